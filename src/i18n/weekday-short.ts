// Weekdays at the heads of narrow columns. Left out: weekdays of a list, which are words of format.ts.
import { WEEKDAYS } from '../feed/vocabulary-core.js';
import type { Weekday } from '../feed/vocabulary.js';
import { formatsOf } from './locale-data.js';
import type { Locale } from './locales.js';

/**
 * "Mo": at the head of a narrow column, where Leichte Sprache has no room for whole words either.
 * Arabic has no abbreviations, but can do without the article. Source: CLDR, day names of width "short".
 */
export function formatWeekdayShort(day: Weekday, locale: Locale): string {
  const name = formatsOf(locale).weekdaysShort[WEEKDAYS.indexOf(day)] ?? day;
  if (locale === 'ar') return name.replace(/^ال/, '');
  return locale === 'de-simple' ? name.slice(0, 2) : name;
}
