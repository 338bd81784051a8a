// A feed -> the calendars worth subscribing to: all dates, one per kind, course type, level and provider,
// one per saved filter. File names come from codes and ids, so they stay the same for ever, in every language.
// Left out: the files themselves (ics.ts), the page that lists them (ics-page.ts), the disk (cli/).
import { runsAsOffers } from '../domain/runs-as-offers.js';
import { EMPTY_QUERY } from '../domain/empty-query.js';
import { UNKNOWN } from '../domain/offer-query.js';
import type { Facet, OfferQuery } from '../domain/offer-query.js';
import { createOfferIndex } from '../domain/offer-index.js';
import { findOffers } from '../domain/offers.js';
import type { OfferIndex } from '../domain/offer-index.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { Catalogue } from '../feed/catalogue.js';
import { readText } from '../i18n/text.js';
import { hasDates } from './ics.js';
import type { OfferRun } from './ics.js';

/** A question somebody wants to answer by a calendar again and again. */
export interface SavedFilter {
  readonly name: string;
  /** Begins the name of the file; letters a to z, digits and hyphens. */
  readonly slug: string;
  readonly query: OfferQuery;
}

/** What calendars are sorted by, besides those for everything and for saved filters. */
export const CALENDAR_FACETS = ['kind', 'courseType', 'level'] as const satisfies readonly Facet[];
export type CalendarFacet = (typeof CALENDAR_FACETS)[number];
export type CalendarGroup = 'all' | 'filter' | CalendarFacet | 'provider';

export interface FeedCalendar {
  /** For example `course-type-integration-women.ics`. */
  readonly file: string;
  readonly group: CalendarGroup;
  readonly name: string;
  /** BCP 47 tag of the name. */
  readonly lang: string;
  readonly courses: readonly OfferRun[];
}

export interface CalendarNames {
  readonly all: string;
  readonly of: (facet: CalendarFacet, value: string) => string;
  /** Language of these names. */
  readonly lang: string;
  /** BCP 47 tag of the language wanted for names from the feed. */
  readonly wanted: string;
}

/**
 * Calendars in the order in which people are shown them. Those for everything and for saved filters
 * may be empty, as somebody counts on them; of the others there are those with dates only.
 * `today`: plain date in the feed's zone; saved filters may ask for what begins soon.
 */
export function calendarsOf(
  catalogue: Catalogue,
  filters: readonly SavedFilter[],
  names: CalendarNames,
  today: PlainDate,
): readonly FeedCalendar[] {
  const dated = datedRuns(catalogue);
  const index = createOfferIndex(dated, { today, languages: [] });
  const { lang } = names;
  const all = { file: 'all.ics', group: 'all', name: names.all, lang, ...runsOf(index) } as const;
  const saved = filters.map(({ name, slug, query }): FeedCalendar => ({
    file: `filter-${slug}.ics`,
    group: 'filter',
    name,
    lang,
    ...runsOf(index, query),
  }));
  return [all, ...saved, ...byFacets(index, names), ...byProviders(dated, names)];
}

/** How many runs have no date, so that no calendar can show them. */
export function undatedRuns(catalogue: Catalogue): number {
  return runsAsOffers(catalogue).offers.length - datedRuns(catalogue).offers.length;
}

/** Whether a file of that name is one that this program may have written for a part of a feed. */
export function isCategoryFile(file: string): boolean {
  return /^(all|(kind|course-type|level|provider)-[A-Za-z0-9._~-]+)\.ics$/.test(file);
}

function datedRuns(catalogue: Catalogue): Catalogue {
  const runs = runsAsOffers(catalogue);
  const offers = runs.offers.filter((offer) =>
    offer.runs.some((run) => hasDates({ offer, run }, catalogue)),
  );
  return { ...runs, offers };
}

function byFacets(index: OfferIndex, names: CalendarNames): FeedCalendar[] {
  const { facets } = findOffers(index, EMPTY_QUERY);
  return CALENDAR_FACETS.flatMap((facet) =>
    facets[facet]
      .filter(({ value, count }) => count > 0 && value !== UNKNOWN)
      .map(({ value }): FeedCalendar => ({
        file: `${toKebab(facet)}-${value.toLowerCase()}.ics`,
        group: facet,
        name: names.of(facet, value),
        lang: names.lang,
        ...runsOf(index, { ...EMPTY_QUERY, filters: { [facet]: [value] } }),
      })),
  );
}

function byProviders(catalogue: Catalogue, { wanted }: CalendarNames): FeedCalendar[] {
  const { offers, providersById, defaultLanguage } = catalogue;
  return [...providersById.values()].flatMap((provider): FeedCalendar[] => {
    const own = offers.filter(({ record }) => record.provider === provider.id);
    const name = readText(provider.name, wanted, defaultLanguage);
    if (own.length === 0) return [];
    return [
      {
        file: `provider-${provider.id}.ics`,
        group: 'provider',
        name: name?.text ?? provider.id,
        lang: name?.lang ?? defaultLanguage,
        courses: coursesOf(own),
      },
    ];
  });
}

/** In the order of the feed, so that the same feed gives the same file on every day. */
function runsOf(index: OfferIndex, query?: OfferQuery): Pick<FeedCalendar, 'courses'> {
  if (query === undefined) return { courses: coursesOf(index.offers) };
  const found = new Set(findOffers(index, query).hits.map(({ offer }) => offer));
  return { courses: coursesOf(index.offers.filter((offer) => found.has(offer))) };
}

function coursesOf(offers: Catalogue['offers']): OfferRun[] {
  return offers.flatMap((offer) => offer.runs.map((run) => ({ offer, run })));
}

function toKebab(facet: string): string {
  return facet.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
