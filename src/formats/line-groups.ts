// Lines divided by <br> -> paragraphs and lists. Course databases have no list button in their old
// forms, so people type one entry per line; others press Enter where a line of their screen ends.
// Left out: markup (html-to-body.ts). Rules and examples: test/formats/line-groups.test.ts.
import type { Segment } from './text-parts.js';

export interface LineGroup {
  readonly isList: boolean;
  readonly lines: readonly Segment[];
}

const BULLET = /^(?:[-–—•·*▪►○]|o(?=\s))\s*/u;
const SENTENCE_END = /[.!?…]["“»)]?$/u;
/** A sentence that ends inside the line; abbreviations such as "z. B." end in a short word. */
const SENTENCE_INSIDE = /\p{Ll}{3,}[.!?]\s+\p{Lu}/u;
const DATES_ONLY = /^[\d.\s–-]+$/u;
/** Words that need another one after them: the line was broken in the middle of a sentence. */
const OPEN_END =
  /(?:[,;(]|\b(?:und|oder|sowie|der|die|das|den|dem|des|ein|eine|einen|einer|mit|von|für|in|im|zu|zum|zur|auf|bei|an|am))$/iu;

/**
 * Paragraphs and lists in reading order. Lines with bullets are a list; so are two or more that all
 * begin like an entry and none of which is a piece of a sentence. A line that ends in a colon stands
 * alone. All other lines run on; an empty line or the end of a sentence ends a paragraph.
 */
export function splitLines(lines: readonly Segment[]): LineGroup[] {
  return sections(lines).flatMap((section) => {
    const withBullet = section.filter(({ text }) => BULLET.test(text));
    if (withBullet.length > 1) return bulletList(section);
    if (section.length > 1 && section.every(isEntry)) return [{ isList: true, lines: section }];
    return [{ isList: false, lines: paragraphs(section) }];
  });
}

/** Splits at empty lines, and around lines that announce others. */
function sections(lines: readonly Segment[]): Segment[][] {
  const found: Segment[][] = [[]];
  for (const line of lines) {
    if (line.text === '') found.push([]);
    else if (line.text.endsWith(':')) found.push([line], []);
    else found.at(-1)?.push(line);
  }
  return found.filter((section) => section.length > 0);
}

function isEntry({ text }: Segment): boolean {
  return (
    /^["„(]?[\p{Lu}\p{N}§]/u.test(text) &&
    (!/[.!…]$/u.test(text) || /\betc\.$/u.test(text) || DATES_ONLY.test(text)) &&
    !SENTENCE_INSIDE.test(text) &&
    !OPEN_END.test(text)
  );
}

/** Text before the first bullet stays a paragraph; a line without bullet continues the entry before. */
function bulletList(section: readonly Segment[]): LineGroup[] {
  const first = section.findIndex(({ text }) => BULLET.test(text));
  const items: Segment[] = [];
  for (const line of section.slice(first)) {
    const before = items.at(-1);
    if (BULLET.test(line.text) || before === undefined) items.push(withoutBullet(line));
    else items[items.length - 1] = join(before, line);
  }
  const list = { isList: true, lines: items.filter(({ text }) => text !== '') };
  const intro = section.slice(0, first);
  return intro.length > 0 ? [{ isList: false, lines: paragraphs(intro) }, list] : [list];
}

function withoutBullet({ parts, text }: Segment): Segment {
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const [first, ...rest] = parts;
  if (!first?.text.startsWith(bullet)) return { parts, text };
  const shorter = first.text.slice(bullet.length);
  return {
    parts: shorter === '' ? rest : [{ ...first, text: shorter }, ...rest],
    text: text.slice(bullet.length),
  };
}

function paragraphs(lines: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const line of lines) {
    const before = found.at(-1);
    if (before === undefined || isFinished(before.text)) found.push(line);
    else found[found.length - 1] = join(before, line);
  }
  return found;
}

function isFinished(text: string): boolean {
  return SENTENCE_END.test(text) || DATES_ONLY.test(text);
}

function join(a: Segment, b: Segment): Segment {
  const space = { text: ' ', strong: false, url: undefined };
  return { parts: [...a.parts, space, ...b.parts], text: `${a.text} ${b.text}` };
}
