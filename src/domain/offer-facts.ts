// What a card needs to know about one offer on a given day: the run that matters next, whether it is
// over, whether people can still take part, how fresh its data are.
// Left out: values of filters (facet-values.ts), distance (offer-distance.ts), wording (i18n/).
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { Run } from '../feed/schema.js';
import type { AvailabilityState, Status } from '../feed/vocabulary.js';
import { UNKNOWN } from './offer-query.js';
import { compareDates, dayOf, daysBetween, toEpochDay } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { isOver, nextStart } from './runs.js';

/** What the status chip of an offer says. */
export type OfferStatus = AvailabilityState | 'cancelled' | 'postponed' | 'over';

/** Days after which data count as stale when the feed names no cycle of its own. */
const DEFAULT_CYCLE = 'P6M';

/** Later than any day of the standard, in days since 1970. */
const NEVER = 1e5;

/** Runs people can still join or attend: neither over nor cancelled. */
export function currentRuns(offer: CatalogueOffer, today: PlainDate): CatalogueRun[] {
  return offer.runs.filter(({ record }) => record.status !== 'cancelled' && !isOver(record, today));
}

/** The same, but when all that remain are cancelled, these, so that people who know of them learn it. */
export function remainingRuns(offer: CatalogueOffer, today: PlainDate): CatalogueRun[] {
  const current = currentRuns(offer, today);
  return current.length > 0 ? current : offer.runs.filter(({ record }) => !isOver(record, today));
}

/** True after the offer's last day of validity, or when it has runs and all of them are over. */
export function isOfferOver(offer: CatalogueOffer, today: PlainDate): boolean {
  const { validThrough } = offer.record;
  if (validThrough !== undefined && validThrough < today) return true;
  return offer.runs.length > 0 && offer.runs.every(({ record }) => isOver(record, today));
}

/** The same for one of its runs. */
export function isRunOver(
  offer: CatalogueOffer,
  { record }: Pick<CatalogueRun, 'record'>,
  today: PlainDate,
): boolean {
  return isOver(record, today) || (offer.record.validThrough ?? today) < today;
}

/**
 * The run a person would ask about: the next one that can be joined, before those that are full,
 * before those already under way; when all that remain are cancelled, the first of these.
 */
export function nextRunOf(offer: CatalogueOffer, today: PlainDate): CatalogueRun | undefined {
  const rank = ({ record }: CatalogueRun): string => {
    const start = nextStart(record, today);
    if (start === undefined) return '3';
    return (record.availability?.state === 'full' ? '2' : '1') + start;
  };
  return remainingRuns(offer, today).sort((a, b) => compareDates(rank(a), rank(b)))[0];
}

/** Rank by time: days since 1970; offers without a start come after those with one, cancelled ones last. */
export function startRank(offer: CatalogueOffer, run: Run | undefined, today: PlainDate): number {
  if (offer.record.status === 'cancelled' || run?.status === 'cancelled') return NEVER + 1;
  const start = run && nextStart(run, today);
  return start === undefined ? NEVER : toEpochDay(start);
}

/**
 * Whether people can still take part, in the run that matters next or another one of the offer's. Undefined when the
 * question makes no sense: an offer without runs that is not a course has no places to be taken.
 */
export function statusOf(
  offer: CatalogueOffer,
  today: PlainDate,
  run = nextRunOf(offer, today),
): OfferStatus | undefined {
  const { record, runs } = offer;
  if (isCalledOff(record.status)) return record.status;
  const isPast = run === undefined ? runs.length > 0 : isOver(run.record, today);
  if (isPast || (record.validThrough ?? today) < today) return 'over';
  const { status, availability } = run?.record ?? {};
  if (isCalledOff(status)) return status;
  const hasPlaces = run !== undefined || record.kind === 'course';
  return availability?.state ?? (hasPlaces ? UNKNOWN : undefined);
}

const isCalledOff = (status: Status | undefined): status is 'cancelled' | 'postponed' =>
  status === 'cancelled' || status === 'postponed';

/**
 * The day somebody last looked at the record (reviewed or changed, whichever was later) in the
 * feed's zone, and whether that is longer ago than the feed's own update cycle (else six months).
 */
export function freshness(
  offer: CatalogueOffer,
  catalogue: Pick<Catalogue, 'timeZone' | 'updateCycle'>,
  today: PlainDate,
): { readonly checkedOn: PlainDate; readonly isStale: boolean } {
  const { modified, lastReviewed = '' } = offer.record;
  const changed = dayOf(modified, catalogue.timeZone);
  const checkedOn = lastReviewed > changed ? lastReviewed : changed;
  const days = daysOf(catalogue.updateCycle ?? DEFAULT_CYCLE);
  return { checkedOn, isStale: daysBetween(checkedOn, today) > days };
}

/** Days of an ISO 8601 duration, months and years at their longest. */
function daysOf(duration: string): number {
  const days = { D: 1, W: 7, M: 31, Y: 366 } as const;
  const parts = [...duration.matchAll(/(\d+)([DWMY])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * days[unit as 'D'], 0);
}
