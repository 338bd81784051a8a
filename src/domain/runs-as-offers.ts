// Runs as the finder's questions know them: one entry each. Left out: the questions (offers.ts).
import type { Catalogue } from '../feed/catalogue.js';
import { keyedRuns } from './course-runs.js';

/**
 * The catalogue with one entry per run, so that the finder's questions (`findOffers`, counts, hints)
 * are answered for runs. The id of such an entry is the run's key; its record is still that of the
 * whole offer, its place that of the run. Offers without runs are left out.
 */
export function runsAsOffers(catalogue: Catalogue): Catalogue {
  const offers = catalogue.offers.flatMap((offer) =>
    keyedRuns(offer).map(([id, run]) => ({ ...offer, id, place: run.place, runs: [run] })),
  );
  return { ...catalogue, offers, offersById: new Map(offers.map((offer) => [offer.id, offer])) };
}
