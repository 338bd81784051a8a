// Phrases of question and details, in the interface's language. Left out: those of a card (phrases.ts).
import { msg, str } from '@lit/localize';
import type { Place } from '../../feed/schema.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { formatDateShort, plural } from '../../i18n/format.js';
import type { Reading } from './phrases.js';

/**
 * Language of words that carry none, such as suggestions and what people type: the interface's when
 * the letters are its own, else the likeliest one of their script, so that they are read out at all.
 */
export function writtenIn(words: string, { locale, defaultLanguage }: Reading): string {
  if (/\p{Script=Arabic}/u.test(words)) return 'ar';
  if (/\p{Script=Cyrillic}/u.test(words)) return 'uk';
  return locale === 'ar' ? defaultLanguage : locale;
}

/** Street, postcode and town in one line, as on an envelope; undefined without an address. */
export function addressLine({ address }: Place): string | undefined {
  const { street, postalCode, city, district } = address ?? {};
  const town = [postalCode, city].filter((part) => part !== undefined).join(' ');
  const parts = [street, town, district].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** "Stand: 3. November 2026". */
export function asOfPhrase(asOf: PlainDate, { locale }: Reading): string {
  const date = formatDateShort(asOf, locale);
  return msg(str`Stand: ${date}`, { id: 'finder.as-of' });
}

/** "12 Angebote": what a choice leads to. */
export function offersPhrase(count: number, { locale }: Pick<Reading, 'locale'>): string {
  return plural(
    msg('{n, plural, =0 {kein Angebot} one {# Angebot} other {# Angebote}}', {
      id: 'finder.offers',
    }),
    count,
    locale,
  );
}

/** What to tell about data that nobody has looked at for long. */
export function stalePhrase(asOf: PlainDate, { locale }: Reading): string {
  const date = formatDateShort(asOf, locale);
  return msg(str`Diese Angaben sind vom ${date}. Bitte fragen Sie nach, ob sie noch stimmen.`, {
    id: 'finder.stale',
  });
}
