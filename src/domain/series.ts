// What belongs together among the meetings of one run: a weekly series, an event of several days.
// Left out: expanding the run (meetings.ts), folding a list by it (agenda.ts).
import type { Run, Session } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import { meetingStatus, visitMeetings } from './meetings.js';
import type { DayTest, Meeting, WantedDays } from './meetings.js';
import { LAST_DAY, toEpochDay, weekdayOf } from './plain-date.js';
import { hasSessions, namesMeetings } from './runs.js';

/** Longer runs are no event of several days but a course. */
const LONGEST_EVENT = 14;
/** Fewer meetings than this are a handful of dates, no series. */
const SHORTEST_SERIES = 3;
/** Days between two meetings on average; more than that is no weekly course with holidays. */
const SERIES_GAP = 21;

/** Is told of one meeting after the other, until it returns true; those of a run that names none have no times. */
export type DayVisitor = (epochDay: number, meeting: Partial<Meeting>) => unknown;

/**
 * The days of a run among those wanted. A run that names no meetings has its first day, or each of its days when it
 * lasts no longer than a fortnight.
 */
export function visitDays(course: CourseRun, wanted: WantedDays, visit: DayVisitor): void {
  const { run, start } = course;
  if (namesMeetings(run.record)) {
    visitMeetings(run.record, wanted, visit);
    return;
  }
  if (start === undefined) return;
  const first = toEpochDay(start);
  const last = Math.min(wanted.last, shortEnd(course) ?? first);
  for (let day = Math.max(wanted.first, first); day <= last; day += 1) visit(day, {});
}

/** Last day of a run that lasts a fortnight at most. */
function shortEnd({ start, end }: CourseRun): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const last = toEpochDay(end);
  return last - toEpochDay(start) < LONGEST_EVENT ? last : undefined;
}

/** Days since 1970 of an event that lasts two to fourteen days on end, with one meeting a day. Else empty. */
export function eventDays(course: CourseRun, isHoliday: DayTest): readonly number[] {
  const last = shortEnd(course);
  if (last === undefined) return [];
  const days: number[] = [];
  const wanted = { first: -Infinity, last, isHoliday, limit: LONGEST_EVENT + 1 };
  visitDays(course, wanted, (day) => days.push(day));
  const isOnEnd = days.every((day, at) => day === (days[0] as number) + at);
  return isOnEnd && days.length > 1 ? days : [];
}

/**
 * Tells meetings that stand for themselves from those of a weekly series. Extra dates, listed dates
 * with a status of their own and dates far apart stand for themselves.
 */
export function singleTest(run: Run): (meeting: Partial<Meeting>) => boolean {
  const series = seriesOf(run);
  return (meeting) =>
    !series.has(meeting) || meetingStatus(run, meeting) !== (run.status ?? 'scheduled');
}

function seriesOf(run: Run): ReadonlySet<Partial<Meeting>> {
  if (hasSessions(run)) return new Set(listedSeries(run.sessions));
  return new Set(isWeekly(run) ? run.schedule : []);
}

/** Whether the patterns alone make a series; one without a known start or end goes on for ever. */
function isWeekly(run: Run): boolean {
  const { schedule = [], startDate = '', endDate = '' } = run;
  // most are so long that nobody has to count
  const isLong = schedule.some(({ from = startDate, until = endDate, every = 1 }) => {
    const days = toEpochDay(until) - toEpochDay(from);
    return !(days < SHORTEST_SERIES * every * 7);
  });
  if (isLong) return true;
  let count = 0;
  const wanted = {
    first: -Infinity,
    last: toEpochDay(LAST_DAY),
    isHoliday: () => false,
    limit: SHORTEST_SERIES,
  };
  visitMeetings({ ...run, extraDates: [] }, wanted, () => (count += 1));
  return count >= SHORTEST_SERIES;
}

/** Listed meetings of the same weekday, hours and place, at least three, not too far apart. */
function listedSeries(sessions: readonly Session[]): readonly Session[] {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const { date, startTime, endTime, place } = session;
    const key = [weekdayOf(date), startTime, endTime, place].join(' ');
    const group = groups.get(key) ?? [];
    group.push(session);
    groups.set(key, group);
  }
  return [...groups.values()].filter(isSeries).flat();
}

function isSeries(sessions: readonly Session[]): boolean {
  const days = sessions.map(({ date }) => toEpochDay(date));
  const gaps = sessions.length - 1;
  return (
    gaps + 1 >= SHORTEST_SERIES && (Math.max(...days) - Math.min(...days)) / gaps <= SERIES_GAP
  );
}
