// Dates, times, prices and lists in Arabic, Latin digits. Source and shape: locale-data.ts; unlike there
// "after 3 weeks" instead of a word that may also mean "within".
import type { LocaleFormats } from '../locale-data.js';

/** Spans, prices and distances are isolated left to right (U+2066 … U+2069), as on German signs. */
export const formats: Partial<LocaleFormats> = {
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  weekdays: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' '),
  weekdaysShort: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' '),
  everyDay: 'كل يوم',
  through: ' إلى ',
  comma: '، ',
  ordinal: '',
  listSeparator: '، ',
  listEnd: ' و',
  timeSpan: '\u2066{from}–{to}\u2069',
  day: 'في {from}',
  period: 'من {from} إلى {to}',
  since: 'ابتداءً من {from}',
  until: 'حتى {to}',
  euros: '\u2066{amount}\u00a0€\u2069',
  price: '\u2066{amount}\u00a0{currency}\u2069',
  distance: '\u2066{km}\u00a0km\u2069',
  nearby: 'أقل من \u20661\u00a0km\u2069',
  today: 'اليوم',
  tomorrow: 'غدًا',
  inDays:
    '{n, plural, zero {بعد # يوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يومًا} other {بعد # يوم}}',
  inWeeks:
    '{n, plural, zero {بعد # أسبوع} one {بعد أسبوع واحد} two {بعد أسبوعين} few {بعد # أسابيع} many {بعد # أسبوعًا} other {بعد # أسبوع}}',
};
