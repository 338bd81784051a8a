// Days, hours and months as a list of dates says them. Left out: what lists of offers say, too (format.ts), what only
// later views say (more-format.ts).
import { formatDay, formatTimeSpan, monthName, weekdayName } from './format.js';
import { formatsOf } from './locale-data.js';
import type { Locale } from './locales.js';

/** "Montag, 8. März": for where the year stands nearby. */
export function formatDayOfWeek(date: string, locale: Locale): string {
  return `${weekdayName(date, locale)}${formatsOf(locale).comma}${formatDay(date, locale)}`;
}

/** "März 2027"; `month` is YYYY-MM. */
export function formatMonth(month: string, locale: Locale): string {
  return `${monthName(month, locale)} ${month.slice(0, 4)}`;
}

/** The pieces of a date in the order of `formatDate`: "Montag", "8.", "März". */
export function datePieces(date: string, locale: Locale): readonly [string, string, string] {
  const [day = '', month = ''] = formatDay(date, locale).split(' ');
  return [weekdayName(date, locale), day, month];
}

/** "18:00 bis 20:15 Uhr": as `formatTimeSpan`, for those who hear it and would not hear a dash. */
export function spokenTimeSpan(start: string, end: string, locale: Locale): string {
  return formatTimeSpan(start, end, locale).replace('–', formatsOf(locale).through);
}
