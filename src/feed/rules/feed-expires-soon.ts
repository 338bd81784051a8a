// A feed whose last day lies at most a week ahead.
import { daysBetween } from './days.js';
import { defineRule } from './rule.js';

export const rule = defineRule('feed-expires-soon', 'warning', function* ({ feed, today }) {
  const { validThrough: date } = feed;
  if (date === undefined) return;
  const days = daysBetween(today, date);
  if (days >= 0 && days <= 7) yield { path: ['validThrough'], params: { date, days } };
});
