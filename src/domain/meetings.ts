// On which days a run meets. Patterns are weekly, so a small expander does; tests hold it against Temporal.
// Left out: writing meetings out (sessions.ts, occurrences.ts), facts that need no expansion (runs.ts).
import type { Holiday, Run, Schedule, Session } from '../feed/schema.js';
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Status } from '../feed/vocabulary.js';
import { compareDates, toEpochDay, weekdayIndex } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { endOf, hasSessions } from './runs.js';

/** A meeting without its day: of a pattern all meetings share one. */
export type Meeting = Readonly<Omit<Session, 'date'>>;

/** What `visitMeetings` is asked for, in days since 1970-01-01, both included. */
export interface WantedDays {
  /** -Infinity: from the start of the run. */
  readonly first: number;
  /** Finite, since a run may go on for ever. */
  readonly last: number;
  readonly isHoliday: DayTest;
  /** At most so many meetings. */
  readonly limit: number;
}

export type DayTest = (epochDay: number) => boolean;

/** Is told of one meeting after the other, until it returns true. */
export type MeetingVisitor = (epochDay: number, meeting: Meeting) => unknown;

/** The meeting's own status, or else the run's; of a cancelled run every meeting is cancelled. */
export function meetingStatus(run: Run, { status }: Partial<Meeting>): Status {
  return run.status === 'cancelled' ? 'cancelled' : (status ?? run.status ?? 'scheduled');
}

/**
 * What `sessionsOf` tells, for many runs at once: takes no more time than the days wanted do. Where an extra date and
 * a pattern begin at the same time, the extra date stays; of two patterns, the first one.
 */
export function visitMeetings(run: Run, wanted: WantedDays, visit: MeetingVisitor): void {
  const { schedule = [], extraDates = [] } = run;
  const isListed = hasSessions(run);
  const isFree = freeTest(run, wanted.isHoliday);
  const [pattern] = schedule;
  if (!isListed && pattern !== undefined && schedule.length + extraDates.length === 1) {
    visitPattern(run, pattern, wanted, isFree, visit);
    return;
  }
  const meetings = (isListed ? run.sessions : extraDates)
    .map((meeting): Dated => ({ day: toEpochDay(meeting.date), meeting }))
    .filter(({ day }) => day >= wanted.first && day <= wanted.last && (isListed || isFree(day)));
  for (const one of isListed ? [] : schedule) {
    visitPattern(run, one, wanted, isFree, (day, meeting) => meetings.push({ day, meeting }));
  }
  meetings
    .sort(byTime)
    .filter((one, at, all) => isListed || at === 0 || byTime(all[at - 1] as Dated, one) !== 0)
    .slice(0, wanted.limit)
    .some(({ day, meeting }) => visit(day, meeting) === true);
}

interface Dated {
  readonly day: number;
  readonly meeting: Meeting;
}

function byTime(a: Dated, b: Dated): number {
  return a.day - b.day || compareDates(a.meeting.startTime, b.meeting.startTime);
}

/** Whether a day is neither an exception of the run nor a public holiday. */
function freeTest({ exceptDates, ignoreHolidays }: Run, isHoliday: DayTest): DayTest {
  const except = exceptDates && new Set(exceptDates.map(toEpochDay));
  return (day) => except?.has(day) !== true && (ignoreHolidays === true || !isHoliday(day));
}

/** Days of one pattern among those wanted, ascending. */
function visitPattern(
  run: Run,
  pattern: Schedule,
  wanted: WantedDays,
  isFree: DayTest,
  visit: MeetingVisitor,
): void {
  const { byDay, every = 1, from, until } = pattern;
  const first = Math.max(wanted.first, dayOr(from, -Infinity), dayOr(run.startDate, -Infinity));
  const last = Math.min(wanted.last, dayOr(until, Infinity), dayOr(endOf(run), Infinity));
  // the day from which weeks are counted; without one nobody can tell which of them count
  const begin = dayOr(from ?? run.startDate, every > 1 ? NaN : first);
  if (!Number.isFinite(begin)) return;
  const meets = WEEKDAYS.map((day) => byDay.includes(day));
  const weekday = weekdayIndex(begin);
  // a Monday before all days wanted: that of the week with the pattern's first date, one turn earlier
  const monday = begin - weekday + (meets.lastIndexOf(true) < weekday ? 7 : 0) - every * 7;
  let left = wanted.limit;
  for (let day = first; day <= last && left > 0; day += 1) {
    const since = day - monday;
    if (!meets[since % 7] || Math.floor(since / 7) % every !== 0 || !isFree(day)) continue;
    if (visit(day, pattern) === true) return;
    left -= 1;
  }
}

function dayOr(date: PlainDate | undefined, otherwise: number): number {
  return date === undefined ? otherwise : toEpochDay(date);
}

/** Tells public holidays, all of their days. */
export function holidayTest(holidays: readonly Holiday[]): DayTest {
  const spans = holidays
    .filter(({ kind, from, to = from }) => kind === 'public' && from <= to)
    .map(({ from, to = from }) => [toEpochDay(from), toEpochDay(to) + 1] as const);
  const first = Math.min(...spans.map(([from]) => from));
  const end = Math.max(first, ...spans.map(([, to]) => to));
  // without any span the difference is no number, which makes an empty array
  const closed = new Uint8Array(end - first);
  for (const [from, to] of spans) closed.fill(1, from - first, to - first);
  return (day) => closed[day - first] === 1;
}
