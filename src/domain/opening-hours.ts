// Whether a door is open now, until when, and when it opens next. Regular hours, unless special hours or
// a public holiday say otherwise; all of it wall-clock time of the feed's zone, so that clock changes
// and hours past midnight come out right. Left out: wording (the view), places without any hours: unknown.
import type { Holiday, LocalizedText, OpeningHours, SpecialHours } from '../feed/schema.js';
import { addDays, todayIn, weekdayOf, type PlainDate } from './plain-date.js';
import { instantIn } from './instants.js';

/** A wall-clock moment of the feed's zone. */
export interface LocalMoment {
  readonly date: PlainDate;
  /** 'HH:MM' */
  readonly time: string;
}

export interface Hours {
  readonly openingHours?: readonly OpeningHours[] | undefined;
  readonly specialHours?: readonly SpecialHours[] | undefined;
}

/** What the feed says about time: its zone and its holidays. */
export interface HoursContext {
  readonly timeZone: string;
  readonly holidays: readonly Holiday[];
}

export type OpenState =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'open';
      /** Undefined when it never closes within the time looked at. */
      readonly until: LocalMoment | undefined;
    }
  | {
      readonly kind: 'closed';
      /** Undefined when it does not open within the time looked at. */
      readonly opens: LocalMoment | undefined;
      /** Why it is closed today although it usually is open: a holiday's name or a note. */
      readonly because: LocalizedText | undefined;
    };

/** Days looked ahead for the next change: longer than any summer break. */
const HORIZON = 62;

/** A stretch of being open, as instants in milliseconds, with the wall-clock moments people read. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly opens: LocalMoment;
  readonly closes: LocalMoment;
}

/**
 * State of a door at `now`. Special hours of a day replace its regular ones; a public holiday closes it
 * unless special hours of that day open it. What closes at or before it opens closes on the next day.
 * Without any hours the state is unknown, never closed.
 */
export function openState(hours: Hours, context: HoursContext, now: Date): OpenState {
  const today = todayIn(context.timeZone, now);
  const regular = hours.openingHours ?? [];
  const special = specialOn(hours, today);
  if (regular.length === 0 && special.length === 0) return { kind: 'unknown' };
  const at = now.getTime();
  const stretches = stretchesFrom(addDays(today, -1), hours, context);
  const current = stretches.find(({ start, end }) => start <= at && at < end);
  if (current !== undefined) {
    const isEndless = current.closes.date >= addDays(today, HORIZON);
    return { kind: 'open', until: isEndless ? undefined : current.closes };
  }
  const next = stretches.find(({ start }) => start > at);
  return { kind: 'closed', opens: next?.opens, because: reasonOn(today, hours, context) };
}

/** Hours of the whole span, in order, those that touch made one. */
function stretchesFrom(first: PlainDate, hours: Hours, context: HoursContext): Stretch[] {
  const all = new Array(HORIZON + 2)
    .fill(0)
    .flatMap((_, day) => stretchesOn(addDays(first, day), hours, context))
    .sort((a, b) => a.start - b.start);
  const merged: Stretch[] = [];
  for (const next of all) {
    const last = merged.at(-1);
    if (last === undefined || next.start > last.end) merged.push(next);
    else if (next.end > last.end) {
      merged[merged.length - 1] = { ...last, end: next.end, closes: next.closes };
    }
  }
  return merged;
}

function stretchesOn(date: PlainDate, hours: Hours, context: HoursContext): Stretch[] {
  const special = specialOn(hours, date);
  const isSpecial = special.some(({ closed, opens }) => closed === true || opens !== undefined);
  if (isSpecial) {
    return special.flatMap(({ closed, opens, closes }) =>
      closed === true || opens === undefined || closes === undefined
        ? []
        : stretch(date, opens, closes, context),
    );
  }
  const regular = hours.openingHours ?? [];
  if (holidayOn(date, context) !== undefined && !isAlwaysOpen(regular)) return [];
  const day = weekdayOf(date);
  return regular
    .filter(({ byDay }) => byDay.includes(day))
    .map(({ opens, closes }) => stretch(date, opens, closes, context));
}

function stretch(
  date: PlainDate,
  opens: string,
  closes: string,
  { timeZone }: HoursContext,
): Stretch {
  const lastDay = closes <= opens ? addDays(date, 1) : date;
  return {
    start: instantIn(date, opens, timeZone).getTime(),
    end: instantIn(lastDay, closes, timeZone).getTime(),
    opens: { date, time: opens },
    closes: { date: lastDay, time: closes },
  };
}

/** Day and night on every day: such a door knows no holidays. */
function isAlwaysOpen(regular: readonly OpeningHours[]): boolean {
  const allDay = regular.filter(({ opens, closes }) => opens === '00:00' && closes === '00:00');
  return new Set(allDay.flatMap(({ byDay }) => byDay)).size === 7;
}

function specialOn({ specialHours = [] }: Hours, date: PlainDate): SpecialHours[] {
  return specialHours.filter(({ from, to = from }) => date >= from && date <= to);
}

function holidayOn(date: PlainDate, { holidays }: HoursContext): Holiday | undefined {
  return holidays.find(
    ({ kind, from, to = from }) => kind === 'public' && date >= from && date <= to,
  );
}

/** Only where the day would have had hours: nobody needs a reason for a closed Sunday. */
function reasonOn(date: PlainDate, hours: Hours, context: HoursContext): LocalizedText | undefined {
  const special = specialOn(hours, date).find(({ closed }) => closed === true);
  if (special !== undefined) return special.note;
  const usual = (hours.openingHours ?? []).some(({ byDay }) => byDay.includes(weekdayOf(date)));
  return usual ? holidayOn(date, context)?.name : undefined;
}
