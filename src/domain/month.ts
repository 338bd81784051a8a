// Months as lists and grids of days need them.
// Left out: their weeks (month-grid.ts), the way from one to another (month-moves.ts), names (i18n/format.ts).
import type { Span } from './occurrences.js';
import type { PlainDate } from './plain-date.js';

/** 'YYYY-MM'. Plain months compare as strings. */
export type PlainMonth = string;

/** The month a date lies in. */
export function monthOf(date: PlainDate): PlainMonth {
  return date.slice(0, 7);
}

/** 28 to 31. */
export function daysInMonth(month: PlainMonth): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  // the day before the first one of the next month
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** First and last day of a month. */
export function monthSpan(month: PlainMonth): Span {
  return { from: `${month}-01`, until: `${month}-${String(daysInMonth(month))}` };
}
