// The closed lists and limits of the Bildungsfeed, apart from the schema so that the page can use
// them without loading zod. Left out: the words people read for each code (i18n/labels.ts).
import { PAGE_LIMITS } from './vocabulary-core.js';

export {
  COLLECTIONS,
  OFFER_COLLECTIONS,
  WEEKDAYS,
  type Collection,
  type Weekday,
} from './vocabulary-core.js';

/** Longest texts and lists a reader accepts. Source: docs/feed, section "Limits". */
export const LIMITS = {
  title: 200,
  summary: 300,
  text: 5000,
  url: PAGE_LIMITS.url,
  list: PAGE_LIMITS.list,
  blocks: 200,
  steps: 200,
  sessions: PAGE_LIMITS.sessions,
  runs: 500,
  records: PAGE_LIMITS.records,
} as const;

/** Closed lists of the standard. The order is the order in which people are shown the choices. */
export const OFFER_KINDS = [
  'course',
  'counselling',
  'childcare',
  'school',
  'vocational',
  'work',
  'meeting',
  'volunteering',
  'culture',
  'sport',
  'health',
  'information',
  'other',
] as const;

export const TOPICS = [
  'german',
  'literacy',
  'orientation',
  'childcare',
  'family',
  'school',
  'vocational-training',
  'study',
  'work',
  'recognition',
  'residence',
  'housing',
  'money',
  'health',
  'disability',
  'digital',
  'democracy',
  'interpreting',
  'leisure',
  'volunteering',
] as const;

/** Course types; in comments the code the federal employment agency uses for them. */
export const COURSE_TYPES = [
  'integration-general', // MB 01
  'integration-youth', // MB 02
  'integration-parents', // MB 03
  'integration-women', // MB 04
  'integration-literacy', // MB 05
  'integration-remedial', // MB 06
  'integration-intensive', // MB 07
  'integration-second-script',
  'vocational-language', // MC 01
  'vocational-language-special', // MC 02
  'vocational-language-recognition', // MC 03
  'first-orientation', // Erstorientierungskurs (EOK)
  'women-low-threshold', // Migrantinnen einfach stark im Alltag (MiA)
  'state-funded',
  'self-paid',
  'conversation',
  'school-german',
  'migration-other', // A8
  'recognition-qualification', // MQ
] as const;

export const AUDIENCES = [
  'everyone',
  'adults',
  'women',
  'men',
  'parents',
  'children',
  'youth',
  'seniors',
  'refugees',
  'ukraine',
  'eu-citizens',
  'job-seekers',
  'employees',
  'shift-workers',
  'apprentices',
  'pupils',
  'students',
  'professionals',
  'volunteers',
  'people-with-disabilities',
] as const;

/** Names of schema.org EventStatusType without the prefix. */
export const STATUSES = [
  'scheduled',
  'cancelled',
  'postponed',
  'rescheduled',
  'movedOnline',
] as const;

export const ATTENDANCE_MODES = ['offline', 'online', 'mixed'] as const;
export const ANSWERS = ['yes', 'onRequest', 'no'] as const;
export const WHEELCHAIR_ANSWERS = ['yes', 'limited', 'onRequest', 'no'] as const;
export const AVAILABILITY_STATES = ['open', 'few', 'waitingList', 'full', 'unknown'] as const;
export const PROVIDER_KINDS = [
  'authority',
  'adult-education',
  'association',
  'church',
  'company',
  'school',
  'university',
  'childcare',
  'health',
  'migrant-organisation',
  'chamber',
  'initiative',
  'other',
] as const;
export const REQUIREMENT_CODES = [
  'bamf-entitlement', // Berechtigungsschein
  'jobcenter-obligation', // Verpflichtung durch Jobcenter oder Ausländerbehörde
  'education-voucher', // Bildungsgutschein
  'placement-test', // Einstufungstest
  'minimum-level',
  'residence-permit',
  'school-certificate',
  'recognised-profession',
  'registration',
  'age',
  'other',
] as const;
export const FUNDING_CODES = [
  'bamf',
  'employment-agency',
  'jobcenter',
  'education-voucher',
  'esf',
  'federal',
  'state',
  'municipality',
  'pension-insurance',
  'donations',
  'other',
] as const;
export const PRICE_UNITS = [
  'course',
  'lesson',
  'hour',
  'day',
  'week',
  'month',
  'semester',
  'exam',
  'material',
  'once',
] as const;
export const GUIDE_ICONS = [
  'welcome',
  'money',
  'housing',
  'german',
  'family',
  'work',
  'training',
  'health',
  'advice',
  'more',
] as const;

/** CEFR steps with the sub-steps German course providers use. Source: Council of Europe, CEFR 2020. */
export const CEFR_STEPS = [
  'pre-A1',
  'A1',
  'A1.1',
  'A1.2',
  'A2',
  'A2.1',
  'A2.2',
  'B1',
  'B1.1',
  'B1.2',
  'B2',
  'B2.1',
  'B2.2',
  'C1',
  'C1.1',
  'C1.2',
  'C2',
] as const;

export type OfferKind = (typeof OFFER_KINDS)[number];
export type Topic = (typeof TOPICS)[number];
export type CourseType = (typeof COURSE_TYPES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Status = (typeof STATUSES)[number];
export type Answer = (typeof ANSWERS)[number];
export type WheelchairAnswer = (typeof WHEELCHAIR_ANSWERS)[number];
export type AvailabilityState = (typeof AVAILABILITY_STATES)[number];
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];
export type CefrStep = (typeof CEFR_STEPS)[number];
