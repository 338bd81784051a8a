// How actions change what the calendar shows: action + session -> next session; and what keys in the month mean. Comes
// after the first look. Left out: the timeline (timeline-state.ts), who asks for a change (calendar-moves.ts).
import { monthOf } from '../../domain/month.js';
import { addMonths, sameDayIn } from '../../domain/month-moves.js';
import type { OfferQuery } from '../../domain/offer-query.js';
import { addDays, toEpochDay, weekdayIndex, type PlainDate } from '../../domain/plain-date.js';
import {
  AGENDA_WEEKS,
  knownView,
  PAGE,
  type CalendarSession,
  type CalendarView,
} from './calendar-state.js';

/** What a link asks for; view and month may be made up by whoever wrote it. */
export interface CalendarLink {
  readonly query: OfferQuery;
  readonly view: string | undefined;
  readonly month: string | undefined;
}

const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;

/** A session that begins with what a link asks for; what makes no sense is left out. */
export function linkedSession(session: CalendarSession, link: CalendarLink): CalendarSession {
  const view = knownView(link.view) ?? session.view;
  const { month = '' } = link;
  const day = MONTH.test(month) ? sameDayIn(month, session.day) : session.day;
  return { ...askFor(session, link.query), view, day };
}

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
