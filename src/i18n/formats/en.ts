// Dates, times, prices and lists in English as written in Europe. Source and shape: locale-data.ts.
import type { LocaleFormats } from '../locale-data.js';

export const formats: Partial<LocaleFormats> = {
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  weekdaysShort: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  everyDay: 'every day',
  through: ' to ',
  ordinal: '',
  decimal: '.',
  group: ',',
  listEnd: ' and ',
  timeSpan: '{from}–{to}',
  day: 'on {from}',
  period: 'from {from} to {to}',
  since: 'from {from}',
  until: 'until {to}',
  euros: '€{amount}',
  price: '{currency}\u00a0{amount}',
  nearby: 'less than 1\u00a0km',
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: '{n, plural, one {in # day} other {in # days}}',
  inWeeks: '{n, plural, one {in # week} other {in # weeks}}',
};
