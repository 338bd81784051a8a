// The outer markup of the finder, the same for the first look and for the whole finder, so that the list
// is not drawn anew when the rest arrives. Left out: what fills it.
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.js';
import type { OfferActions } from '../../../offers/actions.js';
import type { CardView } from '../../../offers/card-state.js';
import { cardTemplate } from '../../../offers/view/card.js';
import type { Reading } from '../../../offers/view/phrases.js';

/** What is not there in the first look keeps its room. */
export interface FrameParts {
  readonly title: string;
  readonly cards: readonly CardView[];
  /** How a card looks, where it looks otherwise. */
  readonly card?: (card: CardView) => unknown;
  /** Before everything else. */
  readonly first?: unknown;
  readonly search?: TemplateResult;
  readonly filters?: unknown;
  readonly sort?: TemplateResult | typeof nothing;
  /** Between heading and cards: active filters, what to know about the list. */
  readonly above?: unknown;
  /** Below the cards: more of them. */
  readonly below?: unknown;
}

export function frameTemplate(
  parts: FrameParts,
  reading: Reading,
  actions: OfferActions,
): TemplateResult {
  const { title, cards, search, filters, sort, above = nothing, below = nothing } = parts;
  const draw =
    parts.card ??
    ((card: CardView) => cardTemplate(card, reading, actions, actions.linkTo(card.offer.id)));
  return html`<div class="finder">
    <div class="ask" role=${search === undefined ? nothing : 'search'}>
      ${parts.first ?? nothing} ${search ?? html`<div class="search-room"></div>`}
      ${filters ?? html`<div class="filter-room"></div>`}
    </div>
    <div class="results">
      <div class="results-head">
        ${heading(reading.headingLevel, title, {
          id: 'results-heading',
          className: 'results-title',
          focusable: true,
        })}
        ${sort ?? html`<div class="sort-room"></div>`}
      </div>
      ${above}
      <ol class="cards" role="list">
        ${cards.map((card) => html`<li>${draw(card)}</li>`)}
      </ol>
      ${below}
    </div>
  </div>`;
}

/** Language menu and notices above the list, or above one offer. */
export function outerTemplate(
  top: TemplateResult | typeof nothing,
  main: TemplateResult,
): TemplateResult {
  return html`${top} ${main}`;
}
