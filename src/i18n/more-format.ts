// Weekdays, lists and distances as views beyond the first ones say them. Left out: what lists of offers (format.ts) and
// of dates (day-format.ts) need.
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Weekday } from '../feed/vocabulary.js';
import { formatsOf } from './locale-data.js';
import type { Locale } from './locales.js';
import { formatNumber } from './number.js';
import { fillIn } from './plural.js';

/** Name of one weekday: "Montag". */
export function formatWeekday(day: Weekday, locale: Locale): string {
  return formatsOf(locale).weekdays[WEEKDAYS.indexOf(day)] ?? day;
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
