// On which days of a span which runs meet: what agenda and month are made of.
// Left out: how the meetings of one run follow from its pattern (meetings.ts), folding of series
// (agenda.ts), wording (i18n/).
import type { Holiday } from '../feed/schema.js';
import { PAGE_LIMITS } from '../feed/vocabulary-core.js';
import type { Status } from '../feed/vocabulary.js';
import type { CourseRun } from './course-runs.js';
import { holidayTest, meetingStatus } from './meetings.js';
import type { Meeting, WantedDays } from './meetings.js';
import { compareDates, FIRST_DAY, fromEpochDay, LAST_DAY, toEpochDay } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { eventDays, singleTest, visitDays } from './series.js';

/** First and last day, both included. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** A meeting of a run on a day. */
export interface Visit {
  readonly course: CourseRun;
  readonly date: PlainDate;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Hours, 'HH:MM' in the feed's zone, and what it has of its own; empty for a run that names no meetings. */
  readonly meeting: Partial<Meeting>;
  /** All days of an event that lasts two to fourteen days on end; else empty. */
  readonly event: readonly number[];
  /** First meeting of the run. */
  readonly isFirst: boolean;
  /** Stands for itself: never folded into a series. */
  readonly isSingle: boolean;
}

/** A meeting written out. */
export interface Occurrence extends Visit {
  readonly status: Status;
}

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
  const days = spanDays(span, holidays);
  const buckets: Occurrence[][] = days.dates.map(() => []);
  for (const course of courses) {
    visitCourse(course, days, (visit) =>
      buckets[visit.day - days.first]?.push(occurrenceAt(visit)),
    );
  }
  return buckets.flatMap((ofDay) => ofDay.sort(byTime));
}

/** The span as numbers, with each of its dates written once. */
export interface SpanDays extends WantedDays {
  readonly dates: readonly PlainDate[];
}

/** The days of a span, as far as feeds can name them; none when it ends before it begins. */
export function spanDays({ from, until }: Span, holidays: readonly Holiday[]): SpanDays {
  const first = Math.max(toEpochDay(from), toEpochDay(FIRST_DAY));
  const last = Math.min(toEpochDay(until), toEpochDay(LAST_DAY));
  const dates: PlainDate[] = [];
  for (let day = first; day <= last; day += 1) dates.push(fromEpochDay(day));
  return { first, last, dates, isHoliday: holidayTest(holidays), limit: PAGE_LIMITS.sessions };
}

/** A run that began longer ago has met before: no public holidays and no school holidays last as long. */
const LOOK_BACK = 56;

/**
 * Goes through the meetings of one run in order of time until the visitor returns true, and returns how many it was
 * told of; undefined when the run does not touch these days. The visit is the same object every time.
 */
export function visitCourse(
  course: CourseRun,
  days: SpanDays,
  visitor: (visit: Visit) => unknown,
): number | undefined {
  if (isElsewhere(course, days)) return undefined;
  // nothing takes place after the last day on which the offer exists
  const { validThrough = LAST_DAY } = course.offer.record;
  const event = eventDays(course, days.isHoliday);
  let isSingle: ReturnType<typeof singleTest> = () => true;
  const visit = { course, event, date: '', day: 0, meeting: {}, isFirst: false, isSingle: true };
  let count = 0;
  visitDays(course, days, (day, meeting) => {
    const date = days.dates[day - days.first] as PlainDate;
    if (date > validThrough) return true;
    if (count === 0 && event.length === 0) isSingle = singleTest(course.run.record);
    visit.day = day;
    visit.date = date;
    visit.meeting = meeting;
    visit.isFirst = count === 0 && !hasMetBefore(course, days);
    visit.isSingle = isSingle(meeting);
    count += 1;
    return visitor(visit);
  });
  return count;
}

/** Whether a run begins after these days or ends before them. Dates it names one by one may lie anywhere. */
function isElsewhere({ run, start = '', end }: CourseRun, { dates }: SpanDays): boolean {
  const { sessions = [], extraDates = [] } = run.record;
  const [from, until] = [dates[0], dates.at(-1)];
  if (from === undefined || until === undefined) return true;
  return sessions.length + extraDates.length === 0 && (start > until || (end ?? until) < from);
}

/** Whether the run has met before the days wanted. Nobody knows of one without a start. */
function hasMetBefore(course: CourseRun, days: SpanDays): boolean {
  const begin = course.start === undefined ? -Infinity : toEpochDay(course.start);
  if (begin >= days.first) return false;
  if (days.first - begin > LOOK_BACK) return true;
  let hasMet = false;
  const before = { ...days, first: begin, last: days.first - 1, limit: 1 };
  visitDays(course, before, () => (hasMet = true));
  return hasMet;
}

/** The meeting written out. */
export function occurrenceAt(visit: Visit): Occurrence {
  const { course, date, day, meeting, event, isFirst, isSingle } = visit;
  // written out, because engines take four times as long for a spread object with one more field
  return {
    course,
    date,
    day,
    meeting,
    event,
    isFirst,
    isSingle,
    status: statusOf(course, meeting),
  };
}

/** What holds for the whole offer holds for each of its meetings. */
function statusOf({ offer, run }: CourseRun, meeting: Partial<Meeting>): Status {
  const { status = 'scheduled' } = offer.record;
  const own = meetingStatus(run.record, meeting);
  return status === 'cancelled' || own === 'scheduled' ? status : own;
}

/** For sorting the meetings of one day: by time, then by key of the run. */
export function byTime(a: Occurrence, b: Occurrence): number {
  return (
    compareDates(a.meeting.startTime ?? '', b.meeting.startTime ?? '') ||
    compareDates(a.course.key, b.course.key)
  );
}
