// A search or an offer as the fragment of the page's address and back: `lotse-offer-finder__kind-course`.
// Left out: reading and writing the address itself (widgets do, and write only when asked to).
// Source: embed contract 4.7.
import { FACETS } from '../domain/offer-query.js';
import type { Facet, Filters, OfferSort } from '../domain/offer-query.js';
import { writePairs, type FragmentOwner } from '../domain/page-fragment.js';
import { readPairs } from '../ui/fragment-pairs.js';
import type { LinkedSearch } from './question-state.js';

/** Fragment without '#'. A position found by the device never becomes part of it. */
export function writeLink(state: Partial<LinkedSearch>, owner: FragmentOwner): string {
  return writePairs(searchPairs(state), owner);
}

/** Reads a fragment (with or without '#'); undefined when it is not meant for this element. */
export function readLink(fragment: string, owner: FragmentOwner): LinkedSearch | undefined {
  const values = readPairs(fragment, owner);
  return values && searchFrom(values);
}

/** Names and values for a search; a widget may add its own. */
export function searchPairs(state: Partial<LinkedSearch>): (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  if (state.offerId !== undefined) pairs.push(['offer', state.offerId]);
  if (state.text) pairs.push(['text', state.text]);
  for (const facet of FACETS) {
    for (const value of state.filters?.[facet] ?? []) pairs.push([toKebab(facet), value]);
  }
  if (state.near !== undefined) pairs.push(['near', state.near]);
  if (state.radiusKm !== undefined) pairs.push(['radius', `${state.radiusKm}`]);
  if (state.sort !== undefined && state.sort !== 'match') pairs.push(['sort', state.sort]);
  return pairs;
}

/** The search in names and values; what makes no sense is left out. */
export function searchFrom(values: ReadonlyMap<string, readonly string[]>): LinkedSearch {
  const radius = Number(values.get('radius')?.[0]);
  return {
    text: values.get('text')?.[0] ?? '',
    filters: readFilters(values),
    near: values.get('near')?.[0],
    radiusKm: radius > 0 && radius <= 500 ? radius : undefined,
    sort: SORTS.find((sort) => sort === values.get('sort')?.[0]),
    offerId: values.get('offer')?.[0],
  };
}

const SORTS: readonly OfferSort[] = ['match', 'starts', 'near'];

function readFilters(values: ReadonlyMap<string, readonly string[]>): Filters {
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const chosen = values.get(toKebab(facet));
    if (chosen !== undefined) filters[facet] = chosen;
  }
  return filters;
}

function toKebab(facet: string): string {
  return facet.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
