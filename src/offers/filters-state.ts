// Which filters stand beside the results, with which choices in which order, and what to offer when
// nothing fits. Left out: answering the question (domain/), words for the codes (i18n/labels.ts).
import type { Catalogue } from '../feed/catalogue.js';
import { UNKNOWN } from '../domain/offer-query.js';
import type { Facet, Filters } from '../domain/offer-query.js';
import type { OfferResult } from '../domain/offers.js';
import type { ListPresets } from './question-state.js';

export interface FilterChoice {
  readonly value: string;
  /** Offers that would be shown with this choice, or with it in addition. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface FilterGroup {
  readonly facet: Facet;
  /** Only one choice at a time makes sense: the spans of `starts` hold one another. */
  readonly isSingle: boolean;
  readonly choices: readonly FilterChoice[];
  readonly chosen: number;
}

/** The filters beside a result. */
export interface FiltersView {
  readonly groups: readonly FilterGroup[];
  /** Offers that fit. */
  readonly total: number;
}

/** Distances people can choose from, in kilometres. */
export const NEAR_RADII = [5, 10, 20, 50] as const;

/** A town people can measure from, with its postcodes so that these can be looked up as well. */
export interface TownChoice {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly postcodes: readonly string[];
}

/** Groups in the order in which people decide: what, for whom, when, and only then the rest. */
const GROUP_ORDER: readonly Facet[] = [
  'kind',
  'level',
  'topic',
  'courseType',
  'starts',
  'weekday',
  'timeOfDay',
  'childcare',
  'cost',
  'places',
  'audience',
  'language',
  'attendance',
  'wheelchair',
];

/**
 * Groups of filters for a result. `base` is the result of the presets alone: what it does not hold is
 * not offered, and a group about which the feed says nothing is left out. Inside a group the choices
 * keep the order of the standard, "unknown" behind the known ones, and whatever would lead to nothing
 * now stays visible at the end.
 */
export function filterGroups(
  base: OfferResult,
  result: OfferResult,
  filters: Filters,
  presets: Pick<ListPresets, 'filters'>,
): readonly FilterGroup[] {
  return GROUP_ORDER.filter((facet) => presets.filters[facet] === undefined).flatMap((facet) => {
    const chosen = filters[facet] ?? [];
    const counts = new Map(result.facets[facet].map(({ value, count }) => [value, count]));
    const offered = base.facets[facet].filter(
      ({ value, count }) => count > 0 || chosen.includes(value),
    );
    if (!tellsApart(offered, base.hits.length) && chosen.length === 0) return [];
    const choices = offered.map(({ value }): FilterChoice => ({
      value,
      count: counts.get(value) ?? 0,
      isChosen: chosen.includes(value),
    }));
    return {
      facet,
      isSingle: facet === 'starts',
      choices: inOrder(choices),
      chosen: chosen.length,
    };
  });
}

/** A group helps only when some known value does not hold for every offer. */
function tellsApart(
  offered: readonly { readonly value: string; readonly count: number }[],
  total: number,
): boolean {
  return offered.some(({ value, count }) => value !== UNKNOWN && count < total);
}

function inOrder(choices: readonly FilterChoice[]): FilterChoice[] {
  const rank = ({ value, count, isChosen }: FilterChoice): number =>
    count === 0 && !isChosen ? 2 : value === UNKNOWN ? 1 : 0;
  return [...choices].sort((a, b) => rank(a) - rank(b));
}

/** Towns of the catalogue's places, each with the postcodes of its places, ascending. */
export function townChoices(
  catalogue: Catalogue,
  towns: readonly { readonly name: string; readonly lat: number; readonly lon: number }[],
): readonly TownChoice[] {
  const postcodes = new Map<string, Set<string>>();
  for (const { address } of catalogue.placesById.values()) {
    if (address?.city === undefined || address.postalCode === undefined) continue;
    const known = postcodes.get(address.city) ?? new Set();
    postcodes.set(address.city, known.add(address.postalCode));
  }
  return towns.map(({ name, lat, lon }) => ({
    name,
    lat,
    lon,
    postcodes: [...(postcodes.get(name) ?? [])].sort(),
  }));
}
