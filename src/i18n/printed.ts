// The words of files that people print, in several languages at once and without a page: the same
// translations as in pages, looked up by id. Left out: pages, which speak one language (locale.ts).
// Source: docs/decisions/0013.
import { formats as arabic } from './formats/ar.js';
import { formats as simple } from './formats/de-simple.js';
import { formats as english } from './formats/en.js';
import { words } from './generated/printed.js';
import type { LabelList } from './label-codes.js';
import type { ListText } from './list-texts.js';
import { addFormats } from './locale-data.js';
import type { PageText } from './page-texts.js';
import { isLocale, primaryLanguage } from './locales.js';
import type { Locale } from './locales.js';
import { fillIn, plural } from './plural.js';

export type { ListText, PageText };

addFormats('de-simple', simple);
addFormats('en', english);
addFormats('ar', arabic);

/** The words of one language. */
export interface PrintedWords {
  readonly locale: Locale;
  /** A sentence; `{name}` in it is filled from `values`. */
  readonly say: (key: ListText, values?: Readonly<Record<string, string>>) => string;
  /** A sentence with a number in the plural forms of the language. */
  readonly count: (key: ListText, n: number, values?: Readonly<Record<string, string>>) => string;
  /** A sentence that widgets say, too; `values` fill its gaps in order. */
  readonly phrase: (id: PageText, ...values: readonly string[]) => string;
  /** The same with a number in the plural forms of the language. */
  readonly phraseOf: (id: PageText, n: number) => string;
  /** Word for a code of a closed list; the code itself when it is not in the list. */
  readonly label: (list: LabelList, code: string) => string;
}

/**
 * Words for readers of a language (BCP 47): its own, those of its region-free form, or else the first
 * of `instead` that we have, or else German. `locale` tells which it became.
 */
export function printedWords(language: string, instead: readonly Locale[] = []): PrintedWords {
  const candidates = [language, primaryLanguage(language), ...instead];
  const locale = candidates.find(isLocale) ?? 'de';
  const look = (id: string) => words[locale][id] ?? words.de[id];
  const count: PrintedWords['count'] = (key, n, values = {}) =>
    fillIn(plural(look(`list.${key}`) ?? key, n, locale), values);
  return {
    locale,
    say: (key, values) => count(key, 0, values),
    count,
    phrase: (id, ...values) =>
      (look(id) ?? id).replace(/\$\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? ''),
    phraseOf: (id, n) => plural(look(id) ?? id, n, locale),
    label: (list, code) => look(`${list}.${code}`) ?? code,
  };
}
