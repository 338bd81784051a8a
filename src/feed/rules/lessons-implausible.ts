// A lesson total unlike the course type. One module of a course may be shorter, a whole course that
// leads from the beginning to B1 not. Source: IntV §§ 10–14; BAMF, general 700, special 1,000,
// intensive 430 lessons.
import type { Offer } from '../schema.js';
import type { CourseType } from '../vocabulary.js';
import { levelEnd, levelStart } from './levels.js';
import { defineRule } from './rule.js';

const USUAL: Readonly<Partial<Record<CourseType, number>>> = {
  'integration-general': 700,
  'integration-youth': 1000,
  'integration-parents': 1000,
  'integration-women': 1000,
  'integration-literacy': 1000,
  'integration-remedial': 1000,
  'integration-second-script': 1000,
  'integration-intensive': 430,
};
const TOLERANCE = 0.15;

export const rule = defineRule('lessons-implausible', 'warning', function* ({ feed }) {
  for (const offer of feed.offers) {
    const { id, courseType, lessons } = offer;
    const usual = courseType === undefined ? undefined : USUAL[courseType];
    if (courseType === undefined || usual === undefined || lessons === undefined) continue;
    const isTooShort = isWholeCourse(offer) && lessons < usual * (1 - TOLERANCE);
    if (!isTooShort && lessons <= usual * (1 + TOLERANCE)) continue;
    const params = { lessons, usual, courseType };
    yield { path: ['offers', id, 'lessons'], recordId: id, params };
  }
});

function isWholeCourse({ level }: Offer): boolean {
  const { entry, target } = level ?? {};
  if (entry === undefined || target === undefined) return false;
  return levelStart(entry) <= levelStart('A1.1') && levelEnd(target) >= levelStart('B1');
}
