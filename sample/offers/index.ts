// All offers of the sample county as plans, grouped by kind in the files beside this one.
import type { OfferPlan } from '../plan.js';
import { conversationCourses } from './conversation.js';
import { lifeCounselling } from './counselling-life.js';
import { arrivalCounselling } from './counselling.js';
import { countyCourses } from './county-courses.js';
import { eveningCourses } from './evening-courses.js';
import { firstStepsCourses } from './first-steps.js';
import { familyCourses } from './integration-family.js';
import { generalCourses } from './integration-general.js';
import { specialCourses } from './integration-special.js';
import { levelCourses } from './vocational-language.js';
import { tradeCourses } from './vocational-trades.js';

export const offerPlans: readonly OfferPlan[] = [
  ...generalCourses,
  ...familyCourses,
  ...specialCourses,
  ...levelCourses,
  ...tradeCourses,
  ...firstStepsCourses,
  ...countyCourses,
  ...eveningCourses,
  ...conversationCourses,
  ...arrivalCounselling,
  ...lifeCounselling,
];
