// Which codes have a word, list by list, in the order in which packed labels stand. For scripts and types;
// a page gets the codes with the German words (generated/).
// Left out: CEFR steps, which read the same everywhere, and weekdays (locale-data.ts).
import {
  ANSWERS,
  ATTENDANCE_MODES,
  AUDIENCES,
  AVAILABILITY_STATES,
  COURSE_TYPES,
  FUNDING_CODES,
  OFFER_KINDS,
  PRICE_UNITS,
  PROVIDER_KINDS,
  REQUIREMENT_CODES,
  STATUSES,
  TOPICS,
  WHEELCHAIR_ANSWERS,
} from '../feed/vocabulary.js';

export const LABEL_CODES = {
  // a first view names only the first few, so only these come with it
  facet:
    'cost childcare wheelchair level places kind topic courseType audience weekday timeOfDay starts language attendance'.split(
      ' ',
    ),
  kind: OFFER_KINDS,
  topic: TOPICS,
  courseType: COURSE_TYPES,
  level: ['A0', 'pre-A1'],
  audience: AUDIENCES,
  childcare: ANSWERS,
  cost: ['free', 'paid'],
  timeOfDay: ['morning', 'afternoon', 'evening'],
  starts: ['rolling', '4-weeks', '8-weeks', '12-weeks', 'later'],
  places: AVAILABILITY_STATES,
  attendance: ATTENDANCE_MODES,
  wheelchair: WHEELCHAIR_ANSWERS,
  answer: [...ANSWERS, 'unknown'],
  status: STATUSES,
  providerKind: PROVIDER_KINDS,
  requirement: REQUIREMENT_CODES,
  funding: FUNDING_CODES,
  priceUnit: PRICE_UNITS,
  language:
    'de de-simple en ar am bg bs ckb el es fa fa-AF fr hr hu it ka ku mk om pl ps pt ro ru so sq sr ti tr uk ur vi zh'.split(
      ' ',
    ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LabelList = keyof typeof LABEL_CODES;

/**
 * The words of one language: per list one text, words divided by "|" in the order of the codes. German
 * ones are preceded by their code ("A0=Ohne Vorkenntnisse") where codes.ts does not name it, others are empty where they read as in German.
 */
export type PackedLabels = Readonly<Partial<Record<LabelList, string>>>;
