// A course without a single run: nobody learns when it takes place.
import { defineRule } from './rule.js';

export const rule = defineRule('course-without-run', 'error', function* ({ feed }) {
  for (const { id, kind, runs } of feed.offers) {
    if (kind === 'course' && (runs ?? []).length === 0)
      yield { path: ['offers', id], recordId: id };
  }
});
