// The finder's own filters, asked of runs instead of offers. Answers are kept as long as the question
// stays the same. Left out: what is drawn of them (calendar-questions.ts), meetings (calendar-model.ts).
import { courseRunsOf, type CourseRun } from '../../domain/course-runs.js';
import { runsAsOffers } from '../../domain/runs-as-offers.js';
import { EMPTY_QUERY } from '../../domain/empty-query.js';
import { UNKNOWN, type Facet, type OfferQuery } from '../../domain/offer-query.js';
import { filterHints, findOffers, townsOf } from '../../domain/offers.js';
import { offerIndexInPieces, prepareSearch, type OfferIndex } from '../../domain/offer-index.js';
import type { FilterHint, OfferResult } from '../../domain/offers.js';
import { facetValueLabel } from '../../i18n/facet-labels.js';
import { filterGroups, townChoices } from '../../offers/filters-state.js';
import type { FiltersView, TownChoice } from '../../offers/filters-state.js';
import { hasQuestion, limitedQuery, type ListPresets } from '../../offers/question-state.js';
import type { CalendarModel } from './calendar-model.js';

export class CalendarIndex {
  readonly model: CalendarModel;
  readonly presets: ListPresets;
  readonly towns: readonly TownChoice[];
  readonly #index: OfferIndex;
  readonly #base: OfferResult;
  #query: OfferQuery | undefined;
  #courses: readonly CourseRun[];
  #result: OfferResult | undefined;

  /** `index`: of the model's runs, when it has been read before (`readRuns`). */
  constructor(
    model: CalendarModel,
    presets: ListPresets,
    index = readRuns(model)(Infinity) as OfferIndex,
  ) {
    this.model = model;
    this.presets = presets;
    this.#index = index;
    this.#courses = model.all;
    this.#base = findOffers(this.#index, this.#full(EMPTY_QUERY));
    this.towns = townChoices(model.catalogue, townsOf(model.catalogue));
  }

  /** Reads words for about so many milliseconds, for idle time; true when all are read. */
  prepareSearch(milliseconds: number): boolean {
    return prepareSearch(this.#index, milliseconds);
  }

  /** Runs that fit, those that are over included; all of them when nothing was asked. */
  courses(query: OfferQuery): readonly CourseRun[] {
    if (query !== this.#query) {
      this.#query = query;
      const { filters, provider } = this.presets;
      const isLimited = provider.length > 0 || Object.keys(filters).length > 0;
      const all = { ...this.#full(query), hidesPast: false };
      this.#courses =
        isLimited || hasQuestion(query)
          ? courseRunsOf(
              findOffers(this.#index, all).hits.map(({ offer }) => offer),
              this.model.today,
            )
          : this.model.all;
      this.#result = hasQuestion(query) ? findOffers(this.#index, this.#full(query)) : this.#base;
    }
    return this.#courses;
  }

  filters(query: OfferQuery): FiltersView {
    this.courses(query);
    const result = this.#result ?? this.#base;
    const groups = filterGroups(this.#base, result, query.filters, this.presets);
    return { groups, total: result.hits.length };
  }

  /** What to give up; things an editor has fixed cannot be given up. */
  hints(query: OfferQuery): FilterHint[] {
    const fixed: Partial<Record<string, unknown>> = this.presets.filters;
    return filterHints(this.#index, this.#full(query)).filter(
      ({ facet }) => fixed[facet] === undefined,
    );
  }

  /** Whether some run has this value, so that a link cannot ask for what does not exist. */
  knows(facet: Facet, value: string): boolean {
    return this.#base.facets[facet].some((one) => one.value === value);
  }

  #full(query: OfferQuery): OfferQuery {
    return { ...limitedQuery(query, this.presets), hidesPast: true };
  }
}

/** Reads what filters ask of each run, bit by bit: see `offerIndexInPieces`. */
export function readRuns({
  catalogue,
  language,
  today,
}: CalendarModel): ReturnType<typeof offerIndexInPieces> {
  return offerIndexInPieces(runsAsOffers(catalogue), {
    languages: [language],
    today,
    labelOf: wordFor,
  });
}

function wordFor(facet: Facet, code: string): string | undefined {
  return code === UNKNOWN ? undefined : facetValueLabel(facet, code);
}
