// A feed that has outlived its own last day: readers mark everything in it as outdated.
import { defineRule } from './rule.js';

export const rule = defineRule('feed-expired', 'error', function* ({ feed, today }) {
  const { validThrough: date } = feed;
  if (date !== undefined && date < today) yield { path: ['validThrough'], params: { date } };
});
