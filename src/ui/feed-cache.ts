// One request per feed URL for all widgets of a page. A request is given up when nobody waits for it
// any more; a feed that has arrived stays until somebody asks for it afresh.
// Left out: time limits and sizes (feed/load.ts), state for showing (feed-controller.ts).
import { todayIn } from '../domain/plain-date.js';
import { buildCatalogue, type Catalogue } from '../feed/catalogue.js';
import { TIME_ZONE } from '../feed/header.js';
import { importAgain } from '../feed/import-again.js';
import type { Issue } from '../feed/issue.js';
import { loadFeed } from '../feed/load.js';
import { parseFeed } from '../feed/parse.js';
import { OFFER_COLLECTIONS, type Collection } from '../feed/vocabulary-core.js';

export interface LoadedFeed {
  readonly catalogue: Catalogue;
  readonly issues: readonly Issue[];
}

/** A feed as all widgets share it: with its offers, and with the file the other lists can be read from. */
export interface ReadFeed extends LoadedFeed {
  readonly url: string;
  readonly raw: unknown;
}

interface Entry {
  readonly result: Promise<ReadFeed>;
  readonly abort: AbortController;
  waiting: number;
  isSettled: boolean;
}

const entries = new Map<string, Entry>();

/** A share in a request: give it back with `release` when the answer is no longer wanted. */
export interface FeedTicket {
  readonly result: Promise<LoadedFeed>;
  readonly release: () => void;
}

/**
 * Joins the request for a feed, or starts it. `url` is absolute; `more` names the lists wanted beside
 * offers and what these refer to. With `fresh`, an answer that has already arrived is asked for again.
 * The result rejects with LoadError or FeedError.
 */
export function requestFeed(
  url: string,
  more: readonly Collection[] = [],
  fresh = false,
): FeedTicket {
  let entry = entries.get(url);
  if (entry === undefined || (fresh && entry.isSettled)) {
    entry = start(url);
    entries.set(url, entry);
  }
  const shared = entry;
  shared.waiting += 1;
  let isReleased = false;
  return {
    result: more.length === 0 ? shared.result : withMore(shared.result, more),
    release: () => {
      if (isReleased) return;
      isReleased = true;
      shared.waiting -= 1;
      if (shared.waiting === 0 && !shared.isSettled) {
        forget(url, shared);
        shared.abort.abort();
      }
    },
  };
}

function start(url: string): Entry {
  const abort = new AbortController();
  const entry: Entry = { result: read(url, abort.signal), abort, waiting: 0, isSettled: false };
  entry.result.then(
    () => (entry.isSettled = true),
    () => {
      entry.isSettled = true;
      forget(url, entry);
    },
  );
  return entry;
}

async function read(url: string, signal: AbortSignal): Promise<ReadFeed> {
  const coming = loadFeed(url, { signal });
  // engines take longer for their first clock than for drawing a list: made while the feed is on its way
  setTimeout(() => todayIn(TIME_ZONE));
  const raw = await coming;
  const { feed, issues, received, dropped } = await parseFeed(raw, OFFER_COLLECTIONS);
  return { catalogue: buildCatalogue(feed, { received, dropped }), issues, url, raw };
}

async function withMore(
  feed: Promise<ReadFeed>,
  collections: readonly Collection[],
): Promise<LoadedFeed> {
  const code = importAgain('feed-more', () => import('./feed-more.js'));
  const [shared, { withMore }] = await Promise.all([feed, code]);
  return withMore(shared, collections);
}

function forget(url: string, entry: Entry): void {
  if (entries.get(url) === entry) entries.delete(url);
}
