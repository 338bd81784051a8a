// The question to a list of offers and how each action changes it, as plain values; an editor's limits
// to it; what a link asks for. Left out: what a widget keeps besides (its own state), words, the page.
import { EMPTY_QUERY } from '../domain/empty-query.js';
import { FACETS } from '../domain/offer-query.js';
import type { Facet, Filters, NearTo, OfferQuery, OfferSort } from '../domain/offer-query.js';

/** What an editor has written into attributes: a filter per facet, providers, a place. */
export interface ListSettings extends Readonly<Record<Facet, readonly string[]>> {
  readonly provider: readonly string[];
  readonly near: string;
}

/** What an editor has set in the page. Filters and providers cannot be changed by readers. */
export interface ListPresets {
  readonly filters: Filters;
  readonly provider: readonly string[];
  /** Name of the town to measure from at the start; empty for none. */
  readonly near: string;
}

/** A filter the reader has set. `near` stands for place and radius. */
export interface ActiveFilter {
  readonly facet: Facet | 'near';
  readonly value: string;
}

/** What a reader can give up: a filter, all values of a facet (empty value), or `text`, what was typed. */
export interface Narrowing {
  readonly facet: ActiveFilter['facet'] | 'text';
  readonly value: string;
}

/** Attributes as presets: facets without values do not count. */
export function presetsOf(settings: ListSettings): ListPresets {
  const { provider, near } = settings;
  const filters = Object.fromEntries(
    FACETS.filter((facet) => settings[facet].length > 0).map((facet) => [facet, settings[facet]]),
  );
  return { filters, provider, near };
}

/** Whether presets still stand for these attributes. */
export function isSameSettings(presets: ListPresets, settings: ListSettings): boolean {
  const { provider, near, filters } = presets;
  const isSameList = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
  return (
    isSameList(provider, settings.provider) &&
    near === settings.near &&
    FACETS.every((facet) => isSameList(filters[facet] ?? [], settings[facet]))
  );
}

/** The reader's question within the editor's limits. */
export function limitedQuery(query: OfferQuery, { filters, provider }: ListPresets): OfferQuery {
  return { ...query, filters: { ...query.filters, ...filters }, provider };
}

// ── Actions ─────────────────────────────────────────────────────────────────────────────────────

/** Sets the values of one facet; none removes the filter. */
export function filterBy(query: OfferQuery, facet: Facet, values: readonly string[]): OfferQuery {
  const others = Object.entries(query.filters).filter(([name]) => name !== facet);
  const chosen = values.length > 0 ? [[facet, values] as const] : [];
  return { ...query, filters: Object.fromEntries([...others, ...chosen]) };
}

/** Adds a value to a facet, or takes it away. */
export function toggleFilter(query: OfferQuery, facet: Facet, value: string): OfferQuery {
  const values = query.filters[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return filterBy(query, facet, next);
}

/** Measures from a place, or stops doing so; sorting by distance ends with the place. */
export function searchNear(query: OfferQuery, near: NearTo | undefined): OfferQuery {
  const { sort } = query;
  return { ...query, near, sort: near ? 'near' : sort === 'near' ? 'match' : sort };
}

/** The question without that. */
export function removeFilter(query: OfferQuery, { facet, value }: Narrowing): OfferQuery {
  if (facet === 'text') return { ...query, text: '' };
  if (facet === 'near') return searchNear(query, undefined);
  if (value === '') return filterBy(query, facet, []);
  const rest = (query.filters[facet] ?? []).filter((one) => one !== value);
  return filterBy(query, facet, rest);
}

/** Forgets words, filters and place; the order stays. */
export function resetQuery(query: OfferQuery): OfferQuery {
  return { ...searchNear(query, undefined), text: '', filters: {} };
}

/** The reader's filters in the order in which the groups stand; without what was typed. */
export function activeFilters({ filters, near }: OfferQuery): ActiveFilter[] {
  const chosen = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((value): ActiveFilter => ({ facet, value })),
  );
  return near === undefined ? chosen : [{ facet: 'near', value: near.label }, ...chosen];
}

/** Whether the reader has asked for anything that can be reset. */
export function hasQuestion({ text, filters, near }: OfferQuery): boolean {
  return text.trim() !== '' || near !== undefined || Object.keys(filters).length > 0;
}

// ── Links ───────────────────────────────────────────────────────────────────────────────────────

/** What a link asks for. Names, codes and ids may be made up by whoever wrote the link. */
export interface LinkedSearch {
  readonly text: string;
  readonly filters: Filters;
  readonly near: string | undefined;
  readonly radiusKm: number | undefined;
  readonly sort: OfferSort | undefined;
  readonly offerId: string | undefined;
}

/** A question that begins with what a link or an editor asks for, as far as the feed knows it. */
export function linkedQuery(
  link: Partial<LinkedSearch>,
  towns: readonly { readonly name: string; readonly lat: number; readonly lon: number }[],
  isKnown: (facet: Facet, value: string) => boolean,
): OfferQuery {
  const town = towns.find(({ name }) => name === link.near);
  const near = town && { label: town.name, lat: town.lat, lon: town.lon, radiusKm: link.radiusKm };
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = (link.filters?.[facet] ?? []).filter((value) => isKnown(facet, value));
    if (values.length > 0) filters[facet] = values;
  }
  const sort = link.sort === 'near' && near === undefined ? 'match' : link.sort;
  return { ...EMPTY_QUERY, text: link.text ?? '', filters, near, sort: sort ?? EMPTY_QUERY.sort };
}

/** The part of a question that a link can hold. A position found by the device has no name and stays out. */
export function linkTo({ text, filters, sort, near }: OfferQuery): Partial<LinkedSearch> {
  const town = near?.label === '' ? undefined : near;
  return { text, filters, sort, near: town?.label, radiusKm: town?.radiusKm };
}
