// The single meetings of a run. Patterns are weekly, so a small expander does; tests hold it against
// Temporal. Left out: facts that need no expansion (runs.ts), instants (plain-date.ts), wording (i18n/).
import type { Holiday, LocalizedText, Run, Schedule, Session } from '../feed/schema.js';
import { LIMITS, WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Status } from '../feed/vocabulary.js';
import { compareDates, fromEpochDay, toEpochDay, weekdayIndex } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { hasSessions } from './runs.js';

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

const FIRST_DAY: PlainDate = '1900-01-01';
const LAST_DAY: PlainDate = '2199-12-31';

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
  const limit = Math.min(options.limit ?? LIMITS.sessions, LIMITS.sessions);
  const { from = FIRST_DAY, until = LAST_DAY } = options;
  const isInside = ({ date }: Session): boolean => date >= from && date <= until;
  if (hasSessions(run)) return inOrder(run, run.sessions.filter(isInside), limit);
  const isFree = freeDays(run, options.holidays);
  const extra = (run.extraDates ?? []).filter((one) => isInside(one) && isFree(one.date));
  const regular = (run.schedule ?? []).flatMap((pattern) => {
    const { startTime, endTime } = pattern;
    const dates = patternDates(run, pattern, options, isFree, limit);
    return dates.map((date): Session => ({ date, startTime, endTime }));
  });
  const own = new Set(extra.map(startKey));
  return inOrder(run, [...extra, ...unique(regular, own)], limit);
}

/** Whether a day is neither an exception of the run nor a public holiday. */
function freeDays(run: Run, holidays: readonly Holiday[] = []): (date: PlainDate) => boolean {
  const except = new Set(run.exceptDates);
  const days = run.ignoreHolidays === true ? [] : holidays.filter(({ kind }) => kind === 'public');
  return (date) =>
    !except.has(date) && !days.some(({ from, to = from }) => date >= from && date <= to);
}

/** Days of one pattern inside the wanted span, ascending, at most `limit`. */
function patternDates(
  run: Run,
  pattern: Schedule,
  wanted: SessionOptions,
  isFree: (date: PlainDate) => boolean,
  limit: number,
): PlainDate[] {
  const { every = 1 } = pattern;
  const begin = pattern.from ?? run.startDate;
  const from = latestOf(begin, run.startDate, wanted.from);
  if (from === undefined || (every > 1 && begin === undefined)) return [];
  const first = toEpochDay(from);
  const last = toEpochDay(earliestOf(pattern.until, run.endDate, wanted.until));
  const days = WEEKDAYS.flatMap((day, index) => (pattern.byDay.includes(day) ? index : []));
  const dates: PlainDate[] = [];
  const step = every * 7;
  const anchor = firstWeek(toEpochDay(begin ?? from), days);
  // the last counted week that does not lie after the first day wanted
  let week = anchor + Math.max(0, Math.floor((first - anchor) / step)) * step;
  for (; week <= last && dates.length < limit; week += step) {
    for (const index of days) {
      const day = week + index;
      if (day < first || day > last) continue;
      const date = fromEpochDay(day);
      if (isFree(date)) dates.push(date);
    }
  }
  return dates;
}

/** Monday of the week with the pattern's first date, as epoch day. */
function firstWeek(begin: number, days: readonly number[]): number {
  const weekday = weekdayIndex(begin);
  const monday = begin - weekday;
  return days.some((index) => index >= weekday) ? monday : monday + 7;
}

function latestOf(...dates: (PlainDate | undefined)[]): PlainDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

function earliestOf(...dates: (PlainDate | undefined)[]): PlainDate {
  return [...dates, LAST_DAY].filter((date) => date !== undefined).sort()[0] ?? LAST_DAY;
}

function startKey({ date, startTime }: Session): string {
  return `${date}T${startTime}`;
}

/** Leaves out what begins when another one does: patterns of one run may overlap. */
function unique(sessions: readonly Session[], taken: Set<string>): Session[] {
  return sessions.filter((session) => {
    const key = startKey(session);
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
}

function inOrder(run: Run, sessions: readonly Session[], limit: number): RunSession[] {
  return [...sessions]
    .sort((a, b) => compareDates(a.date, b.date) || compareDates(a.startTime, b.startTime))
    .slice(0, limit)
    .map((session) => runSession(run, session));
}

function runSession(run: Run, session: Session): RunSession {
  const { date, startTime, endTime, title, place } = session;
  const status = run.status === 'cancelled' ? 'cancelled' : (session.status ?? run.status);
  return { date, startTime, endTime, title, place, status: status ?? 'scheduled' };
}
