// A month as a grid shows it: whole weeks from Monday to Sunday. Left out: what happens on the days (month-cells.ts).
import { monthSpan, type PlainMonth } from './month.js';
import { fromEpochDay, toEpochDay, weekdayIndex, type PlainDate } from './plain-date.js';

/** Four to six weeks of seven days, Monday first, with the days of neighbours that fill them up. */
export function monthGrid(month: PlainMonth): readonly (readonly PlainDate[])[] {
  const { from, until } = monthSpan(month);
  const first = toEpochDay(from);
  const last = toEpochDay(until);
  const weeks: PlainDate[][] = [];
  for (let monday = first - weekdayIndex(first); monday <= last; monday += 7) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => fromEpochDay(monday + day)));
  }
  return weeks;
}
