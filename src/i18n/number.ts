// Numbers in Latin digits with the signs of each locale. Left out: currencies and units (format.ts).
import { formatsOf } from './locale-data.js';
import type { Locale } from './locales.js';

/** `1234.5` gives "1.234,5" in German. At most three decimals, or exactly `decimals` of them. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  const { decimal, group } = formatsOf(locale);
  const fixed = decimals === undefined ? String(Number(value.toFixed(3))) : value.toFixed(decimals);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
