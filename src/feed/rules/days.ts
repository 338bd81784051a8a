// Reckoning with ISO dates for the rules. Left out: time zones; the feed's dates are local to it.
import { WEEKDAYS, type Weekday } from '../vocabulary.js';

const DAY = 86_400_000;

/** Days from one ISO date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);

/** 1 January 1970 was a Thursday. */
export const weekdayOf = (date: string): Weekday =>
  WEEKDAYS[(((daysBetween('1970-01-01', date) + 3) % 7) + 7) % 7] ?? 'MO';

/** Longest length in days of an ISO 8601 duration of days, weeks, months and years. */
export function daysOf(duration: string): number {
  const units: Readonly<Record<string, number>> = { D: 1, W: 7, M: 31, Y: 366 };
  let days = 0;
  for (const [, amount, unit = ''] of duration.matchAll(/([0-9]+)([DWMY])/g)) {
    days += Number(amount) * (units[unit] ?? 0);
  }
  return days;
}
