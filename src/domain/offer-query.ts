// The question an offer finder asks: words, filters, a place, an order. Plain data, so that it can
// travel in attributes, links and tests. Left out: answering it (offers.ts), wording (i18n/).

/** What offers can be filtered by. `unknown` is a value of every facet: absent never means "no". */
export const FACETS = [
  'kind', // OfferKind
  'topic', // Topic
  'courseType', // CourseType
  'level', // A0 (pre-A1), A1 … C2: main steps; an offer counts for every step from entry to target
  'audience', // Audience
  'childcare', // yes | onRequest | no | unknown
  'cost', // free | paid | unknown
  'weekday', // MO … SU | unknown
  'timeOfDay', // morning (before 12:00) | afternoon (12:00–16:59) | evening (from 17:00) | unknown
  'starts', // rolling | 4-weeks | 8-weeks | 12-weeks | later | unknown; cumulative: 8 weeks holds 4 weeks
  'places', // open | few | waitingList | full | unknown
  'language', // spoken language: BCP 47 tag | unknown
  'attendance', // offline | online | mixed | unknown
  'wheelchair', // yes | limited | onRequest | no | unknown
] as const;
export type Facet = (typeof FACETS)[number];

export const UNKNOWN = 'unknown';

export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface NearTo {
  readonly label: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** Offers farther away than this are left out; undefined keeps all and only measures. */
  readonly radiusKm: number | undefined;
}

export type OfferSort = 'match' | 'starts' | 'near';

export interface OfferQuery {
  readonly text: string;
  /** Values of one facet are alternatives, facets must all hold. */
  readonly filters: Filters;
  readonly near: NearTo | undefined;
  /** Restricts to these providers, offers or places, when set by an editor. */
  readonly provider: readonly string[];
  readonly sort: OfferSort;
  /** Leaves offers that are over out of list and counts; they are only told as a number. */
  readonly hidesPast?: boolean;
}
