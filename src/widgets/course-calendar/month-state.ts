// What the cells of a month show. Left out: counting (domain/month-cells.ts), the list of a day (agenda-view.ts).
import type { CourseRun } from '../../domain/course-runs.js';
import { monthCells, type MonthCells } from '../../domain/month-cells.js';
import type { PlainMonth } from '../../domain/month.js';
import type { Holiday } from '../../feed/schema.js';

/** Entries a day of the grid has room for; one more is shown rather than "+ 1". */
export const IN_CELL = 3;

export function cellsOf(
  courses: readonly CourseRun[],
  month: PlainMonth,
  holidays: readonly Holiday[],
): MonthCells {
  return monthCells(courses, month, holidays, IN_CELL + 1);
}
