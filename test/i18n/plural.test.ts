// Sentences with numbers: every plural message of every locale, and how the parts of one are read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatsOf } from '../../src/i18n/locale-data.js';
import { LOCALES, type Locale } from '../../src/i18n/locales.js';
import { fillIn, plural, pluralForms } from '../../src/i18n/plural.js';
import './support/all-formats.js';

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 1.5, 1_000_000];

const OFFERS: Record<Locale, string> = {
  de: '{n, plural, =0 {Kein Angebot} one {# Angebot} other {# Angebote}}',
  'de-simple': '{n, plural, =0 {Kein Angebot} one {# Angebot} other {# Angebote}}',
  en: '{n, plural, =0 {No offers} one {# offer} other {# offers}}',
  ar: '{n, plural, zero {# عرض} one {عرض واحد} two {عرضان} few {# عروض} many {# عرضًا} other {# عرض}}',
};

const GERMAN =
  'Kein Angebot|1 Angebot|2 Angebote|3 Angebote|5 Angebote|11 Angebote|21 Angebote|22 Angebote|25 Angebote|100 Angebote|101 Angebote|1,5 Angebote|1.000.000 Angebote';
const GOLDENS: Record<Locale, string> = {
  de: GERMAN,
  'de-simple': GERMAN,
  en: 'No offers|1 offer|2 offers|3 offers|5 offers|11 offers|21 offers|22 offers|25 offers|100 offers|101 offers|1.5 offers|1,000,000 offers',
  ar: '0 عرض|عرض واحد|عرضان|3 عروض|5 عروض|11 عرضًا|21 عرضًا|22 عرضًا|25 عرضًا|100 عرض|101 عرض|1,5 عرض|1.000.000 عرض',
};

describe('numbers of offers', () => {
  for (const locale of LOCALES) {
    it(`in ${locale}`, () =>
      assert.equal(
        NUMBERS.map((n) => plural(OFFERS[locale], n, locale)).join('|'),
        GOLDENS[locale],
      ));
  }
});

/** Plural messages of a locale: those of its translations and those of its formats. */
function messagesOf(locale: Locale): readonly string[] {
  const file = locale === 'de' ? 'en' : locale;
  const tag = locale === 'de' ? 'source' : 'target';
  const xliff = readFileSync(`src/i18n/xliff/${file}.xlf`, 'utf8');
  const found = [...xliff.matchAll(new RegExp(`<${tag}>([^<]*plural,[^<]*)</${tag}>`, 'g'))];
  return [
    ...found.map(([, text = '']) => text),
    formatsOf(locale).inDays,
    formatsOf(locale).inWeeks,
  ];
}

describe('every plural message', () => {
  for (const locale of LOCALES) {
    it(`of ${locale} is whole for every number`, () => {
      const messages = messagesOf(locale);
      assert.ok(messages.length > 5);
      for (const message of messages) {
        for (const n of NUMBERS) {
          // named gaps are filled by whoever shows the message
          const text = plural(message, n, locale).replace(/\{\w+\}/g, '');
          assert.doesNotMatch(text, /[{}#]|plural/, `${message} for ${n}`);
          assert.notEqual(text.trim(), '');
        }
      }
    });
    it(`of ${locale} tells the number apart from its neighbours`, () => {
      for (const message of messagesOf(locale)) {
        assert.notEqual(plural(message, 1, locale), plural(message, 2, locale), message);
        assert.notEqual(plural(message, 2, locale), plural(message, 3, locale), message);
      }
    });
  }
});

describe('a message', () => {
  it('keeps the words around the number', () =>
    assert.equal(
      plural('Noch {n, plural, one {# Tag} other {# Tage}} Zeit', 2, 'de'),
      'Noch 2 Tage Zeit',
    ));
  it('takes further values', () =>
    assert.equal(
      fillIn(plural('{n, plural, one {# Kurs} other {# Kurse}} in {town}', 2, 'de'), {
        town: 'Adorf',
      }),
      '2 Kurse in Adorf',
    ));
  it('leaves a value alone that it was not given', () =>
    assert.equal(fillIn('in {town}', { land: 'Hessen' }), 'in {town}'));
  it('prefers an exact number to a category', () =>
    assert.equal(plural('{n, plural, =1 {genau eins} one {#} other {#}}', 1, 'de'), 'genau eins'));
  it('falls back to the general form', () =>
    assert.equal(plural('{n, plural, other {# Kurse}}', 1, 'de'), '1 Kurse'));
  it('names its forms', () =>
    assert.deepEqual([...(pluralForms(OFFERS.en) ?? new Map()).keys()], ['=0', 'one', 'other']));
  it('without plural has no forms', () => assert.equal(pluralForms('Kurs'), undefined));
});
