// How numbers of courses read in the calendar. Left out: phrases of one offer (offers/view/phrases.ts).
import { msg } from '@lit/localize';
import { plural } from '../../../i18n/format.js';
import type { ViewContext } from './context.js';

/** "14 Kurse"; "14 Angebote" where there is also something else to go to. */
export function totalPhrase(total: number, { reading, hasOnlyCourses }: ViewContext): string {
  const message = hasOnlyCourses
    ? msg('{n, plural, =0 {keine Kurse} one {# Kurs} other {# Kurse}}', { id: 'calendar.courses' })
    : msg('{n, plural, =0 {keine Angebote} one {# Angebot} other {# Angebote}}', {
        id: 'calendar.offers',
      });
  return plural(message, total, reading.locale);
}
