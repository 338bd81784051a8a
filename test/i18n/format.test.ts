// Dates, times, prices and the like in the four locales; names are compared with the engine's own data.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WEEKDAYS } from '../../src/feed/vocabulary.js';
import {
  formatDate,
  formatDateShort,
  formatNumber,
  formatPeriod,
  formatPhone,
  formatPrice,
  formatTimeSpan,
  formatWeekdays,
  formatWeeksUntil,
} from '../../src/i18n/format.js';
import {
  datePieces,
  formatDayOfWeek,
  formatMonth,
  spokenTimeSpan,
} from '../../src/i18n/day-format.js';
import { formatDistance, formatList, formatWeekday } from '../../src/i18n/more-format.js';
import { formatWeekdayShort } from '../../src/i18n/weekday-short.js';
import { LOCALES, type Locale } from '../../src/i18n/locales.js';
import './support/all-formats.js';

const NBSP = '\u00a0';
const ltr = (text: string) => `\u2066${text}\u2069`;

type Goldens = Record<Locale, string>;

function golden(title: string, actual: (locale: Locale) => string | undefined, goldens: Goldens) {
  for (const locale of LOCALES) {
    it(`${title}: ${locale}`, () => assert.equal(actual(locale), goldens[locale]));
  }
}

describe('dates', () => {
  golden('weekday, day, month, year', (locale) => formatDate('2027-03-08', locale), {
    de: 'Montag, 8. März 2027',
    'de-simple': 'Montag, 8. März 2027',
    en: 'Monday, 8 March 2027',
    ar: 'الاثنين، 8 مارس 2027',
  });
  golden('without weekday', (locale) => formatDateShort('2026-11-01', locale), {
    de: '1. November 2026',
    'de-simple': '1. November 2026',
    en: '1 November 2026',
    ar: '1 نوفمبر 2026',
  });

  golden('without year', (locale) => formatDayOfWeek('2027-05-03', locale), {
    de: 'Montag, 3. Mai',
    'de-simple': 'Montag, 3. Mai',
    en: 'Monday, 3 May',
    ar: 'الاثنين، 3 مايو',
  });
  golden('month and year', (locale) => formatMonth('2027-03', locale), {
    de: 'März 2027',
    'de-simple': 'März 2027',
    en: 'March 2027',
    ar: 'مارس 2027',
  });
  golden('in pieces', (locale) => datePieces('2027-05-03', locale).join('|'), {
    de: 'Montag|3.|Mai',
    'de-simple': 'Montag|3.|Mai',
    en: 'Monday|3|May',
    ar: 'الاثنين|3|مايو',
  });
  golden('hours with a word for the dash', (locale) => spokenTimeSpan('18:00', '20:15', locale), {
    de: '18:00 bis 20:15 Uhr',
    'de-simple': '18:00 bis 20:15 Uhr',
    en: '18:00 to 20:15',
    ar: ltr('18:00 إلى 20:15'),
  });

  it('have the names of months and weekdays the engine knows, all year round', () => {
    for (const [locale, tag] of [
      ['de', 'de'],
      ['en', 'en-GB'],
      ['ar', 'ar-u-nu-latn'],
    ] as const) {
      const engine = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
      for (let day = 0; day < 365; day += 5) {
        const instant = new Date(Date.UTC(2027, 0, 1 + day));
        const expected = engine.format(instant).replace(/\u200f/g, '');
        assert.equal(formatDate(instant.toISOString().slice(0, 10), locale), expected);
      }
    }
  });
});

describe('periods', () => {
  golden('within a year', (l) => formatPeriod('2027-03-08', '2027-06-25', l), {
    de: 'vom 8. März bis 25. Juni 2027',
    'de-simple': 'vom 8. März bis 25. Juni 2027',
    en: 'from 8 March to 25 June 2027',
    ar: 'من 8 مارس إلى 25 يونيو 2027',
  });
  golden('across years', (l) => formatPeriod('2026-11-02', '2027-02-26', l), {
    de: 'vom 2. November 2026 bis 26. Februar 2027',
    'de-simple': 'vom 2. November 2026 bis 26. Februar 2027',
    en: 'from 2 November 2026 to 26 February 2027',
    ar: 'من 2 نوفمبر 2026 إلى 26 فبراير 2027',
  });
  golden('without an end', (l) => formatPeriod('2027-03-08', undefined, l), {
    de: 'ab 8. März 2027',
    'de-simple': 'ab 8. März 2027',
    en: 'from 8 March 2027',
    ar: 'ابتداءً من 8 مارس 2027',
  });
  golden('without a beginning', (l) => formatPeriod(undefined, '2027-03-08', l), {
    de: 'bis 8. März 2027',
    'de-simple': 'bis 8. März 2027',
    en: 'until 8 March 2027',
    ar: 'حتى 8 مارس 2027',
  });
  golden('of one day', (l) => formatPeriod('2027-03-08', '2027-03-08', l), {
    de: 'am 8. März 2027',
    'de-simple': 'am 8. März 2027',
    en: 'on 8 March 2027',
    ar: 'في 8 مارس 2027',
  });
  it('of which nothing is known are empty', () =>
    assert.equal(formatPeriod(undefined, undefined, 'de'), ''));
});

describe('times', () => {
  golden('span', (locale) => formatTimeSpan('18:00', '20:15', locale), {
    de: '18:00–20:15 Uhr',
    'de-simple': '18:00 bis 20:15 Uhr',
    en: '18:00–20:15',
    ar: ltr('18:00–20:15'),
  });
  it('has no leading zero', () =>
    assert.equal(formatTimeSpan('08:30', '12:45', 'de'), '8:30–12:45 Uhr'));
  it('midnight keeps its zero', () =>
    assert.equal(formatTimeSpan('00:00', '01:00', 'de'), '0:00–1:00 Uhr'));
});

