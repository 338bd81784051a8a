// Which text of a feed a reader is shown, and how it is marked.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOCALES, scriptOf } from '../../src/i18n/locales.js';
import { directionOf, readText } from '../../src/i18n/text.js';
import { readBody } from '../../src/i18n/body.js';

const german = { de: 'Kurs', en: 'Course', ar: 'دورة' };

describe('choosing a text', () => {
  const cases: [title: string, text: Record<string, string>, wanted: string, lang: string][] = [
    ['takes the wanted language', german, 'ar', 'ar'],
    ['drops the region first', { de: 'a', fa: 'b' }, 'fa-AF', 'fa'],
    ['keeps the script while it drops the region', { de: 'a', sr: 'b' }, 'sr-Latn-RS', 'de'],
    ['falls back to the default of the feed', { en: 'a', de: 'b', uk: 'c' }, 'ar', 'uk'],
    ['then to German', { en: 'a', de: 'b' }, 'ar', 'de'],
    ['then to English', { fr: 'a', en: 'b' }, 'ar', 'en'],
    ['then to any language', { fr: 'a' }, 'en', 'fr'],
    ['prefers a familiar script among the others', { ckb: 'a', tr: 'b' }, 'ku', 'tr'],
    ['shows German for Leichte Sprache', { de: 'a', en: 'b' }, 'de-simple', 'de'],
    ['passes over an empty text', { ar: '', de: 'b' }, 'ar', 'de'],
  ];
  for (const [title, text, wanted, lang] of cases) {
    it(title, () => assert.equal(readText(text, wanted, 'uk')?.lang, lang));
  }

  it('never takes Sorani for Kurmanji nor Persian for Pashto while German is there', () => {
    assert.equal(readText({ ckb: 'a', de: 'b' }, 'ku', 'de')?.lang, 'de');
    assert.equal(readText({ fa: 'a', de: 'b' }, 'ps', 'de')?.lang, 'de');
  });

  it('reads a plain text as one in the default language', () => {
    assert.deepEqual(readText('Kurs', 'de', 'de'), {
      text: 'Kurs',
      lang: 'de',
      dir: 'ltr',
      isFallback: false,
    });
  });

  it('gives nothing for an absent text and for an empty map', () => {
    assert.equal(readText(undefined, 'de', 'de'), undefined);
    assert.equal(readText({}, 'de', 'de'), undefined);
  });

  it('takes names of built-in properties for languages nobody has', () => {
    assert.equal(readText({ de: 'a' }, 'constructor', 'toString')?.text, 'a');
  });
});

describe('marking a fallback', () => {
  const cases: [text: Record<string, string>, wanted: string, isFallback: boolean][] = [
    [{ de: 'a' }, 'de', false],
    [{ de: 'a' }, 'de-AT', false],
    [{ fa: 'a' }, 'fa-AF', false],
    [{ de: 'a' }, 'de-simple', true],
    [{ 'de-simple': 'a' }, 'de', true],
    [{ de: 'a' }, 'ar', true],
    [{ sr: 'a' }, 'sr-Latn', true],
  ];
  for (const [text, wanted, isFallback] of cases) {
    it(`${Object.keys(text).join()} for ${wanted}: ${isFallback ? 'yes' : 'no'}`, () =>
      assert.equal(readText(text, wanted, 'de')?.isFallback, isFallback));
  }
});

describe('direction', () => {
  for (const tag of ['ar', 'fa', 'fa-AF', 'ps', 'ckb', 'ur', 'he', 'az-Arab']) {
    it(`${tag} runs from right to left`, () => assert.equal(directionOf(tag), 'rtl'));
  }
  for (const tag of ['de', 'de-simple', 'ku', 'uk', 'ti', 'zh', 'xx', 'constructor', '']) {
    it(`${tag || 'no tag'} runs from left to right`, () => assert.equal(directionOf(tag), 'ltr'));
  }
});

describe('longer texts', () => {
  const arabic = [{ type: 'paragraph' as const, text: 'نص' }];
  const plain = [{ type: 'paragraph' as const, text: 'Text' }];

  it('come as blocks with their language', () => {
    const body = readBody({ de: plain, ar: arabic }, 'ar', 'de');
    assert.deepEqual(body, { blocks: arabic, lang: 'ar', dir: 'rtl', isFallback: false });
  });

  it('are in the default language when they are a plain list', () => {
    assert.deepEqual(readBody(plain, 'en', 'de'), {
      blocks: plain,
      lang: 'de',
      dir: 'ltr',
      isFallback: true,
    });
  });

  it('fall back when the wanted one has no blocks', () => {
    assert.equal(readBody({ de: plain, ar: [] }, 'ar', 'de')?.lang, 'de');
  });
});

describe('the script of a language', () => {
  for (const tag of LOCALES) {
    it(`of the interface is the one engines know: ${tag}`, () =>
      assert.equal(scriptOf(tag), new Intl.Locale(tag).maximize().script));
  }
});
