// In which order offers stand when nobody has asked for anything: those people can begin soonest first.
// Left out: orders that answer a question (offers.ts), which build on the same rank.
import type { CatalogueOffer } from '../feed/catalogue.js';
import { isOfferOver, nextRunOf, startRank } from './offer-facts.js';
import type { PlainDate } from './plain-date.js';

/** Offers that are not over, those that begin soonest first; equal ones as they stand in the feed. */
export function offersByStart(
  offers: readonly CatalogueOffer[],
  today: PlainDate,
): readonly CatalogueOffer[] {
  const current = offers.filter((offer) => !isOfferOver(offer, today));
  const ranks = new Map(
    current.map((offer) => [offer, startRank(offer, nextRunOf(offer, today)?.record, today)]),
  );
  return current.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
