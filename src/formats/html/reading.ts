// One language of a printed list or of a static page: words, direction, and texts of the feed as its readers get them. Every
// text knows its own language, so that what is not translated can be marked.
// Left out: choosing the languages (cli/), drawing (monthly-list/, pages/).
import type { Catalogue } from '../../feed/catalogue.js';
import type { LocalizedText } from '../../feed/schema.js';
import { printedWords } from '../../i18n/printed.js';
import type { PrintedWords } from '../../i18n/printed.js';
import { directionOf, readText } from '../../i18n/text.js';

export interface Reading {
  /** BCP 47: the language people want texts of the feed in. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Our own words, in this language or in one that stands in for it. */
  readonly words: PrintedWords;
  readonly defaultLanguage: string;
  /** The first language of the list also says what is the same in all of them. */
  readonly isFirst: boolean;
}

/** A stretch of text in one language. */
export interface Piece {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A text of the feed in another language than the wanted one. */
  readonly isFallback?: boolean;
  /** How it was before: shown struck. */
  readonly isFormer?: boolean;
  readonly isStrong?: boolean;
}

/** Pieces of one line, a space between them. */
export type Line = readonly Piece[];

/**
 * The languages of a list in the order wished for. Our own words stand in English for languages we do
 * not speak, or in German where English is one of the languages already.
 */
export function readingsOf(
  languages: readonly string[],
  { defaultLanguage }: Pick<Catalogue, 'defaultLanguage'>,
): readonly Reading[] {
  const instead = languages.includes('en') ? (['de'] as const) : (['en'] as const);
  return languages.map((language, index) => ({
    language,
    isFirst: index === 0,
    dir: directionOf(language),
    words: printedWords(language, instead),
    defaultLanguage,
  }));
}

/** Our own words as a piece. */
export function own(text: string, { words }: Reading): Piece {
  return { text, lang: words.locale, dir: directionOf(words.locale) };
}

/** A text of the feed; nothing where there is none. */
export function given(text: LocalizedText | undefined, reading: Reading): readonly Piece[] {
  const found = readText(text, reading.language, reading.defaultLanguage);
  return found === undefined ? [] : [found];
}

export function strong(piece: Piece): Piece {
  return { ...piece, isStrong: true };
}

export function former(piece: Piece): Piece {
  return { ...piece, isFormer: true };
}

/** Lines that say something. */
export function filled(...lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.length > 0);
}
