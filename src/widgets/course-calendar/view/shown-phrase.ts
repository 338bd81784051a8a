// What is said when other days are shown. Left out: saying it (calendar-controller.ts).
import type { Span } from '../../../domain/occurrences.js';
import { formatPeriod } from '../../../i18n/format.js';
import { formatMonth } from '../../../i18n/day-format.js';
import { comma } from '../../../offers/view/phrases.js';
import type { ViewContext } from './context.js';
import { totalPhrase } from './phrases.js';

/** "Mai 2027, 14 Kurse". */
export function shownPhrase(total: number, { from, until }: Span, context: ViewContext): string {
  const { reading, view } = context;
  const span =
    view === 'month'
      ? formatMonth(from.slice(0, 7), reading.locale)
      : formatPeriod(from, until, reading.locale);
  return `${span}${comma(reading)}${totalPhrase(total, context)}`;
}
