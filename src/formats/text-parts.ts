// Pieces of running text on their way from foreign markup into the feed: white space and control
// characters tidied, pieces of the same look joined, lengths kept.
// Left out: where pieces come from (html-to-body.ts) and what lines mean (line-groups.ts).
import type { Inline } from '../feed/schema.js';
import { LIMITS } from '../feed/vocabulary.js';

/** A forced line end (`<br>`). */
export const BREAK = 'break';

export interface TextPart {
  readonly text: string;
  readonly strong: boolean;
  readonly url: string | undefined;
}
export type Part = TextPart | typeof BREAK;

/** One line between two forced line ends; `text` is its words, '' for an empty line. */
export interface Segment {
  readonly parts: readonly TextPart[];
  readonly text: string;
}

/** Control characters and those that turn the direction of the text after them (threat H29–H33). */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** One line of text: white space collapsed, control characters and direction marks removed. */
export function tidyText(text: string): string {
  return text.replace(UNWANTED, '').replace(/\s+/gu, ' ').trim();
}

/** The lines of a block of text, white space collapsed across their pieces. */
export function tidy(parts: readonly Part[]): Segment[] {
  const lines: TextPart[][] = [[]];
  for (const part of parts) {
    if (part === BREAK) lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines.map(segmentOf);
}

function segmentOf(parts: readonly TextPart[]): Segment {
  const kept: TextPart[] = [];
  for (const part of parts) {
    const before = kept.at(-1);
    let text = part.text.replace(UNWANTED, '').replace(/\s+/gu, ' ');
    if (before === undefined || before.text.endsWith(' ')) text = text.trimStart();
    if (text === '') continue;
    if (!hasWords(text)) {
      // a space between two pieces belongs to the first: the standard has no empty pieces
      if (before && /\s/.test(text)) kept[kept.length - 1] = { ...before, text: `${before.text} ` };
      continue;
    }
    const isSame = before?.strong === part.strong && before.url === part.url;
    if (before && isSame) kept[kept.length - 1] = { ...part, text: before.text + text };
    else kept.push({ ...part, text });
  }
  const last = kept.pop();
  const end = last?.text.trimEnd() ?? '';
  if (last && end !== '') kept.push({ ...last, text: end });
  const text = kept.map((part) => part.text).join('');
  return hasWords(text) ? { parts: kept, text } : { parts: [], text: '' };
}

/** Whether there is anything to see: the standard refuses texts of spaces and invisible characters. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** Lines joined by a space into one text of the feed, at most 5,000 characters long. */
export function plainText(segments: readonly Segment[]): { inline: Inline; shortened: boolean } {
  const lines = segments.filter(({ text }) => text !== '');
  const parts = lines.flatMap(({ parts: own }, index) => (index === 0 ? own : [SPACE, ...own]));
  const joined = segmentOf(parts);
  const shortened = joined.text.length > LIMITS.text;
  if (shortened) return { inline: shorten(joined.text, LIMITS.text), shortened };
  const isPlain = joined.parts.every(({ strong, url }) => !strong && url === undefined);
  return { inline: isPlain ? joined.text : joined.parts.map(wirePart), shortened };
}

const SPACE: TextPart = { text: ' ', strong: false, url: undefined };

function wirePart({ text, strong, url }: TextPart): Exclude<Inline, string>[number] {
  if (!strong && url === undefined) return text;
  return { text, ...(strong && { strong }), ...(url !== undefined && { url }) };
}

/** At most `max` UTF-16 units, cut behind a whole word and marked with "…". */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const atWord = head.replace(/\s+\S*$/u, '');
  const kept = atWord.length > max / 2 ? atWord : head;
  return `${kept.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:–-]+$/u, '')}…`;
}
