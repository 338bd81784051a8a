// On which days of a span which runs meet: what agenda and month are made of.
// Left out: how the meetings of one run follow from its pattern (sessions.ts), folding of series
// (agenda.ts), wording (i18n/).
import type { Holiday, LocalizedText } from '../feed/schema.js';
import { LIMITS } from '../feed/vocabulary-core.js';
import type { Status } from '../feed/vocabulary.js';
import type { CourseRun } from './course-runs.js';
import { addAt, numberAt } from './numbers.js';
import { compareDates, FIRST_DAY, fromEpochDay, LAST_DAY, toEpochDay } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { namesMeetings } from './runs.js';
import { eventDays, singleTest } from './series.js';
import { holidayTest, meetingStatus, visitMeetings } from './sessions.js';
import type { DayTest, Meeting, WantedDays } from './sessions.js';

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
  const days = daysOf(span, holidays);
  const buckets: Occurrence[][] = days.dates.map(() => []);
  for (const course of inOrder(courses)) addOccurrences(course, days, buckets);
  return buckets.flatMap((ofDay) => ofDay.sort(byTime));
}

/** How many meetings `occurrencesIn` has on each day; days without any are absent. */
export function countsByDay(
  courses: readonly CourseRun[],
  span: Span,
  holidays: readonly Holiday[],
): ReadonlyMap<PlainDate, number> {
  const days = daysOf(span, holidays);
  const counts = new Uint32Array(days.dates.length);
  const add = (day: number): unknown => addAt(counts, day - days.first, 1);
  for (const course of courses) {
    if (namesMeetings(course.run.record)) visitMeetings(course.run.record, days, add);
    else eventDays(course, days.isHoliday).filter(isWithin(days)).forEach(add);
  }
  const pairs = days.dates.map((date, at) => [date, numberAt(counts, at)] as const);
  return new Map(pairs.filter(([, count]) => count > 0));
}

interface Days extends WantedDays {
  readonly first: number;
  readonly dates: readonly PlainDate[];
}

/** The span as numbers, with each of its dates written once. */
function daysOf({ from, until }: Span, holidays: readonly Holiday[]): Days {
  const first = Math.max(toEpochDay(from), toEpochDay(FIRST_DAY));
  const last = Math.min(toEpochDay(until), toEpochDay(LAST_DAY));
  const dates: PlainDate[] = [];
  for (let day = first; day <= last; day += 1) dates.push(fromEpochDay(day));
  return { first, last, dates, isHoliday: holidayTest(holidays), limit: LIMITS.sessions };
}

function isWithin({ first, last }: Days): DayTest {
  return (day) => day >= first && day <= last;
}

function byTime(a: Occurrence, b: Occurrence): number {
  const [one, other] = [a.startTime ?? '', b.startTime ?? ''];
  return one === other ? compareDates(a.course.key, b.course.key) : one < other ? -1 : 1;
}

/** In the order in which most of their meetings will stand on each day, so that sorting has little to do. */
function inOrder(courses: readonly CourseRun[]): readonly CourseRun[] {
  const timed = courses.map((course) => {
    const { sessions = [], schedule = sessions, extraDates = schedule } = course.run.record;
    return { course, time: (schedule[0] ?? extraDates[0])?.startTime ?? '' };
  });
  timed.sort((a, b) => compareDates(a.time, b.time) || compareDates(a.course.key, b.course.key));
  return timed.map(({ course }) => course);
}

function addOccurrences(course: CourseRun, days: Days, buckets: readonly Occurrence[][]): void {
  const { record } = course.run;
  const isEvent = !namesMeetings(record);
  const event = eventDays(course, days.isHoliday);
  const isSingle = isEvent ? () => true : singleTest(record);
  let isFirst = !hasMetBefore(course, days);
  const add = (day: number, meeting: Partial<Meeting>): void => {
    const at = day - days.first;
    buckets[at]?.push({
      course,
      date: days.dates[at] as PlainDate,
      startTime: meeting.startTime,
      endTime: meeting.endTime,
      status: statusOf(course, meeting),
      title: meeting.title,
      placeId: meeting.place,
      dayOf: event.length > 1 ? { day: event.indexOf(day) + 1, of: event.length } : undefined,
      isFirst,
      isSingle: event.length > 1 || isSingle(meeting as Meeting),
    });
    isFirst = false;
  };
  if (!isEvent) visitMeetings(record, days, add);
  else for (const day of event.filter(isWithin(days))) add(day, {});
}

/** What holds for the whole offer holds for each of its meetings. */
function statusOf({ offer, run }: CourseRun, meeting: Pick<Meeting, 'status'>): Status {
  const { status = 'scheduled' } = offer.record;
  const own = meetingStatus(run.record, meeting);
  return status === 'cancelled' || own === 'scheduled' ? status : own;
}

/** Whether the run has met before the days wanted. Nobody knows of one without a start. */
function hasMetBefore({ run, start }: CourseRun, days: Days): boolean {
  const begin = start === undefined ? -Infinity : toEpochDay(start);
  if (begin >= days.first) return false;
  if (!namesMeetings(run.record) || days.first - begin > LOOK_BACK) return true;
  let hasMet = false;
  const before = { ...days, first: begin, last: days.first - 1, limit: 1 };
  visitMeetings(run.record, before, () => (hasMet = true));
  return hasMet;
}
