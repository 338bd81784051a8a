// One spelling per language, whatever editors write.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { commonLanguage, isCommonLanguage } from '../../src/feed/common-languages.js';
import { canonicalLanguage, isLanguageMap, languageVersions } from '../../src/feed/language.js';
import { LABEL_CODES } from '../../src/i18n/label-codes.js';

describe('canonical language tag', () => {
  for (const [canonical, written] of [
    ['de', 'de De DE de-DE de_DE de-AT'],
    ['de-simple', 'de-simple DE-Simple de-DE-simple de-x-ls de-ls ls de-leicht de-x-leicht'],
    ['de-simple', 'de-DE-x-leicht de-x-simple de-x-simple-language de-DE-x-simple-language'],
    ['en', 'en en-GB en-US'],
    ['ar', 'ar ar-SY ar-EG'],
    ['fa', 'fa fa-IR pes'],
    ['fa-AF', 'fa-AF fa-af prs dari Dari prs-AF'],
    ['ps', 'ps pus ps-AF'],
    ['ku', 'ku kmr ku-TR'],
    ['ckb', 'ckb sorani ckb-IQ'],
    ['sr-Latn', 'sr-Latn sr-latn-RS'],
    ['zh-Hans-CN', 'zh-hans-cn'],
    ['pt-BR', 'pt-br'],
    ['rom', 'rom'],
    ['en-simple', 'en-simple'],
  ] as const) {
    it(`is ${canonical} for ${written}`, () => {
      for (const tag of written.split(' ')) assert.equal(canonicalLanguage(tag), canonical, tag);
    });
  }

  it('does not exist for tags that name no language', () => {
    const tags =
      'de-x-simplified xx qaa und mul zxx mis x-privat deutsch d 1 de--DE de-1 i-klingon';
    for (const tag of [
      ...tags.split(' '),
      '',
      '-',
      'de-DE-x-irgendwas',
      'd e',
      `de-${'a'.repeat(99)}`,
    ]) {
      assert.equal(canonicalLanguage(tag), undefined, tag);
    }
  });

  it('does not exist for names every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      assert.equal(canonicalLanguage(name), undefined);
    }
  });

  it('is its own canonical tag', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{2,3}(-[A-Za-z]{2,6})?$/), (tag) => {
        const canonical = canonicalLanguage(tag);
        if (canonical !== undefined) assert.equal(canonicalLanguage(canonical), canonical);
      }),
    );
  });

  it('is the same on every later question, however many there were', () => {
    for (let index = 0; index < 1200; index += 1) canonicalLanguage(`de-${index}`);
    assert.equal(canonicalLanguage('dari'), 'fa-AF');
  });
});

describe('language versions', () => {
  it('are the entries of a map', () => {
    const text = { de: 'Kurs', ar: 'دورة' };
    assert.equal(isLanguageMap(text), true);
    assert.deepEqual(languageVersions(text, 'de'), [
      ['de', 'Kurs'],
      ['ar', 'دورة'],
    ]);
  });

  it('are one, in the default language, for a plain text or body', () => {
    assert.deepEqual(languageVersions('Kurs', 'de'), [['de', 'Kurs']]);
    assert.deepEqual(languageVersions([1], 'de'), [['de', [1]]]);
    assert.equal(isLanguageMap([1]), false);
  });

  it('are none for an absent text', () => {
    assert.deepEqual(languageVersions(undefined, 'de'), []);
  });
});

describe('common languages', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const short = letters.flatMap((a) => letters.map((b) => a + b));
  const languages = [...short, 'ckb', 'de-simple', 'xyz'];
  const regions = ['', '-DE', '-AF', '-BR', '-TW', '-RS', '-de', '-Latn', '-Latn-RS', '-x-ls'];
  const tags = languages.flatMap((tag) => regions.map((region) => tag + region));

  it('are never given another tag than the careful way gives', () => {
    for (const tag of tags) {
      const found = commonLanguage(tag);
      if (found !== undefined) assert.equal(found, canonicalLanguage(tag), tag);
      if (isCommonLanguage(tag)) assert.equal(canonicalLanguage(tag), tag);
    }
  });

  it('are found by their tag, with or without a country', () => {
    for (const tag of ['de', 'de-DE', 'en-GB', 'ar-SY', 'uk', 'fa-AF', 'de-simple', 'ckb']) {
      assert.notEqual(commonLanguage(tag), undefined, tag);
    }
    assert.equal(tags.filter(isCommonLanguage).length > 40, true);
  });

  it('are those that people find a word for', () => {
    for (const tag of LABEL_CODES.language) assert.equal(isCommonLanguage(tag), true, tag);
  });
});
