// Meetings -> weekly series with exceptions, or loose days. Works from the days themselves, however
// the feed wrote them down, so a series can never say anything the run does not.
// Left out: the words and the syntax of a calendar file (ics.ts).
import { fromEpochDay, toEpochDay, weekdayIndex } from '../domain/plain-date.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { RunSession } from '../domain/sessions.js';
import { WEEKDAYS } from '../feed/vocabulary.js';
import type { Weekday } from '../feed/vocabulary.js';

export interface WeeklySeries {
  readonly days: readonly Weekday[];
  /** Every how many weeks. */
  readonly interval: number;
  /** Days of the series, exceptions included. */
  readonly count: number;
  readonly except: readonly PlainDate[];
}

/** Meetings that differ in nothing but their day. */
export interface Meetings {
  readonly first: RunSession;
  /** Ascending, `first` included. */
  readonly dates: readonly PlainDate[];
  /** Undefined when the days follow no weekly pattern worth the name. */
  readonly series: WeeklySeries | undefined;
}

/** Fewer meetings than this are clearer as single events. */
const SHORTEST_SERIES = 3;

/** Groups in the order of their first meeting. `sessions` must be in order of time. */
export function groupMeetings(sessions: readonly RunSession[]): Meetings[] {
  const groups = new Map<string, RunSession[]>();
  for (const session of sessions) {
    const { startTime, endTime, place, title, status } = session;
    const key = JSON.stringify([startTime, endTime, place, title, status]);
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  return [...groups.values()].map((group) => {
    const dates = group.map(({ date }) => date);
    return { first: group[0] as RunSession, dates, series: weeklySeries(dates) };
  });
}

function weeklySeries(dates: readonly PlainDate[]): WeeklySeries | undefined {
  if (dates.length < SHORTEST_SERIES) return undefined;
  const epochDays = dates.map(toEpochDay);
  const weeks = epochDays.map((day) => (day - weekdayIndex(day)) / 7);
  const [firstWeek = 0] = weeks;
  const interval =
    weeks.reduce((divisor, week) => commonDivisor(divisor, week - firstWeek), 0) || 1;
  const days = new Set(epochDays.map(weekdayIndex));
  const [first = 0] = epochDays;
  const last = epochDays.at(-1) ?? first;
  const all: number[] = [];
  for (let day = first; day <= last; day += 1) {
    const week = (day - weekdayIndex(day)) / 7;
    if (days.has(weekdayIndex(day)) && (week - firstWeek) % interval === 0) all.push(day);
  }
  const met = new Set(epochDays);
  const except = all.filter((day) => !met.has(day));
  // with more gaps than meetings it is a list of days, no pattern
  if (except.length > dates.length) return undefined;
  return {
    days: WEEKDAYS.filter((_, index) => days.has(index)),
    interval,
    count: all.length,
    except: except.map(fromEpochDay),
  };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
