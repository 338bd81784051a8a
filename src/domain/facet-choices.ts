// Which values a filter can have, for whoever writes filters down: attributes of widgets, saved filters of
// the command line. Left out: which of them a feed holds (offers.ts), words for them (i18n/).
import {
  ANSWERS,
  ATTENDANCE_MODES,
  AUDIENCES,
  AVAILABILITY_STATES,
  COURSE_TYPES,
  OFFER_KINDS,
  TOPICS,
  WEEKDAYS,
  WHEELCHAIR_ANSWERS,
} from '../feed/vocabulary.js';
import { START_SPANS } from './facet-values.js';
import { LEVELS } from './levels.js';
import { UNKNOWN } from './offer-query.js';
import type { Facet } from './offer-query.js';
import { TIMES_OF_DAY } from './run-times.js';

/** In the order in which people are shown them; a facet that is missing takes any language tag. */
export const FACET_CHOICES: Readonly<Record<Exclude<Facet, 'language'>, readonly string[]>> = {
  kind: OFFER_KINDS,
  topic: TOPICS,
  courseType: COURSE_TYPES,
  level: LEVELS,
  audience: AUDIENCES,
  childcare: [...ANSWERS, UNKNOWN],
  cost: ['free', 'paid', UNKNOWN],
  weekday: [...WEEKDAYS, UNKNOWN],
  timeOfDay: [...TIMES_OF_DAY, UNKNOWN],
  starts: ['rolling', ...Object.keys(START_SPANS), 'later', UNKNOWN],
  places: AVAILABILITY_STATES,
  attendance: [...ATTENDANCE_MODES, UNKNOWN],
  wheelchair: [...WHEELCHAIR_ANSWERS, UNKNOWN],
};
