// A feed that was not written again within the cycle it promises: readers mark it as outdated.
import { daysBetween, daysOf } from './days.js';
import { defineRule } from './rule.js';

export const rule = defineRule('feed-not-updated', 'warning', function* ({ feed, today }) {
  const { updateCycle: cycle, generatedAt } = feed;
  if (cycle === undefined || daysBetween(generatedAt, today) <= daysOf(cycle)) return;
  yield { path: ['generatedAt'], params: { date: generatedAt.slice(0, 10), cycle } };
});
