// Dates, hours, lists and distances as views beyond a list of offers say them. Left out: what a first list needs (format.ts).
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Weekday } from '../feed/vocabulary.js';
import { formatDay, formatTimeSpan, monthName, weekdayName } from './format.js';
import { formatsOf } from './locale-data.js';
import type { Locale } from './locales.js';
import { formatNumber } from './number.js';
import { fillIn } from './plural.js';

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

/** Name of one weekday: "Montag". */
export function formatWeekday(day: Weekday, locale: Locale): string {
  return formatsOf(locale).weekdays[WEEKDAYS.indexOf(day)] ?? day;
}

/**
 * "Mo": at the head of a narrow column, where Leichte Sprache has no room for whole words either.
 * Arabic has no abbreviations, but can do without the article. Source: CLDR, day names of width "short".
 */
export function formatWeekdayShort(day: Weekday, locale: Locale): string {
  const name = formatsOf(locale).weekdaysShort[WEEKDAYS.indexOf(day)] ?? day;
  if (locale === 'ar') return name.replace(/^ال/, '');
  return locale === 'de-simple' ? name.slice(0, 2) : name;
}

/** "Montag bis Freitag", "Montag und Mittwoch": days with their full names, for those who hear them. */
export function spokenDays(days: readonly Weekday[], locale: Locale): string {
  const { everyDay, through } = formatsOf(locale);
  const chosen = WEEKDAYS.flatMap((day, index) => (days.includes(day) ? [index] : []));
  if (chosen.length === WEEKDAYS.length) return everyDay;
  const names = chosen.map((index) => formatsOf(locale).weekdays[index] ?? '');
  const inRow = chosen.every((day, index) => day === (chosen[0] ?? 0) + index);
  if (inRow && names.length > 2) return `${names[0] ?? ''}${through}${names.at(-1) ?? ''}`;
  return formatList(names, locale);
}

/** "A, B und C". */
export function formatList(items: readonly string[], locale: Locale): string {
  const { listSeparator, listEnd } = formatsOf(locale);
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(listSeparator)}${listEnd}${items.at(-1) ?? ''}`;
}

/** "3 km", "weniger als 1 km": whole kilometres, because places are only known roughly. */
export function formatDistance(km: number, locale: Locale): string {
  const { distance, nearby } = formatsOf(locale);
  if (km < 0.95) return nearby;
  return fillIn(distance, { km: formatNumber(Math.round(km), locale) });
}
