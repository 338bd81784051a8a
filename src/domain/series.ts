// What belongs together among the meetings of one run: a weekly series, an event of several days.
// Left out: expanding the run (sessions.ts), folding a list by it (agenda.ts).
import type { Run, Session } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import { toEpochDay, weekdayOf } from './plain-date.js';
import { hasSessions, namesMeetings } from './runs.js';
import { meetingStatus, visitMeetings } from './sessions.js';
import type { DayTest, Meeting } from './sessions.js';

/** Longer runs are no event of several days but a course. */
const LONGEST_EVENT = 14;
/** Fewer meetings than this are a handful of dates, no series. */
const SHORTEST_SERIES = 3;
/** Days between two meetings on average; more than that is no weekly course with holidays. */
const SERIES_GAP = 21;

/**
 * Days since 1970 of an event that lasts two to fourteen days on end, with one meeting a day or with
 * none named. Of a run without named meetings that does not last so long: its first day. Else empty.
 */
export function eventDays({ run, start, end }: CourseRun, isHoliday: DayTest): readonly number[] {
  if (start === undefined) return [];
  const first = toEpochDay(start);
  const last = end === undefined ? Infinity : toEpochDay(end);
  const isShort = last - first < LONGEST_EVENT;
  if (!namesMeetings(run.record)) return daysFrom(first, isShort ? last - first + 1 : 1);
  if (!isShort) return [];
  const days: number[] = [];
  const wanted = { first, last, isHoliday, limit: LONGEST_EVENT + 1 };
  visitMeetings(run.record, wanted, (day) => days.push(day));
  const isOnEnd = days.every((day, at) => day === (days[0] as number) + at);
  return isOnEnd && days.length > 1 ? days : [];
}

function daysFrom(first: number, length: number): number[] {
  return [...Array(length).keys()].map((day) => first + day);
}

/**
 * Tells meetings that stand for themselves from those of a weekly series. Extra dates, listed dates
 * with a status of their own and dates far apart stand for themselves.
 */
export function singleTest(run: Run): (meeting: Partial<Meeting>) => boolean {
  if (hasSessions(run)) {
    const series = seriesIn(run.sessions);
    return (meeting) => isChanged(run, meeting) || !series.has(meeting);
  }
  if (!isWeekly(run)) return () => true;
  if (!run.extraDates?.length) return () => false;
  const extra = new Set<Partial<Meeting>>(run.extraDates);
  return (meeting) => extra.has(meeting);
}

/** Whether the patterns alone make a series; one without a known start or end goes on for ever. */
function isWeekly(run: Run): boolean {
  const { schedule = [], startDate = '', endDate = '' } = run;
  const isLong = schedule.some(({ from = startDate, until = endDate, every = 1 }) => {
    const days = toEpochDay(until) - toEpochDay(from);
    return !(days < SHORTEST_SERIES * every * 7);
  });
  if (isLong) return true;
  let count = 0;
  const wanted = { last: Infinity, isHoliday: () => false, limit: SHORTEST_SERIES };
  visitMeetings({ ...run, extraDates: [] }, wanted, () => (count += 1));
  return count >= SHORTEST_SERIES;
}

/** Listed meetings of the same weekday, hours and place, at least three, not too far apart. */
function seriesIn(sessions: readonly Session[]): ReadonlySet<Partial<Meeting>> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const { date, startTime, endTime, place } = session;
    const key = [weekdayOf(date), startTime, endTime, place].join(' ');
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  return new Set([...groups.values()].filter(isSeries).flat());
}

function isSeries(sessions: readonly Session[]): boolean {
  const days = sessions.map(({ date }) => toEpochDay(date));
  const gaps = sessions.length - 1;
  return (
    gaps + 1 >= SHORTEST_SERIES && (Math.max(...days) - Math.min(...days)) / gaps <= SERIES_GAP
  );
}

function isChanged(run: Run, meeting: Partial<Meeting>): boolean {
  return meetingStatus(run, meeting) !== (run.status ?? 'scheduled');
}
