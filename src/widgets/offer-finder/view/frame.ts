// The outer markup of the finder, the same for the first look and for the whole finder, so that the list
// is not drawn anew when the rest arrives. Left out: what fills it.
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.js';
import type { CardView } from '../../../offers/card-state.js';
import type { Reading } from '../../../offers/view/phrases.js';

/** What is not there in the first look keeps its room. */
export interface FrameParts {
  readonly title: string;
  readonly cards: readonly CardView[];
  readonly card: (card: CardView) => unknown;
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

export function frameTemplate(parts: FrameParts, { headingLevel }: Reading): TemplateResult {
  const { title, cards, card, first, search, filters, sort, above, below } = parts;
  return html`<div class="finder">
    <div class="ask" role=${search === undefined ? nothing : 'search'}>
      ${first} ${search ?? html`<div class="skeleton"></div>`}
      ${filters ?? html`<div class="room"></div>`}
    </div>
    <div class="results">
      <div class="results-head">
        ${heading(headingLevel, title, {
          id: 'results-heading',
          className: 'results-title',
        })}
        ${sort ?? html`<div class="room"></div>`}
      </div>
      ${above}
      <ol class="cards" role="list">
        ${cards.map((one) => html`<li>${card(one)}</li>`)}
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
