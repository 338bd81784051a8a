// A small good feed to break in tests, and what every hostile input is held against.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checks as more } from '../../src/feed/generated/check-more.js';
import { checks as first } from '../../src/feed/generated/check-record.js';
import type { Issue } from '../../src/feed/issue.js';
import { parseFeed, type ParsedFeed } from '../../src/feed/parse.js';
import { COLLECTIONS } from '../../src/feed/vocabulary.js';

/** The quick checkers of all collections; a page loads them in two files. */
export const checks = { ...first, ...more };

/* eslint-disable @typescript-eslint/no-explicit-any -- feeds are broken here on purpose */
export type Raw = Record<string, any>;

const minimal = readFileSync('test/fixtures/feeds/minimal.json', 'utf8');

/** A fresh copy of the small good feed, changed by `change`. */
export function feedWith(change: (feed: Raw) => void = () => undefined): Raw {
  const feed = JSON.parse(minimal) as Raw;
  change(feed);
  return feed;
}

/** The small feed with these fields in its only offer. */
export function feedWithOffer(fields: Raw): Raw {
  return feedWith((feed) => Object.assign(feed['offers'][0], fields));
}

/** The small feed with a second course with these fields. */
export function feedWithSecondOffer(fields: Raw): Raw {
  return feedWith((feed) =>
    feed['offers'].push({ ...feed['offers'][0], id: 'zweiter', ...fields }),
  );
}

/** A feed as a file would hold it: what JSON cannot say is gone. */
export const parseText = (text: string): Promise<ParsedFeed> => parseFeed(JSON.parse(text));

export const codesOf = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code);

export function issueOf(parsed: ParsedFeed, code: string): Issue {
  const found = parsed.issues.find((issue) => issue.code === code);
  assert.ok(found, `expected ${code}, found ${codesOf(parsed.issues).join(', ') || 'nothing'}`);
  return found;
}

/** Class F: the field is gone and reported, the record is still there. */
export async function assertFieldDropped(offer: Raw, field: string, code: string): Promise<void> {
  const parsed = await parseFeed(feedWithOffer(offer));
  const record = parsed.feed.offers[0] as Raw | undefined;
  assert.ok(record, 'the record is kept');
  assert.equal(Object.hasOwn(record, field), false, `${field} is dropped`);
  const issue = issueOf(parsed, code);
  assert.equal(issue.action, 'field-dropped');
  assert.equal(issue.recordId, 'integrationskurs-abend');
  assertUntouched();
}

/** Class R: the record is gone, reported and counted, the feed is still there. */
export async function assertRecordDropped(fields: Raw, code: string): Promise<ParsedFeed> {
  const parsed = await parseFeed(feedWithSecondOffer(fields));
  assert.equal(parsed.feed.offers.length, 1, 'the other record is kept');
  assert.equal(parsed.received, 4);
  assert.equal(parsed.dropped, 1);
  assert.equal(issueOf(parsed, code).action, 'record-dropped');
  assertUntouched();
  return parsed;
}

/** Class X: the feed is refused with this code. */
export async function assertRefused(raw: unknown, code: string): Promise<void> {
  await assert.rejects(parseFeed(raw), { name: 'FeedError', code });
  assertUntouched();
}

/** No input may leave a trace in the built-in objects. */
export function assertUntouched(): void {
  assert.equal(({} as Raw)['polluted'], undefined);
  assert.equal(([] as unknown as Raw)['polluted'], undefined);
}

export function recordCount({ feed }: ParsedFeed): number {
  return COLLECTIONS.reduce((sum, collection) => sum + feed[collection].length, 0);
}
