// The short survey: which questions are asked and what somebody has answered so far. The built-in one
// asks what § 7 IntV lets a first interview ask and what the federal course finder asks.
// Left out: what the answers lead to (matcher.ts), wording of built-in questions (the view), and any
// keeping of answers: they are a value that its owner forgets.
import type { Catalogue } from '../feed/catalogue.js';
import type { LocalizedText, OfferQueryPreset } from '../feed/schema.js';
import { townsOf } from './offers.js';
import { TIMES_OF_DAY } from './run-times.js';

/** Questions that readers bring themselves, in the order they are asked. */
export const BUILT_IN_QUESTIONS = [
  'script', // none | other | latin: can read and write, in which script
  'schooling', // short (up to 4 years) | middle | long (10 years or more)
  'level', // A0 … C1: German somebody has reached; unsure
  'childcare', // yes | no: needed during a course
  'times', // morning | afternoon | evening | weekend, several
  'place', // a town of the feed
  'aim', // german | work | training | recognition | children | people | advice, several
] as const;
export type BuiltInQuestion = (typeof BUILT_IN_QUESTIONS)[number];

export const AIMS = [
  'german',
  'work',
  'training',
  'recognition',
  'children',
  'people',
  'advice',
] as const;
export type Aim = (typeof AIMS)[number];

export const FREE_TIMES = [...TIMES_OF_DAY, 'weekend'] as const;
export type FreeTime = (typeof FREE_TIMES)[number];

export interface SurveyAnswer {
  readonly id: string;
  /** Only where the feed words its own answers. */
  readonly title?: LocalizedText;
  readonly offerQuery?: OfferQueryPreset | undefined;
  /** −10 to 10; how much it counts that an offer fits this answer. */
  readonly weight?: number | undefined;
}

export interface SurveyQuestion {
  readonly id: string;
  /** Absent for built-in questions, which the interface words. */
  readonly title?: LocalizedText;
  readonly hint?: LocalizedText | undefined;
  /** Several answers may be chosen. */
  readonly isMultiple: boolean;
  readonly answers: readonly SurveyAnswer[];
}

/** Chosen answers by question. A question without an entry was passed over, which is always allowed. */
export type SurveyAnswers = Readonly<Record<string, readonly string[]>>;

const BUILT_IN_ANSWERS: Readonly<Record<BuiltInQuestion, readonly string[]>> = {
  script: ['none', 'other', 'latin'],
  schooling: ['short', 'middle', 'long'],
  level: ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'unsure'],
  childcare: ['yes', 'no'],
  times: FREE_TIMES,
  place: [],
  aim: AIMS,
};
const MULTIPLE: readonly BuiltInQuestion[] = ['times', 'aim'];

/** Names an answer of a question in one word, for reasons that refer to it. */
export function answerKey(questionId: string, answerId: string): string {
  return `${questionId}/${answerId}`;
}

/** Whether a feed asks its own questions; they take the place of all built-in ones. */
export function hasOwnQuestions({ matcher }: Pick<Catalogue, 'matcher'>): boolean {
  return matcher.length > 0;
}

/**
 * The questions to ask, in order: the feed's own, or else the built-in ones. Towns are those with
 * places; where the feed knows fewer than two, nobody is asked where they live.
 */
export function questionsOf(
  catalogue: Pick<Catalogue, 'matcher' | 'placesById'>,
): readonly SurveyQuestion[] {
  if (hasOwnQuestions(catalogue)) {
    return catalogue.matcher.map(({ id, title, hint, multiple = false, answers }) => {
      return { id, title, hint, isMultiple: multiple, answers };
    });
  }
  const towns = townsOf(catalogue).map(({ name }) => name);
  return BUILT_IN_QUESTIONS.flatMap((id) => {
    const ids = id === 'place' ? towns : BUILT_IN_ANSWERS[id];
    if (ids.length < 2) return [];
    return {
      id,
      isMultiple: MULTIPLE.includes(id),
      answers: ids.map((answer) => ({ id: answer })),
    };
  });
}

/** Chosen answers of a question; none of one that was passed over, whatever its id ("constructor"). */
export function chosenIn(answers: SurveyAnswers, id: string): readonly string[] {
  return Object.hasOwn(answers, id) ? (answers[id] ?? []) : [];
}

/**
 * The answers after one was chosen; choosing it again takes it back. Of a question with one answer the
 * new one replaces the old. `undefined` passes the question over.
 */
export function withAnswer(
  answers: SurveyAnswers,
  { id, isMultiple }: Pick<SurveyQuestion, 'id' | 'isMultiple'>,
  answer: string | undefined,
): SurveyAnswers {
  const chosen = chosenIn(answers, id);
  const others = Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id));
  if (answer === undefined) return others;
  const left = chosen.filter((one) => one !== answer);
  const next = !isMultiple ? [answer] : left.length < chosen.length ? left : [...chosen, answer];
  return next.length === 0 ? others : { ...others, [id]: next };
}
