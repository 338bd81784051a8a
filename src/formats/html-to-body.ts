// Foreign HTML -> the structured text of the feed (paragraphs, headings, lists, strong, links), for
// importers that run in Node. Nothing of the markup survives; a reader never parses any.
// Left out: images, tables as tables (a row becomes a line), nested lists (their items follow their
// parent's in one list). What does not fit into the limits of the standard is reported, not hidden.
import { Parser } from 'htmlparser2';
import { safeUrl } from '../feed/safe-url.js';
import type { Block, Inline } from '../feed/schema.js';
import { LIMITS } from '../feed/vocabulary.js';
import { splitLines } from './line-groups.js';
import { BREAK, plainText, tidy, type Part, type Segment } from './text-parts.js';

export interface HtmlBody {
  readonly blocks: Block[];
  /** Something was left away because it was longer than the standard allows. */
  readonly shortened: boolean;
}

/** Elements whose content is no text for people. */
const DROPPED = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'svg'],
  ...['math', 'select', 'textarea', 'button', 'canvas', 'audio', 'video'],
]);

/** Elements that begin and end a block of text. */
const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'aside', 'header', 'footer', 'main', 'nav', 'address'],
  ...['blockquote', 'figure', 'figcaption', 'pre', 'hr', 'form', 'fieldset', 'center', 'body'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'dl', 'dt', 'dd', 'html'],
]);

const HEADING = /^h[1-6]$/;

/** A heading longer than this, or ending like a sentence, was only meant to look large. */
const LONGEST_HEADING = 160;

/** Far more than any description; the parser takes ever longer for tags that are never closed. */
const LONGEST_HTML = 200_000;

/**
 * Blocks in reading order. Entities are decoded once; unclosed, wrongly nested or unknown tags are
 * taken as browsers take them; links keep their address if it is safe (https, http), else only
 * their text. Never throws, also not for text that is no HTML at all.
 */
export function htmlToBody(html: string): HtmlBody {
  const writer = new BlockWriter(html.length > LONGEST_HTML);
  const parser = new Parser(writer.handler(), { decodeEntities: true, recognizeSelfClosing: true });
  parser.write(html.slice(0, LONGEST_HTML));
  parser.end();
  return writer.finish();
}

/** The text alone: one line for each paragraph, heading or list item, in reading order. */
export function htmlToLines(html: string): string[] {
  return blocksToLines(htmlToBody(html).blocks);
}

/** The same for text that has been read before. */
export function blocksToLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(inlineText) : [inlineText(block.text)],
  );
}

/** The words of a text without emphasis and links. */
export function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Collects what the parser finds; one block of text is open at a time. */
class BlockWriter {
  readonly #blocks: Block[] = [];
  #parts: Part[] = [];
  #kind: 'paragraph' | 'heading' | 'item' = 'paragraph';
  #list: { readonly ordered: boolean; items: Inline[] } | undefined;
  #listDepth = 0;
  #dropDepth = 0;
  #strong = 0;
  #urls: (string | undefined)[] = [];
  #shortened: boolean;

  constructor(shortened: boolean) {
    this.#shortened = shortened;
  }

