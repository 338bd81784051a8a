// All offers of the sample county as plans, grouped by kind in the files beside this one.
import type { OfferPlan } from '../plan.js';
import { lifeCounselling } from './counselling-life.js';
import { arrivalCounselling } from './counselling.js';
import { familyCourses } from './integration-family.js';
import { generalCourses } from './integration-general.js';
import { specialCourses } from './integration-special.js';

export const offerPlans: readonly OfferPlan[] = [
  ...generalCourses,
  ...familyCourses,
  ...specialCourses,
  ...arrivalCounselling,
  ...lifeCounselling,
];
