// The questions an offer finder asks of a catalogue: which offers fit, how many would fit each other
// choice, what to suggest while somebody types, and what to give up when nothing fits.
// Left out: preparing a catalogue (offer-index.ts), what is known about a single offer (offer-facts.ts),
// matching words (search-index.ts), wording (i18n/).
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { countValues, meets, selectionOf, type FacetColumn } from './facet-columns.js';
import { foldWord, splitWords, wordsOf } from './fold-text.js';
import { distanceTo } from './offer-distance.js';
import type { OfferIndex } from './offer-index.js';
import { numberAt } from './numbers.js';
import { FACETS } from './offer-query.js';
import type { Facet, NearTo, OfferQuery, OfferSort } from './offer-query.js';
import { inLanguages } from './offer-texts.js';
import { searchText } from './search-index.js';
import type { TextMatches } from './search-index.js';
import { stemOf } from './search-words.js';

/** Scores closer than one in so many count as equal, so that sooner starts come first. */
const SCORE_STEPS = 50;
/** Farther than any place on earth, in kilometres. */
const FAR = 40_000;

export interface OfferHit {
  readonly offer: CatalogueOffer;
  /** 0 to about 1, higher is better; 0 for a question without words. */
  readonly score: number;
  readonly nextRun: CatalogueRun | undefined;
  /** Kilometres as the crow flies; undefined without a town or without coordinates. */
  readonly distanceKm: number | undefined;
  /** Words of the question, as typed, that this offer does not answer. */
  readonly missingWords: readonly string[];
}

export interface FacetCount {
  readonly value: string;
  /** How many offers would fit if this were chosen, with all other facets as they are. */
  readonly count: number;
}

export interface OfferResult {
  readonly hits: readonly OfferHit[];
  /** Every value that any offer of the catalogue has, also with count 0, in natural order. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Hits without coordinates, when a town was given: kept, listed last by distance. */
  readonly unknownDistance: number;
  /** Offers that fit but are over and were to be hidden. */
  readonly hiddenPast: number;
}

/** What to give up: the words, the distance, or a facet (`value` when only one was chosen, else ''). */
export interface FilterHint {
  readonly facet: Facet | 'text' | 'near';
  readonly value: string;
  /** How many offers fit without it. */
  readonly count: number;
}

export interface Town {
  readonly name: string;
  /** Degrees, WGS 84: the middle of the places there. */
  readonly lat: number;
  readonly lon: number;
}

/**
 * The offers that fit, in the order asked for, with live counts.
 * Words: offers that answer all of them first; when these are few, those that answer most of them
 * follow and name what they miss. Facets: values of one are alternatives, all facets must hold.
 * A radius leaves out what is known to lie beyond it; offers without coordinates stay.
 */
export function findOffers(index: OfferIndex, query: OfferQuery): OfferResult {
  const search: Search = {
    matches: hasWords(query.text)
      ? searchText(index.words, query.text, (at) => !isHidden(index, query, at))
      : undefined,
    distances: query.near && distancesTo(index, query.near),
  };
  const { fitting, asked, hiddenPast } = filter(index, query, search);
  const hits = fitting.sort(inOrder(index, query, search)).map((at) => hitOf(index, search, at));
  const unknown = hits.filter(({ distanceKm }) => distanceKm === undefined);
  const unknownDistance = query.near === undefined ? 0 : unknown.length;
  let facets: OfferResult['facets'] | undefined;
  return {
    hits,
    unknownDistance,
    hiddenPast,
    // counted when they are looked at: while somebody types, nobody does
    get facets() {
      return (facets ??= countFacets(asked, fitting));
    },
  };
}

/**
 * Suggestions for what somebody has typed so far, in the reader's language: words that complete the
 * last one, then names of offers that answer all of it. At most `limit`, none twice, none that is
 * already typed, none that leads to past offers only while there are others.
 */
export function suggest(index: OfferIndex, text: string, limit = 8): readonly string[] {
  const last = splitWords(text).at(-1);
  if (last === undefined) return [];
  const head = text.slice(0, text.lastIndexOf(last));
  const completed = /\s$/.test(text) ? [] : index.words.complete(foldWord(last));
  const isPast = index.isOver.includes(false) ? index.isOver : [];
  const search = (one: string) => searchText(index.words, one, (at) => isPast[at] !== true);
  const longer = firstOfEach(withoutRepeats(head, completed), text, Math.ceil(limit / 2));
  const leading = longer.filter((one) => search(one).complete > 0);
  // a name always leads to its own offer
  const names = firstOfEach(namesOf(index, search(text), isPast), text, limit);
  return firstOfEach([...leading, ...names], text, limit);
}

