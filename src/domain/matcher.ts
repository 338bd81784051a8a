// Which offers to recommend to somebody who has answered the short survey, and why.
//
// How it ranks: every run somebody could join is a candidate. Each answer judges it: yes, partly,
// unknown, no, or never. A judgement is worth its weight (matcher-wishes.ts) times the share of its verdict
// (matcher-findings.ts), and not knowing is always worth more than a known no. Of each offer the best
// run stays. Offers without an obstacle fit; those with few follow as near misses that name them; what
// can never fit comes only where there is nothing else, so that nobody gets an empty page.
//
// Source: § 7, § 13 IntV for the placement. Left out: wording, and keeping answers.
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { Contact } from '../feed/schema.js';
import type { Audience, OfferKind, Topic } from '../feed/vocabulary.js';
import { helpTopicsOf, servesAim } from './matcher-aims.js';
import { judgeFacts } from './matcher-facts.js';
import { REASONS, scoreOf, reason } from './matcher-findings.js';
import type { Judgement, Obstacle, Reason, Verdict } from './matcher-findings.js';
import { contactsFor, helpFor, stepsFor, type NextStep } from './matcher-help.js';
import { chosenQueries, judgeOwn } from './matcher-query.js';
import { WEIGHTS, wishesOf, type Candidate } from './matcher-wishes.js';
import { currentRuns, isOfferOver, startRank } from './offer-facts.js';
import { townsOf } from './offers.js';
import type { PlainDate } from './plain-date.js';
import { AIMS, hasOwnQuestions, questionsOf } from './survey.js';
import type { Aim, SurveyAnswers, SurveyQuestion } from './survey.js';

/** One offer with the run that suits best and what speaks for and against it. */
export interface Recommendation {
  readonly offer: CatalogueOffer;
  readonly run: CatalogueRun | undefined;
  /** Only for comparing: points of all answers together. */
  readonly score: number;
  /** What speaks for it, the weightiest first. */
  readonly reasons: readonly Reason[];
  /** What stands in the way or is not known, the weightiest first. */
  readonly obstacles: readonly Obstacle[];
}

export interface Advice {
  /** Nothing stands in the way of these, best first; at most 12. */
  readonly fitting: readonly Recommendation[];
  /** Near misses, best first; at most 6. */
  readonly near: readonly Recommendation[];
  /** Offers where people get advice on what was asked; at most 3. */
  readonly help: readonly CatalogueOffer[];
  /** Whom to ask; at most 3, empty only when the feed names nobody. */
  readonly contacts: readonly Contact[];
  /** What to do next, in order. */
  readonly steps: readonly NextStep[];
}

const MAX_FITTING = 12;
const MAX_NEAR = 6;
/** So many near misses when nothing better is there. */
const MAX_OTHERS = 3;
/** A near miss has no more obstacles, and no more of them are a known no. */
const MAX_OBSTACLES = 3;
const MAX_REFUSALS = 1;
/** Kinds of offers that advise. */
const ADVISING: readonly OfferKind[] = ['counselling', 'information'];

/** 0 fits, 1 nearly fits, 2 is about the right thing at least, 3 is better than nothing. */
type Tier = 0 | 1 | 2 | 3;

interface Rated extends Candidate {
  readonly score: number;
  readonly tier: Tier;
  readonly aims: readonly Aim[];
  readonly start: number;
  readonly judgements: readonly Judgement[];
}

/**
 * Recommendations for answers to `questionsOf(catalogue)`, on `today` in the feed's zone. Pure; unknown
 * questions and answers are ignored. As long as the feed has an offer that is not over, there is
 * something in `fitting` or `near`.
 */
