// Dates, times, prices and phone numbers as people read them in a list of offers: Gregorian calendar,
// Latin digits, 24 hours, wall time of the venue, the same in every engine and zone.
// Left out: what other views say besides (more-format.ts), words for codes (labels.ts), sentences with numbers (plural.ts).
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Weekday } from '../feed/vocabulary.js';
import { formatsOf } from './locale-data.js';
import type { Locale } from './locales.js';
import { formatNumber } from './number.js';
import { fillIn, plural } from './plural.js';

export { formatNumber, plural };

const DAY_MS = 86_400_000;
/** Further ahead than this the date alone says more than a number of weeks. */
const MAX_WEEKS = 26;

/** "Montag, 8. März 2027". `date` is a plain date YYYY-MM-DD, here and below. */
export function formatDate(date: string, locale: Locale): string {
  return `${weekdayName(date, locale)}${formatsOf(locale).comma}${formatDateShort(date, locale)}`;
}

/** "8. März 2027": no weekday. */
export function formatDateShort(date: string, locale: Locale): string {
  return `${formatDay(date, locale)} ${date.slice(0, 4)}`;
}

/**
 * "vom 8. März bis 25. Juni 2027", "ab 8. März 2027", "bis 25. Juni 2027", "am 8. März 2027" when both
 * days are the same; empty when neither is known. Words instead of a dash, so that it can be heard.
 */
export function formatPeriod(
  from: string | undefined,
  to: string | undefined,
  locale: Locale,
): string {
  const { day, period, since, until } = formatsOf(locale);
  const end = to === undefined ? '' : formatDateShort(to, locale);
  if (from === undefined) return end && fillIn(until, { to: end });
  const start = formatDateShort(from, locale);
  if (to === undefined || from === to) return fillIn(to ? day : since, { from: start });
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return fillIn(period, { from: isSameYear ? formatDay(from, locale) : start, to: end });
}

/** "18:00–20:15 Uhr"; both ends HH:MM, wall time of the venue. */
export function formatTimeSpan(start: string, end: string, locale: Locale): string {
  return fillIn(formatsOf(locale).timeSpan, { from: shortTime(start), to: shortTime(end) });
}

/** "Mo, Mi, Fr"; three or more days in a row become "Mo bis Fr", all seven "jeden Tag". Any order in, week order out. */
export function formatWeekdays(days: readonly Weekday[], locale: Locale): string {
  const { weekdaysShort, everyDay, through, listSeparator } = formatsOf(locale);
  const chosen = WEEKDAYS.flatMap((day, index) => (days.includes(day) ? [index] : []));
  if (chosen.length === WEEKDAYS.length) return everyDay;
  const names = chosen.map((index) => weekdaysShort[index] ?? '');
  const inRow = chosen.every((day, index) => day === (chosen[0] ?? 0) + index);
  if (inRow && names.length > 2) return `${names[0] ?? ''}${through}${names.at(-1) ?? ''}`;
  return names.join(listSeparator);
}

/** "12,50 €", "120 €"; `currency` is an ISO 4217 code, the euro when absent. */
export function formatPrice(amount: number, currency = 'EUR', locale: Locale): string {
  const { euros, price } = formatsOf(locale);
  const decimals = Number.isInteger(amount) ? 0 : 2;
  const values = { amount: formatNumber(amount, locale, decimals), currency };
  return fillIn(currency === 'EUR' ? euros : price, values);
}

/**
 * "heute", "morgen", "in 5 Tagen", "in 3 Wochen"; undefined for the past and beyond half a year. Only to
 * be shown beside the date itself, since a page may stay open or be printed.
 */
export function formatWeeksUntil(date: string, today: string, locale: Locale): string | undefined {
  const { inDays, inWeeks, today: now, tomorrow } = formatsOf(locale);
  const days = (Date.parse(date) - Date.parse(today)) / DAY_MS;
  const weeks = Math.round(days / 7);
  if (days < 0 || weeks > MAX_WEEKS) return undefined;
  if (days === 0) return now;
  if (days === 1) return tomorrow;
  return days < 14 ? plural(inDays, days, locale) : plural(inWeeks, weeks, locale);
}

/**
 * "+49 30 23125 123": an E.164 number in groups that can be read out. Numbers of other countries and
 * short numbers stay as they are. Must be shown left to right in every language (ui/local-text.ts).
 */
export function formatPhone(phone: string): string {
  const [, area, rest] = GERMAN_NUMBER.exec(phone) ?? [];
  if (area === undefined || rest === undefined) return phone;
  return `+49 ${area} ${rest.length > 6 ? `${rest.slice(0, -3)} ${rest.slice(-3)}` : rest}`;
}

/**
 * Area codes of two digits, mobile and service prefixes, codes of three digits; every other code is
 * taken to have four. A group too long or short still reads out as the right number.
 * Source: Bundesnetzagentur, list of area codes.
 */
const GERMAN_NUMBER =
  /^\+49(30|40|69|89|1[5-7]\d|800|[2-9]\d1|20[2389]|21[24]|228|234|3[3-9]5|906|\d{4})(\d{3,})$/;

function shortTime(time: string): string {
  return time.replace(/^0(?=\d)/, '');
}

/** "8. März": for where neither weekday nor year matters. */
export function formatDay(date: string, locale: Locale): string {
  return `${Number(date.slice(8, 10))}${formatsOf(locale).ordinal} ${monthName(date, locale)}`;
}

/** "März"; `date` begins with YYYY-MM. */
export function monthName(date: string, locale: Locale): string {
  return formatsOf(locale).months[Number(date.slice(5, 7)) - 1] ?? '';
}

/** "Montag": the weekday of a plain date. */
export function weekdayName(date: string, locale: Locale): string {
  return formatsOf(locale).weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? '';
}
