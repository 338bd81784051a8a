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

/** As much of Temporal as is used here. */
export interface Times {
  readonly Instant: {
    readonly fromEpochMilliseconds: (instant: number) => {
      readonly toZonedDateTimeISO: (timeZone: string) => {
        readonly offsetNanoseconds: number;
        readonly toPlainDate: () => { readonly toString: () => string };
      };
    };
  };
}

/** Undefined in browsers without it, where the first clock takes as long as drawing a list. */
export const temporal = (): Times | undefined =>
  (globalThis as { readonly Temporal?: Times }).Temporal;

/**
 * The date on the calendars of `timeZone` (IANA name) at `now`. A name this engine does not know
 * counts as Europe/Berlin, the zone the standard is written for.
 */
export function todayIn(timeZone: string, now: Date = new Date()): PlainDate {
  try {
    const instant = temporal()?.Instant.fromEpochMilliseconds(now.getTime());
    const date = instant?.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    return date ?? isoDate(calendarOf(timeZone).format(now));
  } catch {
    return todayIn('Europe/Berlin', now);
  }
}

/** The day of a stamp of the feed: a date as it is, an instant (RFC 3339) as the date it has in `timeZone`. */
export function dayOf(stamp: string, timeZone: string): PlainDate {
  return stamp.includes('T') ? todayIn(timeZone, new Date(stamp)) : stamp;
}

/** The day the data of a feed are of, as readers are told. */
export const asOfDay = ({ generatedAt, timeZone }: StampedData): PlainDate =>
  dayOf(generatedAt, timeZone);

/** What every catalogue has: RFC 3339, IANA name. */
export interface StampedData {
  readonly generatedAt: string;
  readonly timeZone: string;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Writes as Americans do, because theirs is the one locale no engine goes without. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  let calendar = calendars.get(timeZone);
  if (calendar === undefined) {
    calendar = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    calendars.set(timeZone, calendar);
  }
  return calendar;
}

/** '03/08/2027' gives '2027-03-08'. */
const isoDate = (date: string): PlainDate => date.replace(/(\d+)\/(\d+)\/(\d+)/, '$3-$1-$2');