  handler(): ConstructorParameters<typeof Parser>[0] {
    return {
      onopentag: (tag, attributes) => this.#open(tag, attributes),
      onclosetag: (tag) => this.#close(tag),
      ontext: (text) => {
        if (this.#dropDepth === 0) this.#write(text);
      },
    };
  }

  finish(): HtmlBody {
    this.#flush();
    this.#closeList();
    const blocks = this.#blocks.slice(0, LIMITS.blocks);
    return { blocks, shortened: this.#shortened || blocks.length < this.#blocks.length };
  }

  #open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (DROPPED.has(tag)) this.#dropDepth += 1;
    if (this.#dropDepth > 0) return;
    if (tag === 'br') this.#parts.push(BREAK);
    else if (tag === 'strong' || tag === 'b') this.#strong += 1;
    else if (tag === 'a') this.#urls.push(safeUrl(attributes['href']));
    else if (tag === 'td' || tag === 'th') this.#write(this.#parts.length > 0 ? ' · ' : '');
    else if (tag === 'li') this.#begin('item');
    else if (tag === 'ul' || tag === 'ol') this.#openList(tag === 'ol');
    else if (HEADING.test(tag)) this.#begin(this.#listDepth > 0 ? 'item' : 'heading');
    else if (BLOCKS.has(tag)) this.#begin(this.#listDepth > 0 ? 'item' : 'paragraph');
  }

  #close(tag: string): void {
    if (DROPPED.has(tag)) this.#dropDepth = Math.max(0, this.#dropDepth - 1);
    if (this.#dropDepth > 0) return;
    if (tag === 'strong' || tag === 'b') this.#strong = Math.max(0, this.#strong - 1);
    else if (tag === 'a') this.#urls.pop();
    else if (tag === 'ul' || tag === 'ol') this.#leaveList();
    else if (tag === 'li' || BLOCKS.has(tag) || HEADING.test(tag)) this.#flush();
  }

  #write(text: string): void {
    if (text === '') return;
    this.#parts.push({ text, strong: this.#strong > 0, url: this.#urls.at(-1) });
  }

  #begin(kind: 'paragraph' | 'heading' | 'item'): void {
    this.#flush();
    if (kind === 'item') this.#list ??= { ordered: false, items: [] };
    this.#kind = kind;
  }

  #openList(ordered: boolean): void {
    this.#flush();
    this.#listDepth += 1;
    this.#list ??= { ordered, items: [] };
    this.#kind = 'item';
  }

  #leaveList(): void {
    this.#flush();
    this.#listDepth = Math.max(0, this.#listDepth - 1);
    if (this.#listDepth === 0) this.#closeList();
  }

  #closeList(): void {
    const { items = [], ordered = false } = this.#list ?? {};
    this.#list = undefined;
    this.#kind = 'paragraph';
    this.#addList(items, ordered);
  }

  /** The standard allows 200 entries in a list; more of them begin another one. */
  #addList(items: readonly Inline[], ordered: boolean): void {
    for (let at = 0; at < items.length; at += LIMITS.blocks) {
      const some = items.slice(at, at + LIMITS.blocks);
      this.#blocks.push({ type: 'list', ...(ordered && { ordered }), items: some });
    }
  }

  /** Ends the open block of text. */
  #flush(): void {
    const segments = tidy(this.#parts);
    const kind = this.#kind;
    this.#parts = [];
    this.#kind = this.#listDepth > 0 ? 'item' : 'paragraph';
    if (segments.every(({ text }) => text === '')) return;
    if (kind === 'item') this.#list?.items.push(this.#inline(segments));
    else {
      // an <li> outside of any list opened one; ordinary text ends it
      if (this.#listDepth === 0) this.#closeList();
      if (kind === 'heading') this.#addHeading(segments);
      else this.#addParagraphs(segments);
    }
  }

  #addHeading(segments: readonly Segment[]): void {
    const text = this.#inline(segments);
    const words = inlineText(text);
    const isHeading = words.length <= LONGEST_HEADING && !/[.!]$/.test(words);
    this.#blocks.push({ type: isHeading ? 'heading' : 'paragraph', text });
  }

  #addParagraphs(segments: readonly Segment[]): void {
    for (const { isList, lines } of splitLines(segments)) {
      const items = lines.map((line) => this.#inline([line]));
      if (isList) this.#addList(items, false);
      else this.#blocks.push(...items.map((text): Block => ({ type: 'paragraph', text })));
    }
  }

  /** One text of the feed; longer ones end at the last word that fits. */
  #inline(segments: readonly Segment[]): Inline {
    const { inline, shortened } = plainText(segments);
    if (shortened) this.#shortened = true;
    return inline;
  }
}
