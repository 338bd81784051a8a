// What the finder shows and how each action changes it, as plain values: session + catalogue + today
// -> view; action + session -> next session. Left out: words (the templates ask i18n), the page.
import type { Catalogue, CatalogueOffer } from '../../feed/catalogue.js';
import { EMPTY_QUERY, FACETS } from '../../domain/offer-query.js';
import type { Facet, Filters, NearTo, OfferQuery, OfferSort } from '../../domain/offer-query.js';
import type { OfferHit, OfferResult } from '../../domain/offers.js';
import { addDays, type PlainDate } from '../../domain/plain-date.js';
import { pageSizeOf } from './page-size.js';

/** What an editor has set in the page. Filters and providers cannot be changed by readers. */
export interface FinderPresets {
  readonly filters: Filters;
  readonly provider: readonly string[];
  /** Name of the town to measure from at the start; empty for none. */
  readonly near: string;
  readonly sort: OfferSort;
  readonly pageSize: number;
}

/** What the reader has done since the page was opened. Lives in memory only. */
export interface FinderSession {
  /** The reader's own part of the question; presets are added by `effectiveQuery`. */
  readonly query: OfferQuery;
  /** How many cards are shown at most. */
  readonly shown: number;
  /** Offer whose details are open. */
  readonly offerId: string | undefined;
  /** Offers that are over stand in the list, too. */
  readonly showsPast: boolean;
}

/** A filter the reader has set, as shown above the results. `near` stands for place and radius. */
export interface ActiveFilter {
  readonly facet: Facet | 'near';
  readonly value: string;
}

/** What an editor has written into attributes: a filter per facet, and the rest. */
export interface FinderSettings extends Readonly<Record<Facet, readonly string[]>> {
  readonly provider: readonly string[];
  readonly near: string;
  readonly sort: OfferSort;
  readonly pageSize: number;
}

/** Attributes as presets: facets without values do not count, the page size is kept within bounds. */
export function presetsOf(settings: FinderSettings): FinderPresets {
  const { provider, near, sort, pageSize } = settings;
  const filters = Object.fromEntries(
    FACETS.filter((facet) => settings[facet].length > 0).map((facet) => [facet, settings[facet]]),
  );
  return { filters, provider, near, sort, pageSize: pageSizeOf(pageSize) };
}

/** Whether presets still stand for these attributes. */
export function isSameSettings(presets: FinderPresets, settings: FinderSettings): boolean {
  const { provider, near, sort, pageSize, filters } = presets;
  const isSameList = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
  return (
    isSameList(provider, settings.provider) &&
    near === settings.near &&
    sort === settings.sort &&
    pageSize === pageSizeOf(settings.pageSize) &&
    FACETS.every((facet) => isSameList(filters[facet] ?? [], settings[facet]))
  );
}

export const NEAR_RADII = [5, 10, 20, 50] as const;

/** A session in which nothing has been asked yet. */
export function startSession(presets: FinderPresets): FinderSession {
  return {
    query: { ...EMPTY_QUERY, sort: presets.sort },
    shown: presets.pageSize,
    offerId: undefined,
    showsPast: false,
  };
}

/** The reader's question within the editor's limits. */
export function effectiveQuery(session: FinderSession, presets: FinderPresets): OfferQuery {
  return {
    ...session.query,
    filters: { ...session.query.filters, ...presets.filters },
    provider: presets.provider,
    hidesPast: !session.showsPast,
  };
}

// ── Actions ─────────────────────────────────────────────────────────────────────────────────────

/** Asks something else; the list starts again with its first page. */
function ask(session: FinderSession, change: Partial<OfferQuery>, pageSize: number): FinderSession {
  return { ...session, query: { ...session.query, ...change }, shown: pageSize };
}

export function searchFor(session: FinderSession, text: string, pageSize: number): FinderSession {
  return ask(session, { text }, pageSize);
}

/** Sets the values of one facet; none removes the filter. */
export function filterBy(
  session: FinderSession,
  facet: Facet,
  values: readonly string[],
  pageSize: number,
): FinderSession {
  const others = Object.entries(session.query.filters).filter(([name]) => name !== facet);
  const chosen = values.length > 0 ? [[facet, values] as const] : [];
  return ask(session, { filters: Object.fromEntries([...others, ...chosen]) }, pageSize);
}

