// All offers of the sample county as plans, grouped by kind in the files beside this one.
import type { OfferPlan } from '../plan.js';
import { childcare } from './childcare.js';
import { conversationCourses } from './conversation.js';
import { lifeCounselling } from './counselling-life.js';
import { arrivalCounselling } from './counselling.js';
import { countyCourses } from './county-courses.js';
import { cultureAndSport } from './culture-and-sport.js';
import { eveningCourses } from './evening-courses.js';
import { firstStepsCourses } from './first-steps.js';
import { health } from './health.js';
import { informationAndOther } from './information.js';
import { familyCourses } from './integration-family.js';
import { generalCourses } from './integration-general.js';
import { specialCourses } from './integration-special.js';
import { learningCourses } from './learning.js';
import { meetings } from './meeting.js';
import { schoolGermanCourses } from './school-german.js';
import { school } from './school.js';
import { levelCourses } from './vocational-language.js';
import { tradeCourses } from './vocational-trades.js';
import { vocational } from './vocational.js';
import { volunteering } from './volunteering.js';
import { work } from './work.js';
import { workshops } from './workshops.js';

export const offerPlans: readonly OfferPlan[] = [
  ...generalCourses,
  ...familyCourses,
  ...specialCourses,
  ...levelCourses,
  ...tradeCourses,
  ...firstStepsCourses,
  ...countyCourses,
  ...eveningCourses,
  ...workshops,
  ...conversationCourses,
  ...learningCourses,
  ...schoolGermanCourses,
  ...arrivalCounselling,
  ...lifeCounselling,
  ...childcare,
  ...school,
  ...vocational,
  ...work,
  ...meetings,
  ...volunteering,
  ...cultureAndSport,
  ...health,
  ...informationAndOther,
];
