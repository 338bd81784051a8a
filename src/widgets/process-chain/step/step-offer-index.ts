// Offers per step, found once per feed, language and day.
// Left out: what fits a step (domain/process-offers.ts).
import { UNKNOWN, type Facet } from '../../../domain/offer-query.js';
import { createOfferIndex, type OfferIndex } from '../../../domain/offer-index.js';
import { offersOfStep, type StepOffer } from '../../../domain/process-offers.js';
import type { Catalogue } from '../../../feed/catalogue.js';
import type { ChainStep } from '../../../feed/schema.js';
import { facetValueLabel } from '../../../i18n/facet-labels.js';
import type { Reading } from '../../../offers/view/reading.js';

export class StepOfferIndex {
  #index: OfferIndex | undefined;
  #language = '';
  #found = new WeakMap<ChainStep, readonly StepOffer[]>();

  offersOf(
    step: ChainStep,
    catalogue: Catalogue,
    { language, today }: Reading,
  ): readonly StepOffer[] {
    const present = this.#index;
    const isSame = present?.catalogue === catalogue && present.today === today;
    const index =
      isSame && this.#language === language
        ? present
        : createOfferIndex(catalogue, { languages: [language], today, labelOf: wordFor });
    if (index !== present) this.#found = new WeakMap();
    this.#index = index;
    this.#language = language;
    const offers = this.#found.get(step) ?? offersOfStep(index, step);
    this.#found.set(step, offers);
    return offers;
  }
}

function wordFor(facet: Facet, code: string): string | undefined {
  return code === UNKNOWN ? undefined : facetValueLabel(facet, code);
}
