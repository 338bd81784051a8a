// Feed -> Catalogue: references resolved, defaults filled in, ids indexed. What the domain asks its
// questions of. Left out: searching and filtering (domain/), wording (i18n/), loading (load.ts).
import type {
  Chain,
  Contact,
  Feed,
  GuideChapter,
  Holiday,
  MatcherQuestion,
  NewsItem,
  Offer,
  Place,
  Provider,
  Publisher,
  Run,
} from './schema.js';

/** A run with its place resolved; `place` is the run's own or else the offer's. */
export interface CatalogueRun {
  readonly record: Run;
  readonly offerId: string;
  readonly place: Place | undefined;
}

/** An offer with everything it refers to. Unknown references are simply absent. */
export interface CatalogueOffer {
  readonly id: string;
  readonly record: Offer;
  readonly provider: Provider | undefined;
  readonly place: Place | undefined;
  readonly responsible: readonly Provider[];
  /** The offer's contacts, or else its provider's. */
  readonly contacts: readonly Contact[];
  readonly runs: readonly CatalogueRun[];
}

export interface Catalogue {
  readonly publisher: Publisher;
  readonly license: string;
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
  /** IANA name; every date and wall-clock time of the feed is local to it. */
  readonly timeZone: string;
  /** RFC 3339 instant. */
  readonly generatedAt: string;
  readonly validThrough?: string | undefined;
  /** ISO 8601 duration, for example P1M. */
  readonly updateCycle?: string | undefined;
  readonly homeUrl?: string | undefined;
  readonly holidays: readonly Holiday[];
  readonly area?: Feed['area'];
  readonly offers: readonly CatalogueOffer[];
  readonly offersById: ReadonlyMap<string, CatalogueOffer>;
  readonly providersById: ReadonlyMap<string, Provider>;
  readonly placesById: ReadonlyMap<string, Place>;
  readonly contactsById: ReadonlyMap<string, Contact>;
  readonly chains: readonly Chain[];
  readonly guide: readonly GuideChapter[];
  readonly matcher: readonly MatcherQuestion[];
  readonly news: readonly NewsItem[];
  /** Ids of records that the publisher has taken back, so that "gone" can be told from "lost". */
  readonly deletedIds: ReadonlySet<string>;
  /** Records received and records dropped as unusable, over all collections ("12 von 14"). */
  readonly received: number;
  readonly dropped: number;
}

/** Resolves and indexes a parsed feed. Throws nothing; the result is frozen at its first level. */
export function buildCatalogue(
  feed: Feed,
  { received = 0, dropped = 0 }: { readonly received?: number; readonly dropped?: number } = {},
): Catalogue {
  const { providers, places, contacts, deleted, ...rest } = feed;
  const placesById = byId(places);
  const providersById = byId(providers);
  const contactsById = byId(contacts);
  const offers = feed.offers.map((record): CatalogueOffer => {
    const provider = providersById.get(record.provider);
    const place = placesById.get(record.place ?? '');
    const own = resolve(record.contacts, contactsById);
    return {
      id: record.id,
      record,
      provider,
      place,
      responsible: resolve(record.responsible, providersById),
      contacts: own.length > 0 ? own : resolve(provider?.contacts, contactsById),
      runs: (record.runs ?? []).map((run) => ({
        record: run,
        offerId: record.id,
        place: placesById.get(run.place ?? '') ?? place,
      })),
    };
  });
  return Object.freeze({
    ...rest,
    languages: feed.languages ?? [feed.defaultLanguage],
    holidays: feed.holidays ?? [],
    offers,
    offersById: byId(offers),
    providersById,
    placesById,
    contactsById,
    deletedIds: new Set(deleted.map(({ id }) => id)),
    received,
    dropped,
  });
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function resolve<T>(ids: readonly string[] | undefined, index: ReadonlyMap<string, T>): T[] {
  return (ids ?? []).flatMap((id) => index.get(id) ?? []);
}
