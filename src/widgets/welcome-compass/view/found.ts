// What was found in the folder. Left out: searching (domain/compass-search.ts), the field (home.ts).
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { CompassSection } from '../../../domain/compass.js';
import { plural } from '../../../i18n/format.js';
import type { Reading } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import type { CompassActions } from './compass-actions.js';
import { sectionLinks } from './path.js';

export function foundTemplate(
  sections: readonly CompassSection[],
  reading: Reading,
  actions: CompassActions,
): TemplateResult {
  const level = below(reading.headingLevel);
  const title = heading(level, foundPhrase(sections.length, reading), { className: 'stage-title' });
  if (sections.length > 0) {
    return html`<div class="found">${title} ${sectionLinks(sections, reading, actions)}</div>`;
  }
  const sentence = msg('Versuchen Sie ein anderes Wort, oder sehen Sie alle Kapitel an.', {
    id: 'compass.nothing-found',
  });
  const details = html`<button
    type="button"
    class="button"
    part="button"
    @click=${() => actions.search('')}
  >
    ${msg('Alle Kapitel', { id: 'compass.all-chapters' })}
  </button>`;
  return html`<div class="found">${title} ${notice('info', sentence, { details })}</div>`;
}

/** "3 Abschnitte gefunden": heading and announcement. */
export function foundPhrase(count: number, { locale }: Reading): string {
  return plural(
    msg(
      '{n, plural, =0 {Nichts gefunden} one {# Abschnitt gefunden} other {# Abschnitte gefunden}}',
      {
        id: 'compass.found',
      },
    ),
    count,
    locale,
  );
}
