// Meetings -> weekly series, their changed meetings, and loose days. Works from the days themselves,
// however the feed wrote them down, so a series can never say anything the run does not.
// Left out: the words and the syntax of a calendar file (ics.ts).
import {
  compareDates,
  fromEpochDay,
  toEpochDay,
  weekdayIndex,
  weekdayOf,
} from '../domain/plain-date.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { RunSession } from '../domain/sessions.js';
import { WEEKDAYS } from '../feed/vocabulary.js';
import type { Weekday } from '../feed/vocabulary.js';

/** Days of the week at the same hours, with everything that breaks the rule. */
export interface WeeklySeries {
  /** The first meeting; all but the changed ones differ from it in nothing but their day. */
  readonly first: RunSession;
  readonly days: readonly Weekday[];
  /** Every how many weeks. */
  readonly interval: number;
  /** Days of the series, changed and missing ones included. */
  readonly count: number;
  /** Days of the series on which nothing takes place. */
  readonly except: readonly PlainDate[];
  readonly changed: readonly ChangedMeeting[];
}

/** A meeting that stands for one of the series: cancelled, elsewhere, at another hour. */
export interface ChangedMeeting {
  /** The day of the series it takes the place of. */
  readonly instead: PlainDate;
  readonly session: RunSession;
}

export interface MeetingPlan {
  /** In the order of their first meeting. */
  readonly series: readonly WeeklySeries[];
  /** Meetings of no series, in order of time. */
  readonly single: readonly RunSession[];
}

/** Fewer meetings than this are clearer as single events. */
const SHORTEST_SERIES = 3;

interface Draft extends Omit<WeeklySeries, 'except' | 'changed'> {
  readonly gaps: Set<PlainDate>;
  readonly changed: ChangedMeeting[];
}

/** Every meeting exactly once. `sessions` must be in order of time. */
export function planMeetings(sessions: readonly RunSession[]): MeetingPlan {
  const drafts: Draft[] = [];
  const loose: RunSession[] = [];
  for (const group of alike(sessions)) {
    const startsAlike = (draft: Draft): boolean => draft.first.startTime === group[0]?.startTime;
    const left = fillGaps(drafts.filter(startsAlike), group);
    const regular = onRegularDays(left);
    const draft = weeklySeries(regular);
    if (draft === undefined) loose.push(...left);
    else {
      drafts.push(draft);
      loose.push(...left.filter((session) => !regular.includes(session)));
    }
  }
  // a meeting at another hour on a day the series leaves out is what became of that day
  const single = fillGaps(
    drafts.filter(({ first }) => first.status !== 'cancelled'),
    loose.sort(inOrder),
  );
  const series = drafts.sort((a, b) => inOrder(a.first, b.first)).map(finished);
  return { series, single };
}

function inOrder(a: RunSession, b: RunSession): number {
  return compareDates(a.date, b.date) || compareDates(a.startTime, b.startTime);
}

/** Meetings that differ in nothing but their day; the largest group first, cancelled ones last. */
function alike(sessions: readonly RunSession[]): RunSession[][] {
  const groups = new Map<string, RunSession[]>();
  for (const session of sessions) {
    const { startTime, endTime, place, title, status } = session;
    const key = JSON.stringify([startTime, endTime, place, title, status]);
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  const isCancelled = ([first]: RunSession[]): number => Number(first?.status === 'cancelled');
  return [...groups.values()].sort(
    (a, b) => isCancelled(a) - isCancelled(b) || b.length - a.length,
  );
}

/** Puts meetings where a series has left out their day; gives back those for which there was none. */
function fillGaps(drafts: readonly Draft[], sessions: readonly RunSession[]): RunSession[] {
  return sessions.filter((session) => {
    const draft = drafts.find(({ gaps }) => gaps.has(session.date));
    if (draft === undefined) return true;
    draft.gaps.delete(session.date);
    draft.changed.push({ instead: session.date, session });
    return false;
  });
}

/** Without a second meeting on a day, and without weekdays that come up much less often than others. */
function onRegularDays(sessions: readonly RunSession[]): RunSession[] {
  const onePerDay = sessions.filter(({ date }, at) => date !== sessions[at - 1]?.date);
  const counts = new Map<Weekday, number>();
  for (const { date } of onePerDay) {
    const day = weekdayOf(date);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return onePerDay.filter(({ date }) => 2 * (counts.get(weekdayOf(date)) ?? 0) >= most);
}

/** Undefined when the days follow no weekly pattern worth the name. */
function weeklySeries(sessions: readonly RunSession[]): Draft | undefined {
  const [first] = sessions;
  if (first === undefined || sessions.length < SHORTEST_SERIES) return undefined;
  const epochDays = sessions.map(({ date }) => toEpochDay(date));
  const interval = commonInterval(epochDays);
  const days = new Set(epochDays.map(weekdayIndex));
  const all = daysOfSeries(epochDays, days, interval);
  const met = new Set(epochDays);
  const gaps = all.filter((day) => !met.has(day));
  // with more gaps than meetings it is a list of days, no pattern
  if (gaps.length > sessions.length) return undefined;
  return {
    first,
    days: WEEKDAYS.filter((_, index) => days.has(index)),
    interval,
    count: all.length,
    gaps: new Set(gaps.map(fromEpochDay)),
    changed: [],
  };
}

/** Number of the week since 1970, weeks beginning on Monday. */
function weekOf(epochDay: number): number {
  return (epochDay - weekdayIndex(epochDay)) / 7;
}

function commonInterval([first = 0, ...others]: readonly number[]): number {
  const distances = others.map((day) => weekOf(day) - weekOf(first));
  return distances.reduce((divisor, weeks) => commonDivisor(divisor, weeks), 0) || 1;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function daysOfSeries(
  epochDays: readonly number[],
  weekdays: ReadonlySet<number>,
  interval: number,
): number[] {
  const [first = 0] = epochDays;
  const last = epochDays.at(-1) ?? first;
  const all: number[] = [];
  for (let day = first; day <= last; day += 1) {
    const isItsWeek = (weekOf(day) - weekOf(first)) % interval === 0;
    if (isItsWeek && weekdays.has(weekdayIndex(day))) all.push(day);
  }
  return all;
}

function finished({ gaps, changed, ...series }: Draft): WeeklySeries {
  const inTurn = [...changed].sort((a, b) => compareDates(a.instead, b.instead));
  return { ...series, except: [...gaps], changed: inTurn };
}
