// In what a run has been moved: what it said before and what it says now. What one of the two does not
// say is unknown and therefore no move.
// Left out: everything else that can happen to a run (feed-changes.ts), wording (i18n/).
import type { Place } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import type { PlainDate } from './plain-date.js';
import { hasSessions, runPattern } from './runs.js';
import type { WeeklyHours } from './runs.js';

/** One thing that is different; `from` is how it was. */
export type Move =
  | { readonly what: 'start' | 'end'; readonly from: PlainDate; readonly to: PlainDate }
  | {
      readonly what: 'hours';
      readonly from: readonly WeeklyHours[];
      readonly to: readonly WeeklyHours[];
    }
  /** Single meetings of a run that names them: days that are left out, days that are new. */
  | {
      readonly what: 'days';
      readonly from: readonly PlainDate[];
      readonly to: readonly PlainDate[];
    }
  | { readonly what: 'place'; readonly from: Place; readonly to: Place }
  /** From a place to the internet. */
  | { readonly what: 'online' }
  /** Put off; when it begins is not said. */
  | { readonly what: 'postponed' };

/**
 * Moves of a run, in the order in which people ask: start, end, days, hours, place. `places`: ids of
 * places that have a new id -> that id. First and last days of runs that name their meetings are
 * told as days.
 */
export function movesBetween(
  before: CourseRun,
  now: CourseRun,
  places: ReadonlyMap<string, string>,
): readonly Move[] {
  const moves = [postponement(before, now), ...dateMoves(before, now)];
  return [...moves, placeMove(before, now, places)].filter((move) => move !== undefined);
}

function postponement(before: CourseRun, now: CourseRun): Move | undefined {
  const isPostponed = ({ offer, run }: CourseRun) =>
    [offer.record.status, run.record.status].includes('postponed');
  return isPostponed(now) && !isPostponed(before) ? { what: 'postponed' } : undefined;
}

function dateMoves(before: CourseRun, now: CourseRun): readonly (Move | undefined)[] {
  const then = meetingDays(before);
  const today = meetingDays(now);
  if (then !== undefined && today !== undefined) {
    const days = dayMove(then, today);
    return days === undefined ? [hoursMove(before, now)] : [days];
  }
  return [
    dateMove('start', before.start, now.start),
    dateMove('end', before.end, now.end),
    hoursMove(before, now),
  ];
}

function dateMove(
  what: 'start' | 'end',
  from: PlainDate | undefined,
  to: PlainDate | undefined,
): Move | undefined {
  return from === undefined || to === undefined || from === to ? undefined : { what, from, to };
}

/** Days that a run names one by one and that are not called off. */
function meetingDays({ run }: CourseRun): readonly PlainDate[] | undefined {
  if (!hasSessions(run.record)) return undefined;
  const held = run.record.sessions.filter(({ status }) => status !== 'cancelled');
  return [...new Set(held.map(({ date }) => date))].sort();
}

function dayMove(before: readonly PlainDate[], now: readonly PlainDate[]): Move | undefined {
  const from = before.filter((date) => !now.includes(date));
  const to = now.filter((date) => !before.includes(date));
  return from.length === 0 && to.length === 0 ? undefined : { what: 'days', from, to };
}

function hoursMove(before: CourseRun, now: CourseRun): Move | undefined {
  const from = runPattern(before.run.record);
  const to = runPattern(now.run.record);
  if (from.length === 0 || to.length === 0) return undefined;
  return JSON.stringify(from) === JSON.stringify(to) ? undefined : { what: 'hours', from, to };
}

function placeMove(
  before: CourseRun,
  now: CourseRun,
  places: ReadonlyMap<string, string>,
): Move | undefined {
  if (isOnline(now) && !isOnline(before) && isOnSite(before)) return { what: 'online' };
  const from = before.run.place;
  const to = now.run.place;
  if (from === undefined || to === undefined) return undefined;
  return from.id === to.id || places.get(from.id) === to.id
    ? undefined
    : { what: 'place', from, to };
}

function isOnline(course: CourseRun): boolean {
  return modeOf(course) === 'online' || course.run.record.status === 'movedOnline';
}

function isOnSite(course: CourseRun): boolean {
  const mode = modeOf(course);
  return mode === 'offline' || (mode === undefined && course.run.place !== undefined);
}

function modeOf({ offer, run }: CourseRun) {
  return run.record.attendanceMode ?? offer.record.attendanceMode;
}