/** Names of the offers that answer all of the question and about as well as the best, best first. */
function* namesOf(
  index: OfferIndex,
  matches: TextMatches,
  isPast: readonly boolean[],
): Generator<string> {
  const scoreOf = (at: number): number => numberAt(matches.scores, at);
  const best = matches.documents.reduce((most, at) => Math.max(most, scoreOf(at)), 0);
  const fitting = matches.documents.filter(
    (at) => isPast[at] !== true && isComplete(matches, at) && scoreOf(at) >= best / 2,
  );
  for (const at of fitting.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)) {
    yield* inLanguages(index.offers[at]?.record.name, index.languages).slice(0, 1);
  }
}

/** The words before, then a completed one; a compound makes its parts needless ("kinder betreuung"). */
function* withoutRepeats(head: string, completed: readonly string[]): Generator<string> {
  const before = splitWords(head);
  for (const word of completed) {
    const compound = foldWord(word);
    yield [...before.filter((part) => !compound.includes(foldWord(part))), word].join(' ');
  }
}

/** Texts whose words are neither typed already nor the same but for endings, `limit` at most. */
function firstOfEach(texts: Iterable<string>, typed: string, limit: number): string[] {
  const keyOf = (text: string): string => wordsOf(text).map(stemOf).join(' ');
  const seen = new Set([keyOf(typed)]);
  const first: string[] = [];
  for (const text of texts) {
    if (first.length >= limit) break;
    const key = keyOf(text);
    if (!seen.has(key)) first.push(text);
    seen.add(key);
  }
  return first;
}

