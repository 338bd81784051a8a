// Dates, times, prices and lists in German. Source and shape: locale-data.ts.
import type { LocaleFormats } from '../locale-data.js';

export const formats: LocaleFormats = {
  months:
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  weekdaysShort: 'Mo Di Mi Do Fr Sa So'.split(' '),
  everyDay: 'jeden Tag',
  through: ' bis ',
  comma: ', ',
  ordinal: '.',
  decimal: ',',
  group: '.',
  listSeparator: ', ',
  listEnd: ' und ',
  timeSpan: '{from}–{to} Uhr',
  day: 'am {from}',
  period: 'vom {from} bis {to}',
  since: 'ab {from}',
  until: 'bis {to}',
  euros: '{amount}\u00a0€',
  price: '{amount}\u00a0{currency}',
  distance: '{km}\u00a0km',
  nearby: 'weniger als 1\u00a0km',
  today: 'heute',
  tomorrow: 'morgen',
  inDays: '{n, plural, one {in # Tag} other {in # Tagen}}',
  inWeeks: '{n, plural, one {in # Woche} other {in # Wochen}}',
};
