// What stands below the first few offers of a step or a section: the way to all of them.
// Left out: which offers these are (domain/process-offers.ts).
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { presetQuery } from '../../domain/preset-query.js';
import type { OfferQueryPreset } from '../../feed/schema.js';
import { plural } from '../../i18n/format.js';
import { writeLink } from '../offer-link.js';
import type { Reading } from './reading.js';

const FINDER = { localName: 'lotse-offer-finder', id: '' };

export interface AllOffers {
  readonly count: number;
  /** The question the offers answer, unless they were named one by one. */
  readonly preset: OfferQueryPreset | undefined;
  /** Address of the page with the finder, or empty. */
  readonly finder: string;
  /** Shows the whole list right here. */
  readonly show: () => void;
}

/** To the finder with the same question, where there is one; else the whole list, right here. */
export function allOffers(
  { count, preset, finder, show }: AllOffers,
  reading: Reading,
): TemplateResult {
  const words = allOffersPhrase(count, reading);
  if (finder === '' || preset === undefined) {
    return html`<button type="button" class="button no-print" part="button" @click=${show}>
      ${words}
    </button>`;
  }
  const { text, filters } = presetQuery(preset);
  const page = finder.replace(/#.*$/, '');
  return html`<p class="no-print">
    <a class="button" part="button" href=${`${page}#${writeLink({ text, filters }, FINDER)}`}
      >${words}</a
    >
  </p>`;
}

/** "Alle 12 Angebote zeigen". */
export function allOffersPhrase(count: number, { locale }: Reading): string {
  const message = msg('{n, plural, one {# Angebot zeigen} other {Alle # Angebote zeigen}}', {
    id: 'offers.show-all',
  });
  return plural(message, count, locale);
}
