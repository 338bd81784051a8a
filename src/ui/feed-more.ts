// Lists of a feed beyond offers (chains, guide, matcher, news), for the widgets that show them: each is read
// once, whoever asks first, and put beside the offers that all widgets share. Comes with the first such widget.
// Left out: requests for the feed itself (feed-cache.ts).
import type { Catalogue } from '../feed/catalogue.js';
// asked for together with this file, while the feed is on its way (feed/records.ts)
import '../feed/generated/check-more.js';
import { loadFeed } from '../feed/load.js';
import { parseFeed, type ParsedFeed } from '../feed/parse.js';
import type { Collection } from '../feed/vocabulary-core.js';
import type { ReadFeed } from './feed-cache.js';

type Lists = Map<Collection, Promise<ParsedFeed>>;

const known = new WeakMap<ReadFeed, Lists>();

/** The catalogue of a feed with these lists. Rejects with LoadError. */
export async function withMore(
  feed: ReadFeed,
  collections: readonly Collection[],
): Promise<Catalogue> {
  const lists = listsOf(feed, collections);
  let { catalogue } = feed;
  for (const collection of collections) {
    const more = await lists.get(collection);
    if (more === undefined) continue;
    catalogue = Object.freeze({ ...catalogue, ...listOf(more, collection, catalogue) });
  }
  return catalogue;
}

function listsOf(feed: ReadFeed, collections: readonly Collection[]): Lists {
  const lists = known.get(feed) ?? new Map<Collection, Promise<ParsedFeed>>();
  known.set(feed, lists);
  const missing = collections.filter((collection) => !lists.has(collection));
  const raw = isCutUp(feed.raw) ? loadFeed(feed.url, { kinds: missing }) : feed.raw;
  for (const collection of missing) {
    const list = Promise.resolve(raw).then((value) => parseFeed(value, [collection]));
    list.catch(() => lists.delete(collection));
    lists.set(collection, list);
  }
  return lists;
}

/** The index of such a feed has been read, and of its parts those with offers. */
const isCutUp = (raw: unknown): boolean => Array.isArray((raw as { parts?: unknown }).parts);

function listOf(
  { feed, received, dropped }: ParsedFeed,
  collection: Collection,
  shown: Catalogue,
): Partial<Catalogue> {
  return {
    [collection]: feed[collection],
    received: shown.received + received,
    dropped: shown.dropped + dropped,
  };
}
