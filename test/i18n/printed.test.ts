// Words without a page: the same ones that pages have, in the language asked for or in the one that stands in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LABEL_TEXTS } from '../../src/i18n/label-texts.js';
import { LIST_TEXTS } from '../../src/i18n/list-texts.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { formatMonth } from '../../src/i18n/day-format.js';
import { printedWords } from '../../src/i18n/printed.js';
import type { ListText } from '../../src/i18n/printed.js';

const keys = Object.keys(LIST_TEXTS) as ListText[];

describe('printed words', () => {
  it('are German as in the tables', () => {
    const { say, label } = printedWords('de');
    assert.equal(say('title', { month: 'März 2027' }), 'Kurse im März 2027');
    assert.equal(label('kind', 'course'), LABEL_TEXTS.kind['course']);
  });

  for (const locale of LOCALES) {
    it(`are there for every sentence in ${locale}`, () => {
      const { say, label, locale: found } = printedWords(locale);
      assert.equal(found, locale);
      for (const key of keys) assert.notEqual(say(key), key);
      assert.notEqual(label('courseType', 'conversation'), 'conversation');
    });
  }

  it('bring the formats of their language', () =>
    assert.equal(formatMonth('2027-03', printedWords('ar').locale), 'مارس 2027'));

  it('of a region are those of its language', () =>
    assert.equal(printedWords('en-GB').locale, 'en'));

  it('that we have not are those of the language that stands in, or German', () => {
    assert.equal(printedWords('uk', ['en']).locale, 'en');
    assert.equal(printedWords('uk').locale, 'de');
  });

  it('with a number have the plural forms of their language', () => {
    const { count } = printedWords('ar');
    assert.equal(count('remaining', 2), 'مكانان متبقيان');
    assert.equal(
      printedWords('de').count('remaining-of', 1, { total: '14' }),
      'noch 1 Platz von 14',
    );
  });

  it('leave codes that nobody knows as they are', () =>
    assert.equal(printedWords('de').label('kind', 'party'), 'party'));
});
