// How an offer answers the feed's own questions: every answer names offers by the words of the finder's
// filters and says how much it counts. Conditions on level, childcare and cost are judged like the
// built-in questions, all others say what an offer is about. Left out: built-in questions.
import type { CatalogueOffer } from '../feed/catalogue.js';
import { levelEnd, levelStart } from '../feed/rules/levels.js';
import { matchesQuery } from '../feed/rules/match-query.js';
import type { OfferQueryPreset } from '../feed/schema.js';
import { facetValues } from './facet-values.js';
import { bestOf, obstacle, reason, type Judgement, type Verdict } from './matcher-findings.js';
import { judgeChildcare, type Candidate } from './matcher-wishes.js';
import type { PlainDate } from './plain-date.js';
import { answerKey, chosenIn } from './survey.js';
import type { SurveyAnswer, SurveyAnswers, SurveyQuestion } from './survey.js';

/** What an answer without a weight of its own counts. */
const DEFAULT_WEIGHT = 1;

export interface OwnVerdict {
  readonly judgements: readonly Judgement[];
  /** Whether the offer is about what was asked for; undefined when no answer said what about. */
  readonly isMeant: boolean | undefined;
}

/** What all chosen answers say about a candidate. Answers of one question are alternatives. */
export function judgeOwn(
  candidate: Candidate,
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
  today: PlainDate,
): OwnVerdict {
  const judgements: Judgement[] = [];
  const meant: boolean[] = [];
  for (const { id, answers: offered } of questions) {
    const chosen = chosenAnswers(offered, id, answers);
    const perAnswer = chosen.map((answer) => judgeAnswer(candidate, answer, id, today));
    const topics = perAnswer.flatMap(({ topic }) => topic ?? []);
    if (topics.length > 0) meant.push(topics.some((verdict) => verdict !== 'no'));
    for (const part of ['about', 'level', 'childcare', 'free'] as const) {
      const best = bestOf(perAnswer.flatMap(({ [part]: one }) => one ?? []));
      if (best !== undefined) judgements.push(best);
    }
  }
  return { judgements, isMeant: meant.length === 0 ? undefined : meant.some(Boolean) };
}

/** Queries of all chosen answers. */
export function chosenQueries(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
): readonly OfferQueryPreset[] {
  return questions.flatMap(({ id, answers: offered }) =>
    chosenAnswers(offered, id, answers).flatMap(({ offerQuery }) => offerQuery ?? []),
  );
}

function chosenAnswers(
  offered: readonly SurveyAnswer[],
  question: string,
  answers: SurveyAnswers,
): readonly SurveyAnswer[] {
  const chosen = chosenIn(answers, question);
  return offered.filter(({ id }) => chosen.includes(id));
}

interface AnswerVerdict {
  readonly topic: Verdict | undefined;
  readonly about: Judgement | undefined;
  readonly level: Judgement | undefined;
  readonly childcare: Judgement | undefined;
  readonly free: Judgement | undefined;
}

function judgeAnswer(
  { offer }: Candidate,
  { id, offerQuery = {}, weight = DEFAULT_WEIGHT }: SurveyAnswer,
  question: string,
  today: PlainDate,
): AnswerVerdict {
  const { level, childcare, free, online, ...about } = offerQuery;
  const topic = Object.keys(about).length > 0 ? verdictOn(offer, about) : undefined;
  return {
    topic,
    about:
      topic === undefined
        ? judgeOnline(offer, online, weight)
        : judgeTopic(topic, weight, answerKey(question, id)),
    level: level && judgeLevel(offer, level, weight),
    childcare: childcare === true ? judgeChildcare(offer) : undefined,
    free: free === true ? judgeFree(offer, weight, today) : undefined,
  };
}

/** Whether it is about that: all conditions hold, or nobody has named its topics. */
function verdictOn(offer: CatalogueOffer, about: OfferQueryPreset): Verdict {
  const { record } = offer;
  if (matchesQuery(record, about)) return 'yes';
  const { topic: topics = [], ...others } = about;
  const isUnknown = record.topics === undefined && matchesQuery({ ...record, topics }, about);
  return isUnknown && matchesQuery(record, others) ? 'unknown' : 'no';
}

/** Being about something else costs nothing: another answer may have asked for it. */
function judgeTopic(topic: Verdict, weight: number, value: string): Judgement | undefined {
  if (topic === 'unknown') return { verdict: 'unknown', weight };
  if (topic !== 'yes') return undefined;
  return weight > 0 ? reason(weight, 'topic', { value }) : { verdict: 'yes', weight };
}

function judgeOnline(
  { record }: CatalogueOffer,
  online: boolean | undefined,
  weight: number,
): Judgement | undefined {
  const isOnline = record.attendanceMode === 'online' || record.attendanceMode === 'mixed';
  return online === true && isOnline ? reason(weight, 'online') : undefined;
}

function judgeLevel(
  { record }: CatalogueOffer,
  wanted: NonNullable<OfferQueryPreset['level']>,
  weight: number,
): Judgement | undefined {
  if (record.kind !== 'course') return undefined;
  const from = record.level?.entry ?? record.level?.target;
  const to = record.level?.target ?? from;
  if (from === undefined || to === undefined) return obstacle('unknown', weight, 'levelUnknown');
  const value = wanted.find(
    (step) => levelStart(step) <= levelEnd(to) && levelEnd(step) >= levelStart(from),
  );
  return value === undefined
    ? obstacle('never', weight, 'levelOther')
    : reason(weight, 'level', { value });
}

function judgeFree(offer: CatalogueOffer, weight: number, today: PlainDate): Judgement {
  const [cost] = facetValues(offer, today).cost;
  if (cost === 'free') return reason(weight, 'free');
  return cost === 'paid'
    ? obstacle('no', weight, 'notFree')
    : obstacle('unknown', weight, 'costUnknown');
}
