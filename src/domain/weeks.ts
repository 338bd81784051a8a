// Weeks of plain dates. Left out: weeks of a month (month.ts).
import { fromEpochDay, toEpochDay, weekdayIndex, type PlainDate } from './plain-date.js';

/** The Monday of the date's week. Source: ISO 8601, weeks begin on Monday. */
export function startOfWeek(date: PlainDate): PlainDate {
  const day = toEpochDay(date);
  return fromEpochDay(day - weekdayIndex(day));
}
