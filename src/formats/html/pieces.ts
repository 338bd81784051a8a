// Pieces of text as markup, with language and direction where they differ from what is around them.
// Left out: which pieces there are (monthly-list/, pages/).
import { markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import type { Line, Piece, Reading } from './reading.js';

/** One piece inside an element that is in the reading's language. */
export function piece(
  { text, lang, dir, isFormer, isStrong }: Piece,
  { language }: Reading,
): Content {
  const plain =
    lang === language ? markup`${text}` : markup`<span lang="${lang}" dir="${dir}">${text}</span>`;
  if (isFormer === true) return markup`<del>${plain}</del>`;
  return isStrong === true ? markup`<strong>${plain}</strong>` : plain;
}

/** A paragraph; nothing for a line without pieces. */
export function line(pieces: Line, reading: Reading): Markup | undefined {
  if (pieces.length === 0) return undefined;
  return markup`<p>${spaced(pieces.map((one) => piece(one, reading)))}</p>
`;
}

/** Contents with a space between them. */
export function spaced(contents: readonly Content[]): Content {
  return contents.map((content, index) => (index === 0 ? content : [' ', content]));
}

/** The same in every language, side by side. */
export function sides(
  readings: readonly Reading[],
  content: (reading: Reading) => Content,
): Markup {
  const parts = readings.map(
    (reading) =>
      markup`<div lang="${reading.language}" dir="${reading.dir}">${content(reading)}</div>\n`,
  );
  return markup`<div class="sides">${parts}</div>\n`;
}

/** Hours stay on one line: word joiners around the dash, no-break spaces. */
export function unbroken(span: string): string {
  return span.replace('–', '\u2060–\u2060').replaceAll(' ', '\u00a0');
}