describe('weekdays', () => {
  golden('some', (l) => formatWeekdays(['FR', 'MO', 'WE'], l), {
    de: 'Mo, Mi, Fr',
    'de-simple': 'Montag, Mittwoch, Freitag',
    en: 'Mon, Wed, Fri',
    ar: 'الاثنين، الأربعاء، الجمعة',
  });
  golden('in a row', (l) => formatWeekdays(['MO', 'TU', 'WE', 'TH', 'FR'], l), {
    de: 'Mo bis Fr',
    'de-simple': 'Montag bis Freitag',
    en: 'Mon to Fri',
    ar: 'الاثنين إلى الجمعة',
  });
  golden('all', (l) => formatWeekdays(WEEKDAYS, l), {
    de: 'jeden Tag',
    'de-simple': 'jeden Tag',
    en: 'every day',
    ar: 'كل يوم',
  });
  golden('at the head of a column', (l) => formatWeekdayShort('TU', l), {
    de: 'Di',
    'de-simple': 'Di',
    en: 'Tue',
    ar: 'ثلاثاء',
  });
  it('none is empty', () => assert.equal(formatWeekdays([], 'de'), ''));
  it('one has its name', () => assert.equal(formatWeekday('SU', 'de'), 'Sonntag'));
});

describe('prices', () => {
  golden('with cents', (locale) => formatPrice(12.5, undefined, locale), {
    de: `12,50${NBSP}€`,
    'de-simple': `12,50${NBSP}Euro`,
    en: '€12.50',
    ar: ltr(`12,50${NBSP}€`),
  });
  golden('whole, in thousands', (locale) => formatPrice(1603, 'EUR', locale), {
    de: `1.603${NBSP}€`,
    'de-simple': `1.603${NBSP}Euro`,
    en: '€1,603',
    ar: ltr(`1.603${NBSP}€`),
  });
  golden('another currency', (locale) => formatPrice(20, 'CHF', locale), {
    de: `20${NBSP}CHF`,
    'de-simple': `20${NBSP}CHF`,
    en: `CHF${NBSP}20`,
    ar: ltr(`20${NBSP}CHF`),
  });
});

describe('distances', () => {
  golden('are whole kilometres', (locale) => formatDistance(3.4, locale), {
    de: `3${NBSP}km`,
    'de-simple': '3 Kilometer',
    en: `3${NBSP}km`,
    ar: ltr(`3${NBSP}km`),
  });
  golden('below one', (locale) => formatDistance(0.2, locale), {
    de: `weniger als 1${NBSP}km`,
    'de-simple': 'weniger als 1 Kilometer',
    en: `less than 1${NBSP}km`,
    ar: `أقل من ${ltr(`1${NBSP}km`)}`,
  });
});

describe('how long until a date', () => {
  const until = (date: string, locale: Locale = 'de') =>
    formatWeeksUntil(date, '2026-11-22', locale);
  const cases: [date: string, words: string | undefined][] = [
    ['2026-11-21', undefined],
    ['2026-11-22', 'heute'],
    ['2026-11-23', 'morgen'],
    ['2026-11-24', 'in 2 Tagen'],
    ['2026-12-05', 'in 13 Tagen'],
    ['2026-12-06', 'in 2 Wochen'],
    ['2026-12-13', 'in 3 Wochen'],
    ['2027-04-25', 'in 22 Wochen'],
    ['2027-11-22', undefined],
  ];
  for (const [date, words] of cases) {
    it(`${date}: ${words ?? 'nothing'}`, () => assert.equal(until(date), words));
  }
  golden('three weeks', (locale) => until('2026-12-13', locale), {
    de: 'in 3 Wochen',
    'de-simple': 'in 3 Wochen',
    en: 'in 3 weeks',
    ar: 'بعد 3 أسابيع',
  });
  it('counts days across the change of clocks', () =>
    assert.equal(formatWeeksUntil('2027-03-29', '2027-03-27', 'de'), 'in 2 Tagen'));
});

describe('lists', () => {
  golden('of three', (locale) => formatList(['A', 'B', 'C'], locale), {
    de: 'A, B und C',
    'de-simple': 'A, B und C',
    en: 'A, B and C',
    ar: 'A، B وC',
  });
  it('of one and of none', () => {
    assert.equal(formatList(['A'], 'de'), 'A');
    assert.equal(formatList([], 'de'), '');
  });
});

describe('numbers', () => {
  golden('large and broken', (locale) => formatNumber(1234567.25, locale), {
    de: '1.234.567,25',
    'de-simple': '1.234.567,25',
    en: '1,234,567.25',
    ar: '1.234.567,25',
  });
});

describe('phone numbers', () => {
  const cases: [wire: string, shown: string][] = [
    ['+493023125123', '+49 30 23125 123'],
    ['+4989123456', '+49 89 123456'],
    ['+4915112345678', '+49 151 12345 678'],
    ['+493631911500', '+49 3631 911500'],
    ['+495413230', '+49 541 3230'],
    ['+498001234567', '+49 800 1234 567'],
    ['+4315125123', '+4315125123'],
    ['115', '115'],
  ];
  for (const [wire, shown] of cases) {
    it(`${wire} reads ${shown}`, () => assert.equal(formatPhone(wire), shown));
  }
});
