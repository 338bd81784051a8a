// A feed written after today; one day's grace for clocks and time zones.
import { daysBetween } from './days.js';
import { defineRule } from './rule.js';

export const rule = defineRule('feed-from-future', 'warning', function* ({ feed, today }) {
  const date = feed.generatedAt.slice(0, 10);
  if (daysBetween(today, date) > 1) yield { path: ['generatedAt'], params: { date } };
});
