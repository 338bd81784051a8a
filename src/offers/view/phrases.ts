// How facts of an offer read: the short phrases of a card, in the interface's language.
// Left out: phrases of question and details (more-phrases.ts), words for codes (i18n/labels.ts).
import { msg, str } from '@lit/localize';
import type { OpeningHours } from '../../feed/schema.js';
import type { CefrStep } from '../../feed/vocabulary.js';
import type { OfferStatus } from '../../domain/offer-facts.js';
import type { WeeklyHours } from '../../domain/runs.js';
import {
  formatDate,
  formatTimeSpan,
  formatWeekdays,
  formatWeeksUntil,
  plural,
} from '../../i18n/format.js';
import { labelOf } from '../../i18n/labels.js';
import type { Locale } from '../../i18n/locale.js';
import type { Beginning } from '../beginning.js';
import type { Reading } from './reading.js';

export { comma, feedText, languageNote, type Reading } from './reading.js';

/** "A2 bis B1", "bis A1" for beginners; one step alone stands for itself. Undefined when no level is known. */
export function levelPhrase(level: {
  readonly entry?: CefrStep | undefined;
  readonly target?: CefrStep | undefined;
}): string | undefined {
  const { entry, target } = level;
  if (entry === 'pre-A1' && target !== undefined && target !== entry) {
    return msg(str`bis ${target}`, { id: 'finder.level-to' });
  }
  const steps = [entry, target].filter((step) => step !== undefined);
  const [first, last] = steps.map((step) => labelOf('level', step));
  if (last === undefined || first === last) return first;
  return msg(str`${first} bis ${last}`, { id: 'finder.level-span' });
}

export function statusPhrase(status: OfferStatus): string {
  if (status === 'over') return msg('vorbei', { id: 'finder.over' });
  // written out, so that a first view brings no other words of the list (word-groups.ts)
  if (status === 'cancelled') return labelOf('status', 'cancelled');
  if (status === 'postponed') return labelOf('status', 'postponed');
  return labelOf('places', status);
}

/** "Mo, Mi, Fr 8:30–12:45 Uhr": one line per group of days with the same hours. */
export function weekLines(weeks: readonly WeeklyHours[], { locale }: Reading): string[] {
  return weeks.map(({ days, startTime, endTime, every }) => {
    const span = `${formatWeekdays(days, locale)} ${formatTimeSpan(startTime, endTime, locale)}`;
    return every === 1 ? span : `${span} (${everyPhrase(every, locale)})`;
  });
}

/** "alle 2 Wochen". */
export function everyPhrase(every: number, locale: Locale): string {
  return plural(
    msg('{n, plural, one {jede Woche} other {alle # Wochen}}', { id: 'finder.every-weeks' }),
    every,
    locale,
  );
}

export function openingLines(hours: readonly OpeningHours[], { locale }: Reading): string[] {
  return hours.map(
    ({ byDay, opens, closes }) =>
      `${formatWeekdays(byDay, locale)} ${formatTimeSpan(opens, closes, locale)}`,
  );
}

/** "beginnt am Montag, 8. März 2027 – in 3 Wochen". */
export function beginningPhrase(beginning: Beginning, { locale, today }: Reading): string {
  if (beginning.kind === 'any-time') {
    return msg('Sie können jederzeit anfangen.', { id: 'finder.any-time' });
  }
  if (beginning.kind === 'running') return msg('läuft schon', { id: 'finder.running' });
  const date = formatDate(beginning.date, locale);
  const ahead = formatWeeksUntil(beginning.date, today, locale);
  const start = msg(str`beginnt am ${date}`, { id: 'finder.begins' });
  return ahead === undefined ? start : `${start} – ${ahead}`;
}

/** "23 Angebote": the heading above a list that nobody has narrowed. */
export function allOffersPhrase(total: number, locale: Locale): string {
  return plural(
    msg('{n, plural, =0 {Noch keine Angebote} one {# Angebot} other {# Angebote}}', {
      id: 'finder.all-offers',
    }),
    total,
    locale,
  );
}
