// Small catalogues for tests: an offer is written down with nothing but what the test is about.
// Runs the real parser, so that a fixture can never be what a reader would refuse.
import { buildCatalogue, type Catalogue, type CatalogueOffer } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Feed, Offer } from '../../src/feed/schema.js';

export type OfferParts = Partial<Offer> & { readonly id: string };
type Collections = Partial<Pick<Feed, 'providers' | 'places' | 'contacts' | 'holidays'>>;
type Header = Partial<
  Pick<Feed, 'generatedAt' | 'validThrough' | 'updateCycle' | 'defaultLanguage' | 'languages'>
>;

/** A feed on the wire with these offers; each has a provider, a kind and a day of change by itself. */
export function feedOf(offers: readonly OfferParts[], more: Collections & Header = {}): object {
  return {
    bildungsfeed: '1.0',
    publisher: { name: 'Landkreis Auental' },
    license: 'https://www.govdata.de/dl-de/zero-2-0',
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    generatedAt: '2027-03-01T06:00:00+01:00',
    providers: [{ id: 'vhs', name: 'Volkshochschule' }],
    places: [],
    contacts: [],
    chains: [],
    guide: [],
    matcher: [],
    news: [],
    ...more,
    offers: offers.map((offer) => ({
      name: `Angebot ${offer.id}`,
      kind: 'counselling',
      provider: 'vhs',
      modified: '2027-02-20',
      ...offer,
    })),
  };
}

/** The catalogue a page would have of that feed. */
export async function catalogueOf(
  offers: readonly OfferParts[],
  more: Collections & Header = {},
): Promise<Catalogue> {
  const { feed, received, dropped } = await parseFeed(feedOf(offers, more));
  return buildCatalogue(feed, { received, dropped });
}

/** One offer of its own. */
export async function offerOf(
  parts: Partial<Offer>,
  more: Collections & Header = {},
): Promise<CatalogueOffer> {
  const { offers } = await catalogueOf([{ id: 'a', ...parts }], more);
  if (offers[0] === undefined) throw new Error('The reader refuses this offer.');
  return offers[0];
}