/** For a question that nothing fits: each single thing to give up that helps, the most helpful first. */
export function filterHints(index: OfferIndex, query: OfferQuery): readonly FilterHint[] {
  const hint = (
    facet: FilterHint['facet'],
    value: string,
    without: Partial<OfferQuery>,
  ): FilterHint => ({
    facet,
    value,
    count: findOffers(index, { ...query, ...without }).hits.length,
  });
  const hints = FACETS.flatMap((facet) => {
    const [value = '', ...others] = query.filters[facet] ?? [];
    if (value === '') return [];
    const filters = { ...query.filters, [facet]: [] };
    return hint(facet, others.length === 0 ? value : '', { filters });
  });
  if (hasWords(query.text)) hints.push(hint('text', query.text, { text: '' }));
  if (query.near?.radiusKm !== undefined) {
    hints.push(hint('near', query.near.label, { near: { ...query.near, radiusKm: undefined } }));
  }
  return hints.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** Towns that places with coordinates lie in, in German alphabetical order (DIN 5007). */
export function townsOf(catalogue: Pick<Catalogue, 'placesById'>): readonly Town[] {
  const towns = new Map<string, [lon: number, lat: number][]>();
  for (const { address, location } of catalogue.placesById.values()) {
    if (address?.city === undefined || location === undefined) continue;
    towns.set(address.city, [...(towns.get(address.city) ?? []), location.coordinates]);
  }
  const middle = (points: [number, number][], axis: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [...towns]
    .map(([name, points]) => ({ name, lat: middle(points, 1), lon: middle(points, 0) }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

/** Ä as a, ß as ss. A collator knows the same, but browsers take as long to fetch it as to draw some cards. */
function sortKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

/** What a question's words and town say about the offers, by number. */
interface Search {
  readonly matches: TextMatches | undefined;
  readonly distances: readonly (number | undefined)[] | undefined;
}

interface AskedFacet {
  readonly facet: Facet;
  readonly column: FacetColumn;
  readonly selection: Uint32Array | undefined;
  /** Offers that fail in this facet only: they still count for the other choices there. */
  readonly missedOnly: number[];
}

/** Numbers of the offers that fit, and of those that miss in one facet only. */
function filter(
  index: OfferIndex,
  query: OfferQuery,
  { matches, distances }: Search,
): { fitting: number[]; asked: readonly AskedFacet[]; hiddenPast: number } {
  const asked = FACETS.map((facet): AskedFacet => {
    const column = index.columns[facet];
    const selection = selectionOf(column, query.filters[facet]);
    return { facet, column, selection, missedOnly: [] };
  });
  const limits = asked.filter(({ selection }) => selection !== undefined);
  const radius = query.near?.radiusKm ?? Infinity;
  const fitting: number[] = [];
  let hiddenPast = 0;
  for (const at of matches?.documents ?? index.offers.keys()) {
    if ((distances?.[at] ?? 0) > radius || !isFrom(index.offers[at], query.provider)) continue;
    const missed = missedFacets(limits, at);
    if (isHidden(index, query, at)) hiddenPast += Number(missed === 0);
    else if (missed === 0) fitting.push(at);
    else if ((missed & (missed - 1)) === 0) limits[31 - Math.clz32(missed)]?.missedOnly.push(at);
  }
  return { fitting, asked, hiddenPast };
}

function countFacets(
  asked: readonly AskedFacet[],
  fitting: readonly number[],
): OfferResult['facets'] {
  const lists = asked.map(({ facet, column, missedOnly }) => {
    const counts = countValues(column, fitting.concat(missedOnly));
    return [facet, column.values.map((value, bit) => ({ value, count: numberAt(counts, bit) }))];
  });
  return Object.fromEntries(lists) as OfferResult['facets'];
}

/** One bit for each facet, by its place in the list, in which an offer has none of the values asked for. */
function missedFacets(facets: readonly AskedFacet[], offer: number): number {
  let missed = 0;
  for (let at = 0; at < facets.length; at += 1) {
    const { column, selection } = facets[at] as AskedFacet;
    if (selection !== undefined && !meets(column, offer, selection)) missed |= 1 << at;
  }
  return missed;
}

/** Whether an offer is over and such offers were to be hidden. */
function isHidden(index: OfferIndex, { hidesPast = false }: OfferQuery, at: number): boolean {
  return hidesPast && index.isOver[at] === true;
}

/** Whether an offer answers every word that any offer answers. */
function isComplete(matches: TextMatches | undefined, at: number): boolean {
  return matches === undefined || matches.covered[at] === matches.known;
}

/** Whether an offer, its provider or its place is among those an editor chose; no choice means all. */
function isFrom(offer: CatalogueOffer | undefined, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  const places = offer?.runs.map(({ place }) => place?.id) ?? [];
  const ids = [offer?.record.id, offer?.record.provider, offer?.place?.id, ...places];
  return ids.some((id) => id !== undefined && chosen.includes(id));
}

function distancesTo(index: OfferIndex, near: NearTo): (number | undefined)[] {
  return index.offers.map((offer) => distanceTo(near, offer, index.today));
}

type Order = (a: number, b: number) => number;

/** The order asked for; what is equal in it goes on by the next best one, at last by place in the feed. */
function inOrder(index: OfferIndex, query: OfferQuery, { matches, distances }: Search): Order {
  const complete: Order = (a, b) => Number(isComplete(matches, b)) - Number(isComplete(matches, a));
  const scoreOf = (at: number): number => Math.round((matches?.scores[at] ?? 0) * SCORE_STEPS);
  const match: Order = (a, b) => scoreOf(b) - scoreOf(a);
  const starts: Order = (a, b) => numberAt(index.starts, a) - numberAt(index.starts, b);
  const near: Order = (a, b) => (distances?.[a] ?? FAR) - (distances?.[b] ?? FAR);
  const orders: Record<OfferSort, [Order, Order, Order]> = {
    match: [match, starts, near],
    starts: [starts, match, near],
    near: [near, match, starts],
  };
  const [first, second, third] = orders[query.sort];
  return (a, b) => complete(a, b) || first(a, b) || second(a, b) || third(a, b) || a - b;
}

/** Signs alone are no question. */
function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}

function hitOf(index: OfferIndex, { matches, distances }: Search, at: number): OfferHit {
  return {
    offer: index.offers[at] as CatalogueOffer,
    score: matches?.scores[at] ?? 0,
    nextRun: index.nextRuns[at],
    distanceKm: distances?.[at],
    missingWords: matches === undefined ? [] : missingWords(matches, at),
  };
}

function missingWords({ words, covered }: TextMatches, at: number): readonly string[] {
  return words.filter((_, bit) => (numberAt(covered, at) & (1 << bit)) === 0);
}
