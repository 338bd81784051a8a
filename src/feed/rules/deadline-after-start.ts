// A last day to register that lies after the course has begun: after the start of its run, or, for a
// deadline of the whole offer, after the start of every run. Runs one can join any time are left out.
import { defineRule, type Breach } from './rule.js';
import type { Offer } from '../schema.js';

export const rule = defineRule('deadline-after-start', 'warning', function* ({ feed }) {
  for (const offer of feed.offers) {
    yield* lateRunDeadlines(offer);
    yield* lateOfferDeadline(offer);
  }
});

function* lateRunDeadlines({ id, runs = [] }: Offer): Generator<Breach> {
  for (const run of runs) {
    const { deadline, startDate, rolling } = run;
    if (deadline === undefined || startDate === undefined || rolling === true) continue;
    if (deadline <= startDate) continue;
    const path = ['offers', id, 'runs', run.id, 'deadline'];
    yield { path, recordId: id, params: { deadline, start: startDate } };
  }
}

function* lateOfferDeadline({ id, runs = [], registration }: Offer): Generator<Breach> {
  const deadline = registration?.deadline;
  const starts = runs.flatMap(({ startDate }) => startDate ?? []);
  const last = [...starts].sort().at(-1);
  const canJoinLater = runs.some(({ rolling }) => rolling === true);
  if (deadline === undefined || last === undefined || canJoinLater || deadline <= last) return;
  const path = ['offers', id, 'registration', 'deadline'];
  yield { path, recordId: id, params: { deadline, start: last } };
}
