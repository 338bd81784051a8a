// The single meetings of a run. Patterns are weekly, so a small expander does; tests hold it against
// Temporal. Left out: facts that need no expansion (runs.ts), instants (plain-date.ts), wording (i18n/).
import type { Holiday, LocalizedText, Run, Schedule, Session } from '../feed/schema.js';
import { PAGE_LIMITS, WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Status } from '../feed/vocabulary.js';
import { fromEpochDay, LAST_DAY, toEpochDay, weekdayIndex } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { endOf, hasSessions } from './runs.js';

/** One meeting: a day with wall-clock times ('HH:MM') of the feed's zone. */
export interface RunSession {
  readonly date: PlainDate;
  readonly startTime: string;
  readonly endTime: string;
  readonly title: LocalizedText | undefined;
  /** Id of the place, when the session is not where the run is. */
  readonly place: string | undefined;
  /** The session's own status, or else the run's. */
  readonly status: Status;
}

export interface SessionOptions {
  /** Of the feed; public ones are skipped, school holidays are not. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** First and last day wanted, both included. */
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
  /** At most so many sessions, 400 if absent and never more. */
  readonly limit?: number | undefined;
}

/** A meeting without its day: of a pattern all meetings share one. */
export type Meeting = Readonly<Omit<Session, 'date'>>;

/** What `visitMeetings` is asked for, in days since 1970-01-01, both included. */
export interface WantedDays {
  /** Absent: from the start of the run. */
  readonly first?: number | undefined;
  readonly last: number;
  readonly isHoliday: DayTest;
  /** At most so many meetings. */
  readonly limit: number;
}

export type DayTest = (epochDay: number) => boolean;

/** Is told of one meeting after the other, until it returns true. */
export type MeetingVisitor = (epochDay: number, meeting: Meeting) => unknown;

/**
 * Meetings of a run in order of time, cancelled ones included and marked. Explicit sessions win;
 * else pattern + extra dates − except dates − public holidays (unless the run ignores them), also
 * where an extra date is struck by one of the later two. An extra date replaces the pattern's
 * session of the same day and start. A pattern "every n weeks" counts from the week of its first
 * date; without a first date nobody can tell the weeks, so it gives none.
 * A run without an end goes on until `until` or the limit; one without a start begins at `from`.
 * Source: feed standard §3.
 */
export function sessionsOf(run: Run, options: SessionOptions = {}): RunSession[] {
  const { from, until = LAST_DAY, holidays = [], limit = PAGE_LIMITS.sessions } = options;
  const sessions: RunSession[] = [];
  const wanted: WantedDays = {
    first: from === undefined ? undefined : toEpochDay(from),
    last: toEpochDay(until),
    isHoliday: holidayTest(holidays),
    limit: Math.min(limit, PAGE_LIMITS.sessions),
  };
  visitMeetings(run, wanted, (day, meeting) => {
    const { startTime, endTime, title, place } = meeting;
    const status = meetingStatus(run, meeting);
    sessions.push({ date: fromEpochDay(day), startTime, endTime, title, place, status });
  });
  return sessions;
}

/** The meeting's own status, or else the run's; of a cancelled run every meeting is cancelled. */
export function meetingStatus(run: Run, { status }: Pick<Meeting, 'status'>): Status {
  return run.status === 'cancelled' ? 'cancelled' : (status ?? run.status ?? 'scheduled');
}

/** What `sessionsOf` tells, for many runs at once: takes no more time than the days wanted do. */
export function visitMeetings(run: Run, wanted: WantedDays, visit: MeetingVisitor): void {
  const { schedule = [], extraDates = [] } = run;
  const [pattern] = schedule;
  if (!hasSessions(run) && pattern !== undefined && schedule.length + extraDates.length === 1) {
    visitPattern(run, pattern, wanted, freeTest(run, wanted.isHoliday), visit);
    return;
  }
  const meetings = hasSessions(run) ? listed(run.sessions, wanted) : combined(run, wanted);
  meetings.slice(0, wanted.limit).some(({ day, meeting }) => visit(day, meeting) === true);
}

interface Dated {
  readonly day: number;
  readonly meeting: Meeting;
}

