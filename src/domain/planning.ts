// What coordinators need to see before it hurts: weeks in which nobody can begin, courses that begin
// side by side, courses with too few people, and when the next one of a level begins.
// Left out: what offers without a date may do (unknown is neither a gap nor a start), wording (i18n/).
import type { Offer } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import { levelOf, levelRank, levelsOf } from './levels.js';
import type { Span } from './occurrences.js';
import { addDays, compareDates, daysBetween } from './plain-date.js';
import { startOfWeek } from './weeks.js';
import type { PlainDate } from './plain-date.js';
import { nextStart } from './runs.js';
import { timesOfDay } from './run-times.js';

/** Weeks in a row without a known start of a level, anywhere. */
export interface LevelGap {
  readonly level: string;
  /** First and last day, both included and inside the span. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly weeks: number;
}

/** The same in one town. */
export interface Gap extends LevelGap {
  /** Town of the courses' places; undefined when they name none. */
  readonly region: string | undefined;
}

/** Two or more starts in one town in the same week, from the same level to the same level. */
export interface Clash {
  /** The level they lead to. */
  readonly level: string;
  readonly region: string | undefined;
  /** Its Monday. */
  readonly week: PlainDate;
  /** By first day. */
  readonly courses: readonly CourseRun[];
}

export interface BelowMinimum {
  readonly course: CourseRun;
  readonly enrolled: number;
  readonly minimum: number;
  /** How many people are missing, at least 1. */
  readonly missing: number;
  /** Days until the first one of the course. */
  readonly daysLeft: number;
  /** When somebody counted, as the feed has it. */
  readonly asOf: string | undefined;
}

/** The next start of a level anywhere; absent when none is known. */
export interface NextStarts {
  readonly level: string;
  readonly any?: CourseRun;
  readonly evening?: CourseRun;
  readonly childcare?: CourseRun;
}

export interface Planning {
  /** By level, then time. */
  readonly levelGaps: readonly LevelGap[];
  /** By level, town, then time. */
  readonly gaps: readonly Gap[];
  /** By week, then level. */
  readonly clashes: readonly Clash[];
  /** Those that begin first come first. */
  readonly belowMinimum: readonly BelowMinimum[];
  /** By level, from today on, whatever the span. */
  readonly nextStarts: readonly NextStarts[];
}

/**
 * Findings about courses. Gaps, clashes and next starts are about courses that lead to a level; as in
 * the filter, a start counts for every level from the one it asks for to the one it leads to.
 * Cancelled and postponed runs are no starts. Figures nobody gave are never guessed. A span that
 * ends before it begins has neither gaps nor clashes.
 */
export function planningOf(courses: readonly CourseRun[], span: Span, today: PlainDate): Planning {
  const planned = courses.filter(
    ({ offer, status }) =>
      offer.record.kind === 'course' && status !== 'cancelled' && status !== 'postponed',
  );
  const language = planned.filter(({ offer }) => leadsToLevel(offer.record));
  const weeks = weeksIn(span);
  const gapsIn = (rows: readonly Row[]): Gap[] =>
    rows.flatMap((row) => gapsOf(row, startWeeks(row.courses, weeks, today), weeks, span));
  return {
    levelGaps: gapsIn(rowsOf(language, levelsTold, () => undefined)),
    gaps: gapsIn(rowsOf(language, levelsTold, townOf)),
    clashes: clashesOf(language, span),
    belowMinimum: planned
      .flatMap((course) => belowMinimumOf(course, span, today) ?? [])
      .sort((a, b) => a.daysLeft - b.daysLeft),
    nextStarts: nextStartsOf(language, today),
  };
}

/** Where people meet to talk, a level only says who may come. */
function leadsToLevel({ level, courseType }: Offer): boolean {
  return level?.target !== undefined && courseType !== 'conversation';
}

function townOf({ run }: CourseRun): string | undefined {
  return run.place?.address?.city;
}

function levelsTold({ offer }: CourseRun): readonly string[] {
  return levelsOf(offer.record.level);
}

interface Row {
  readonly level: string;
  readonly region: string | undefined;
  readonly courses: readonly CourseRun[];
}

/** Courses by each of their levels and by town, in that order. */
function rowsOf(
  courses: readonly CourseRun[],
  levelsIn: (course: CourseRun) => readonly string[],
  regionIn: (course: CourseRun) => string | undefined,
): readonly Row[] {
  const rows = new Map<string, Row & { courses: CourseRun[] }>();
  for (const course of courses) {
    const region = regionIn(course);
    for (const level of levelsIn(course)) {
      const key = `${level} ${region ?? ''}`;
      const row = rows.get(key);
      if (row) row.courses.push(course);
      else rows.set(key, { level, region, courses: [course] });
    }
  }
  return [...rows.values()].sort(
    (a, b) => levelRank(a.level) - levelRank(b.level) || byTown(a.region, b.region),
  );
}

/** Unknown towns last. */
function byTown(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.localeCompare(b, 'de');
}

/** Mondays of the weeks that the span touches. */
function weeksIn({ from, until }: Span): PlainDate[] {
  if (!(from <= until)) return [];
  const first = startOfWeek(from);
  const count = Math.floor(daysBetween(first, until) / 7) + 1;
  return [...Array(count).keys()].map((week) => addDays(first, week * 7));
}

function gapsOf(
  { level, region }: Row,
  starts: ReadonlySet<PlainDate>,
  weeks: readonly PlainDate[],
  span: Span,
): Gap[] {
  const gaps: Gap[] = [];
  let first: PlainDate | undefined;
  for (const week of [...weeks, undefined]) {
    if (week !== undefined && !starts.has(week)) first ??= week;
    else if (first !== undefined) {
      gaps.push({ level, region, ...gapBetween(first, week, span) });
      first = undefined;
    }
  }
  return gaps;
}

function gapBetween(
  first: PlainDate,
  next: PlainDate | undefined,
  span: Span,
): Pick<Gap, 'from' | 'until' | 'weeks'> {
  const from = first < span.from ? span.from : first;
  const until = next === undefined ? span.until : addDays(next, -1);
  return { from, until, weeks: Math.floor(daysBetween(first, until) / 7) + 1 };
}

/** Mondays of the weeks in which somebody can begin; a rolling course has begun and can be joined. */
function startWeeks(
  courses: readonly CourseRun[],
  weeks: readonly PlainDate[],
  today: PlainDate,
): ReadonlySet<PlainDate> {
  const starts = new Set<PlainDate>();
  for (const course of courses) {
    const { start, end } = course;
    if (start !== undefined) starts.add(startOfWeek(start));
    if (!course.run.record.rolling) continue;
    const first = start ?? startOfWeek(today);
    for (const week of weeks) {
      if (addDays(week, 6) >= first && (end === undefined || week <= end)) starts.add(week);
    }
  }
  return starts;
}

function clashesOf(courses: readonly CourseRun[], span: Span): readonly Clash[] {
  const inSpan = courses.filter((course) => {
    const { start } = course;
    return (
      !course.run.record.rolling && start !== undefined && start >= span.from && start <= span.until
    );
  });
  const rows = rowsOf(inSpan, ({ offer }) => [levelsOf(offer.record.level).join()], townOf);
  const clashes = rows.flatMap(({ region, courses: own }) => {
    const weeks = new Map<PlainDate, CourseRun[]>();
    for (const course of [...own].sort(byStart)) {
      const week = startOfWeek(course.start as PlainDate);
      weeks.set(week, [...(weeks.get(week) ?? []), course]);
    }
    const level = levelOf((own[0] as CourseRun).offer);
    return [...weeks].map(([week, same]): Clash => ({ level, region, week, courses: same }));
  });
  return clashes
    .filter(({ courses: same }) => same.length > 1)
    .sort((a, b) => compareDates(a.week, b.week) || levelRank(a.level) - levelRank(b.level));
}

function byStart(a: CourseRun, b: CourseRun): number {
  return compareDates(a.start ?? '', b.start ?? '') || compareDates(a.key, b.key);
}

function belowMinimumOf(course: CourseRun, span: Span, today: PlainDate): BelowMinimum | undefined {
  const { start } = course;
  const { minimum, maximum, remaining, asOf } = course.run.record.availability ?? {};
  if (start === undefined || start < today || start > span.until) return undefined;
  if (minimum === undefined || maximum === undefined || remaining === undefined) return undefined;
  const enrolled = maximum - remaining;
  const missing = minimum - enrolled;
  // more free places than places: nobody can tell which figure is wrong
  if (enrolled < 0 || missing <= 0) return undefined;
  return { course, enrolled, minimum, missing, daysLeft: daysBetween(today, start), asOf };
}

function nextStartsOf(courses: readonly CourseRun[], today: PlainDate): readonly NextStarts[] {
  const levels = [...new Set(courses.flatMap(levelsTold))].sort(
    (a, b) => levelRank(a) - levelRank(b),
  );
  const open = courses
    .filter(({ status }) => status !== 'over' && status !== 'full')
    .flatMap((course) => {
      const start = nextStart(course.run.record, today);
      return start === undefined ? [] : { course, start };
    })
    .sort((a, b) => compareDates(a.start, b.start))
    .map(({ course }) => course);
  return levels.map((level): NextStarts => {
    const own = open.filter((course) => levelsTold(course).includes(level));
    const any = own[0];
    const evening = own.find(({ run }) => timesOfDay(run.record).includes('evening'));
    const childcare = own.find(({ offer }) => offer.record.childcare?.state === 'yes');
    return {
      level,
      ...(any && { any }),
      ...(evening && { evening }),
      ...(childcare && { childcare }),
    };
  });
}
