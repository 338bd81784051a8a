// What the calendar shows before anybody has asked for anything, as plain values. Left out: how actions change it
// (session-changes.ts), what the views make of it (agenda-state.ts, timeline-state.ts), words (the templates ask i18n).
import type { OfferQuery } from '../../domain/offer-query.js';
import type { PlainDate } from '../../domain/plain-date.js';

export const CALENDAR_VIEWS = ['agenda', 'month', 'timeline'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export type TimelineSpan = '12-weeks' | '6-months' | '12-months';

/** Weeks the agenda shows first, and adds with each press of "more". */
export const AGENDA_WEEKS = 8;
/** Entries drawn at most before somebody asks for more: never put all rows into the page. */
export const PAGE = 50;
/** Of these the first look draws so many, enough for a screen: the others come with what people can do. */
export const FIRST = 10;

/** What the views show of what the reader has done. */
export interface ViewSession {
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
  /** A day of the week or month with which the timeline begins. */
  readonly from: PlainDate;
  readonly span: TimelineSpan;
  /** As somebody has chosen it; of other words than the timeline's own the editor's wish is unknown (`groupingOf`). */
  readonly grouping: string;
  /** Key of the run that takes the focus in the timeline. */
  readonly row: string | undefined;
  /** Offer whose details are open. */
  readonly offerId: string | undefined;
}

/** What the reader has done since the page was opened. Lives in memory only. */
export interface CalendarSession extends ViewSession {
  /** The reader's own part of the question; the editor's limits are added later. */
  readonly query: OfferQuery;
}

/** What an editor has set for the views. */
export interface ViewSettings {
  readonly view: string;
  readonly groupBy: string;
}

/** A session in which nothing has been asked yet. `today`: plain date in the feed's zone. */
export function startSession({ view, groupBy }: ViewSettings, today: PlainDate): ViewSession {
  return {
    view: knownView(view),
    weeks: AGENDA_WEEKS,
    shown: FIRST,
    unfolded: new Set(),
    day: today,
    openDay: undefined,
    from: today,
    span: '12-weeks',
    grouping: groupBy,
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
