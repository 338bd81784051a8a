// unknown -> Feed and a list of findings: every record is cleaned, checked, and mended or dropped on
// its own, so that one bad entry never takes the feed down. Only a root that cannot be a Bildungsfeed
// is refused. Left out: loading (load.ts), checks across records (rules/), sentences (i18n/messages).
import { isRecord } from './check-parts.js';
import { closerLook } from './closer-look.js';
import { readHeader, type Fields } from './header.js';
import type { Issue } from './issue.js';
import { readRecords, type Reading } from './records.js';
import type { Feed, FeedHeader } from './schema.js';
import { COLLECTIONS, PAGE_LIMITS, type Collection } from './vocabulary-core.js';

export interface ParsedFeed {
  readonly feed: Feed;
  readonly issues: readonly Issue[];
  /** Records in the file, tombstones not counted. */
  readonly received: number;
  /** Records among them that could not be used. */
  readonly dropped: number;
}

/**
 * Reads a feed. Good records come back as they are, the others mended, or dropped and counted; every
 * change is an Issue whose path leads into the file. Lists not among `collections` stay empty and
 * uncounted. Throws FeedError (`not-a-feed`, `no-version`, `unsupported-version`,
 * `too-many-records`) when the file as a whole cannot be used.
 * `raw` is not changed. Source: docs/feed, section "What a reader does".
 */
export async function parseFeed(
  raw: unknown,
  collections: readonly Collection[] = COLLECTIONS,
): Promise<ParsedFeed> {
  const root = isUsable(raw) ? raw : (await closerLook()).rootOf(raw);
  const reading: Reading = {
    issues: [],
    deleted: [],
    received: 0,
    dropped: 0,
    defaultLanguage: '',
  };
  const header = await readHeader(root, reading);
  const lists: Record<string, readonly unknown[]> = {};
  for (const collection of COLLECTIONS) {
    const list = collections.includes(collection) ? root[collection] : undefined;
    lists[collection] = await readRecords(collection, list, reading);
  }
  const records = lists as unknown as Omit<Feed, 'deleted' | keyof FeedHeader>;
  const { issues, received, dropped, deleted } = reading;
  return { feed: { ...header, ...records, deleted }, issues, received, dropped };
}

/** With lists of bearable length; refuse.ts judges what is not quite like that, or has no good header. */
const isUsable = (raw: unknown): raw is Fields =>
  isRecord(raw) && COLLECTIONS.every((name) => lengthOf(raw[name]) <= PAGE_LIMITS.records);

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
