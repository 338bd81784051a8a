// unknown -> Feed and a list of findings: every record is cleaned, checked, and mended or dropped on
// its own, so that one bad entry never takes the feed down. Only a root that cannot be a Bildungsfeed
// is refused. Left out: loading (load.ts), checks across records (rules/), sentences (i18n/messages).
import type { Refusal } from './findings.js';
import { readHeader } from './header.js';
import { FeedError, kindOf, type Issue } from './issue.js';
import { readRecords, type Reading } from './records.js';
import type { Feed } from './schema.js';
import { COLLECTIONS, LIMITS, type Collection } from './vocabulary-core.js';

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
 * change is an Issue whose path leads into the file. Throws FeedError (`not-a-feed`, `no-version`,
 * `unsupported-version`, `too-many-records`) when the file as a whole cannot be used.
 * `raw` is not changed. Source: docs/feed, section "What a reader does".
 */
export async function parseFeed(raw: unknown): Promise<ParsedFeed> {
  const root = rootOf(raw);
  refuseTooManyRecords(root);
  const reading: Reading = {
    issues: [],
    deleted: [],
    received: 0,
    dropped: 0,
    defaultLanguage: '',
  };
  const header = await readHeader(root, reading);
  const lists = new Map<Collection, readonly unknown[]>();
  for (const collection of COLLECTIONS) {
    lists.set(collection, await readRecords(collection, own(root, collection), reading));
  }
  const collections = Object.fromEntries(lists) as unknown as Omit<Feed, 'deleted'>;
  const { issues, received, dropped, deleted } = reading;
  return { feed: { ...header, ...collections, deleted }, issues, received, dropped };
}

type Root = Readonly<Record<string, unknown>>;

function rootOf(raw: unknown): Root {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw refusal('not-a-feed', { found: kindOf(raw) });
  }
  const root = raw as Root;
  const version = /^([0-9]{1,3})(\.[0-9]{1,3}){0,2}$/.exec(String(own(root, 'bildungsfeed')));
  if (version === null) throw refusal('no-version');
  if (version[1] !== '1') throw refusal('unsupported-version', { version: version[0] });
  return root;
}

function refuseTooManyRecords(root: Root): void {
  const max = LIMITS.records;
  for (const collection of COLLECTIONS) {
    const list = own(root, collection);
    if (Array.isArray(list) && list.length > max) {
      throw refusal('too-many-records', { collection, count: list.length, max });
    }
  }
}

const refusal = (code: Refusal, params?: FeedError['params']): FeedError =>
  new FeedError(code, params);

const own = (root: Root, key: string): unknown =>
  Object.hasOwn(root, key) ? root[key] : undefined;
