// Until when people can register for a run. Left out: what a list of dates knows of it (course-runs.ts).
import type { CourseRun } from './course-runs.js';
import type { PlainDate } from './plain-date.js';

/** Last day to register: the run's own, or else the offer's. */
export function deadlineOf({ offer, run }: CourseRun): PlainDate | undefined {
  return run.record.deadline ?? offer.record.registration?.deadline;
}
