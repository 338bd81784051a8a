// What the calendar shows and how each action changes it, as plain values: courses + session + today
// -> view; action + session -> next session. Left out: words (the templates ask i18n), answering
// filters (calendar-questions.ts), the timeline (timeline-state.ts), the page.
import type { Agenda, AgendaDay } from '../../domain/agenda.js';
import type { CourseRun } from '../../domain/course-runs.js';
import {
  addMonths,
  daysInMonth,
  monthGrid,
  monthOf,
  sameDayIn,
  type PlainMonth,
} from '../../domain/month.js';
import { monthCells, type MonthCells } from '../../domain/month-cells.js';
import { occurrencesIn, type Occurrence, type Span } from '../../domain/occurrences.js';
import { EMPTY_QUERY, type OfferQuery } from '../../domain/offer-query.js';
import { addDays, weekdayIndex, toEpochDay } from '../../domain/plain-date.js';
import { startOfWeek } from '../../domain/weeks.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { TIMELINE_GROUPINGS, type TimelineGrouping } from '../../domain/timeline-grouping.js';
import type { Holiday } from '../../feed/schema.js';

export const CALENDAR_VIEWS = ['agenda', 'month', 'timeline'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export const TIMELINE_SPANS = ['12-weeks', '6-months', '12-months'] as const;
export type TimelineSpan = (typeof TIMELINE_SPANS)[number];

/** Weeks the agenda shows first, and adds with each press of "more". */
export const AGENDA_WEEKS = 8;
/** Entries drawn at most before somebody asks for more: never put all rows into the page. */
export const PAGE = 50;

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
    view: CALENDAR_VIEWS.find((name) => name === view),
    weeks: AGENDA_WEEKS,
    shown: PAGE,
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

/** What a link asks for; view and month may be made up by whoever wrote it. */
export interface CalendarLink {
  readonly query: OfferQuery;
  readonly view: string | undefined;
  readonly month: string | undefined;
}

const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;

/** A session that begins with what a link asks for; what makes no sense is left out. */
export function linkedSession(session: CalendarSession, link: CalendarLink): CalendarSession {
  const view = CALENDAR_VIEWS.find((name) => name === link.view) ?? session.view;
  const { month = '' } = link;
  const day = MONTH.test(month) ? sameDayIn(month, session.day) : session.day;
  return { ...askFor(session, link.query), view, day };
}

/** The view to draw: the chosen one, else agenda in a narrow container and month in a wide one. */
export function viewOf({ view }: CalendarSession, isNarrow: boolean): CalendarView {
  return view ?? (isNarrow ? 'agenda' : 'month');
}

// ── Actions ─────────────────────────────────────────────────────────────────────────────────────

export function chooseView(session: CalendarSession, view: CalendarView): CalendarSession {
  return { ...session, view, shown: PAGE, openDay: undefined };
}

/** Asks something else; lists begin with their first page again. */
export function askFor(session: CalendarSession, query: OfferQuery): CalendarSession {
  return { ...session, query, shown: PAGE, row: undefined };
}

/** More entries of the span; when all of them are shown, more weeks. */
export function showMore(session: CalendarSession, isCut: boolean): CalendarSession {
  const shown = session.shown + PAGE;
  return isCut ? { ...session, shown } : { ...session, shown, weeks: session.weeks + AGENDA_WEEKS };
}

/** Opens the further dates of a series, or folds them. */
export function toggleSeries(session: CalendarSession, id: string): CalendarSession {
  const unfolded = new Set(session.unfolded);
  if (!unfolded.delete(id)) unfolded.add(id);
  return { ...session, unfolded };
}

/** The grid's focus on a day; another month is shown when the day lies in one. */
export function goToDay(session: CalendarSession, day: PlainDate): CalendarSession {
  const isSameMonth = monthOf(day) === monthOf(session.day);
  return { ...session, day, openDay: isSameMonth ? session.openDay : undefined };
}

/** The same day so many months on, or the month's last day when it has no such day. */
export function goMonths(session: CalendarSession, months: number): CalendarSession {
  const month = addMonths(monthOf(session.day), months);
  return { ...session, day: sameDayIn(month, session.day), openDay: undefined };
}

/** Opens the list of a day. */
export function openDay(session: CalendarSession, day: PlainDate): CalendarSession {
  return { ...goToDay(session, day), openDay: day, shown: PAGE };
}

export function closeDay(session: CalendarSession): CalendarSession {
  return { ...session, openDay: undefined };
}

/** Opens the details of an offer, or closes them. */
export function openOffer(session: CalendarSession, offerId: string | undefined): CalendarSession {
  return { ...session, offerId };
}

// ── Keyboard ────────────────────────────────────────────────────────────────────────────────────

/**
 * The day a key leads to in the month grid; undefined for keys that are not its own. `isRtl`: the
 * reader's page runs from right to left, so that Left means later. Source: widgets.md 2.3, APG grid.
 */
export function dayAfterKey(
  day: PlainDate,
  key: { readonly key: string; readonly shiftKey: boolean },
  isRtl: boolean,
): PlainDate | undefined {
  const weekday = weekdayIndex(toEpochDay(day));
  const months = (count: number) => sameDayIn(addMonths(monthOf(day), count), day);
  const ahead = isRtl ? -1 : 1;
  switch (key.key) {
    case 'ArrowRight':
      return addDays(day, ahead);
    case 'ArrowLeft':
      return addDays(day, -ahead);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return addDays(day, -weekday);
    case 'End':
      return addDays(day, 6 - weekday);
    case 'PageDown':
      return months(key.shiftKey ? 12 : 1);
    case 'PageUp':
      return months(key.shiftKey ? -12 : -1);
    default:
      return undefined;
  }
}

// ── Views ───────────────────────────────────────────────────────────────────────────────────────

export interface AgendaView extends Agenda {
  readonly span: Span;
  /** Different runs of the whole span. */
  readonly total: number;
  /** Entries of the span beyond those shown. */
  readonly left: number;
}

/** The agenda of a span, cut after so many entries; courses without a date count, too. */
export function agendaView({ days, undated }: Agenda, span: Span, shown: number): AgendaView {
  const kept: AgendaDay[] = [];
  let room = shown;
  for (const { date, entries } of days) {
    if (room <= 0) break;
    kept.push({ date, entries: entries.slice(0, room) });
    room -= entries.length;
  }
  const entries = days.flatMap((day) => day.entries);
  const runs = new Set(entries.map(({ occurrence }) => occurrence.course.key));
  return {
    span,
    days: kept,
    undated: undated.slice(0, Math.max(0, room)),
    total: runs.size + undated.length,
    left: Math.max(0, entries.length + undated.length - shown),
  };
}

/** The weeks the agenda covers: from today on. */
export function agendaSpan({ weeks }: CalendarSession, today: PlainDate): Span {
  return { from: today, until: addDays(today, weeks * 7 - 1) };
}

/** Entries a day of the grid has room for; one more is shown rather than "+ 1". */
export const IN_CELL = 3;

export interface MonthView extends MonthCells {
  readonly month: PlainMonth;
  readonly weeks: readonly (readonly PlainDate[])[];
}

export function monthView(
  courses: readonly CourseRun[],
  month: PlainMonth,
  holidays: readonly Holiday[],
): MonthView {
  const cells = monthCells(courses, month, holidays, IN_CELL + 1);
  return { month, weeks: monthGrid(month), ...cells };
}

/** Everything that takes place on one day, in order of time. */
export function dayView(
  courses: readonly CourseRun[],
  day: PlainDate,
  holidays: readonly Holiday[],
): readonly Occurrence[] {
  return occurrencesIn(courses, { from: day, until: day }, holidays);
}

/** First and last day of a month. */
export function monthSpan(month: PlainMonth): Span {
  return { from: `${month}-01`, until: `${month}-${String(daysInMonth(month))}` };
}

/** The days the timeline covers. */
export function timelineSpan({ from, span }: CalendarSession): Span {
  if (span === '12-weeks') return { from, until: addDays(from, 12 * 7 - 1) };
  const after = addMonths(monthOf(from), span === '6-months' ? 6 : 12);
  return { from, until: addDays(`${after}-01`, -1) };
}
