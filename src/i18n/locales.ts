// Which locales the interface is translated into, and which languages people read from right to left.
// Free of DOM and of @lit/localize, so that formats and the command line can use it.
// Left out: choosing and loading a locale (locale.ts).

/** Locales of the interface; the first one is the source. `de-simple` is Leichte Sprache. */
export const LOCALES = ['de', 'de-simple', 'en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
export const SOURCE_LOCALE: Locale = 'de';

export type Direction = 'ltr' | 'rtl';

/** Scripts by language: engines know them, but take as long for the first one as for drawing some offers. */
const scripts = new Map([
  ['de', 'Latn'],
  ['de-simple', 'Latn'],
  ['en', 'Latn'],
  ['ar', 'Arab'],
]);

/** First subtag of a BCP 47 tag, in lower case: `fa-AF` gives `fa`. */
export function primaryLanguage(tag: string): string {
  return (tag.split('-', 1)[0] ?? '').toLowerCase();
}

/**
 * Four-letter ISO 15924 code of the script a language is written in; a script subtag wins (`sr-Latn`), and what is no
 * language counts as Latin. Source: CLDR, likely subtags, through Intl.Locale.
 */
export function scriptOf(tag: string): string {
  let script = scripts.get(tag);
  if (script === undefined) {
    script = likelyScript(tag) ?? 'Latn';
    scripts.set(tag, script);
  }
  return script;
}

function likelyScript(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** Writing direction of a language, by its script, because engines disagree on the direction of some. */
export function directionOf(tag: string): Direction {
  return ['Arab', 'Hebr'].includes(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** Whether a value is one of our locales. */
export function isLocale(tag: string | undefined): tag is Locale {
  return LOCALES.some((locale) => locale === tag);
}
