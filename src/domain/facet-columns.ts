// Facet values of many offers as bit masks, so that filters and the counts beside every choice take
// one pass over numbers. A facet with more than 32 values (languages) takes several masks per offer.
// Left out: which values an offer has (offer-facts.ts) and what the counts mean (offers.ts).
import {
  ANSWERS,
  ATTENDANCE_MODES,
  AUDIENCES,
  AVAILABILITY_STATES,
  COURSE_TYPES,
  OFFER_KINDS,
  TOPICS,
  WEEKDAYS,
  WHEELCHAIR_ANSWERS,
} from '../feed/vocabulary.js';
import { addAt, numberAt } from './numbers.js';
import { LEVELS } from './levels.js';
import { START_SPANS } from './facet-values.js';
import { FACETS, UNKNOWN } from './offer-query.js';
import type { Facet, Filters } from './offer-query.js';
import { TIMES_OF_DAY } from './run-times.js';

/** One facet of all offers. */
export interface FacetColumn {
  /** Values that any offer has, in the order people are shown; `unknown` last. */
  readonly values: readonly string[];
  /** Masks per offer. */
  readonly width: number;
  /** Bit b of mask m of an offer stands for value 32 m + b. */
  readonly masks: Uint32Array;
}
export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Values in their natural order; languages have none but how many offers speak them. */
const ORDER: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  kind: OFFER_KINDS,
  topic: TOPICS,
  courseType: COURSE_TYPES,
  level: LEVELS,
  audience: AUDIENCES,
  childcare: ANSWERS,
  cost: ['free', 'paid'],
  weekday: WEEKDAYS,
  timeOfDay: TIMES_OF_DAY,
  starts: ['rolling', ...Object.keys(START_SPANS), 'later'],
  places: AVAILABILITY_STATES,
  attendance: ATTENDANCE_MODES,
  wheelchair: WHEELCHAIR_ANSWERS,
};

/** Columns of all facets for offers in their order. */
export function facetColumns(offers: readonly FacetValues[]): FacetColumns {
  const columns = FACETS.map((facet) => [facet, columnOf(facet, offers)] as const);
  return Object.fromEntries(columns) as Record<Facet, FacetColumn>;
}

/** The values of one offer again: lists of all offers take ten times the room of the masks. */
export function valuesAt(columns: FacetColumns, offer: number): FacetValues {
  const lists = FACETS.map((facet) => {
    const { values, width, masks } = columns[facet];
    const own: readonly string[] = values.filter((_, bit) =>
      hasBit(masks, offer * width * 32 + bit),
    );
    return [facet, own] as const;
  });
  return Object.fromEntries(lists) as Record<Facet, readonly string[]>;
}

function columnOf(facet: Facet, offers: readonly FacetValues[]): FacetColumn {
  const counts = new Map<string, number>();
  for (const { [facet]: own } of offers) {
    for (const value of own) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = inOrder(counts, ORDER[facet]);
  const bits = new Map(values.map((value, bit) => [value, bit]));
  const width = Math.ceil(values.length / 32);
  const masks = new Uint32Array(offers.length * width);
  offers.forEach(({ [facet]: own }, offer) => {
    for (const value of own) setBit(masks, offer * width * 32 + (bits.get(value) as number));
  });
  return { values, width, masks };
}

function inOrder(counts: ReadonlyMap<string, number>, order: readonly string[] | undefined) {
  const rank = (value: string): number =>
    value === UNKNOWN
      ? Infinity
      : order === undefined
        ? -(counts.get(value) ?? 0)
        : order.indexOf(value);
  return [...counts.keys()].sort((a, b) => {
    const difference = rank(a) - rank(b);
    return difference === 0 ? (a < b ? -1 : 1) : difference;
  });
}

/** Masks of the chosen values; undefined when nothing is chosen in the facet. */
export function selectionOf(column: FacetColumn, chosen: Filters[Facet]): Uint32Array | undefined {
  if (chosen === undefined || chosen.length === 0) return undefined;
  const selection = new Uint32Array(column.width);
  column.values.forEach((value, bit) => {
    if (chosen.includes(value)) setBit(selection, bit);
  });
  return selection;
}

/** Whether an offer has at least one of the selected values. */
export function meets({ width, masks }: FacetColumn, offer: number, selection: Uint32Array) {
  for (let at = 0; at < width; at += 1) {
    if ((numberAt(selection, at) & numberAt(masks, offer * width + at)) !== 0) return true;
  }
  return false;
}

/** How many of the offers have each value of the column. */
export function countValues(column: FacetColumn, offers: Iterable<number>): Uint32Array {
  const { values, width, masks } = column;
  const counts = new Uint32Array(values.length);
  for (const offer of offers) {
    for (let at = 0; at < width; at += 1) {
      let rest = numberAt(masks, offer * width + at);
      for (; rest !== 0; rest &= rest - 1) {
        addAt(counts, at * 32 + 31 - Math.clz32(rest & -rest), 1);
      }
    }
  }
  return counts;
}

function hasBit(masks: Uint32Array, bit: number): boolean {
  return (numberAt(masks, bit >> 5) & (1 << (bit & 31))) !== 0;
}

function setBit(masks: Uint32Array, bit: number): void {
  masks[bit >> 5] = numberAt(masks, bit >> 5) | (1 << (bit & 31));
}
