// On which weekdays and at which times of day a run meets, as filters ask.
// Left out: the hours themselves (runs.ts).
import type { Run } from '../feed/schema.js';
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Weekday } from '../feed/vocabulary.js';
import { hoursOf } from './runs.js';

export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

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
