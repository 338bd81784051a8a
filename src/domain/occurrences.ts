// On which days of a span which runs meet: what agenda and month are made of.
// Left out: how the meetings of one run follow from its pattern (sessions.ts), folding of series
// (agenda.ts), wording (i18n/).
import type { Holiday, LocalizedText } from '../feed/schema.js';
import type { Status } from '../feed/vocabulary.js';
import type { CourseRun } from './course-runs.js';
import { addDays, compareDates, daysBetween } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { namesMeetings } from './runs.js';
import { eventDays, singleTest } from './series.js';
import { sessionsOf } from './sessions.js';

/** First and last day, both included. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

export interface Occurrence {
  readonly course: CourseRun;
  readonly date: PlainDate;
  /** 'HH:MM' in the feed's zone; undefined when the times are unknown. */
  readonly startTime: string | undefined;
  readonly endTime: string | undefined;
  readonly status: Status;
  /** Of the single meeting, where it has its own. */
  readonly title: LocalizedText | undefined;
  readonly placeId: string | undefined;
  /** "Tag 2 von 5": for a run that lasts two to fourteen days on end. */
  readonly dayOf: { readonly day: number; readonly of: number } | undefined;
  /** First meeting of the run. */
  readonly isFirst: boolean;
  /** Stands for itself: never folded into a series. */
  readonly isSingle: boolean;
}

/** A run that began longer ago than this has met before; looking back further would cost too much. */
const LOOK_BACK = 366;

/**
 * Meetings of the runs inside the span, by date, then by time, then by key of the run; cancelled
 * ones included and marked. At most 400 per run. A run that names no meetings gives its first day,
 * or every day when it lasts no longer than a fortnight, without times.
 * `holidays`: of the feed. A span that ends before it begins holds nothing.
 */
export function occurrencesIn(
  courses: readonly CourseRun[],
  span: Span,
  holidays: readonly Holiday[],
): readonly Occurrence[] {
  return courses.flatMap((course) => occurrencesOf(course, span, holidays)).sort(inOrder);
}

function inOrder(a: Occurrence, b: Occurrence): number {
  return (
    compareDates(a.date, b.date) ||
    compareDates(a.startTime ?? '', b.startTime ?? '') ||
    compareDates(a.course.key, b.course.key)
  );
}

function occurrencesOf(
  course: CourseRun,
  span: Span,
  holidays: readonly Holiday[],
): readonly Occurrence[] {
  const { record } = course.run;
  if (!namesMeetings(record)) return wholeDays(course, span);
  const sessions = sessionsOf(record, { holidays, ...span });
  if (sessions.length === 0) return [];
  const days = eventDays(course, holidays);
  const isSingle = singleTest(record, holidays);
  const isBegun = hasMetBefore(course, span, holidays);
  return sessions.map((session, at): Occurrence => ({
    course,
    date: session.date,
    startTime: session.startTime,
    endTime: session.endTime,
    status: statusOf(course, session.status),
    title: session.title,
    placeId: session.place,
    dayOf: dayOf(session.date, days),
    isFirst: at === 0 && !isBegun,
    isSingle: days.length > 1 || isSingle(session),
  }));
}

/** Days of a run that names no meetings: all of an event of several days, else the first one. */
function wholeDays(course: CourseRun, span: Span): readonly Occurrence[] {
  const days = eventDays(course, []);
  return days
    .filter((date) => date >= span.from && date <= span.until)
    .map((date): Occurrence => ({
      course,
      date,
      startTime: undefined,
      endTime: undefined,
      status: statusOf(course, course.run.record.status),
      title: undefined,
      placeId: undefined,
      dayOf: dayOf(date, days),
      isFirst: date === course.start,
      isSingle: true,
    }));
}

function dayOf(date: PlainDate, days: readonly PlainDate[]): Occurrence['dayOf'] {
  return days.length > 1 ? { day: days.indexOf(date) + 1, of: days.length } : undefined;
}

/** What holds for the whole offer holds for each of its meetings. */
function statusOf({ offer }: CourseRun, own: Status = 'scheduled'): Status {
  const { status = 'scheduled' } = offer.record;
  return status === 'cancelled' || own === 'scheduled' ? status : own;
}

function hasMetBefore(
  { run, start }: CourseRun,
  span: Span,
  holidays: readonly Holiday[],
): boolean {
  if (start === undefined) return true;
  if (start >= span.from) return false;
  if (daysBetween(start, span.from) > LOOK_BACK) return true;
  const before = { from: start, until: addDays(span.from, -1), holidays, limit: 1 };
  return sessionsOf(run.record, before).length > 0;
}
