// What must hold for every file made of any feed: pages, lists, calendars, and what has changed between two of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesSince } from '../../src/domain/feed-changes.js';
import { monthOf } from '../../src/domain/month.js';
import { coursesOf, monthlyListOf } from '../../src/domain/monthly-list.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import { hasDates, offerToIcs } from '../../src/formats/ics.js';
import { meetingsOf } from '../../src/formats/ics-times.js';
import { monthlyListPage } from '../../src/formats/monthly-list/page.js';
import { siteFiles } from '../../src/formats/pages/site.js';
import { assertWellFormed, instants, instantsOf, WORDS, ZONE } from '../formats/ics-reading.js';
import { forAnyFeed } from './any-feed.js';

/** Signs of a value that nobody has put into words. */
const UNSAID = /\b(?:undefined|NaN|Infinity|Invalid Date)\b|\[object |\{n, plural/;

/** Before and around changes of clocks, calendar programs differ. */
const isPlain = (date: string): boolean => date > '1997' && !/-(?:03|10)-(?:2[5-9]|3)/.test(date);

const textOf = (page: string): string => page.replace(/<style[^]*?<\/style>/g, '');

describe('files made of any feed', () => {
  it('are pages without anything unsaid', () =>
    forAnyFeed(({ catalogue, today }) => {
      const languages = ['de', 'ar'] as const;
      const options = { languages, today, base: undefined, lotse: undefined };
      for (const { path, text } of siteFiles(catalogue, options)) {
        if (path.endsWith('.html')) assert.doesNotMatch(textOf(text), UNSAID);
      }
    }));

  it('are lists of a month that hold each run once', () =>
    forAnyFeed(async ({ catalogue, today }) => {
      const list = monthlyListOf(catalogue, monthOf(today), catalogue);
      const keys = coursesOf(list).map(({ course }) => course.key);
      assert.equal(new Set(keys).size, keys.length);
      const page = await monthlyListPage(list, catalogue, { languages: ['de'], isPoster: false });
      assert.doesNotMatch(textOf(page), UNSAID);
    }));

  it('are calendars with the instants of the meetings', () =>
    forAnyFeed(({ catalogue: own }) => {
      const catalogue: Catalogue = { ...own, timeZone: ZONE };
      const options = { catalogue, language: 'de', words: WORDS };
      for (const offer of catalogue.offers) {
        for (const run of offer.runs.filter((one) => hasDates({ offer, run: one }, catalogue))) {
          const text = offerToIcs(offer, options, [run]);
          assertWellFormed(text);
          const meetings = meetingsOf(run.record, catalogue, offer.record.validThrough);
          if (meetings.length === 0 || !meetings.every(({ date }) => isPlain(date))) continue;
          assert.deepEqual(instants(text), instantsOf(meetings));
        }
      }
    }));

  it('tell of no change of a feed against itself', () =>
    forAnyFeed(({ catalogue, today }) =>
      assert.deepEqual(changesSince(catalogue, catalogue, today), []),
    ));
});
