// Phrases of static pages in the words of their language: the widgets' own sentences, put together as they do.
// Nothing relative to today ("in 3 Wochen", "jetzt geöffnet"), because a page stays as it was written.
// Left out: marking the language of a phrase (context.ts), texts of the feed.
import type { PlainDate } from '../../domain/plain-date.js';
import type { WeeklyHours } from '../../domain/runs.js';
import type { OfferStatus } from '../../domain/offer-facts.js';
import type { OpeningHours, Place } from '../../feed/schema.js';
import type { CefrStep } from '../../feed/vocabulary.js';
import {
  formatDate,
  formatDateShort,
  formatNumber,
  formatPrice,
  formatTimeSpan,
  formatWeekdays,
} from '../../i18n/format.js';
import { formatList } from '../../i18n/more-format.js';
import type { Cost } from '../../offers/card-state.js';
import type { RunView } from '../../offers/details-state.js';
import { unbroken } from '../html/pieces.js';
import type { Reading } from '../html/reading.js';
import type { Tone } from './parts.js';

type Words = Pick<Reading, 'words'>;

/** "A2 bis B1", "bis A1" for beginners; undefined when no level is known. */
export function levelWords(
  level: { readonly entry?: CefrStep | undefined; readonly target?: CefrStep | undefined },
  { words }: Words,
): string | undefined {
  const { entry, target } = level;
  if (entry === 'pre-A1' && target !== undefined && target !== entry) {
    return words.phrase('finder.level-to', target);
  }
  const steps = [entry, target].filter((step) => step !== undefined);
  const [first, last] = steps.map((step) => words.label('level', step));
  if (first === undefined || last === undefined || first === last) return first;
  return words.phrase('finder.level-span', first, last);
}

const TONES: Readonly<Record<OfferStatus, Tone>> = {
  open: 'good',
  few: 'warning',
  waitingList: 'warning',
  full: 'bad',
  unknown: 'neutral',
  cancelled: 'bad',
  postponed: 'warning',
  over: 'neutral',
};

export function statusWords(status: OfferStatus, { words }: Words): readonly [string, Tone] {
  const tone = TONES[status];
  if (status === 'over') return [words.phrase('finder.over'), tone];
  if (status === 'cancelled' || status === 'postponed') {
    return [words.label('status', status), tone];
  }
  return [words.label('places', status), tone];
}

/** "Mo, Mi, Fr 8:30–12:45 Uhr": one line per group of days with the same hours. */
export function weekWords(weeks: readonly WeeklyHours[], { words }: Words): readonly string[] {
  const { locale } = words;
  return weeks.map(({ days, startTime, endTime, every }) => {
    const span = `${formatWeekdays(days, locale)} ${unbroken(formatTimeSpan(startTime, endTime, locale))}`;
    return every === 1 ? span : `${span} (${words.phraseOf('finder.every-weeks', every)})`;
  });
}

export function openingWords(
  { byDay, opens, closes }: OpeningHours,
  { words: { locale } }: Words,
): string {
  return `${formatWeekdays(byDay, locale)} ${unbroken(formatTimeSpan(opens, closes, locale))}`;
}

/** "beginnt am Montag, 8. März 2027". */
export function beginningWords(
  beginning: NonNullable<RunView['beginning']>,
  { words }: Words,
): string {
  if (beginning.kind === 'any-time') return words.phrase('finder.any-time');
  if (beginning.kind === 'running') return words.phrase('finder.running');
  return words.phrase('finder.begins', formatDate(beginning.date, words.locale));
}

/** "kostenlos", "ab 2,29 € pro Unterrichtsstunde". */
export function costWords(cost: Cost, { words }: Words): string {
  if (cost.kind === 'free') return words.label('cost', 'free');
  if (cost.amount === undefined) return words.label('cost', 'paid');
  const price = formatPrice(cost.amount, cost.currency, words.locale);
  const full = cost.per === undefined ? price : `${price} ${words.label('priceUnit', cost.per)}`;
  return cost.isLowest ? words.phrase('finder.price-from', full) : full;
}

/** "Kinderbetreuung: nicht bekannt – bitte nachfragen". */
export function unknownWords(what: string, { words }: Words): string {
  return words.phrase('finder.not-known', what);
}

/** "von 3 bis 6 Jahren"; undefined when nobody says. */
export function ageWords(
  age: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined,
  { words }: Words,
): string | undefined {
  const from = age?.from === undefined ? undefined : formatNumber(age.from, words.locale);
  const to = age?.to === undefined ? undefined : formatNumber(age.to, words.locale);
  if (from !== undefined && to !== undefined) return words.phrase('finder.age-span', from, to);
  if (from !== undefined) return words.phrase('finder.age-from', from);
  return to === undefined ? undefined : words.phrase('finder.age-to', to);
}

/** Name of a language in the words of the page; the tag when nobody knows it. */
export function languageWord(tag: string, { words }: Words): string {
  const found = words.label('language', tag);
  return found === tag ? words.label('language', tag.replace(/-.*/, '')) : found;
}

/** "Deutsch, Arabisch und Ukrainisch". */
export function languageList(tags: readonly string[], reading: Words): string {
  return formatList(
    tags.map((tag) => languageWord(tag, reading)),
    reading.words.locale,
  );
}

/** "Stand: 3. November 2026". */
export function asOfWords(date: PlainDate, { words }: Words): string {
  return words.phrase('finder.as-of', formatDateShort(date, words.locale));
}

/** "zuletzt geprüft: 3. März 2026". */
export function checkedWords(date: PlainDate, { words }: Words): string {
  return `${words.phrase('finder.checked-on')} ${formatDateShort(date, words.locale)}`;
}

/** What stands between two pieces of text. */
export function comma({ words: { locale } }: Words): string {
  return locale === 'ar' ? '، ' : ', ';
}

/** Street, postcode and town in one line; undefined without an address. */
export function addressText({ address }: Pick<Place, 'address'>): string | undefined {
  const { street, postalCode, city, district } = address ?? {};
  // postcode and town stay together
  const town = [postalCode, city].filter((part) => part !== undefined).join('\u00a0');
  const parts = [street, town, district].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}