/** Meetings that the feed lists one by one, in order of time. */
function listed(sessions: readonly Session[], { first = -Infinity, last }: WantedDays): Dated[] {
  return sessions
    .map((meeting) => ({ day: toEpochDay(meeting.date), meeting }))
    .filter(({ day }) => day >= first && day <= last)
    .sort(byTime);
}

/** Extra dates and patterns; where two begin at the same time, the extra date or first pattern stays. */
function combined(run: Run, wanted: WantedDays): Dated[] {
  const isFree = freeTest(run, wanted.isHoliday);
  const meetings = listed(run.extraDates ?? [], wanted).filter(({ day }) => isFree(day));
  for (const pattern of run.schedule ?? []) {
    visitPattern(run, pattern, wanted, isFree, (day, meeting) => meetings.push({ day, meeting }));
  }
  return meetings
    .sort(byTime)
    .filter((one, at, all) => at === 0 || byTime(all[at - 1] as Dated, one) !== 0);
}

function byTime(a: Dated, b: Dated): number {
  const [one, other] = [a.meeting.startTime, b.meeting.startTime];
  return a.day - b.day || (one < other ? -1 : Number(one > other));
}

/** Whether a day is neither an exception of the run nor a public holiday. */
function freeTest(run: Run, isHoliday: DayTest): DayTest {
  const isClosed: DayTest = run.ignoreHolidays === true ? () => false : isHoliday;
  if (!run.exceptDates?.length) return (day) => !isClosed(day);
  const except = new Set(run.exceptDates.map(toEpochDay));
  return (day) => !except.has(day) && !isClosed(day);
}

/** Days of one pattern among those wanted, ascending. */
function visitPattern(
  run: Run,
  pattern: Schedule,
  wanted: WantedDays,
  isFree: DayTest,
  visit: MeetingVisitor,
): void {
  const { every = 1, from: begin = run.startDate } = pattern;
  const { first, last } = patternSpan(run, pattern, wanted);
  // without a first date nobody can tell which weeks count
  if (!Number.isFinite(first) || (every > 1 && begin === undefined)) return;
  const days = WEEKDAYS.flatMap((day, index) => (pattern.byDay.includes(day) ? index : []));
  const step = every * 7;
  const anchor = firstWeek(dayOr(begin, first), days);
  // the last counted week that does not lie after the first day wanted
  let week = anchor + Math.max(0, Math.floor((first - anchor) / step)) * step;
  let left = wanted.limit;
  for (; week <= last && left > 0; week += step) {
    for (const index of days) {
      const day = week + index;
      if (day < first || day > last || left === 0 || !isFree(day)) continue;
      if (visit(day, pattern) === true) return;
      left -= 1;
    }
  }
}

const LAST = toEpochDay(LAST_DAY);

/** The days wanted, as far as run and pattern go. */
function patternSpan(
  run: Run,
  { from, until }: Schedule,
  wanted: WantedDays,
): { first: number; last: number } {
  const begin = Math.max(dayOr(from, -Infinity), dayOr(run.startDate, -Infinity));
  const end = Math.min(dayOr(until, Infinity), dayOr(endOf(run), Infinity));
  return {
    first: Math.max(begin, wanted.first ?? -Infinity),
    last: Math.min(end, wanted.last, LAST),
  };
}

function dayOr(date: PlainDate | undefined, otherwise: number): number {
  return date === undefined ? otherwise : toEpochDay(date);
}

/** Monday of the week with the pattern's first date, as epoch day. */
function firstWeek(begin: number, days: readonly number[]): number {
  const weekday = weekdayIndex(begin);
  const monday = begin - weekday;
  return days.some((index) => index >= weekday) ? monday : monday + 7;
}

/** Tells public holidays, all of their days. */
export function holidayTest(holidays: readonly Holiday[]): DayTest {
  const spans = holidays
    .filter(({ kind }) => kind === 'public')
    .map(({ from, to = from }) => [toEpochDay(from), toEpochDay(to) + 1] as const);
  const first = Math.min(...spans.map(([from]) => from));
  const end = Math.max(first, ...spans.map(([, to]) => to));
  const closed = new Uint8Array(spans.length === 0 ? 0 : end - first);
  for (const [from, to] of spans) closed.fill(1, from - first, Math.max(0, to - first));
  return (day) => closed[day - first] === 1;
}
