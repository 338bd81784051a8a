// The sample feed of the invented "Landkreis Auental" for a given day: the same day gives the same
// feed, byte for byte, so that demo, stories and tests can all build it.
// Left out: writing files (scripts/generate-sample-feed.ts).
import type { Feed } from '../src/feed/schema.js';
import { chains } from './chains/index.js';
import { contacts } from './contacts.js';
import type { Day } from './days.js';
import { guide } from './guide/index.js';
import { header } from './header.js';
import { matcher } from './matcher.js';
import { news } from './news.js';
import { offerPlans } from './offers/index.js';
import { placesInAuenstadt } from './places/auenstadt.js';
import { placesInTowns } from './places/towns.js';
import { toOffer } from './plan.js';
import { providers } from './providers.js';

/** A feed as it stands on the wire: `Feed` before tombstones are set apart. */
export type SampleFeed = Omit<Feed, 'deleted'>;

/**
 * The whole sample feed as if published on `today` ('YYYY-MM-DD', local to Europe/Berlin). All dates
 * in it are relative to that day. Deterministic; throws nothing.
 */
export function sampleFeed(today: Day): SampleFeed {
  const head = header(today);
  const isHoliday = (day: Day) =>
    (head.holidays ?? []).some(({ from, to = from }) => from <= day && day <= to);
  return {
    ...head,
    providers,
    places: [...placesInAuenstadt, ...placesInTowns],
    contacts,
    offers: offerPlans.map((plan) => toOffer(plan, { today, isHoliday })),
    chains: chains(today),
    guide: guide(today),
    matcher,
    news: news(today),
  };
}
