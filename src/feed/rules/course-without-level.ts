// A language course without a level: people cannot tell whether it is right for them.
import type { CourseType } from '../vocabulary.js';
import { defineRule } from './rule.js';

/** Here people of every level learn together, or the course is not about language. */
const ANY_LEVEL: ReadonlySet<CourseType> = new Set([
  'first-orientation',
  'women-low-threshold',
  'conversation',
  'school-german',
  'migration-other',
  'recognition-qualification',
]);

export const rule = defineRule('course-without-level', 'warning', function* ({ feed }) {
  for (const { id, courseType, level } of feed.offers) {
    if (courseType === undefined || ANY_LEVEL.has(courseType)) continue;
    if (level?.entry !== undefined || level?.target !== undefined) continue;
    yield { path: ['offers', id], recordId: id, params: { courseType } };
  }
});
