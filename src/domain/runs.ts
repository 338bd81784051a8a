// One run of a course: its week, when it begins and ends, whether it is over.
// Left out: its single meetings (sessions.ts), several runs of one offer (offer-facts.ts), what filters ask
// of a run (run-times.ts), wording (i18n/).
import type { Run, Schedule, Session } from '../feed/schema.js';
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Weekday } from '../feed/vocabulary.js';
import { weekdayOf } from './plain-date.js';
import type { PlainDate } from './plain-date.js';

/** Days of the week that share their hours. */
export interface WeeklyHours {
  readonly days: readonly Weekday[];
  readonly startTime: string;
  readonly endTime: string;
  /** 1 = every week. */
  readonly every: number;
}

/**
 * First day of the run: its start date, or the first day its sessions, else its patterns and extra dates, name; of a
 * pattern without a first day nobody knows since when it has been going on.
 */
export function startOf(run: Run): PlainDate | undefined {
  const named = namedDates(run, 'from');
  return run.startDate ?? (named.includes(undefined) ? undefined : named[0]);
}

/**
 * Last day of the run, if it has one: its end date, or the last day its sessions, else its patterns
 * and extra dates, name. An end before the start is a slip of the pen and counts as unknown.
 * Source: what readers assume by the rule `ends-before-start`.
 */
export function endOf(run: Run): PlainDate | undefined {
  const end = run.endDate ?? namedDates(run, 'until').at(-1);
  const start = startOf(run);
  return end !== undefined && start !== undefined && end < start ? undefined : end;
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
  const weeks = new Map<string, WeeklyHours>();
  for (const { byDay, startTime, endTime, every = 1 } of hoursOf(run)) {
    const key = `${startTime} ${endTime} ${every}`;
    const before = weeks.get(key)?.days ?? [];
    const days = WEEKDAYS.filter((day) => before.includes(day) || byDay.includes(day));
    weeks.set(key, { days, startTime, endTime, every });
  }
  return [...weeks.values()].sort(
    (a, b) => firstDay(a) - firstDay(b) || (a.startTime < b.startTime ? -1 : 1),
  );
}

/** Whether the run names its meetings one by one; these win over every pattern. */
export function hasSessions(run: Run): run is Run & { sessions: Session[] } {
  return run.sessions !== undefined && run.sessions.length > 0;
}

/** Whether the run says on which days it meets, one by one or by a pattern. */
export function namesMeetings(run: Run): boolean {
  return hasSessions(run) || [run.schedule, run.extraDates].some((list) => list?.length);
}

/** Meetings with a date of their own. */
function singleMeetings(run: Run): readonly Session[] {
  return hasSessions(run) ? run.sessions : (run.extraDates ?? []);
}

/** Days of single meetings and one end of each pattern that counts, in order; ends nobody has named are last. */
function namedDates(run: Run, end: 'from' | 'until'): (PlainDate | undefined)[] {
  const patterns = hasSessions(run) ? [] : (run.schedule ?? []);
  const dates = singleMeetings(run).map(({ date }) => date);
  return [...dates, ...patterns.map((pattern) => pattern[end])].sort();
}

/** When the run meets: its pattern, else its single meetings that are not cancelled. */
export function hoursOf(run: Run): Pick<Schedule, 'byDay' | 'startTime' | 'endTime' | 'every'>[] {
  if (!hasSessions(run) && run.schedule !== undefined) return run.schedule;
  return singleMeetings(run)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ date, startTime, endTime }) => ({ byDay: [weekdayOf(date)], startTime, endTime }));
}

function firstDay(hours: WeeklyHours): number {
  return WEEKDAYS.indexOf(hours.days[0] as Weekday);
}
