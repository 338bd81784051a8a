// A catalogue prepared for questions on one day: what filters and orders ask of each offer, and its words.
// Left out: the questions (offers.ts). The index never changes but for its words, read when first needed.
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { facetColumns, valuesAt, type FacetColumns, type FacetValues } from './facet-columns.js';
import { facetValues } from './facet-values.js';
import { isOfferOver, nextRunOf, startRank } from './offer-facts.js';
import { textsOf, type LabelOf } from './offer-texts.js';
import type { PlainDate } from './plain-date.js';
import { WordIndex } from './word-index.js';

/** Fewest offers read at a time: a small feed is ready at once. */
const MIN_PIECE = 200;

/** The offers of a catalogue, prepared for questions. Made by `createOfferIndex`. */
export interface OfferIndex {
  readonly catalogue: Catalogue;
  readonly today: PlainDate;
  /** Canonical tags, the reader's first, the feed's default language always among them. */
  readonly languages: readonly string[];
  readonly offers: readonly CatalogueOffer[];
  /** Per offer, whether it is over. */
  readonly isOver: readonly boolean[];
  /** The run that matters next, per offer. */
  readonly nextRuns: readonly (CatalogueRun | undefined)[];
  /** Per offer the day people can begin, as a number to sort by. */
  readonly starts: readonly number[];
  readonly columns: FacetColumns;
  readonly words: WordIndex;
}

export interface OfferIndexOptions {
  /** BCP 47 tags as the feed uses them, the reader's first. */
  readonly languages: readonly string[];
  /** In the feed's zone, see `todayIn`. */
  readonly today: PlainDate;
  /** Words for codes, so that "Integrationskurs" is found where only the code says so. */
  readonly labelOf?: LabelOf | undefined;
}

/**
 * Prepares a catalogue for questions on one day and in some languages. Quick: words are read on the
 * first question that has any, or before it by `prepareSearch`.
 */
export function createOfferIndex(catalogue: Catalogue, options: OfferIndexOptions): OfferIndex {
  return offerIndexInPieces(catalogue, options)(Infinity) as OfferIndex;
}

/**
 * The same bit by bit: each call of the function returned reads offers for about so many milliseconds,
 * but never fewer than 200; the call after the last offers gives the index, until then they give undefined. A small
 * feed is ready with the first call.
 */
export function offerIndexInPieces(
  catalogue: Catalogue,
  options: OfferIndexOptions,
): (milliseconds: number) => OfferIndex | undefined {
  const { offers } = catalogue;
  const facts: OfferFacts[] = [];
  return (milliseconds) => {
    const end = Date.now() + milliseconds;
    const known = facts.length;
    for (let left = MIN_PIECE; facts.length < offers.length; left -= 1) {
      if (left <= 0 && Date.now() >= end) return undefined;
      facts.push(factsOf(offers[facts.length] as CatalogueOffer, options.today));
    }
    // putting it together takes as long as a piece
    const isTired = facts.length > Math.max(known, MIN_PIECE) && Number.isFinite(milliseconds);
    // taken out, because a minifier writes `indexOf` in here, and its words would keep the facts of all offers
    return isTired ? undefined : indexOf(catalogue, options, facts.splice(0));
  };
}

/** What filters and orders ask of an offer. */
interface OfferFacts {
  readonly facets: FacetValues;
  readonly isOver: boolean;
  readonly nextRun: CatalogueRun | undefined;
  readonly start: number;
}

function factsOf(offer: CatalogueOffer, today: PlainDate): OfferFacts {
  const nextRun = nextRunOf(offer, today);
  return {
    facets: facetValues(offer, today),
    isOver: isOfferOver(offer, today),
    nextRun,
    start: startRank(offer, nextRun?.record, today),
  };
}

function indexOf(
  catalogue: Catalogue,
  { today, labelOf = () => undefined, ...options }: OfferIndexOptions,
  facts: readonly OfferFacts[],
): OfferIndex {
  const { offers } = catalogue;
  const languages = [...new Set([...options.languages, catalogue.defaultLanguage])];
  const columns = facetColumns(facts.map(({ facets }) => facets));
  const words = new WordIndex(offers.length, (at) =>
    textsOf(offers[at] as CatalogueOffer, valuesAt(columns, at), languages, labelOf),
  );
  return {
    catalogue,
    today,
    languages,
    offers,
    isOver: facts.map(({ isOver }) => isOver),
    nextRuns: facts.map(({ nextRun }) => nextRun),
    starts: facts.map(({ start }) => start),
    columns,
    words,
  };
}

/**
 * Reads words for about so many milliseconds, for idle time before the first question. True when
 * all are read.
 */
export function prepareSearch(index: OfferIndex, milliseconds: number): boolean {
  return index.words.build(milliseconds);
}
