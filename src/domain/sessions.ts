// The single meetings of a run, written out. Left out: finding them (meetings.ts), facts that need no expansion
// (runs.ts), instants (instants.ts), wording (i18n/).
import type { Holiday, LocalizedText, Run } from '../feed/schema.js';
import { PAGE_LIMITS } from '../feed/vocabulary-core.js';
import type { Status } from '../feed/vocabulary.js';
import { holidayTest, meetingStatus, visitMeetings } from './meetings.js';
import { fromEpochDay, LAST_DAY, toEpochDay } from './plain-date.js';
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
  const { from, until = LAST_DAY, holidays = [], limit = PAGE_LIMITS.sessions } = options;
  const sessions: RunSession[] = [];
  const wanted = {
    first: from === undefined ? -Infinity : toEpochDay(from),
    last: toEpochDay(until),
    isHoliday: holidayTest(holidays),
    limit: Math.min(limit, PAGE_LIMITS.sessions),
  };
  visitMeetings(run, wanted, (day, meeting) => {
    const { startTime, endTime, title, place } = meeting;
    const status = meetingStatus(run, meeting);
    sessions.push({ date: fromEpochDay(day), startTime, endTime, title, place, status });
  });
  return sessions;
}
