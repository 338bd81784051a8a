// What pages need of the vocabulary on their first screen; the rest (vocabulary.ts) stays out of it.
// Left out: the words people read for each code (i18n/labels.ts).

/** Those of the limits (vocabulary.ts) that pages measure by themselves. */
export const PAGE_LIMITS = { url: 2048, list: 50, sessions: 400, records: 10_000 } as const;

/** Offers and what they refer to: the lists that every widget reads. */
export const OFFER_COLLECTIONS = ['providers', 'places', 'contacts', 'offers'] as const;

/** The lists of records a feed may hold, in the order in which they are read. */
export const COLLECTIONS = [...OFFER_COLLECTIONS, 'chains', 'guide', 'matcher', 'news'] as const;

/** iCalendar weekday names, Monday first. Source: RFC 5545 §3.3.10. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Collection = (typeof COLLECTIONS)[number];
export type Weekday = (typeof WEEKDAYS)[number];