/** Adds a value to a facet, or takes it away. */
export function toggleFilter(
  session: FinderSession,
  facet: Facet,
  value: string,
  pageSize: number,
): FinderSession {
  const values = session.query.filters[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return filterBy(session, facet, next, pageSize);
}

/** Measures from a place, or stops doing so; sorting by distance ends with the place. */
export function searchNear(
  session: FinderSession,
  near: NearTo | undefined,
  pageSize: number,
): FinderSession {
  const { sort } = session.query;
  return ask(session, { near, sort: near ? 'near' : sort === 'near' ? 'match' : sort }, pageSize);
}

export function sortBy(session: FinderSession, sort: OfferSort, pageSize: number): FinderSession {
  return ask(session, { sort }, pageSize);
}

/** Takes one value away; an empty value stands for all values of the facet. */
export function removeFilter(
  session: FinderSession,
  { facet, value }: ActiveFilter,
  pageSize: number,
): FinderSession {
  if (facet === 'near') return searchNear(session, undefined, pageSize);
  if (value === '') return filterBy(session, facet, [], pageSize);
  const rest = (session.query.filters[facet] ?? []).filter((one) => one !== value);
  return filterBy(session, facet, rest, pageSize);
}

/** Forgets words, filters and place; the order stays. */
export function resetSearch(session: FinderSession, pageSize: number): FinderSession {
  return ask(searchNear(session, undefined, pageSize), { text: '', filters: {} }, pageSize);
}

export function showMore(session: FinderSession, pageSize: number): FinderSession {
  return { ...session, shown: session.shown + pageSize };
}

/** Lets offers that are over into the list. */
export function showPast(session: FinderSession): FinderSession {
  return { ...session, showsPast: true };
}

export function openOffer(session: FinderSession, offerId: string | undefined): FinderSession {
  return { ...session, offerId };
}

/** What a link asks for. Names, codes and ids may be made up by whoever wrote the link. */
export interface LinkedSearch {
  readonly text: string;
  readonly filters: Filters;
  readonly near: string | undefined;
  readonly radiusKm: number | undefined;
  readonly sort: OfferSort | undefined;
  readonly offerId: string | undefined;
}

/** A session that begins with what a link or an editor asks for, as far as the feed knows it. */
export function linkedSession(
  presets: FinderPresets,
  link: Partial<LinkedSearch>,
  towns: readonly { readonly name: string; readonly lat: number; readonly lon: number }[],
  isKnown: (facet: Facet, value: string) => boolean,
): FinderSession {
  const session = startSession(presets);
  const town = towns.find(({ name }) => name === link.near);
  const near = town && { label: town.name, lat: town.lat, lon: town.lon, radiusKm: link.radiusKm };
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = (link.filters?.[facet] ?? []).filter((value) => isKnown(facet, value));
    if (values.length > 0) filters[facet] = values;
  }
  const wanted = link.sort ?? presets.sort;
  const sort = wanted === 'near' && near === undefined ? 'match' : wanted;
  const query = { ...session.query, text: link.text ?? '', filters, near, sort };
  return { ...session, query, offerId: link.offerId };
}

// ── Views ───────────────────────────────────────────────────────────────────────────────────────

export interface ResultsView {
  readonly total: number;
  readonly hits: readonly OfferHit[];
  /** Offers beyond those shown. */
  readonly left: number;
  /** How many cards the next press of "more" brings. */
  readonly next: number;
  readonly active: readonly ActiveFilter[];
  /** Words that no result holds: the list answers the rest of the question. */
  readonly missingWords: readonly string[];
  /** Offers that fit but are over, and therefore do not stand in the list. */
  readonly hiddenPast: number;
}

/** The page of results to show. */
export function resultsView(
  result: OfferResult,
  session: FinderSession,
  pageSize: number,
): ResultsView {
  const hits = result.hits.slice(0, session.shown);
  const left = result.hits.length - hits.length;
  return {
    total: result.hits.length,
    hits,
    left,
    next: Math.min(left, pageSize),
    active: activeFilters(session.query),
    missingWords: hits.length > 0 ? wordsMissingEverywhere(hits) : [],
    hiddenPast: result.hiddenPast,
  };
}

/** The reader's filters in the order in which the groups stand. */
export function activeFilters({ filters, near }: OfferQuery): ActiveFilter[] {
  const chosen = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((value): ActiveFilter => ({ facet, value })),
  );
  return near === undefined ? chosen : [{ facet: 'near', value: near.label }, ...chosen];
}

function wordsMissingEverywhere(hits: readonly OfferHit[]): readonly string[] {
  const [first, ...others] = hits;
  return (first?.missingWords ?? []).filter((word) =>
    others.every((hit) => hit.missingWords.includes(word)),
  );
}

/** What the reader should know about the list as a whole. */
export type FinderNotice =
  | { readonly kind: 'partial'; readonly usable: number; readonly received: number }
  | { readonly kind: 'stale'; readonly asOf: PlainDate }
  | { readonly kind: 'not-refreshed'; readonly asOf: PlainDate };

/**
 * Notices about a catalogue: records that had to be left out, data past its date (`today` is a plain
 * date in the feed's zone), a reload that failed while the last good data stays.
 */
export function noticesOf(
  catalogue: Catalogue,
  today: PlainDate,
  hasFailed: boolean,
): readonly FinderNotice[] {
  const { received, dropped } = catalogue;
  const asOf = catalogue.generatedAt.slice(0, 10);
  const notices: FinderNotice[] = [];
  if (hasFailed) notices.push({ kind: 'not-refreshed', asOf });
  else if (isOutdated(catalogue, today)) notices.push({ kind: 'stale', asOf });
  if (dropped > 0) notices.push({ kind: 'partial', usable: received - dropped, received });
  return notices;
}

const CYCLE_DAYS = { D: 1, W: 7, M: 31, Y: 366 } as const;

/** Past the date its publisher set, or older than two of the publisher's own cycles. */
function isOutdated(catalogue: Catalogue, today: PlainDate): boolean {
  if (catalogue.validThrough !== undefined) return catalogue.validThrough < today;
  const parts = [...(catalogue.updateCycle ?? '').matchAll(/(\d+)([DWMY])/g)];
  if (parts.length === 0) return false;
  const days = parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * CYCLE_DAYS[unit as keyof typeof CYCLE_DAYS],
    0,
  );
  return addDays(catalogue.generatedAt.slice(0, 10), 2 * days) < today;
}

/** The offer whose details are open, if the feed has it. */
export function openedOffer(
  catalogue: Catalogue,
  session: FinderSession,
): CatalogueOffer | undefined {
  return session.offerId === undefined ? undefined : catalogue.offersById.get(session.offerId);
}
