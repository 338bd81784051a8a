// Words of another locale than the page's, for texts in two languages at once. Loading them is the caller's
// part (words.ts, `loadWords`); what has not arrived is said in German.
import { swapLocale, type Locale } from './locale.js';

/** What `make` gives when its words come from another locale. It must not wait for anything. */
export function inLocale<T>(other: Locale, make: () => T): T {
  const own = swapLocale(other);
  try {
    return make();
  } finally {
    swapLocale(own);
  }
}
