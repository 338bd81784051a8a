// On which days of a span which runs meet: what agenda and month are made of.
// Left out: how the meetings of one run follow from its pattern (sessions.ts), folding of series
// (agenda.ts), wording (i18n/).
import type { Holiday, LocalizedText } from '../feed/schema.js';
import { PAGE_LIMITS } from '../feed/vocabulary-core.js';
import type { Status } from '../feed/vocabulary.js';
import type { CourseRun } from './course-runs.js';
import { compareDates, FIRST_DAY, fromEpochDay, LAST_DAY, toEpochDay } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { namesMeetings } from './runs.js';
import { eventDays, singleTest } from './series.js';
import { holidayTest, meetingStatus, visitMeetings } from './sessions.js';
import type { Meeting, WantedDays } from './sessions.js';

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

/** A run that began longer ago has met before: no public holidays and no school holidays last as long. */
const LOOK_BACK = 56;

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
  readonly first: number;
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

/** A meeting of a run on a day, not yet written out. */
export interface Visit {
  readonly course: CourseRun;
  readonly date: PlainDate;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Without times for a run that names no meetings. */
  readonly meeting: Partial<Meeting>;
  /** All days of an event of several days. */
  readonly event: readonly number[];
  readonly isFirst: boolean;
  readonly isSingle: boolean;
}

/**
 * Goes through the meetings of one run in order of time until the visitor returns true, and returns how many it was
 * told of. The visit is the same object every time.
 */
export function visitCourse(
  course: CourseRun,
  days: SpanDays,
  visitor: (visit: Visit) => unknown,
): number {
  if (isElsewhere(course, days)) return 0;
  const { record } = course.run;
  const isNamed = namesMeetings(record);
  const event = eventDays(course, days.isHoliday);
  let isSingle: (meeting: Partial<Meeting>) => boolean = () => true;
  const visit = { course, event, date: '', day: 0, meeting: {}, isFirst: false, isSingle: true };
  let count = 0;
  const go = (day: number, meeting: Partial<Meeting>): unknown => {
    if (count === 0 && isNamed && event.length === 0) isSingle = singleTest(record);
    visit.day = day;
    visit.date = days.dates[day - days.first] as PlainDate;
    visit.meeting = meeting;
    visit.isFirst = count === 0 && !hasMetBefore(course, days);
    visit.isSingle = isSingle(meeting);
    count += 1;
    return visitor(visit);
  };
  const last = lastDay(course, days);
  if (isNamed) visitMeetings(record, last === days.last ? days : { ...days, last }, go);
  else for (const day of event) if (day >= days.first && day <= last) go(day, {});
  return count;
}

/** Whether a run begins after these days or ends before them. Dates it names one by one may lie anywhere. */
function isElsewhere({ run, start = '', end }: CourseRun, { dates }: SpanDays): boolean {
  const { sessions = [], extraDates = [] } = run.record;
  const [from = '', until = ''] = [dates[0], dates.at(-1)];
  return sessions.length + extraDates.length === 0 && (start > until || (end ?? until) < from);
}

/** Nothing takes place after the last day on which the offer exists. */
function lastDay({ offer }: CourseRun, { last }: SpanDays): number {
  const { validThrough } = offer.record;
  return validThrough === undefined ? last : Math.min(last, toEpochDay(validThrough));
}

/** The meeting written out. */
export function occurrenceAt(visit: Visit): Occurrence {
  const { course, date, day, meeting, event, isFirst, isSingle } = visit;
  return {
    course,
    date,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    status: statusOf(course, meeting),
    title: meeting.title,
    placeId: meeting.place,
    dayOf: event.length > 1 ? { day: event.indexOf(day) + 1, of: event.length } : undefined,
    isFirst,
    isSingle,
  };
}

/** What holds for the whole offer holds for each of its meetings. */
function statusOf({ offer, run }: CourseRun, meeting: Pick<Meeting, 'status'>): Status {
  const { status = 'scheduled' } = offer.record;
  const own = meetingStatus(run.record, meeting);
  return status === 'cancelled' || own === 'scheduled' ? status : own;
}

/** Whether the run has met before the days wanted. Nobody knows of one without a start. */
function hasMetBefore({ run, start }: CourseRun, days: SpanDays): boolean {
  const begin = start === undefined ? -Infinity : toEpochDay(start);
  if (begin >= days.first) return false;
  if (!namesMeetings(run.record) || days.first - begin > LOOK_BACK) return true;
  let hasMet = false;
  const before = { ...days, first: begin, last: days.first - 1, limit: 1 };
  visitMeetings(run.record, before, () => (hasMet = true));
  return hasMet;
}

/** For sorting the meetings of one day: by time, then by key of the run. */
export function byTime(a: Occurrence, b: Occurrence): number {
  const [one, other] = [a.startTime ?? '', b.startTime ?? ''];
  return one === other ? compareDates(a.course.key, b.course.key) : one < other ? -1 : 1;
}
