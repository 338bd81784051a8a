// The unit of the calendar: one run of an offer, with what is known about it on a day.
// Left out: its single meetings (occurrences.ts), what only later views ask (course-deadline.ts), filters (they are the
// finder's own, see runs-as-offers.ts), wording (i18n/).
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
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
  /** No later than the last day on which the offer exists, when somebody says so. */
  readonly end: PlainDate | undefined;
  readonly status: OfferStatus;
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
    const { validThrough } = offer.record;
    const end = endOf(run.record) ?? validThrough;
    this.end = end !== undefined && end > (validThrough ?? end) ? validThrough : end;
    this.#today = today;
  }

  get status(): OfferStatus {
    return statusOf(this.offer, this.#today, this.run) ?? UNKNOWN;
  }
}

/** Runs of an offer with their keys (`CourseRun.key`). */
export function keyedRuns({
  id,
  record,
  runs,
}: CatalogueOffer): [key: string, run: CatalogueRun][] {
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
