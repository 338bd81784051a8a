// In which order offers stand when nobody has asked for anything: those people can begin soonest first.
// Left out: orders that answer a question (offers.ts), which build on the same rank.
import type { CatalogueOffer } from '../feed/catalogue.js';
import type { Run } from '../feed/schema.js';
import { isOfferOver, nextRunOf } from './offer-facts.js';
import { toEpochDay, type PlainDate } from './plain-date.js';
import { nextStart } from './runs.js';

/** Later than any day of the standard, in days since 1970. */
const NEVER = 1e5;

/** Offers that are not over, those that begin soonest first; equal ones as they stand in the feed. */
export function offersByStart(
  offers: readonly CatalogueOffer[],
  today: PlainDate,
): readonly CatalogueOffer[] {
  const current = offers.filter((offer) => !isOfferOver(offer, today));
  const ranks = new Map(
    current.map((offer) => [offer, startRank(offer, nextRunOf(offer, today)?.record, today)]),
  );
  return current.sort((a, b) => (ranks.get(a) ?? NEVER) - (ranks.get(b) ?? NEVER));
}

/** Days since 1970; offers without a start come after those with one, cancelled ones last. */
export function startRank(offer: CatalogueOffer, run: Run | undefined, today: PlainDate): number {
  if (offer.record.status === 'cancelled' || run?.status === 'cancelled') return NEVER + 1;
  const start = run && nextStart(run, today);
  return start === undefined ? NEVER : toEpochDay(start);
}