export function recommend(catalogue: Catalogue, answers: SurveyAnswers, today: PlainDate): Advice {
  const survey = readerOf(catalogue, answers, today);
  const rated = catalogue.offers.flatMap((offer) => {
    const all = candidatesOf(offer, today).map((one) => rate(one, survey.judge(one), today));
    return all.sort(byMerit).slice(0, 1);
  });
  const inTier = (...tiers: Tier[]): Rated[] =>
    rated.filter(({ tier }) => tiers.includes(tier)).sort(byMerit);
  // a feed's own question may happen to be called as the built-in one is
  const aims = hasOwnQuestions(catalogue) ? [] : aimsIn(answers);
  const fitting = inTurns(inTier(0), aims).slice(0, MAX_FITTING);
  const nearest = inTurns(inTier(1), aims).slice(0, MAX_NEAR);
  const isEmpty = fitting.length + nearest.length === 0;
  const near = isEmpty ? inTier(2, 3).slice(0, MAX_OTHERS) : nearest;
  const help = helpFor(catalogue, survey.topics, today);
  return {
    fitting: fitting.map(inWords),
    near: near.map(inWords),
    help,
    contacts: contactsFor(catalogue, help),
    steps: stepsFor(catalogue, [...fitting, ...near], answers, today),
  };
}

/** What can be said about a candidate. */
interface Opinion {
  readonly judgements: readonly Judgement[];
  readonly aims: readonly Aim[];
  /** It is about something nobody asked for. */
  readonly isOffTopic: boolean;
}

/** The answers as the matcher reads them. */
interface Reader {
  readonly judge: (candidate: Candidate) => Opinion;
  /** What advice should be about. */
  readonly topics: readonly Topic[];
}

function readerOf(catalogue: Catalogue, answers: SurveyAnswers, today: PlainDate): Reader {
  return hasOwnQuestions(catalogue)
    ? ownReader(questionsOf(catalogue), answers, today)
    : builtInReader(catalogue, answers, today);
}

function ownReader(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
  today: PlainDate,
): Reader {
  const queries = chosenQueries(questions, answers);
  const kinds = queries.flatMap(({ kind = [] }) => kind);
  const isAboutChildren = kinds.includes('childcare') || kinds.includes('school');
  const isParent = isAboutChildren || queries.some(({ childcare }) => childcare === true);
  const named = queries.flatMap(({ audience = [] }) => audience);
  const groups = new Set([...named, ...groupsOf(isParent, isAboutChildren)]);
  const topics = queries.flatMap(({ topic = [] }) => topic);
  return {
    topics: topics.length > 0 ? topics : helpTopicsOf(isAboutChildren ? ['children'] : []),
    judge: (candidate) => {
      const { judgements, isMeant = true } = judgeOwn(candidate, questions, answers, today);
      const all = [...judgements, ...judgeFacts(candidate, groups, today)];
      return { judgements: all, aims: [], isOffTopic: !isMeant };
    },
  };
}

function builtInReader(catalogue: Catalogue, answers: SurveyAnswers, today: PlainDate): Reader {
  const town = townsOf(catalogue).find(({ name }) => name === answers['place']?.[0]);
  const wishes = wishesOf(answers, town, today);
  const isAboutChildren = aimsIn(answers).includes('children');
  const isParent = isAboutChildren || answers['childcare']?.[0] === 'yes';
  const groups = new Set(groupsOf(isParent, isAboutChildren));
  return {
    topics: helpTopicsOf(aimsIn(answers)),
    judge: (candidate) => {
      const { judgements, aims, isOffTopic } = judgeAims(candidate, answers);
      const said = wishes.map((wish) => wish(candidate)).filter((one) => one !== undefined);
      const all = [...judgements, ...said, ...judgeFacts(candidate, groups, today)];
      return { judgements: all, aims, isOffTopic };
    },
  };
}

/** Who asks for childcare is a parent; who asks for offers for children means children. */
function groupsOf(isParent: boolean, isAboutChildren: boolean): readonly Audience[] {
  return [...(isParent ? ['parents' as const] : []), ...(isAboutChildren ? CHILDREN : [])];
}
const CHILDREN = ['children', 'pupils'] as const;

function aimsIn(answers: SurveyAnswers): readonly Aim[] {
  return AIMS.filter((aim) => answers['aim']?.includes(aim) === true);
}

/** Serving one aim more is worth a little more. */
const EXTRA_AIM = 1;

