// Every code of the feed has a word, and the words of a locale unpack to the right ids.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACETS } from '../../src/domain/offer-query.js';
import * as vocabulary from '../../src/feed/vocabulary.js';
import { LABEL_TEXTS, unpackLabels } from '../../src/i18n/label-texts.js';
import { LANGUAGE_NAMES } from '../../src/i18n/language-names.js';
import { LOCALES } from '../../src/i18n/locales.js';

const LISTS: readonly [list: keyof typeof LABEL_TEXTS, codes: readonly string[]][] = [
  ['facet', FACETS],
  ['kind', vocabulary.OFFER_KINDS],
  ['topic', vocabulary.TOPICS],
  ['courseType', vocabulary.COURSE_TYPES],
  ['audience', vocabulary.AUDIENCES],
  ['childcare', vocabulary.ANSWERS],
  ['answer', [...vocabulary.ANSWERS, 'unknown']],
  ['wheelchair', vocabulary.WHEELCHAIR_ANSWERS],
  ['attendance', vocabulary.ATTENDANCE_MODES],
  ['status', vocabulary.STATUSES],
  ['places', vocabulary.AVAILABILITY_STATES.filter((state) => state !== 'unknown')],
  ['providerKind', vocabulary.PROVIDER_KINDS],
  ['requirement', vocabulary.REQUIREMENT_CODES],
  ['funding', vocabulary.FUNDING_CODES],
  ['priceUnit', vocabulary.PRICE_UNITS],
  ['cost', ['free', 'paid']],
  ['timeOfDay', ['morning', 'afternoon', 'evening']],
  ['starts', ['rolling', '4-weeks', '8-weeks', '12-weeks', 'later']],
];

describe('labels', () => {
  for (const [list, codes] of LISTS) {
    it(`name every ${list} and nothing else`, () =>
      assert.deepEqual(Object.keys(LABEL_TEXTS[list]).sort(), [...codes].sort()));
  }
  it('hold no divider of packed labels', () => {
    for (const texts of Object.values(LABEL_TEXTS)) {
      for (const text of Object.values(texts)) assert.doesNotMatch(text, /\|/);
    }
  });
  it('name every language that has a name of its own, regional scripts aside', () => {
    const named = Object.keys(LANGUAGE_NAMES).filter((tag) => tag !== 'sr-Latn');
    assert.deepEqual(Object.keys(LABEL_TEXTS.language).sort(), named.sort());
  });
  it('of every locale have their own name', () => {
    for (const locale of LOCALES) assert.ok(Object.hasOwn(LANGUAGE_NAMES, locale));
  });
});

describe('packed labels', () => {
  it('unpack in the order of the table', () =>
    assert.deepEqual(unpackLabels('Type|Topic'), { 'facet.kind': 'Type', 'facet.topic': 'Topic' }));
  it('leave out what reads as in German', () =>
    assert.deepEqual(unpackLabels('|Topic|'), { 'facet.topic': 'Topic' }));
});
