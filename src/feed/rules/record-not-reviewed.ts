// An offer, chain or chapter that nobody has changed or looked over within the cycle the feed itself
// promises: readers mark it as possibly outdated.
import { daysBetween, daysOf } from './days.js';
import { defineRule } from './rule.js';

export const rule = defineRule('record-not-reviewed', 'warning', function* ({ feed, today }) {
  const { updateCycle: cycle } = feed;
  if (cycle === undefined) return;
  for (const collection of ['offers', 'chains', 'guide'] as const) {
    for (const { id, modified, lastReviewed } of feed[collection]) {
      const date = [modified?.slice(0, 10) ?? '', lastReviewed ?? ''].sort().at(-1) ?? '';
      if (date === '' || daysBetween(date, today) <= daysOf(cycle)) continue;
      yield { path: [collection, id], recordId: id, params: { date, cycle } };
    }
  }
});
