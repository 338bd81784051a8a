// Months as calendars show them: whole weeks from Monday to Sunday.
// Left out: what happens on the days (occurrences.ts), names of months and weekdays (i18n/format.ts).
import type { Occurrence, Span } from './occurrences.js';
import { addDays, fromEpochDay, toEpochDay } from './plain-date.js';
import { startOfWeek } from './weeks.js';
import type { PlainDate } from './plain-date.js';

/** 'YYYY-MM'. Plain months compare as strings. */
export type PlainMonth = string;

/** The month a date lies in. */
export function monthOf(date: PlainDate): PlainMonth {
  return date.slice(0, 7);
}

/** The month `months` later; earlier when negative. In the years 1000 to 9999. */
export function addMonths(month: PlainMonth, months: number): PlainMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** 28 to 31. */
export function daysInMonth(month: PlainMonth): number {
  return toEpochDay(firstDay(addMonths(month, 1))) - toEpochDay(firstDay(month));
}

/** The same day of another month, or its last one where it is shorter. */
export function sameDayIn(month: PlainMonth, date: PlainDate): PlainDate {
  const day = Math.min(Number(date.slice(8)), daysInMonth(month));
  return addDays(firstDay(month), day - 1);
}

/** First and last day of a month. */
export function monthSpan(month: PlainMonth): Span {
  return { from: firstDay(month), until: `${month}-${String(daysInMonth(month))}` };
}

/** Four to six weeks of seven days, Monday first, with the days of neighbours that fill them up. */
export function monthGrid(month: PlainMonth): readonly (readonly PlainDate[])[] {
  const first = toEpochDay(startOfWeek(firstDay(month)));
  const end = toEpochDay(firstDay(addMonths(month, 1)));
  const weeks: PlainDate[][] = [];
  for (let monday = first; monday < end; monday += 7) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => fromEpochDay(monday + day)));
  }
  return weeks;
}

/** Meetings by their day, in their order; days without any have no entry. */
export function occurrencesByDay(
  occurrences: readonly Occurrence[],
): ReadonlyMap<PlainDate, readonly Occurrence[]> {
  const days = new Map<PlainDate, Occurrence[]>();
  for (const one of occurrences) {
    const day = days.get(one.date);
    if (day) day.push(one);
    else days.set(one.date, [one]);
  }
  return days;
}

function firstDay(month: PlainMonth): PlainDate {
  return `${month}-01`;
}
