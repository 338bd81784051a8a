// What the calendar shows before anybody has asked for anything, as plain values. Left out: how actions change it
// (session-changes.ts), what the views make of it (agenda-state.ts, timeline-state.ts), words (the templates ask i18n).
import { EMPTY_QUERY } from '../../domain/empty-query.js';
import type { OfferQuery } from '../../domain/offer-query.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { startOfWeek } from '../../domain/weeks.js';
import { TIMELINE_GROUPINGS, type TimelineGrouping } from '../../domain/timeline-grouping.js';

export const CALENDAR_VIEWS = ['agenda', 'month', 'timeline'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export const TIMELINE_SPANS = ['12-weeks', '6-months', '12-months'] as const;
export type TimelineSpan = (typeof TIMELINE_SPANS)[number];

/** Weeks the agenda shows first, and adds with each press of "more". */
export const AGENDA_WEEKS = 8;
/** Entries drawn at most before somebody asks for more: never put all rows into the page. */
export const PAGE = 50;
/** Of these the first look draws so many, enough for a screen: the others come with what people can do. */
export const FIRST = 20;

/** What the reader has done since the page was opened. Lives in memory only. */
export interface CalendarSession {
  /** The reader's own part of the question; the editor's limits are added later. */
  readonly query: OfferQuery;
  /** Chosen by the reader or the editor; undefined follows the width. */
  readonly view: CalendarView | undefined;
  /** Weeks of the agenda from today. */
  readonly weeks: number;
  /** Entries or rows shown at most. */
  readonly shown: number;
  /** Ids of series whose further dates are open. */
  readonly unfolded: ReadonlySet<string>;
  /** The day of the month grid that takes the focus; its month is the one shown. */
  readonly day: PlainDate;
  /** The day whose list is open below the grid. */
  readonly openDay: PlainDate | undefined;
  /** First day of the timeline, a Monday or the first of a month. */
  readonly from: PlainDate;
  readonly span: TimelineSpan;
  readonly grouping: TimelineGrouping;
  /** Key of the run that takes the focus in the timeline. */
  readonly row: string | undefined;
  /** Offer whose details are open. */
  readonly offerId: string | undefined;
}

/** What an editor has set for the views. */
export interface ViewSettings {
  readonly view: string;
  readonly groupBy: string;
}

/** A session in which nothing has been asked yet. `today`: plain date in the feed's zone. */
export function startSession({ view, groupBy }: ViewSettings, today: PlainDate): CalendarSession {
  return {
    query: EMPTY_QUERY,
    view: knownView(view),
    weeks: AGENDA_WEEKS,
    shown: FIRST,
    unfolded: new Set(),
    day: today,
    openDay: undefined,
    from: startOfWeek(today),
    span: '12-weeks',
    grouping: TIMELINE_GROUPINGS.find((name) => name === groupBy) ?? 'level',
    row: undefined,
    offerId: undefined,
  };
}

/** The view of this name, if there is one. */
export function knownView(name: string | undefined): CalendarView | undefined {
  return CALENDAR_VIEWS.find((one) => one === name);
}

/** The view to draw: the chosen one, else agenda in a narrow container and month in a wide one. */
export function viewOf(view: CalendarView | undefined, isNarrow: boolean): CalendarView {
  return view ?? (isNarrow ? 'agenda' : 'month');
}
