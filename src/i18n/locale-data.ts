// Names and patterns of dates, times, prices and lists per locale: an extract of CLDR 48.2 (Unicode
// Licence v3), files ca-gregorian.json, dateFields.json and listPatterns.json of de, en-GB and ar.
// Own data, because engines know different languages, calendars and digits and would disagree.
// Left out on purpose: Arabic-Indic digits and other calendars; appointments are at German offices.
import type { Locale } from './locales.js';

export interface LocaleFormats {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly everyDay: string;
  /** Between the first and the last of several days in a row. */
  readonly through: string;
  /** Between weekday and date. */
  readonly comma: string;
  readonly decimal: string;
  readonly group: string;
  readonly listSeparator: string;
  readonly listEnd: string;
  /** {from} and {to} are filled with times, dates, amounts; see format.ts. */
  readonly time: string;
  readonly timeSpan: string;
  readonly day: string;
  readonly period: string;
  readonly since: string;
  readonly until: string;
  readonly price: string;
  readonly distance: string;
  readonly nearby: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly inDays: string;
  readonly inWeeks: string;
}

const german: LocaleFormats = {
  months: words(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  ),
  weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
  weekdaysShort: words('Mo Di Mi Do Fr Sa So'),
  everyDay: 'jeden Tag',
  through: ' bis ',
  comma: ', ',
  decimal: ',',
  group: '.',
  listSeparator: ', ',
  listEnd: ' und ',
  time: '{from} Uhr',
  timeSpan: '{from}–{to} Uhr',
  day: 'am {from}',
  period: 'vom {from} bis {to}',
  since: 'ab {from}',
  until: 'bis {to}',
  price: '{amount}\u00a0{currency}',
  distance: '{km}\u00a0km',
  nearby: 'weniger als 1\u00a0km',
  today: 'heute',
  tomorrow: 'morgen',
  inDays: '{n, plural, one {in # Tag} other {in # Tagen}}',
  inWeeks: '{n, plural, one {in # Woche} other {in # Wochen}}',
};

/** Leichte Sprache: no abbreviations, "bis" instead of a dash. */
const simpleGerman: LocaleFormats = {
  ...german,
  weekdaysShort: german.weekdays,
  timeSpan: '{from} bis {to} Uhr',
  price: '{amount}\u00a0Euro',
  distance: '{km} Kilometer',
  nearby: 'weniger als 1 Kilometer',
};

const english: LocaleFormats = {
  months: words(
    'January February March April May June July August September October November December',
  ),
  weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  weekdaysShort: words('Mon Tue Wed Thu Fri Sat Sun'),
  everyDay: 'every day',
  through: ' to ',
  comma: ', ',
  decimal: '.',
  group: ',',
  listSeparator: ', ',
  listEnd: ' and ',
  time: '{from}',
  timeSpan: '{from}–{to}',
  day: 'on {from}',
  period: 'from {from} to {to}',
  since: 'from {from}',
  until: 'until {to}',
  price: '{currency}{amount}',
  distance: '{km}\u00a0km',
  nearby: 'less than 1\u00a0km',
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: '{n, plural, one {in # day} other {in # days}}',
  inWeeks: '{n, plural, one {in # week} other {in # weeks}}',
};

/** Spans, prices and distances are isolated left to right (U+2066 … U+2069), as on German signs. */
const arabic: LocaleFormats = {
  months: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  weekdays: words('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
  weekdaysShort: words('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
  everyDay: 'كل يوم',
  through: ' إلى ',
  comma: '، ',
  decimal: ',',
  group: '.',
  listSeparator: '، ',
  listEnd: ' و',
  time: '\u2066{from}\u2069',
  timeSpan: '\u2066{from}–{to}\u2069',
  day: 'في {from}',
  period: 'من {from} إلى {to}',
  since: 'ابتداءً من {from}',
  until: 'حتى {to}',
  price: '\u2066{amount}\u00a0{currency}\u2069',
  distance: '\u2066{km}\u00a0km\u2069',
  nearby: 'أقل من \u20661\u00a0km\u2069',
  today: 'اليوم',
  tomorrow: 'غدًا',
  inDays:
    '{n, plural, zero {خلال # يوم} one {خلال يوم واحد} two {خلال يومين} few {خلال # أيام} many {خلال # يومًا} other {خلال # يوم}}',
  inWeeks:
    '{n, plural, zero {خلال # أسبوع} one {خلال أسبوع واحد} two {خلال أسبوعين} few {خلال # أسابيع} many {خلال # أسبوعًا} other {خلال # أسبوع}}',
};

export const FORMATS: Readonly<Record<Locale, LocaleFormats>> = {
  de: german,
  'de-simple': simpleGerman,
  en: english,
  ar: arabic,
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
