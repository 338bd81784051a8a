// Words for codes of closed lists and for languages. Left out: filters (facet-labels.ts), the words themselves
// (label-texts.ts) and sentences, which each widget writes with msg().
import { codes } from '../feed/generated/codes.js';
import type { LabelList } from './label-codes.js';
import { currentLocale } from './locale.js';
import { primaryLanguage, type Locale } from './locales.js';
import { wordsOf } from './words.js';

export type { LabelList };

/** Word for a code of a closed list ("Kurs"); the code itself when it is not in the list, as for CEFR steps. */
export function labelOf(list: LabelList, code: string): string {
  return findLabel(list, code) ?? code;
}

/**
 * German words stand in the order of codes.ts or, where that has no such list, as "code=Wort"; those of other
 * languages in the same order, empty where they read alike.
 */
function findLabel(list: LabelList, code: string): string | undefined {
  const start = `${code}=`;
  const wordsIn = (locale: Locale) => (wordsOf(locale).labels[list] ?? '').split('|');
  const german = wordsIn('de');
  const index =
    codes[list]?.split(' ').indexOf(code) ?? german.findIndex((entry) => entry.startsWith(start));
  return (wordsIn(currentLocale())[index] || german[index])?.replace(start, '') || undefined;
}

/**
 * Name of a language in the interface's language ("Ukrainisch"), or else the tag; so, too, until the words
 * beyond a first view have arrived (locale.ts, `loadMoreWords`).
 */
export function spokenLanguage(tag: string): string {
  return findLabel('language', tag) ?? findLabel('language', primaryLanguage(tag)) ?? tag;
}
