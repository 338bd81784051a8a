// Makes spellings meet: what people type and what a feed says become the same folded words, whatever
// their case, accents, umlauts (ä, ae, a), ß, hyphenation marks, Arabic letter forms or apostrophes.
// Left out: endings, typos and compounds (search-index.ts). Folded words are never shown to people.

/** A stretch that folds to one word: a CEFR step with its sub-step, or letters, digits, marks. */
const TOKEN =
  /[ABCabc][12][.,][12](?!\p{N})|[ABC] [12](?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}\u00ad\u00b7\u200b-\u200f\u2027\u2060'’ʼ]+/gu;

/** Characters that hide inside words: hyphenation points, joiners, direction marks, apostrophes … */
const HIDDEN = /[^\p{L}\p{N}\p{M}]|[\u0640\u0621\u02bc]/gu;

/** Accents, Arabic and Hebrew vowel points. Vowel signs of other scripts are letters in all but name. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06ed]/g;

/** Letters without a decomposition of their own, each with what people type instead. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 's',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ς: 'σ',
  ґ: 'г',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ک: 'ك',
  گ: 'ك',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Arabic-Indic and Persian digits. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The Arabic article, alone or behind a one-letter word. */
const ARTICLE = /^(?:ال(?=...)|(?:[وبكف]ال|لل)(?=....))+/u;

/** Cyrillic letters people type for the Latin ones of a CEFR step. */
const CYRILLIC_STEPS: Readonly<Record<string, string>> = { а: 'a', в: 'b', б: 'b', с: 'c' };

/** The words of a text as they stand in it, still to be folded. */
export function splitWords(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/**
 * One word in its folded form; empty when nothing but marks was in it. "ae", "oe" and "ue" count as
 * umlauts unless the letters before say otherwise (Frauen, neu, Quelle), any run of s as one.
 */
export function foldWord(word: string): string {
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] as string)
    .replace(HIDDEN, '');
  if (/^[a-z0-9]*$/.test(bare)) return foldLatin(bare);
  return foldLatin(bare)
    .replace(DIGIT, (digit) => String((digit.codePointAt(0) as number) & 15))
    .replace(ARTICLE, '')
    .replace(/^[абвс](?=[12]$|[12]\P{N})/u, (letter) => CYRILLIC_STEPS[letter] as string);
}

/** The folded words of a text, in its order. Folding them once more changes nothing. */
export function wordsOf(text: string): string[] {
  return splitWords(text).map(foldWord).filter(Boolean);
}

/** Folded words joined by single spaces. */
export function foldText(text: string): string {
  return wordsOf(text).join(' ');
}

function foldLatin(word: string): string {
  return word
    .replace(/([ao])e+/g, '$1')
    .replace(/(^|[^aeoqu])ue+/g, '$1u')
    .replace(/s+/g, 's');
}
