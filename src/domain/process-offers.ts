// Which offers of the feed help with a step of a process chain or a section of the welcome folder: those
// it names, then those its prepared query finds. Left out: how an offer is shown.
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { ChainStep } from '../feed/schema.js';
import { isOfferOver, nextRunOf } from './offer-facts.js';
import type { OfferIndex } from './offer-index.js';
import { findOffers } from './offers.js';
import { presetQuery } from './preset-query.js';

/** What names offers: a step, or a section of the welcome folder. */
export type OfferNames = Pick<ChainStep, 'offers' | 'offerQuery'>;

export interface StepOffer {
  readonly offer: CatalogueOffer;
  /** The run a person would ask about. */
  readonly nextRun: CatalogueRun | undefined;
}

/**
 * Offers for a step that are not over on the index's day: named ones in the order of the feed, then found
 * ones that answer every word of the query, soonest start first. Ids the feed does not have are left out.
 */
export function offersOfStep(
  index: OfferIndex,
  step: OfferNames | ChainStep,
): readonly StepOffer[] {
  const { catalogue, today } = index;
  const named = (step.offers ?? []).flatMap((id) => catalogue.offersById.get(id) ?? []);
  const offers = new Set([...named, ...found(index, step)]);
  return [...offers]
    .filter((offer) => !isOfferOver(offer, today))
    .map((offer) => ({ offer, nextRun: nextRunOf(offer, today) }));
}

function found(
  index: OfferIndex,
  { offerQuery }: OfferNames | ChainStep,
): readonly CatalogueOffer[] {
  if (offerQuery === undefined) return [];
  const { hits } = findOffers(index, presetQuery(offerQuery));
  return hits.filter(({ missingWords }) => missingWords.length === 0).map(({ offer }) => offer);
}
