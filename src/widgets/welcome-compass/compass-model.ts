// Answers of the domain for the welcome folder, kept as long as feed, language and day stay the same, so
// that a new rendering costs nothing. Left out: what the reader has done (welcome-compass-state.ts).
import { chaptersOf, pathThrough } from '../../domain/compass.js';
import type { CompassChapter, CompassSection, CompassStage } from '../../domain/compass.js';
import {
  createCompassIndex,
  searchCompass,
  type CompassIndex,
} from '../../domain/compass-search.js';
import { createOfferIndex, type OfferIndex } from '../../domain/offer-index.js';
import { UNKNOWN } from '../../domain/offer-query.js';
import { offersOfStep, type StepOffer } from '../../domain/process-offers.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { facetValueLabel } from '../../i18n/facet-labels.js';
import type { Reading } from '../../offers/view/phrases.js';

interface ModelInput {
  readonly catalogue: Catalogue;
  readonly reading: Pick<Reading, 'language' | 'today'>;
}

export class CompassModel {
  readonly chapters: readonly CompassChapter[];
  readonly path: readonly CompassStage[];
  readonly #input: ModelInput;
  readonly #offers = new Map<string, readonly StepOffer[]>();
  #offerIndex: OfferIndex | undefined;
  #words: CompassIndex | undefined;
  #found: { readonly text: string; readonly sections: readonly CompassSection[] } | undefined;

  constructor(input: ModelInput) {
    this.#input = input;
    this.chapters = chaptersOf(input.catalogue);
    this.path = pathThrough(this.chapters);
  }

  /** Whether this model still answers for these. */
  isFor({ catalogue, reading }: ModelInput): boolean {
    const own = this.#input;
    return (
      catalogue === own.catalogue &&
      reading.language === own.reading.language &&
      reading.today === own.reading.today
    );
  }

  section(key: string): CompassSection | undefined {
    return this.chapters.flatMap(({ sections }) => sections).find((one) => one.key === key);
  }

  /** Sections that answer a question, best first. */
  found(text: string): readonly CompassSection[] {
    if (this.#found?.text !== text) {
      const { catalogue, reading } = this.#input;
      const languages = [...new Set([reading.language, catalogue.defaultLanguage])];
      this.#words ??= createCompassIndex(this.chapters, languages);
      this.#found = { text, sections: searchCompass(this.#words, text) };
    }
    return this.#found.sections;
  }

  /** Offers a section leads to. */
  offersOf({ key, record }: CompassSection): readonly StepOffer[] {
    const known = this.#offers.get(key) ?? offersOfStep(this.#index(), record);
    this.#offers.set(key, known);
    return known;
  }

  #index(): OfferIndex {
    const { catalogue, reading } = this.#input;
    this.#offerIndex ??= createOfferIndex(catalogue, {
      languages: [reading.language],
      today: reading.today,
      labelOf: (facet, code) => (code === UNKNOWN ? undefined : facetValueLabel(facet, code)),
    });
    return this.#offerIndex;
  }
}
