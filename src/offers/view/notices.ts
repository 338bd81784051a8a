// Notices about the data as a whole, in the interface's language. Left out: which there are (notices-state.ts).
import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { formatDateShort } from '../../i18n/format.js';
import { notice } from '../../ui/parts/notice.js';
import type { CatalogueNotice } from '../notices-state.js';
import { stalePhrase } from './more-phrases.js';
import type { Reading } from './phrases.js';

/** `retry` asks for the feed again. */
export function noticeTemplate(
  entry: CatalogueNotice,
  reading: Reading,
  retry: () => void,
): TemplateResult {
  if (entry.kind === 'partial') {
    const { usable, received } = entry;
    return notice(
      'info',
      msg(str`${usable} von ${received} Einträgen werden gezeigt. Die anderen sind fehlerhaft.`, {
        id: 'finder.partial',
      }),
    );
  }
  if (entry.kind === 'stale') return notice('warning', stalePhrase(entry.asOf, reading));
  const date = formatDateShort(entry.asOf, reading.locale);
  return notice(
    'warning',
    msg(str`Neue Angaben konnten nicht geladen werden. Sie sehen den Stand vom ${date}.`, {
      id: 'finder.not-refreshed',
    }),
    { onRetry: retry },
  );
}
