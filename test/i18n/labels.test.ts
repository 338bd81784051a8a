// Every code of the feed has a word, in the order in which the words of a locale are packed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes } from '../../src/feed/generated/codes.js';
import * as vocabulary from '../../src/feed/vocabulary.js';
import { LABEL_CODES, type LabelList } from '../../src/i18n/label-codes.js';
import { LABEL_TEXTS } from '../../src/i18n/label-texts.js';
import { LANGUAGE_NAMES } from '../../src/i18n/language-names.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { addWords, wordsOf } from '../../src/i18n/words.js';
import './support/german-labels.js';

const LISTS = Object.keys(LABEL_CODES) as LabelList[];

const { labels: german } = wordsOf('de');

/** Lists that need no words: people read the codes, or icons stand for them. */
const WORDLESS = ['COLLECTIONS', 'OFFER_COLLECTIONS', 'CEFR_STEPS', 'GUIDE_ICONS', 'WEEKDAYS'];

/** Lists that only printed files show. */
const PRINTED: readonly LabelList[] = ['providerKind'];

describe('labels', () => {
  for (const list of LISTS) {
    it(`name every ${list}, in the order of its codes`, () => {
      assert.deepEqual(Object.keys(LABEL_TEXTS[list]), [...LABEL_CODES[list]]);
      const isNamed = list in codes;
      if (isNamed) assert.equal(codes[list], LABEL_CODES[list].join(' '));
      const packed = Object.entries(LABEL_TEXTS[list]).map(([code, text]) =>
        isNamed ? text : `${code}=${text}`,
      );
      assert.deepEqual(german[list]?.split('|'), PRINTED.includes(list) ? undefined : packed);
    });
  }
  it('keep the longer version of a list, whichever comes first', () => {
    addWords('en', { labels: { facet: 'Cost|Childcare' } });
    addWords('en', { labels: { facet: 'Cost' } });
    assert.equal(wordsOf('en').labels.facet, 'Cost|Childcare');
    addWords('en', { labels: { facet: 'Cost|Childcare|Access' } });
    assert.equal(wordsOf('en').labels.facet, 'Cost|Childcare|Access');
  });
  it('cover every closed list of the feed', () => {
    const covered: readonly (readonly string[])[] = Object.values(LABEL_CODES);
    for (const [name, codes] of Object.entries(vocabulary)) {
      if (!Array.isArray(codes) || WORDLESS.includes(name)) continue;
      assert.ok(
        covered.some((list) => codes.every((code: string) => list.includes(code))),
        name,
      );
    }
  });
  it('hold no divider of packed labels', () => {
    for (const texts of Object.values(LABEL_TEXTS)) {
      for (const text of Object.values(texts)) assert.doesNotMatch(text, /[|=]/);
    }
  });
  it('name every language that has a name of its own, regional scripts aside', () => {
    const named = Object.keys(LANGUAGE_NAMES).filter((tag) => tag !== 'sr-Latn');
    assert.deepEqual([...LABEL_CODES.language].sort(), named.sort());
  });
  it('of every locale have their own name', () => {
    for (const locale of LOCALES) assert.ok(Object.hasOwn(LANGUAGE_NAMES, locale));
  });
});
