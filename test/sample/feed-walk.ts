// Walks over a feed for its tests: every text with its languages, every id, every reference.
import type { SampleFeed } from '../../sample/index.js';
import type { LocalizedText } from '../../src/feed/schema.js';

type Target = 'providers' | 'places' | 'contacts' | 'offers' | 'chains';

interface Reference {
  readonly from: string;
  readonly to: Target;
  readonly id: string;
}

export function languagesOf(text: LocalizedText | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? ['de'] : Object.keys(text);
}

const isLanguage = (key: string) => /^(de|de-simple|en|ar|uk)$/.test(key);

/** Every language map of the feed. */
export function everyText(value: unknown): { versions: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every(isLanguage)) {
    return [{ versions: value as Record<string, unknown> }];
  }
  return Object.values(value).flatMap(everyText);
}

export function idsOf(feed: SampleFeed): Record<Target, ReadonlySet<string>> {
  const ids = (records: readonly { readonly id: string }[]) =>
    new Set(records.map((record) => record.id));
  return {
    providers: ids(feed.providers),
    places: ids(feed.places),
    contacts: ids(feed.contacts),
    offers: ids(feed.offers),
    chains: ids(feed.chains),
  };
}

/** Which field leads where, in whatever record it stands. */
const FIELDS: Readonly<Record<string, Target>> = {
  provider: 'providers',
  responsible: 'providers',
  place: 'places',
  contacts: 'contacts',
  offers: 'offers',
  leadsTo: 'offers',
  chain: 'chains',
};

export function everyReference(feed: SampleFeed): Reference[] {
  const records = [feed.providers, feed.offers, feed.chains, feed.guide, feed.matcher, feed.news];
  return records.flat().flatMap((record) => referencesIn(record, record.id));
}

function referencesIn(value: unknown, from: string): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const to = FIELDS[key];
    if (to === undefined) return referencesIn(inner, from);
    return [inner].flat().flatMap((id) => (typeof id === 'string' ? [{ from, to, id }] : []));
  });
}
