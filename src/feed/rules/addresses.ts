// Which fields hold a web address, and what rules want to know about one.
import type { Feed } from '../schema.js';
import { valuesOf, type FeedNode } from './walk.js';

const FIELDS = new Set(['url', 'logo', 'feedUrl', 'homeUrl']);

/** Every absolute web address of a feed; parts of an index may be relative and are left out. */
export function* addressesOf(
  feed: Feed,
): Generator<FeedNode & { readonly value: string; readonly url: URL }> {
  for (const node of valuesOf(feed, FIELDS)) {
    if (URL.canParse(node.value)) yield { ...node, url: new URL(node.value) };
  }
}
