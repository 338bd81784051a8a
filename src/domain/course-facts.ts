// What is known about a run of a calendar besides what a list of dates shows. Left out: the list itself (agenda.ts).
import type { CourseRun } from './course-runs.js';
import type { PlainDate } from './plain-date.js';

/** Whether people can join at any time. */
export function isRolling({ run }: CourseRun): boolean {
  return run.record.rolling === true;
}

/** Last day to register: the run's own, or else the offer's. */
export function deadlineOf({ offer, run }: CourseRun): PlainDate | undefined {
  return run.record.deadline ?? offer.record.registration?.deadline;
}
