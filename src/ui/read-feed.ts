// JSON of a feed -> what widgets show. A file of its own, so that it can be loaded beside the feed.
import { buildCatalogue } from '../feed/catalogue.js';
import { parseFeed } from '../feed/parse.js';
import type { LoadedFeed } from './feed-cache.js';

/** Throws FeedError when the root cannot be used. */
export async function readFeed(raw: unknown): Promise<LoadedFeed> {
  const { feed, issues, received, dropped } = await parseFeed(raw);
  return { catalogue: buildCatalogue(feed, { received, dropped }), issues };
}
