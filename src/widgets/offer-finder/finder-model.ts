// Answers of the domain for the finder, kept as long as the question stays the same, so that a new
// rendering costs nothing. Left out: what the reader has done (offer-finder-state.ts), the page.
import type { Catalogue, CatalogueOffer } from '../../feed/catalogue.js';
import { freshness } from '../../domain/offer-facts.js';
import { EMPTY_QUERY } from '../../domain/empty-query.js';
import type { Facet, OfferQuery } from '../../domain/offer-query.js';
import { prepareSearch, type OfferIndex } from '../../domain/offer-index.js';
import { hasQuestion } from '../../offers/question-state.js';
import {
  filterHints,
  findOffers,
  suggest,
  townsOf,
  type FilterHint,
  type OfferResult,
} from '../../domain/offers.js';
import { todayIn } from '../../domain/plain-date.js';
import { cardView, type CardView } from '../../offers/card-state.js';
import { filterGroups, townChoices } from '../../offers/filters-state.js';
import type { FiltersView, TownChoice } from '../../offers/filters-state.js';
import {
  effectiveQuery,
  resultsView,
  type FinderPresets,
  type FinderSession,
  type ResultsView,
} from './offer-finder-state.js';

/** Longest piece of work done in idle time, so that a key press never waits for it. */
const SLICE_MS = 8;

export class FinderModel {
  readonly catalogue: Catalogue;
  readonly presets: FinderPresets;
  readonly language: string;
  readonly towns: readonly TownChoice[];
  readonly #index: OfferIndex;
  readonly #base: OfferResult;
  /** Every offer there is is over: better old dates than none. */
  readonly isAllPast: boolean;
  readonly #cards = new Map<CatalogueOffer, CardView>();
  #session: FinderSession | undefined;
  #result: OfferResult | undefined;
  #filters: FiltersView = { groups: [], total: 0 };
  #filtersFor: OfferResult | undefined;
  #allowed: Catalogue | undefined;

  /** `language`: BCP 47 tag the reader wants, the one of the index. */
  constructor(index: OfferIndex, presets: FinderPresets, language: string) {
    const { catalogue } = index;
    this.catalogue = catalogue;
    this.presets = presets;
    this.language = language;
    this.#index = index;
    const { filters, provider } = presets;
    const all = { ...EMPTY_QUERY, filters, provider };
    const current = findOffers(this.#index, { ...all, hidesPast: true });
    this.isAllPast = current.hits.length === 0 && current.hiddenPast > 0;
    this.#base = this.isAllPast ? findOffers(this.#index, all) : current;
    this.towns = townChoices(catalogue, townsOf(catalogue));
  }

  /** Plain date in the feed's zone. */
  get today(): string {
    return this.#index.today;
  }

  /** Whether this model still answers for these; a new day makes it old, too. */
  isFor(catalogue: Catalogue, presets: FinderPresets, language: string): boolean {
    return (
      this.catalogue === catalogue &&
      this.presets === presets &&
      this.language === language &&
      this.today === todayIn(catalogue.timeZone)
    );
  }

  result(session: FinderSession): OfferResult {
    const isSame = this.#session?.query === session.query;
    if (!isSame || this.#session?.showsPast !== session.showsPast || this.#result === undefined) {
      this.#session = session;
      this.#result = this.#isUnasked(session)
        ? this.#base
        : findOffers(this.#index, this.#questionOf(session));
    }
    return this.#result;
  }

  /** Nothing but what the editor has fixed: that has been answered at the beginning. */
  #isUnasked({ query, showsPast }: FinderSession): boolean {
    return !hasQuestion(query) && query.sort === EMPTY_QUERY.sort && !showsPast;
  }

  #questionOf(session: FinderSession): OfferQuery {
    const query = effectiveQuery(session, this.presets);
    return this.isAllPast ? { ...query, hidesPast: false } : query;
  }

  /** What the survey recommends from: the feed with only those offers that an editor lets people see. */
  get allowed(): Catalogue {
    const { filters, provider } = this.presets;
    const isLimited = Object.keys(filters).length > 0 || provider.length > 0;
    this.#allowed ??= isLimited
      ? { ...this.catalogue, offers: this.#base.hits.map(({ offer }) => offer) }
      : this.catalogue;
    return this.#allowed;
  }

  /** Offers there would be without any question. */
  get total(): number {
    return this.#base.hits.length;
  }

  results(session: FinderSession): ResultsView {
    return resultsView(this.result(session), session, this.presets.pageSize);
  }

  /** The same object for the same card, so that it need not be drawn anew. */
  cards({ hits }: ResultsView): CardView[] {
    return hits.map(({ offer, distanceKm }) => {
      const known = this.#cards.get(offer);
      if (known !== undefined && known.distanceKm === distanceKm) return known;
      const { checkedOn, isStale } = freshness(offer, this.catalogue, this.today);
      const card = cardView(offer, this.today, isStale ? checkedOn : undefined, distanceKm);
      this.#cards.set(offer, card);
      return card;
    });
  }

  /** Filters for the session; `isBusy` keeps the last ones, so that typing is not slowed down. */
  filters(session: FinderSession, isBusy: boolean): FiltersView {
    const result = this.result(session);
    const isKept = isBusy && this.#filtersFor !== undefined;
    if (!isKept && this.#filtersFor !== result) {
      const groups = filterGroups(this.#base, result, session.query.filters, this.presets);
      this.#filtersFor = result;
      this.#filters = { groups, total: result.hits.length };
    }
    return this.#filters;
  }

  /** What to give up; things an editor has fixed cannot be given up. */
  hints(session: FinderSession): FilterHint[] {
    const hints = filterHints(this.#index, this.#questionOf(session));
    return hints.filter(
      ({ facet }) =>
        facet === 'text' || facet === 'near' || this.presets.filters[facet] === undefined,
    );
  }

  suggest(text: string): readonly string[] {
    return suggest(this.#index, text);
  }

  /** Whether some offer has this value, so that a link cannot ask for what does not exist. */
  knows(facet: Facet, value: string): boolean {
    return this.#base.facets[facet].some((one) => one.value === value);
  }

  /** Reads a bit more of the words; true when all are read. */
  prepare(): boolean {
    return prepareSearch(this.#index, SLICE_MS);
  }
}
