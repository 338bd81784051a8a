// The last line of the calendar. Comes after the first look. Left out: the calendar above it (calendar.ts).
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { asOfDay } from '../../../domain/plain-date.js';
import { formatDateShort } from '../../../i18n/format.js';
import { feedText } from '../../../offers/view/phrases.js';
import type { ViewContext } from './context.js';

/** Where the data come from and of when they are, on paper, too. */
export function sourceLine({ catalogue, reading }: ViewContext): TemplateResult {
  const date = formatDateShort(asOfDay(catalogue), reading.locale);
  return html`<p class="source">
    ${msg('Quelle:', { id: 'finder.source' })} ${feedText(catalogue.publisher.name, reading)}.
    ${msg('Stand:', { id: 'calendar.as-of' })} ${date}
  </p>`;
}
