// Which locales the interface is translated into, and which languages people read from right to left.
// Free of DOM and of @lit/localize, so that formats and the command line can use it.
// Left out: choosing and loading a locale (locale.ts).

/** Locales of the interface; the first one is the source. `de-simple` is Leichte Sprache. */
export const LOCALES = ['de', 'de-simple', 'en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
export const SOURCE_LOCALE: Locale = 'de';

export type Direction = 'ltr' | 'rtl';

/** Languages of people here that are not written in Latin letters, by script. Source: CLDR 48, likely subtags. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Arab: 'ar fa ps ckb ur',
  Hebr: 'he',
  Cyrl: 'uk ru bg mk sr',
  Ethi: 'ti am',
  Grek: 'el',
  Geor: 'ka',
  Hans: 'zh',
};

/** First subtag of a BCP 47 tag, in lower case: `fa-AF` gives `fa`. */
export function primaryLanguage(tag: string): string {
  return (tag.split('-', 1)[0] ?? '').toLowerCase();
}

/** Four-letter ISO 15924 code of the script a language is written in; a script subtag wins (`sr-Latn`). */
export function scriptOf(tag: string): string {
  const explicit = /-([A-Za-z]{4})(-|$)/.exec(tag)?.[1];
  if (explicit !== undefined)
    return explicit.charAt(0).toUpperCase() + explicit.slice(1).toLowerCase();
  const language = primaryLanguage(tag);
  const found = Object.keys(SCRIPTS).find((script) =>
    SCRIPTS[script]?.split(' ').includes(language),
  );
  return found ?? 'Latn';
}

/** Writing direction of a language. Our own table, because engines disagree on `ps`, `ckb` and aliases. */
export function directionOf(tag: string): Direction {
  return ['Arab', 'Hebr'].includes(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** Whether a value is one of our locales. */
export function isLocale(tag: string | undefined): tag is Locale {
  return LOCALES.some((locale) => locale === tag);
}
