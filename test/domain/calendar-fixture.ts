// Runs for tests of the calendar: written down with nothing but what a test is about.
import { courseRunsOf } from '../../src/domain/course-runs.js';
import type { CourseRun } from '../../src/domain/course-runs.js';
import type { Feed, Offer, Run } from '../../src/feed/schema.js';
import { TODAY } from './search-fixture.js';
import { resolved } from './offer-fixture.js';

/** A run of a course of its own; `offer` holds fields of that course. */
export function course(
  run: Partial<Run>,
  offer: Partial<Offer> = {},
  more?: Partial<Feed>,
): CourseRun {
  const runs = [{ id: 'r', ...run }];
  return courseRunsOf([resolved({ ...offer, runs }, more)], TODAY)[0]!;
}

export const EVENING = { startTime: '18:00', endTime: '20:15' } as const;
export const MORNING = { startTime: '08:30', endTime: '12:45' } as const;

/** Tuesdays at 18:00, from January to December 2027. */
export const TUESDAYS: Partial<Run> = {
  startDate: '2027-01-05',
  endDate: '2027-12-21',
  schedule: [{ byDay: ['TU'], ...EVENING }],
};
