// One run of a course: on which days it meets, when it begins, whether it is over. Patterns are
// weekly, so a small expander does; tests hold it against Temporal.
// Left out: several runs of one offer (offer-facts.ts), instants (plain-date.ts), wording (i18n/).
import type { Holiday, LocalizedText, Run, Schedule, Session } from '../feed/schema.js';
import { LIMITS, WEEKDAYS } from '../feed/vocabulary.js';
import type { Status, Weekday } from '../feed/vocabulary.js';
import { compareDates, fromEpochDay, toEpochDay, weekdayIndex, weekdayOf } from './plain-date.js';
import type { PlainDate } from './plain-date.js';

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

/** Days of the week that share their hours. */
export interface WeeklyHours {
  readonly days: readonly Weekday[];
  readonly startTime: string;
  readonly endTime: string;
  /** 1 = every week. */
  readonly every: number;
}

export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

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

/** First day of the run: its start date, or the first day its sessions or patterns name. */
export function startOf(run: Run): PlainDate | undefined {
  return run.startDate ?? earliest(namedDates(run)) ?? earliest(run.schedule?.map((s) => s.from));
}

/** Last day of the run, if it has one: its end date, or the last day its sessions or patterns name. */
export function endOf(run: Run): PlainDate | undefined {
  if (run.endDate !== undefined) return run.endDate;
  const ends = [...namedDates(run), ...(run.schedule ?? []).map((pattern) => pattern.until)];
  return ends.includes(undefined) ? undefined : ends.sort().at(-1);
}

/** True from the day after the last day. A run whose end nobody named is not over. */
export function isOver(run: Run, today: PlainDate): boolean {
  const end = endOf(run);
  return end !== undefined && end < today;
}

/**
 * The next day on which people can begin: the first day if it is still to come; for a rolling run
 * that has begun, today. Undefined when it has begun or is over, or when its start is unknown.
 */
export function nextStart(run: Run, today: PlainDate): PlainDate | undefined {
  const start = startOf(run);
  if (start !== undefined && start >= today) return start;
  return run.rolling === true && !isOver(run, today) ? today : undefined;
}

/**
 * The week of a run for one line on a card ("Mo, Mi, Fr 8:30–12:45"): days with the same hours
 * together, Monday first, earlier hours first. Extra dates are left out, they are no rule.
 */
export function runPattern(run: Run): WeeklyHours[] {
  const byHours = new Map<string, { hours: Omit<WeeklyHours, 'days'>; days: Set<Weekday> }>();
  for (const { byDay, startTime, endTime, every = 1 } of hoursOf(run)) {
    const key = `${startTime} ${endTime} ${every}`;
    const group = byHours.get(key) ?? { hours: { startTime, endTime, every }, days: new Set() };
    for (const day of byDay) group.days.add(day);
    byHours.set(key, group);
  }
  return [...byHours.values()]
    .map(({ hours, days }) => ({ ...hours, days: WEEKDAYS.filter((day) => days.has(day)) }))
    .sort((a, b) => firstDay(a) - firstDay(b) || (a.startTime < b.startTime ? -1 : 1));
}

/** Weekdays on which the run meets, Monday first; empty when it says nothing about its days. */
export function weekdaysOf(run: Run): Weekday[] {
  const days = new Set(hoursOf(run).flatMap(({ byDay }) => byDay));
  return WEEKDAYS.filter((day) => days.has(day));
}

/** Parts of the day in which the run's meetings begin: before 12:00, before 17:00, from 17:00. */
export function timesOfDay(run: Run): TimeOfDay[] {
  const times = new Set(hoursOf(run).map(({ startTime }) => timeOfDay(startTime)));
  return TIMES_OF_DAY.filter((time) => times.has(time));
}

/** The part of the day a wall-clock time ('HH:MM') belongs to. */
export function timeOfDay(time: string): TimeOfDay {
  return time < '12:00' ? 'morning' : time < '17:00' ? 'afternoon' : 'evening';
}

function hasSessions(run: Run): run is Run & { sessions: Session[] } {
  return run.sessions !== undefined && run.sessions.length > 0;
}

function namedDates(run: Run): PlainDate[] {
  return (hasSessions(run) ? run.sessions : (run.extraDates ?? [])).map(({ date }) => date);
}

function earliest(dates: readonly (PlainDate | undefined)[] = []): PlainDate | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}

function hoursOf(run: Run): Pick<Schedule, 'byDay' | 'startTime' | 'endTime' | 'every'>[] {
  if (!hasSessions(run) && run.schedule !== undefined) return run.schedule;
  const sessions = hasSessions(run) ? run.sessions : (run.extraDates ?? []);
  return sessions
    .filter(({ status }) => status !== 'cancelled')
    .map(({ date, startTime, endTime }) => ({ byDay: [weekdayOf(date)], startTime, endTime }));
}

function firstDay(hours: WeeklyHours): number {
  return WEEKDAYS.indexOf(hours.days[0] as Weekday);
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
  return earliest([...dates, LAST_DAY]) as PlainDate;
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
