// What belongs together among the meetings of one run: a weekly series, an event of several days.
// Left out: expanding the run (sessions.ts), folding a list by it (agenda.ts).
import type { Holiday, Run } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import { addDays, daysBetween, weekdayOf } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { hasSessions, namesMeetings } from './runs.js';
import { sessionsOf } from './sessions.js';
import type { RunSession } from './sessions.js';

/** Longer runs are no event of several days but a course. */
const LONGEST_EVENT = 14;
/** Fewer meetings than this are a handful of dates, no series. */
const SHORTEST_SERIES = 3;
/** Days between two meetings on average; more than that is no weekly course with holidays. */
const SERIES_GAP = 21;

/**
 * All days of an event that lasts several days on end, at most fourteen, one meeting a day. For
 * a run without named meetings that does not last so long: its first day. Else empty.
 */
export function eventDays(
  { run, start, end }: CourseRun,
  holidays: readonly Holiday[],
): readonly PlainDate[] {
  if (start === undefined) return [];
  const length = end === undefined ? 0 : daysBetween(start, end) + 1;
  const isShort = length > 0 && length <= LONGEST_EVENT;
  if (!namesMeetings(run.record)) return daysFrom(start, isShort ? length : 1);
  if (!isShort) return [];
  const [first, ...others] = sessionsOf(run.record, { holidays }).map(({ date }) => date);
  if (first === undefined || others.length === 0) return [];
  const days = daysFrom(first, others.length + 1);
  return days.every((date, at) => at === 0 || date === others[at - 1]) ? days : [];
}

function daysFrom(start: PlainDate, length: number): PlainDate[] {
  return [...Array(length).keys()].map((day) => addDays(start, day));
}

/**
 * Tells meetings that stand for themselves from those of a weekly series. Extra dates, changed
 * meetings (status or place of their own) and dates far apart stand for themselves.
 */
export function singleTest(
  run: Run,
  holidays: readonly Holiday[],
): (meeting: RunSession) => boolean {
  if (hasSessions(run)) {
    const series = seriesKeys(sessionsOf(run));
    return (meeting) => isChanged(run, meeting) || !series.has(keyOf(meeting));
  }
  const regular = { ...run, extraDates: [] };
  const isSeries = sessionsOf(regular, { holidays, limit: SHORTEST_SERIES }).length;
  if (isSeries < SHORTEST_SERIES && run.startDate !== undefined) return () => true;
  const extra = new Set(run.extraDates?.map((one) => `${one.date}T${one.startTime}`));
  return (meeting) => extra.has(`${meeting.date}T${meeting.startTime}`);
}

/** Weekday and hours that at least three meetings share, not too far apart. */
function seriesKeys(meetings: readonly RunSession[]): ReadonlySet<string> {
  const groups = new Map<string, PlainDate[]>();
  for (const meeting of meetings) {
    const key = keyOf(meeting);
    const dates = groups.get(key);
    if (dates) dates.push(meeting.date);
    else groups.set(key, [meeting.date]);
  }
  const isSeries = (dates: readonly PlainDate[]): boolean =>
    dates.length >= SHORTEST_SERIES &&
    daysBetween(dates[0] as PlainDate, dates.at(-1) as PlainDate) / (dates.length - 1) <=
      SERIES_GAP;
  return new Set([...groups].flatMap(([key, dates]) => (isSeries(dates) ? key : [])));
}

function keyOf({ date, startTime, endTime, place }: RunSession): string {
  return [weekdayOf(date), startTime, endTime, place].join(' ');
}

function isChanged(run: Run, { status }: RunSession): boolean {
  return status !== (run.status ?? 'scheduled');
}
