// What counts for every offer, whatever was answered: when it begins, whether there is room, whom it
// is for. Left out: answers to questions (matcher-wishes.ts, matcher-query.ts).
import type { CatalogueOffer } from '../feed/catalogue.js';
import type { Audience } from '../feed/vocabulary.js';
import { obstacle, reason, type Judgement } from './matcher-findings.js';
import { WEIGHTS, type Candidate } from './matcher-wishes.js';
import { daysBetween, type PlainDate } from './plain-date.js';
import { nextStart, startOf } from './runs.js';

/** Days until which a start counts as soon, and from which people should be told to wait. */
const SOON = 28;
const LATE = 56;

/** Start, places, deadline and audience of a candidate; `groups` are those somebody is known to belong to. */
export function judgeFacts(
  candidate: Candidate,
  groups: ReadonlySet<Audience>,
  today: PlainDate,
): Judgement[] {
  const judgements = [
    judgeStart(candidate, today),
    judgeStatus(candidate),
    judgePlaces(candidate),
    judgeDeadline(candidate, today),
    judgeAudience(candidate.offer, groups),
  ];
  return judgements.filter((one) => one !== undefined);
}

function judgeStart({ offer, run }: Candidate, today: PlainDate): Judgement | undefined {
  if (run === undefined) {
    if (offer.record.kind !== 'course') return undefined;
    return obstacle('unknown', WEIGHTS.start, 'startUnknown');
  }
  const { record } = run;
  const start = nextStart(record, today);
  if (start === undefined) {
    return startOf(record) === undefined
      ? obstacle('unknown', WEIGHTS.start, 'startUnknown')
      : obstacle('partly', WEIGHTS.start, 'running');
  }
  const days = daysBetween(today, start);
  if (days === 0 && record.rolling === true) return reason(WEIGHTS.start, 'anyTime');
  if (days <= SOON) return reason(WEIGHTS.start, 'startsSoon', { amount: days });
  if (days <= LATE) return { verdict: 'partly', weight: WEIGHTS.start };
  return obstacle('partly', WEIGHTS.start * lateShare(days), 'startsInWeeks', {
    amount: Math.round(days / 7),
  });
}

/** The longer people have to wait, the less: a course in a year is worth next to nothing now. */
function lateShare(days: number): number {
  return LATE / days;
}

function judgeStatus({ offer, run }: Candidate): Judgement | undefined {
  const isPostponed = [offer.record.status, run?.record.status].includes('postponed');
  return isPostponed ? obstacle('partly', -WEIGHTS.places, 'postponed') : undefined;
}

function judgePlaces({ offer, run }: Candidate): Judgement | undefined {
  if (offer.record.kind !== 'course' && run?.record.availability === undefined) return undefined;
  switch (run?.record.availability?.state) {
    case 'open':
      return reason(WEIGHTS.places, 'placesFree');
    case 'few':
      return reason(WEIGHTS.places, 'fewPlaces');
    case 'waitingList':
      return obstacle('partly', WEIGHTS.places * 0.5, 'waitingList');
    case 'full':
      return obstacle('no', WEIGHTS.places * 2, 'noPlaceLeft');
    default:
      return { verdict: 'unknown', weight: WEIGHTS.places };
  }
}

function judgeDeadline({ offer, run }: Candidate, today: PlainDate): Judgement | undefined {
  const deadline = run?.record.deadline ?? offer.record.registration?.deadline;
  if (deadline === undefined || deadline >= today) return undefined;
  return obstacle('no', WEIGHTS.places, 'deadlinePast');
}

/** Audiences that leave others out. */
const CLOSED: readonly Audience[] = [
  'women',
  'men',
  'parents',
  'children',
  'youth',
  'seniors',
  'ukraine',
  'eu-citizens',
  'pupils',
  'students',
  'apprentices',
  'people-with-disabilities',
];
/** Younger than anybody who answers such a survey for themselves. */
const MAX_CHILD_AGE = 15;
const YOUNG: readonly Audience[] = ['children', 'pupils'];

function judgeAudience(
  { record: { audience = [], gender, age } }: CatalogueOffer,
  groups: ReadonlySet<Audience>,
): Judgement | undefined {
  const isClosed = audience.every((one) => CLOSED.includes(one));
  const closed: readonly Audience[] = gender !== undefined ? [gender] : isClosed ? audience : [];
  const own = closed.find((one) => groups.has(one));
  if (own !== undefined) {
    return YOUNG.includes(own) ? undefined : reason(WEIGHTS.audience, 'audience', { value: own });
  }
  const isForYoung =
    (age?.to ?? MAX_CHILD_AGE + 1) <= MAX_CHILD_AGE || closed.some((one) => YOUNG.includes(one));
  if (isForYoung && !groups.has('children')) {
    return obstacle('never', WEIGHTS.audience, 'onlyFor', { value: 'children' });
  }
  const [value] = closed;
  return value === undefined
    ? undefined
    : obstacle('partly', -WEIGHTS.audience, 'onlyFor', { value });
}
