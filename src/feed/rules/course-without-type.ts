// A course that does not say which kind of course it is: readers count it as "unknown".
import { defineRule } from './rule.js';

export const rule = defineRule('course-without-type', 'error', function* ({ feed }) {
  for (const { id, kind, courseType } of feed.offers) {
    if (kind === 'course' && courseType === undefined) {
      yield { path: ['offers', id], recordId: id };
    }
  }
});
