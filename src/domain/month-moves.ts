// The way from one month to another, for what people do in a calendar. Left out: the days of a month (month.ts).
import type { PlainMonth } from './month.js';
import { addDays, type PlainDate } from './plain-date.js';

/** The month `months` later; earlier when negative. In the years 1000 to 9999. */
export function addMonths(month: PlainMonth, months: number): PlainMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The same day of another month, or its last one where it is shorter. */
export function sameDayIn(month: PlainMonth, date: PlainDate): PlainDate {
  const same = `${month}-${date.slice(8)}`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return same < last ? same : last;
}
