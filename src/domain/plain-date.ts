// Calendar dates without a time zone, written as in ISO 8601 ('2027-03-08'), and the one place where a zone
// comes in: which day it is now. Left out: weeks (weeks.ts), instants of wall-clock times (instants.ts), wording and formats (i18n/format.ts), and the zone of whoever looks at the page.
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Weekday } from '../feed/vocabulary.js';

/** 'YYYY-MM-DD' in the Gregorian calendar. Plain dates compare as strings. */
export type PlainDate = string;

/** First and last day a feed can name. Source: feed standard, patterns of dates. */
export const FIRST_DAY: PlainDate = '1900-01-01';
export const LAST_DAY: PlainDate = '2199-12-31';

/** Milliseconds of a day without a change of clocks. */
export const DAY = 86_400_000;

/** Days since 1970-01-01, negative before. A date without a time is read as UTC. Source: ECMA-262 §21.4.1.32. */
export function toEpochDay(date: PlainDate): number {
  return Date.parse(date) / DAY;
}

/** The date that many days after 1970-01-01, in the years 1000 to 9999. Four times as fast as toISOString. */
export function fromEpochDay(day: number): PlainDate {
  const date = new Date(day * DAY);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The date `days` later; earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Negative, zero or positive, for sorting ascending. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayIndex(epochDay: number): number {
  return (((epochDay + 3) % 7) + 7) % 7;
}

/** Weekday in the feed's words. */
export function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[weekdayIndex(toEpochDay(date))] as Weekday;
}

/**
 * The date on the calendars of `timeZone` (IANA name) at `now`. A name this engine does not know
 * counts as Europe/Berlin, the zone the standard is written for.
 */
export function todayIn(timeZone: string, now: Date = new Date()): PlainDate {
  return new Date(now.getTime() + offsetAt(timeZone, now.getTime())).toISOString().slice(0, 10);
}

/** Milliseconds that clocks of a zone are ahead of UTC at an instant. */
type Clock = (instant: number) => number;

const clocks = new Map<string, Clock>();

function clockOf(timeZone: string): Clock {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = newClock(timeZone) ?? clockOf('Europe/Berlin');
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** As much of Temporal as is used here. */
interface Times {
  readonly Instant: {
    readonly fromEpochMilliseconds: (instant: number) => {
      readonly toZonedDateTimeISO: (timeZone: string) => { readonly offsetNanoseconds: number };
    };
  };
}

/** Undefined for a zone the engine does not know. */
function newClock(timeZone: string): Clock | undefined {
  // not every browser has it; where it is missing, the first clock takes as long as drawing a list
  const { Temporal } = globalThis as { readonly Temporal?: Times };
  try {
    return Temporal === undefined ? intlClock(timeZone) : temporalClock(timeZone, Temporal);
  } catch {
    return undefined;
  }
}

function temporalClock(timeZone: string, { Instant }: Times): Clock {
  const clock: Clock = (instant) =>
    Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
  clock(0);
  return clock;
}

function intlClock(timeZone: string): Clock {
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of clock.formatToParts(instant)) shown[type] = Number(value);
    const { year = 0, month = 1, day, hour, minute, second } = shown;
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    return local - Math.floor(instant / 1000) * 1000;
  };
}

/** Milliseconds that clocks in the zone are ahead of UTC at that instant, a whole number. */
export function offsetAt(timeZone: string, instant: number): number {
  return clockOf(timeZone)(instant);
}
