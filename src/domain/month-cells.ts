// What the cells of a month grid say: how many courses meet on each day, and the few of them that a
// cell has room for. Goes through every meeting without writing it out, so that a month of a large
// feed turns quickly. Left out: the whole list of a day (`occurrencesIn` for that day).
import type { Holiday } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import { monthSpan } from './month.js';
import { monthGrid } from './month-grid.js';
import type { PlainMonth } from './month.js';
import { occurrenceAt, spanDays, visitCourse } from './occurrences.js';
import type { Occurrence, Visit } from './occurrences.js';
import type { PlainDate } from './plain-date.js';
import { namesMeetings } from './runs.js';

export interface DayCell {
  /** Different runs that meet on the day. */
  readonly courses: number;
  /** Meetings, at least as many as courses. */
  readonly meetings: number;
  /** Single dates and first meetings before series, then by time, then by key of the run. */
  readonly first: readonly Occurrence[];
}

export interface MonthCells {
  /** Days of the month and of the weeks it is shown in; those without meetings are absent. */
  readonly days: ReadonlyMap<PlainDate, DayCell>;
  /** Different runs that meet in the month itself. */
  readonly courses: number;
  /** Runs that are under way in these weeks as far as anybody knows, and name no day: they stand in no cell. */
  readonly undated: number;
}

/** Cells of a month with at most `shown` meetings each. `holidays`: of the feed. */
export function monthCells(
  courses: readonly CourseRun[],
  month: PlainMonth,
  holidays: readonly Holiday[],
  shown: number,
): MonthCells {
  const grid = monthGrid(month).flat();
  const days = spanDays({ from: grid[0] ?? '', until: grid.at(-1) ?? '' }, holidays);
  const cells = days.dates.map(() => new Cell(shown));
  const { from, until } = monthSpan(month);
  let inMonth = 0;
  let undated = 0;
  for (const course of courses) {
    let meets = 0;
    const meetings = visitCourse(course, days, (visit) => {
      cells[visit.day - days.first]?.add(visit);
      if (visit.date >= from && visit.date <= until) meets = 1;
    });
    inMonth += meets;
    if (meetings === 0 && !namesMeetings(course.run.record)) undated += 1;
  }
  const dated = days.dates.map((date, at) => [date, cells[at] as Cell] as const);
  const met = dated.filter(([, { meetings }]) => meetings > 0);
  return { days: new Map(met), courses: inMonth, undated };
}

class Cell implements DayCell {
  courses = 0;
  meetings = 0;
  readonly first: Occurrence[] = [];
  readonly #shown: number;
  #last: CourseRun | undefined;

  constructor(shown: number) {
    this.#shown = shown;
  }

  /** Counts a meeting, and keeps it when it comes before one of those kept. Runs come one after another. */
  add(visit: Visit): void {
    this.meetings += 1;
    if (visit.course !== this.#last) this.courses += 1;
    this.#last = visit.course;
    let at = this.first.length;
    while (at > 0 && comesBefore(visit, this.first[at - 1] as Occurrence)) at -= 1;
    if (at >= this.#shown) return;
    this.first.splice(at, 0, occurrenceAt(visit));
    if (this.first.length > this.#shown) this.first.pop();
  }
}

function comesBefore(visit: Visit, kept: Occurrence): boolean {
  const isAhead = visit.isSingle || visit.isFirst;
  if (isAhead !== (kept.isSingle || kept.isFirst)) return isAhead;
  const [time, other] = [visit.meeting.startTime ?? '', kept.meeting.startTime ?? ''];
  return time === other ? visit.course.key < kept.course.key : time < other;
}
