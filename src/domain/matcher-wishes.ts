// How an offer and one of its runs answer the built-in questions on script, schooling, level, childcare,
// free times and town. Each judges only offers it makes sense for: no one asks a counselling hour for
// its level. Source: § 7 and § 13 IntV (who is placed in which kind of course).
// Left out: the aim (matcher-aims.ts), what counts without any question (matcher-facts.ts).
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { CefrStep } from '../feed/vocabulary.js';
import { LEVELS } from './levels.js';
import { obstacle, reason, type Judgement } from './matcher-findings.js';
import { distanceTo } from './offer-distance.js';
import type { Town } from './offers.js';
import type { PlainDate } from './plain-date.js';
import { slotsOf } from './matcher-times.js';
import type { FreeTime, SurveyAnswers } from './survey.js';

/** An offer with the run somebody could join; offers without runs stand for themselves. */
export interface Candidate {
  readonly offer: CatalogueOffer;
  readonly run: CatalogueRun | undefined;
}

/** How much each answer counts. What decides about a placement counts most. */
export const WEIGHTS = {
  aim: 6,
  script: 5,
  level: 5,
  childcare: 4,
  times: 4,
  place: 3,
  start: 2,
  places: 2,
  schooling: 2,
  audience: 2,
} as const;

/** Kilometres that count as near, and beyond which a way counts as far. */
const NEAR_KM = 10;
const FAR_KM = 25;

export type Judge = (candidate: Candidate) => Judgement | undefined;

/** The judges for what somebody has answered; `town` is the one they live in. */
export function wishesOf(
  answers: SurveyAnswers,
  town: Town | undefined,
  today: PlainDate,
): readonly Judge[] {
  const [script] = answers['script'] ?? [];
  const [schooling] = answers['schooling'] ?? [];
  const held = LEVELS.findIndex((level) => level === answers['level']?.[0]);
  const times = (answers['times'] ?? []) as readonly FreeTime[];
  const judges: (Judge | undefined)[] = [
    script === undefined ? undefined : ({ offer }) => judgeScript(offer, script),
    schooling === undefined ? undefined : ({ offer }) => judgeSchooling(offer, schooling),
    held < 0 ? undefined : ({ offer }) => judgeLevel(offer, held),
    answers['childcare']?.[0] === 'yes' ? ({ offer }) => judgeChildcare(offer) : undefined,
    times.length > 0 ? (candidate) => judgeTimes(candidate, times) : undefined,
    town === undefined ? undefined : (candidate) => judgePlace(candidate, town, today),
  ];
  return judges.filter((judge) => judge !== undefined);
}

/** Courses that people can attend who cannot read yet, and those that do not say so with their type. */
const SPOKEN = /^(first-orientation|women-low-threshold|conversation)$/;
const OPEN_TYPES = /^(state-funded|migration-other)?$/;

function judgeScript({ record }: CatalogueOffer, script: string): Judgement | undefined {
  if (record.kind !== 'course') return undefined;
  const { courseType, topics, secondScript = courseType === 'integration-second-script' } = record;
  const teachesReading =
    courseType === 'integration-literacy' || topics?.includes('literacy') === true;
  if (script === 'none') {
    if (teachesReading) return reason(WEIGHTS.script, 'script');
    if (SPOKEN.test(courseType ?? '')) return undefined;
    return OPEN_TYPES.test(courseType ?? '')
      ? obstacle('unknown', WEIGHTS.script, 'scriptUnknown')
      : obstacle('never', WEIGHTS.script, 'needsReading');
  }
  if (teachesReading) return obstacle('never', WEIGHTS.script, 'teachesReading');
  if (!secondScript) return undefined;
  return script === 'other'
    ? reason(WEIGHTS.script, 'secondScript')
    : obstacle('never', WEIGHTS.script, 'otherScript');
}

const PACES: Readonly<Record<string, 'fast' | 'slow'>> = {
  'integration-intensive': 'fast',
  'integration-remedial': 'slow',
};

function judgeSchooling({ record }: CatalogueOffer, schooling: string): Judgement | undefined {
  const pace = PACES[record.courseType ?? ''];
  if (pace === undefined || schooling === 'middle') return undefined;
  return (pace === 'fast') === (schooling === 'long')
    ? reason(WEIGHTS.schooling, 'pace')
    : obstacle('no', WEIGHTS.schooling, pace);
}

