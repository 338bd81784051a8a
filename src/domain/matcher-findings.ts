// What the matcher says about an offer: judgements in codes, each with how much it counts.
// Left out: making them (matcher-wishes.ts, matcher-facts.ts, matcher-query.ts), wording (the view).

/** Why an offer fits; `amount` and `value` as said behind the code. */
export const REASONS = [
  'aim', // value: Aim
  'topic', // value: answerKey of a question of the feed, whose answer asks for such offers
  'script', // teaches reading and writing
  'secondScript', // for people who write in another script
  'pace', // as fast or as slow as the years at school suggest
  'level', // value: level somebody has reached
  'childcare',
  'childcareOnRequest',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'near', // amount: kilometres, absent when only the town is known to be the same
  'online',
  'free',
  'audience', // value: Audience
  'startsSoon', // amount: days
  'anyTime',
  'placesFree',
  'fewPlaces',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** What stands in the way, or is not known. The codes that end in Unknown never count as a no. */
export const OBSTACLES = [
  'needsReading',
  'teachesReading', // for people who cannot read and write yet
  'otherScript', // for people who write in another script
  'scriptUnknown',
  'fast',
  'slow',
  'levelAbove', // value: level one should have; one step more than somebody has
  'levelTooHigh', // value: level one should have
  'levelBelow', // value: level reached in the end
  'levelOther',
  'levelUnknown',
  'childcareUnknown',
  'childcareNo',
  'timesUnknown',
  'otherTimes',
  'someOtherTimes',
  'distanceUnknown',
  'far', // amount: kilometres
  'costUnknown',
  'notFree',
  'onlyFor', // value: Audience
  'startsInWeeks', // amount: weeks
  'startUnknown',
  'running',
  'postponed',
  'waitingList',
  'noPlaceLeft',
  'deadlinePast',
] as const;
export type ObstacleCode = (typeof OBSTACLES)[number];

export interface Finding<Code extends string> {
  readonly code: Code;
  readonly value?: string | undefined;
  readonly amount?: number | undefined;
}
export type Reason = Finding<ReasonCode>;
export type Obstacle = Finding<ObstacleCode>;

/** How one thing about an offer answers a wish, from best to worst. */
export const VERDICTS = ['yes', 'partly', 'unknown', 'no', 'never'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** How much it counts. */
  readonly weight: number;
  /** A reason for `yes`, an obstacle for all others; absent: counts without being said. */
  readonly finding?: Reason | Obstacle | undefined;
}

/** Shares of the weight. Not knowing is worth more than knowing that it does not fit. */
const SHARES: Readonly<Record<Verdict, number>> = {
  yes: 1,
  partly: 0.45,
  unknown: 0.35,
  no: -0.5,
  never: -2,
};

/** Points of all judgements together. */
export function scoreOf(judgements: readonly Judgement[]): number {
  return judgements.reduce((sum, { verdict, weight }) => sum + weight * SHARES[verdict], 0);
}

export const reason = (
  weight: number,
  code: ReasonCode,
  more: Omit<Reason, 'code'> = {},
): Judgement => ({ verdict: 'yes', weight, finding: { code, ...more } });

export const obstacle = (
  verdict: Exclude<Verdict, 'yes'>,
  weight: number,
  code: ObstacleCode,
  more: Omit<Obstacle, 'code'> = {},
): Judgement => ({ verdict, weight, finding: { code, ...more } });

/** The best of several judgements about alternatives; undefined when there is none. */
export function bestOf(judgements: readonly Judgement[]): Judgement | undefined {
  const points = (one: Judgement): number => scoreOf([one]);
  return [...judgements].sort((a, b) => points(b) - points(a))[0];
}
