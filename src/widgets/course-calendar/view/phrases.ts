// How numbers of courses read in the calendar. Left out: phrases of one offer (offers/view/phrases.ts).
import { msg } from '@lit/localize';
import type { Occurrence, Span } from '../../../domain/occurrences.js';
import { formatPeriod, plural } from '../../../i18n/format.js';
import { formatMonth } from '../../../i18n/more-format.js';
import { comma } from '../../../offers/view/phrases.js';
import type { CalendarView } from '../calendar-state.js';
import type { ViewContext } from './context.js';

type Words = Pick<ViewContext, 'reading' | 'hasOnlyCourses'>;

/** "2 Kurse" on a day: a course that meets twice counts once. */
export function coursesPhrase(occurrences: readonly Occurrence[], words: Words): string {
  return totalPhrase(new Set(occurrences.map(({ course }) => course.key)).size, words);
}

/** "14 Kurse"; "14 Angebote" where there is also something else to go to. */
export function totalPhrase(total: number, { reading, hasOnlyCourses }: Words): string {
  const message = hasOnlyCourses
    ? msg('{n, plural, =0 {keine Kurse} one {# Kurs} other {# Kurse}}', { id: 'calendar.courses' })
    : msg('{n, plural, =0 {keine Angebote} one {# Angebot} other {# Angebote}}', {
        id: 'calendar.offers',
      });
  return plural(message, total, reading.locale);
}

/** "Mai 2027, 14 Kurse": said when other days are shown. */
export function shownPhrase(
  total: number,
  { from, until }: Span,
  view: CalendarView,
  words: Words,
): string {
  const { reading } = words;
  const span =
    view === 'month'
      ? formatMonth(from.slice(0, 7), reading.locale)
      : formatPeriod(from, until, reading.locale);
  return `${span}${comma(reading)}${totalPhrase(total, words)}`;
}