/** Steps on one scale: A0 ends at 0, A1 at 1; the first half of A2 (A2.1) begins at 1 and ends at 1.5. */
const endOf = (step: CefrStep): number => mainStep(step) - (step.endsWith('.1') ? 0.5 : 0);
const mainStep = (step: CefrStep): number =>
  Math.max(0, LEVELS.indexOf(step.slice(0, 2) as (typeof LEVELS)[number]));

/** What somebody should have reached before: "A2" itself, unless the course stays within its step. */
function needed(entry: CefrStep, target: CefrStep | undefined): number {
  const main = mainStep(entry);
  if (entry.endsWith('.1')) return main - 1;
  if (entry.endsWith('.2')) return main - 0.5;
  return target !== undefined && mainStep(target) === main ? main - 1 : main;
}

/** The more steps a level is off, the worse: of too easy courses the least easy one comes first. */
const farOff = (steps: number): number => WEIGHTS.level * (1 + steps / 5);

/** Integration courses take everybody from the first word on; their entry names where they begin. */
const FROM_ZERO = /^integration-/;

function judgeLevel({ record }: CatalogueOffer, held: number): Judgement | undefined {
  if (record.kind !== 'course') return undefined;
  const { entry, target } = record.level ?? {};
  if (entry === undefined && target === undefined) {
    return obstacle('unknown', WEIGHTS.level, 'levelUnknown');
  }
  if (target !== undefined && held >= endOf(target)) {
    return obstacle('never', farOff(held - endOf(target)), 'levelBelow', { value: target });
  }
  const isOpen = entry === 'A1' && FROM_ZERO.test(record.courseType ?? '');
  const need =
    entry === undefined ? mainStep(target as CefrStep) - 1 : isOpen ? 0 : needed(entry, target);
  if (need > held) {
    const value = LEVELS[Math.ceil(need)];
    return need - held > 1
      ? obstacle('never', farOff(need - held), 'levelTooHigh', { value })
      : obstacle('partly', WEIGHTS.level, 'levelAbove', { value });
  }
  // a course that begins where somebody stands helps more than one they would join half way
  const weight = held - need < 1 ? WEIGHTS.level : WEIGHTS.level * 0.7;
  return reason(weight, 'level', { value: LEVELS[held] });
}

export function judgeChildcare({ record }: CatalogueOffer): Judgement | undefined {
  const state = record.childcare?.state;
  if (state === 'yes') return reason(WEIGHTS.childcare, 'childcare');
  if (state === 'onRequest') return reason(WEIGHTS.childcare * 0.8, 'childcareOnRequest');
  if (record.kind !== 'course') return undefined;
  return state === undefined
    ? obstacle('unknown', WEIGHTS.childcare, 'childcareUnknown')
    : obstacle('no', WEIGHTS.childcare, 'childcareNo');
}

function judgeTimes({ offer, run }: Candidate, free: readonly FreeTime[]): Judgement | undefined {
  const slots = slotsOf(offer, run);
  if (slots.length === 0) {
    if (offer.record.kind !== 'course') return undefined;
    return obstacle('unknown', WEIGHTS.times, 'timesUnknown');
  }
  const fitting = slots.filter((slot) => free.includes(slot));
  const [first] = fitting;
  if (first === undefined) return obstacle('no', WEIGHTS.times, 'otherTimes');
  // an open door can be used in part, a course cannot
  const isWhole = fitting.length === slots.length || run === undefined;
  return isWhole
    ? reason(WEIGHTS.times, first)
    : obstacle('partly', WEIGHTS.times, 'someOtherTimes');
}

function judgePlace(
  { offer, run }: Candidate,
  town: Town,
  today: PlainDate,
): Judgement | undefined {
  const mode = run?.record.attendanceMode ?? offer.record.attendanceMode;
  if (mode === 'online' || mode === 'mixed') return reason(WEIGHTS.place * 0.8, 'online');
  const place = run?.place ?? offer.place;
  const km = distanceTo(town, { ...offer, place, runs: [] }, today);
  if (km === undefined) {
    if (place?.address?.city === town.name) return reason(WEIGHTS.place, 'near');
    if (offer.record.kind !== 'course') return undefined;
    return obstacle('unknown', WEIGHTS.place, 'distanceUnknown');
  }
  const amount = Math.round(km);
  if (km <= NEAR_KM) return reason(WEIGHTS.place, 'near', { amount });
  if (km > FAR_KM) return obstacle('partly', WEIGHTS.place * 0.5, 'far', { amount });
  return { verdict: 'partly', weight: WEIGHTS.place };
}
