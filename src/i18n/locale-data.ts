// The shape of what formats need to know about a locale, and who knows it: German always, the others once
// their words have been loaded. The data is an extract of CLDR 48.2 (Unicode Licence v3), files
// ca-gregorian.json, dateFields.json and listPatterns.json of de, en-GB and ar. It is our own, because
// engines know different languages, calendars and digits and would disagree.
// Left out on purpose: Arabic-Indic digits and other calendars; appointments are at German offices.
import { formats as german } from './formats/de.js';
import type { Locale } from './locales.js';

export interface LocaleFormats {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly everyDay: string;
  /** Between the first and the last of several days in a row. */
  readonly through: string;
  /** Between weekday and date. */
  readonly comma: string;
  /** After the day of a month. */
  readonly ordinal: string;
  readonly decimal: string;
  readonly group: string;
  readonly listSeparator: string;
  readonly listEnd: string;
  /** {from} and {to} are filled with times, dates, amounts; see format.ts. */
  readonly timeSpan: string;
  readonly day: string;
  readonly period: string;
  readonly since: string;
  readonly until: string;
  readonly euros: string;
  /** In other currencies, by their codes. */
  readonly price: string;
  readonly distance: string;
  readonly nearby: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly inDays: string;
  readonly inWeeks: string;
}

const known = new Map<Locale, LocaleFormats>();

/** Makes the formats of a locale known, as far as they differ from German; called when its words arrive. */
export function addFormats(locale: Locale, formats: Partial<LocaleFormats>): void {
  known.set(locale, { ...german, ...formats });
}

/** Formats of a locale, the German ones as long as its own are not there. */
export function formatsOf(locale: Locale): LocaleFormats {
  return known.get(locale) ?? german;
}