/**
 * Who names no aim is taken to look for German, as the survey is about courses; that is no reason,
 * though. Counselling comes as help beside the list, unless advice is what somebody wants.
 */
function judgeAims({ offer }: Candidate, answers: SurveyAnswers): Opinion {
  const named = aimsIn(answers);
  const asked = named.length > 0 ? named : (['german'] as const);
  const having = (verdict: Verdict): Aim[] =>
    asked.filter((aim) => servesAim(offer, aim) === verdict);
  const served = having('yes');
  const aims = served.length > 0 ? served : having('unknown');
  const verdict = served.length > 0 ? 'yes' : aims.length > 0 ? 'unknown' : 'no';
  const isHelp = ADVISING.includes(offer.record.kind) && !named.includes('advice');
  const isOffTopic = isHelp || verdict === 'no';
  if (verdict !== 'yes' || named.length === 0) {
    return { judgements: [{ verdict, weight: WEIGHTS.aim }], aims, isOffTopic };
  }
  const judgements = served.map((value, at) =>
    reason(at === 0 ? WEIGHTS.aim : EXTRA_AIM, 'aim', { value }),
  );
  return { judgements, aims, isOffTopic };
}

/** Runs that can still be joined or attended; an offer without any stands for itself. */
function candidatesOf(offer: CatalogueOffer, today: PlainDate): readonly Candidate[] {
  if (isOfferOver(offer, today) || offer.record.status === 'cancelled') return [];
  if (offer.runs.length === 0) return [{ offer, run: undefined }];
  return currentRuns(offer, today).map((run) => ({ offer, run }));
}

function rate({ offer, run }: Candidate, opinion: Opinion, today: PlainDate): Rated {
  const { judgements, aims, isOffTopic } = opinion;
  const countOf = (isMeant: (one: Judgement) => boolean): number =>
    judgements.filter(isMeant).length;
  const obstacles = countOf(({ verdict, finding }) => verdict !== 'yes' && finding !== undefined);
  const isHopeless =
    countOf(({ verdict }) => verdict === 'never') > 0 ||
    countOf(({ verdict }) => verdict === 'no') > MAX_REFUSALS ||
    obstacles > MAX_OBSTACLES;
  return {
    offer,
    run,
    aims,
    judgements,
    score: scoreOf(judgements),
    tier: isOffTopic ? 3 : isHopeless ? 2 : obstacles > 0 ? 1 : 0,
    start: startRank(offer, run?.record, today),
  };
}

/** What speaks for and against it, for the few that are shown. */
function inWords({ offer, run, score, judgements }: Rated): Recommendation {
  const byWeight = [...judgements].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const said = unique(byWeight.flatMap(({ finding }) => finding ?? []));
  return {
    offer,
    run,
    score,
    reasons: said.filter(isReason),
    obstacles: said.filter((one): one is Obstacle => !isReason(one)),
  };
}

/** Two questions may give the same reason; it is said once. */
function unique(findings: readonly (Reason | Obstacle)[]): (Reason | Obstacle)[] {
  const byKey = new Map(findings.map((one) => [`${one.code} ${one.value ?? ''}`, one]));
  return [...byKey.values()];
}

function isReason(finding: Reason | Obstacle): finding is Reason {
  return REASONS.some((code) => code === finding.code);
}

/** Better tier, more points, sooner start. */
function byMerit(a: Rated, b: Rated): number {
  return a.tier - b.tier || b.score - a.score || a.start - b.start;
}

/** Of several aims each gets its turn, so that many courses do not hide the one nursery. */
function inTurns(rated: readonly Rated[], aims: readonly Aim[]): readonly Rated[] {
  if (aims.length < 2) return rated;
  const queues = aims.map((aim) => rated.filter((one) => one.aims.includes(aim)));
  const longest = queues.reduce((most, own) => (own.length > most.length ? own : most));
  const turns = longest.flatMap((_, at) => queues.flatMap((own) => own[at] ?? []));
  return [...new Set(turns)];
}
