// Runs inside a bare page: what checking a feed and searching it cost without any drawing. Compared with JSON.parse and
// with a linear scan over folded text, the least anybody could do.
import { buildCatalogue } from '../src/feed/catalogue.js';
import { parseFeed } from '../src/feed/parse.js';
import type { Feed } from '../src/feed/schema.js';
import { createOfferIndex, prepareSearch } from '../src/domain/offer-index.js';
import { findOffers } from '../src/domain/offers.js';
import { EMPTY_QUERY } from '../src/domain/empty-query.js';
import type { Filters } from '../src/domain/offer-query.js';

/** Median and spread are made in Node; these are the single times in milliseconds. */
export interface EngineTimes {
  /** Megabytes of 1,000,000 bytes. */
  readonly megabytes: number;
  readonly jsonParse: readonly number[];
  /** Undefined where the feed is larger than a reader accepts. */
  readonly check: readonly number[] | undefined;
  readonly buildIndex: readonly number[];
  readonly search: readonly number[];
  readonly searchWithFacets: readonly number[];
  readonly linearScan: readonly number[];
}

declare global {
  interface Window {
    measureEngine: (url: string, today: string) => Promise<EngineTimes>;
  }
}

const words = [
  'deutsch',
  'kinder betreuung',
  'abend',
  'bewerbung',
  'eltern cafe',
  'anfaenger',
  'steinnach',
];
/** What stands in the field after each key press. */
const typed = words.flatMap((word) => word.split('').map((_, index) => word.slice(0, index + 1)));
const fourFacets: Filters = {
  kind: ['course'],
  childcare: ['yes', 'unknown'],
  weekday: ['MO', 'TU', 'WE'],
  cost: ['free', 'unknown'],
};

async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function times(count: number, work: () => unknown): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < count; round++) all.push(await time(work));
  return all;
}

/** Times of checking alone: each round gets a value of its own, read beforehand. */
async function timesOfChecking(count: number, text: string): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < count; round++) {
    const value = JSON.parse(text) as unknown;
    all.push(await time(() => parseFeed(value)));
  }
  return all;
}

async function timeEach(
  texts: readonly string[],
  work: (text: string) => unknown,
): Promise<number[]> {
  const all: number[] = [];
  for (const text of texts) all.push(await time(() => work(text)));
  return all;
}

const fold = (text: string) => text.toLowerCase().replaceAll('ß', 'ss');

function foldedTexts(feed: Feed): string[] {
  return feed.offers.map((offer) => fold(JSON.stringify([offer.name, offer.summary])));
}

function scan(texts: readonly string[], query: string): number {
  const parts = fold(query).split(' ');
  return texts.filter((text) => parts.every((part) => text.includes(part))).length;
}

window.measureEngine = async (url, today) => {
  const text = await (await fetch(url)).text();
  // readers add what a plain file leaves out
  const feed: Feed = { ...(JSON.parse(text) as Feed), deleted: [] };
  const accepted = feed.offers.length < 10_000;
  const catalogue = buildCatalogue(feed);
  const build = () => {
    const index = createOfferIndex(catalogue, { languages: ['de'], today });
    prepareSearch(index, Infinity);
    return index;
  };
  const buildIndex = await times(3, build);
  const index = build();
  const find = (filters: Filters) => (word: string) =>
    findOffers(index, { ...EMPTY_QUERY, text: word, filters }).facets;
  const texts = foldedTexts(feed);
  find({})('warm');
  return {
    megabytes: new Blob([text]).size / 1e6,
    jsonParse: await times(5, () => JSON.parse(text) as unknown),
    check: accepted ? await timesOfChecking(5, text) : undefined,
    buildIndex,
    search: await timeEach(typed, find({})),
    searchWithFacets: await timeEach(typed, find(fourFacets)),
    linearScan: await timeEach(typed, (word) => scan(texts, word)),
  };
};
