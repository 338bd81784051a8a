// Words in narrow boxes: where long German compounds may be parted, and how long the longest piece is.
// Browsers part words by themselves only where they have a dictionary for the language.
// Left out: parting anything else; a wrong hyphen is worse than a wide box.

/** Seams after endings that join compounds: "Migrations|zentrum", "Öffentlichkeits|arbeit". */
const SEAM = /(\p{L}{2}(?:ungs|heits|keits|ions|täts|schafts))(?=\p{L}{4})/gu;
const SOFT_HYPHEN = '\u00ad';

/** The text with soft hyphens at the seams of long words. */
export function withSeams(text: string): string {
  return text.replace(SEAM, `$1${SOFT_HYPHEN}`);
}

/** Letters of the longest piece that must stay in one line; a hyphen counts as one. */
export function longestPiece(texts: readonly string[]): number {
  const pieces = texts.flatMap((text) => withSeams(text).split(/[\s-]+|(?<=\u00ad)/u));
  return Math.max(0, ...pieces.map((piece) => piece.length));
}
