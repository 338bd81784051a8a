// A search or an offer as the fragment of the page's address and back: `lotse-offer-finder__kind-course`.
// Only letters, digits and underscores in values, because other fragments break scripts of host pages.
// Left out: reading and writing the address itself (the element does, and writes only when asked to).
// Source: embed contract 4.7.
import { FACETS } from '../../domain/offer-query.js';
import type { Facet, Filters, OfferSort } from '../../domain/offer-query.js';
import { encode, head } from './offer-address.js';
import type { LinkedSearch } from './offer-finder-state.js';

/**
 * Fragment without '#'. A position found by the device never becomes part of it. `instance`: the
 * element's id, when a page has several finders.
 */
export function writeLink(state: Partial<LinkedSearch>, instance = ''): string {
  const pairs: [string, string][] = [];
  if (state.offerId !== undefined) pairs.push(['offer', state.offerId]);
  if (state.text) pairs.push(['text', state.text]);
  for (const facet of FACETS) {
    for (const value of state.filters?.[facet] ?? []) pairs.push([toKebab(facet), value]);
  }
  if (state.near !== undefined) pairs.push(['near', state.near]);
  if (state.radiusKm !== undefined) pairs.push(['radius', `${state.radiusKm}`]);
  if (state.sort !== undefined && state.sort !== 'match') pairs.push(['sort', state.sort]);
  return head(instance) + pairs.map(([key, value]) => `__${key}-${encode(value)}`).join('');
}

/** Reads a fragment (with or without '#'); undefined when it is not meant for this finder. */
export function readLink(fragment: string, instance = ''): LinkedSearch | undefined {
  const [name, ...pairs] = fragment.replace(/^#/, '').split('__');
  if (name !== head(instance)) return undefined;
  const values = new Map<string, string[]>();
  for (const pair of pairs) {
    const cut = pair.lastIndexOf('-');
    const key = pair.slice(0, cut);
    values.set(key, [...(values.get(key) ?? []), decode(pair.slice(cut + 1))]);
  }
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

function decode(value: string): string {
  const bytes: number[] = [];
  for (const [, hex, letter] of value.matchAll(/_([0-9a-f]{2})|([A-Za-z0-9])/gi)) {
    bytes.push(hex === undefined ? (letter ?? '').charCodeAt(0) : parseInt(hex, 16));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
