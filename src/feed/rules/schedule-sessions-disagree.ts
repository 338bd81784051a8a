// A run that has both a weekly pattern and single meetings, and one of the meetings fits no pattern:
// readers go by the meetings. Reported once per run, for the first such meeting.
import type { Run, Session } from '../schema.js';
import { weekdayOf } from './days.js';
import { defineRule } from './rule.js';

export const rule = defineRule('schedule-sessions-disagree', 'warning', function* ({ feed }) {
  for (const offer of feed.offers) {
    for (const run of offer.runs ?? []) {
      const odd = oddSession(run);
      if (odd === undefined) continue;
      const path = ['offers', offer.id, 'runs', run.id, 'sessions'];
      yield { path, recordId: offer.id, params: { date: odd.date, time: odd.startTime } };
    }
  }
});

function oddSession({ schedule = [], sessions = [] }: Run): Session | undefined {
  if (schedule.length === 0) return undefined;
  return sessions.find(
    ({ date, startTime }) =>
      !schedule.some(
        (pattern) =>
          pattern.byDay.includes(weekdayOf(date)) &&
          pattern.startTime === startTime &&
          date >= (pattern.from ?? date) &&
          date <= (pattern.until ?? date),
      ),
  );
}
