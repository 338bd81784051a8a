// Calendar dates of the sample county as plain 'YYYY-MM-DD' strings, reckoned in UTC so that no zone
// can shift them. Left out: everything the product itself needs (src/domain/plain-date.ts).
import { WEEKDAYS, type Weekday } from '../src/feed/vocabulary.js';

export type Day = string;

const DAY_MS = 86_400_000;

/** `count` days after `day`; negative counts lead back. */
export function plusDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(day: Day): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 'MO';
}

/** First day on or after `from` that is one of these weekdays and not shut. */
export function firstOpenDay(
  from: Day,
  weekdays: readonly Weekday[],
  isShut: (day: Day) => boolean = () => false,
): Day {
  let day = from;
  while (!weekdays.includes(weekdayOf(day)) || isShut(day)) day = plusDays(day, 1);
  return day;
}

/** Last day on or before `until` that is one of these weekdays. */
export function lastDayOf(until: Day, weekdays: readonly Weekday[]): Day {
  let day = until;
  while (!weekdays.includes(weekdayOf(day))) day = plusDays(day, -1);
  return day;
}

/** Easter Sunday in the Gregorian calendar. Source: Spencer's algorithm (1922). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = String(Math.floor(f / 31)).padStart(2, '0');
  return `${year}-${month}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** A number from 0 to `below` − 1 that depends on the text alone: the sample's only "chance". */
export function seeded(text: string, below: number): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 0) % below;
}
