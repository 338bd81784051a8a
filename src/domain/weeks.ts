// Weeks of plain dates: their Monday and their number. Left out: weeks of a month (month.ts).
import { fromEpochDay, toEpochDay, weekdayIndex, type PlainDate } from './plain-date.js';

/** The Monday of the date's week. Source: ISO 8601, weeks begin on Monday. */
export function startOfWeek(date: PlainDate): PlainDate {
  const day = toEpochDay(date);
  return fromEpochDay(day - weekdayIndex(day));
}

/** 1 to 53: the week in whose year its Thursday lies. Source: ISO 8601. */
export function isoWeekOf(date: PlainDate): number {
  const day = toEpochDay(date);
  const thursday = day - weekdayIndex(day) + 3;
  const newYear = toEpochDay(`${fromEpochDay(thursday).slice(0, 4)}-01-01`);
  return Math.floor((thursday - newYear) / 7) + 1;
}
