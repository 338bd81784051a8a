// The unit of the calendar: one run of an offer, with what is known about it on a day.
// Left out: its single meetings (occurrences.ts), filters (they are the finder's own, offers.ts), wording (i18n/).
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { statusOf } from './offer-facts.js';
import type { OfferStatus } from './offer-facts.js';
import { UNKNOWN } from './offer-query.js';
import type { PlainDate } from './plain-date.js';
import { endOf, startOf } from './runs.js';

export interface CourseRun {
  /** `offerId/runId`, unique in the feed; a run whose id its offer has used before gets `/2`, `/3` … */
  readonly key: string;
  readonly offer: CatalogueOffer;
  readonly run: CatalogueRun;
  readonly start: PlainDate | undefined;
  /** Of a run without an end: the last day on which the offer exists, when somebody says so. */
  readonly end: PlainDate | undefined;
  /** People can join at any time. */
  readonly isRolling: boolean;
  /** Last day to register: the run's own, or else the offer's. */
  readonly deadline: PlainDate | undefined;
  readonly status: OfferStatus;
}

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

/** Runs of offers in their order, also of those that `runsAsOffers` gives. */
export function courseRunsOf(
  offers: readonly CatalogueOffer[],
  today: PlainDate,
): readonly CourseRun[] {
  return offers.flatMap((offer) =>
    keyedRuns(offer).map(([key, run]) => new OfferedRun(key, offer, run, today)),
  );
}

/** Looks up what only the few runs need that are drawn. */
class OfferedRun implements CourseRun {
  readonly key: string;
  readonly offer: CatalogueOffer;
  readonly run: CatalogueRun;
  readonly start: PlainDate | undefined;
  readonly end: PlainDate | undefined;
  readonly #today: PlainDate;

  constructor(key: string, offer: CatalogueOffer, run: CatalogueRun, today: PlainDate) {
    this.key = key;
    this.offer = offer;
    this.run = run;
    this.start = startOf(run.record);
    this.end = endOf(run.record) ?? offer.record.validThrough;
    this.#today = today;
  }

  get isRolling(): boolean {
    return this.run.record.rolling === true;
  }

  get deadline(): PlainDate | undefined {
    return this.run.record.deadline ?? this.offer.record.registration?.deadline;
  }

  get status(): OfferStatus {
    return statusOf(this.offer, this.#today, this.run) ?? UNKNOWN;
  }
}

/** The key of one run of an offer (`CourseRun.key`); `run` must be one of its runs. */
export function runKey(offer: CatalogueOffer, run: CatalogueRun): string {
  return keyedRuns(offer).find(([, one]) => one === run)?.[0] ?? `${offer.id}/${run.record.id}`;
}

function keyedRuns({ id, record, runs }: CatalogueOffer): [key: string, run: CatalogueRun][] {
  // an entry of `runsAsOffers` already carries the key of its only run
  if (id !== record.id) return runs.map((run) => [id, run]);
  const uses = new Map<string, number>();
  return runs.map((run) => {
    const key = `${id}/${run.record.id}`;
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    return [use === 1 ? key : `${key}/${use}`, run];
  });
}
