// Offers a section leads to: what they are called, when they begin, who runs them. A few first, all on
// request. Left out: which offers these are (domain/process-offers.ts), one offer in full (offers/details/).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CompassSection } from '../../../domain/compass.js';
import { statusOf } from '../../../domain/offer-facts.js';
import type { StepOffer } from '../../../domain/process-offers.js';
import { beginningOf } from '../../../offers/card-state.js';
import { allOffers } from '../../../offers/view/all-offers.js';
import { offerStatus } from '../../../offers/view/card.js';
import {
  beginningPhrase,
  feedText,
  openingLines,
  type Reading,
} from '../../../offers/view/phrases.js';
import type { Rendered } from '../../../ui/local-text.js';
import type { CompassActions } from '../view/compass-actions.js';

const FIRST = 3;

export interface OffersContext {
  readonly reading: Reading;
  readonly actions: CompassActions;
  /** Address of the page with the finder, or empty. */
  readonly finder: string;
  readonly isAll: boolean;
}

/** Nothing for a section that names no offers. */
export function sectionOffers(
  section: CompassSection,
  offers: readonly StepOffer[],
  context: OffersContext,
): Rendered {
  const { record } = section;
  if (record.offers === undefined && record.offerQuery === undefined) return nothing;
  if (offers.length === 0) {
    return html`<p>${msg('Im Moment gibt es dazu kein Angebot.', { id: 'compass.no-offers' })}</p>`;
  }
  const shown = context.isAll ? offers : offers.slice(0, FIRST);
  return html`<ul class="offer-links" role="list">
      ${shown.map((offer) => html`<li>${offerTemplate(offer, context)}</li>`)}
    </ul>
    ${shown.length < offers.length ? moreTemplate(section, offers.length, context) : nothing}`;
}

function offerTemplate(
  { offer, nextRun }: StepOffer,
  { reading, actions }: OffersContext,
): TemplateResult {
  const { today } = reading;
  const { name, openingHours = [] } = offer.record;
  const status = statusOf(offer, today);
  const beginning = nextRun && beginningOf(nextRun, today);
  const lines: Rendered[] = [
    beginning === undefined ? nothing : beginningPhrase(beginning, reading),
    ...(nextRun === undefined ? openingLines(openingHours, reading) : []),
    feedText(offer.provider?.name, reading),
  ];
  return html`<a
      class="offer-link"
      part="title"
      href=${actions.linkTo(offer.id)}
      data-offer=${offer.id}
      @click=${(event: MouseEvent) => actions.open(offer.id, event)}
      >${feedText(name, reading)}</a
    >
    ${status === undefined || status === 'unknown' ? nothing : offerStatus(status)}
    ${lines.filter((line) => line !== nothing).map((line) => html`<p class="offer-line">${line}</p>`)}`;
}

function moreTemplate(
  { key, record }: CompassSection,
  count: number,
  { finder, actions, reading }: OffersContext,
): TemplateResult {
  const show = () => actions.showOffers(key);
  return allOffers({ count, preset: record.offerQuery, finder, show }, reading);
}
