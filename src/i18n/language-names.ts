// Names of languages in the language itself, for language menus. Source: CLDR 48.2, languages.json of
// each language; "Leichte Sprache", "Kurmancî" and the names of small languages are ours.
// Left out: names in the interface's language (labels.ts).
import { primaryLanguage } from './locales.js';

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  'de-simple': 'Leichte Sprache',
  en: 'English',
  ar: 'العربية',
  am: 'አማርኛ',
  bg: 'Български',
  bs: 'Bosanski',
  ckb: 'کوردیی ناوەندی',
  el: 'Ελληνικά',
  es: 'Español',
  fa: 'فارسی',
  'fa-AF': 'دری',
  fr: 'Français',
  hr: 'Hrvatski',
  hu: 'Magyar',
  it: 'Italiano',
  ka: 'ქართული',
  ku: 'Kurmancî',
  mk: 'Македонски',
  om: 'Oromoo',
  pl: 'Polski',
  ps: 'پښتو',
  pt: 'Português',
  ro: 'Română',
  ru: 'Русский',
  so: 'Soomaali',
  sq: 'Shqip',
  sr: 'Српски',
  'sr-Latn': 'Srpski',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  zh: '中文',
};

/** Name of a language in that language ("Українська"); the tag itself when we do not know it. */
export function languageName(tag: string): string {
  return LANGUAGE_NAMES[tag] ?? LANGUAGE_NAMES[primaryLanguage(tag)] ?? tag;
}
