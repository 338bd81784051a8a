// Which instant a wall-clock time means in a zone. Left out: which day it is there (plain-date.ts).
import { DAY, offsetAt, type PlainDate } from './plain-date.js';

/**
 * The instant at which clocks in `timeZone` show `time` ('HH:MM') on `date`. When clocks are put
 * forward over that time, the instant lies as much later as they jump (02:30 means 03:30); when they
 * show it twice, the first of the two is meant. Source: RFC 5545 §3.3.5; Temporal's "compatible".
 */
export function instantIn(date: PlainDate, time: string, timeZone: string): Date {
  const local = Date.parse(`${date}T${time}:00Z`);
  const before = local - offsetAt(timeZone, local - DAY);
  const after = local - offsetAt(timeZone, local + DAY);
  const shown = [before, after].filter((at) => at + offsetAt(timeZone, at) === local);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}
