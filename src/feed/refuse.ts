// What cannot be read as a Bildungsfeed at all, and why. Loaded only for a root that is unlike a feed of
// version 1. Left out: the header and the records, which never cost the whole feed.
import { kindOf, type Refusal } from './findings.js';
import { FeedError } from './issue.js';
import { COLLECTIONS, PAGE_LIMITS } from './vocabulary-core.js';

type Root = Readonly<Record<string, unknown>>;

/** The root of a feed as an object, or FeedError. */
export function rootOf(raw: unknown): Root {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw refusal('not-a-feed', { found: kindOf(raw) });
  }
  const root = raw as Root;
  const version = /^([0-9]{1,3})(\.[0-9]{1,3}){0,2}$/.exec(String(own(root, 'bildungsfeed')));
  if (version === null) throw refusal('no-version');
  if (version[1] !== '1') throw refusal('unsupported-version', { version: version[0] });
  refuseTooManyRecords(root);
  return root;
}

function refuseTooManyRecords(root: Root): void {
  const max = PAGE_LIMITS.records;
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
