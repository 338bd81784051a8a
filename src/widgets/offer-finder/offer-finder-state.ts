// What the finder shows and how each action changes it, as plain values: session + result -> view; action + session -> next session. Left out: the question itself (offers/question-state.ts),
// words (the templates ask i18n), the page.
import { EMPTY_QUERY } from '../../domain/empty-query.js';
import type { Facet, OfferQuery, OfferSort } from '../../domain/offer-query.js';
import type { OfferHit, OfferResult } from '../../domain/offers.js';
import * as question from '../../offers/question-state.js';
import type { ActiveFilter, ListPresets, ListSettings } from '../../offers/question-state.js';
import { pageSizeOf } from './page-size.js';

/** What an editor has set in the page. Filters and providers cannot be changed by readers. */
export interface FinderPresets extends ListPresets {
  readonly sort: OfferSort;
  readonly pageSize: number;
}

/** What the reader has done since the page was opened. Lives in memory only. */
export interface FinderSession {
  /** The reader's own part of the question; presets are added by `effectiveQuery`. */
  readonly query: OfferQuery;
  /** How many cards are shown at most. */
  readonly shown: number;
  /** Offer whose details are open. */
  readonly offerId: string | undefined;
  /** Offers that are over stand in the list, too. */
  readonly showsPast: boolean;
}

/** What an editor has written into attributes. */
export interface FinderSettings extends ListSettings {
  readonly sort: OfferSort;
  readonly pageSize: number;
}

/** Attributes as presets: facets without values do not count, the page size is kept within bounds. */
export function presetsOf(settings: FinderSettings): FinderPresets {
  const { sort, pageSize } = settings;
  return { ...question.presetsOf(settings), sort, pageSize: pageSizeOf(pageSize) };
}

/** Whether presets still stand for these attributes. */
export function isSameSettings(presets: FinderPresets, settings: FinderSettings): boolean {
  return (
    question.isSameSettings(presets, settings) &&
    presets.sort === settings.sort &&
    presets.pageSize === pageSizeOf(settings.pageSize)
  );
}

/** A session in which nothing has been asked yet. */
export function startSession(presets: FinderPresets): FinderSession {
  return {
    query: { ...EMPTY_QUERY, sort: presets.sort },
    shown: presets.pageSize,
    offerId: undefined,
    showsPast: false,
  };
}

/** The reader's question within the editor's limits. */
export function effectiveQuery(session: FinderSession, presets: FinderPresets): OfferQuery {
  return { ...question.limitedQuery(session.query, presets), hidesPast: !session.showsPast };
}

// ── Actions ─────────────────────────────────────────────────────────────────────────────────────

/** Asks something else; the list starts again with its first page. */
export function ask(
  session: FinderSession,
  change: Partial<OfferQuery>,
  pageSize: number,
): FinderSession {
  return { ...session, query: { ...session.query, ...change }, shown: pageSize };
}

export function showMore(session: FinderSession, pageSize: number): FinderSession {
  return { ...session, shown: session.shown + pageSize };
}

/** Lets offers that are over into the list. */
export function showPast(session: FinderSession): FinderSession {
  return { ...session, showsPast: true };
}

export function openOffer(session: FinderSession, offerId: string | undefined): FinderSession {
  return { ...session, offerId };
}

/** A session that begins with what a link or an editor asks for, as far as the feed knows it. */
export function linkedSession(
  presets: FinderPresets,
  link: Partial<question.LinkedSearch>,
  towns: readonly { readonly name: string; readonly lat: number; readonly lon: number }[],
  isKnown: (facet: Facet, value: string) => boolean,
): FinderSession {
  const wanted = { ...link, sort: link.sort ?? presets.sort };
  const query = question.linkedQuery(wanted, towns, isKnown);
  return { ...startSession(presets), query, offerId: link.offerId };
}

// ── Views ───────────────────────────────────────────────────────────────────────────────────────

export interface ResultsView {
  readonly total: number;
  readonly hits: readonly OfferHit[];
  /** Offers beyond those shown. */
  readonly left: number;
  /** How many cards the next press of "more" brings. */
  readonly next: number;
  readonly active: readonly ActiveFilter[];
  /** Words that no result holds: the list answers the rest of the question. */
  readonly missingWords: readonly string[];
  /** Offers that fit but are over, and therefore do not stand in the list. */
  readonly hiddenPast: number;
}

/** The page of results to show. */
export function resultsView(
  result: OfferResult,
  session: FinderSession,
  pageSize: number,
): ResultsView {
  const hits = result.hits.slice(0, session.shown);
  const left = result.hits.length - hits.length;
  return {
    total: result.hits.length,
    hits,
    left,
    next: Math.min(left, pageSize),
    active: question.activeFilters(session.query),
    missingWords: hits.length > 0 ? wordsMissingEverywhere(hits) : [],
    hiddenPast: result.hiddenPast,
  };
}

function wordsMissingEverywhere(hits: readonly OfferHit[]): readonly string[] {
  const [first, ...others] = hits;
  return (first?.missingWords ?? []).filter((word) =>
    others.every((hit) => hit.missingWords.includes(word)),
  );
}
