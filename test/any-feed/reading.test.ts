// What must hold for any feed when it is read: nothing is lost unseen, and what has been mended is good.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFeedValue } from '../../src/checker/check-feed-value.js';
import { parseFeed } from '../../src/feed/parse.js';
import { COLLECTIONS } from '../../src/feed/schema.js';
import { forAnyFeed } from './any-feed.js';

describe('reading any feed', () => {
  it('keeps or counts every record, and leaves the feed as it was', () =>
    forAnyFeed(async ({ raw }) => {
      const before = structuredClone(raw);
      const { feed, received, dropped } = await parseFeed(raw);
      assert.deepEqual(raw, before);
      const kept = COLLECTIONS.reduce((sum, name) => sum + feed[name].length, 0);
      assert.equal(kept, received - dropped);
    }));

  it('mends it so that nothing is left to mend', () =>
    forAnyFeed(async ({ parsed }) => {
      const again = await parseFeed(structuredClone(parsed.feed));
      assert.equal(again.dropped, 0);
      for (const name of COLLECTIONS) assert.deepEqual(again.feed[name], parsed.feed[name]);
    }));

  it('gives each list the same, read alone or with all others', () =>
    forAnyFeed(async ({ raw, parsed }) => {
      for (const name of COLLECTIONS) {
        const { feed } = await parseFeed(raw, [name]);
        assert.deepEqual(feed[name], parsed.feed[name]);
      }
    }));

  it('can be checked, with a sentence for every finding', () =>
    forAnyFeed(async ({ raw }) => {
      const { lines } = await checkFeedValue(raw, { language: 'de' });
      for (const { sentence } of lines) assert.notEqual(sentence, '');
    }));
});
