// What stands in a county's printed list of courses for a month: which runs, under which level, and what
// has changed since an earlier state of the feed.
// Left out: offers that are no courses, wording and layout (formats/monthly-list/).
import type { Catalogue } from '../feed/catalogue.js';
import { courseRunsOf } from './course-runs.js';
import type { CourseRun } from './course-runs.js';
import { changesSince } from './feed-changes.js';
import type { CourseChange } from './feed-changes.js';
import { levelOf, levelRank } from './levels.js';
import { monthSpan } from './month.js';
import type { PlainMonth } from './month.js';
import type { Span } from './occurrences.js';
import { compareDates, asOfDay } from './plain-date.js';
import type { PlainDate } from './plain-date.js';

export interface ListedCourse {
  readonly course: CourseRun;
  /** Undefined when nothing has changed or there is nothing to compare with. */
  readonly change: CourseChange | undefined;
}

export interface ListGroup {
  /** A0, A1 … C2 or `unknown`: the level the courses lead to. */
  readonly level: string;
  /** Courses that begin in the month first, then those under way; by first day, then by key. */
  readonly courses: readonly ListedCourse[];
}

export interface MonthlyList {
  readonly month: PlainMonth;
  /** The day the data are of, in the feed's zone; statuses are as on that day. */
  readonly asOf: PlainDate;
  /** Courses with a first day, by level in the order of the CEFR, `unknown` last. */
  readonly groups: readonly ListGroup[];
  /** Courses that can be joined at any time. */
  readonly rolling: readonly ListedCourse[];
  /** Courses of which nobody has said yet when they begin. */
  readonly undated: readonly ListedCourse[];
  readonly changes: ListChanges | undefined;
}

export interface ListChanges {
  /** The day the earlier data are of. */
  readonly since: PlainDate;
  /** Of runs that are in the list, that were or would have been in it. */
  readonly courses: readonly CourseChange[];
}

/**
 * The list of a month. A run belongs to it when any of its days from the first to the last lies in
 * the month; a run without an end goes on. `before`: an earlier state of the same feed.
 */
export function monthlyListOf(
  catalogue: Catalogue,
  month: PlainMonth,
  before?: Catalogue,
): MonthlyList {
  const asOf = asOfDay(catalogue);
  const span = monthSpan(month);
  const changes = before && changesSince(before, catalogue, asOf);
  const byKey = new Map(changes?.map((change) => [change.course.key, change]));
  const offers = catalogue.offers.filter(({ record }) => record.kind === 'course');
  const listed = courseRunsOf(offers, asOf)
    .filter((course) => isInside(course, span))
    .map((course): ListedCourse => ({ course, change: byKey.get(course.key) }))
    .sort((a, b) => inOrder(a.course, b.course, span.from));
  const dated = listed.filter(
    ({ course }) => !course.run.record.rolling && course.start !== undefined,
  );
  return {
    month,
    asOf,
    groups: groupsOf(dated),
    rolling: listed.filter(({ course }) => course.run.record.rolling),
    undated: listed.filter(
      ({ course }) => !course.run.record.rolling && course.start === undefined,
    ),
    changes: before &&
      changes && {
        since: asOfDay(before),
        courses: changes.filter((change) => concerns(change, span)),
      },
  };
}

/** Every course of a list, in its order. */
export function coursesOf({ groups, rolling, undated }: MonthlyList): readonly ListedCourse[] {
  return [...groups.flatMap(({ courses }) => courses), ...rolling, ...undated];
}

function isInside({ start, end, offer }: CourseRun, { from, until }: Span): boolean {
  const { validThrough = until } = offer.record;
  return (start ?? until) <= until && (end ?? until) >= from && validThrough >= from;
}

function inOrder(a: CourseRun, b: CourseRun, from: PlainDate): number {
  const isUnderWay = ({ start = from }: CourseRun) => Number(start < from);
  return (
    isUnderWay(a) - isUnderWay(b) ||
    compareDates(a.start ?? '', b.start ?? '') ||
    compareDates(a.key, b.key)
  );
}

function groupsOf(courses: readonly ListedCourse[]): readonly ListGroup[] {
  const groups = new Map<string, ListedCourse[]>();
  for (const listed of courses) {
    const level = levelOf(listed.course.offer);
    const group = groups.get(level);
    if (group) group.push(listed);
    else groups.set(level, [listed]);
  }
  return [...groups]
    .map(([level, members]) => ({ level, courses: members }))
    .sort((a, b) => levelRank(a.level) - levelRank(b.level));
}

/** A course moved out of the month is what readers of the last list want to know. */
function concerns({ course, before }: CourseChange, span: Span): boolean {
  return isInside(course, span) || (before !== undefined && isInside(before, span));
}
