// Structured feed text (paragraphs, headings, lists, emphasis, links) as markup. Whatever looks like markup
// in it stays text. Left out: HTML of any kind, and how a link to another host is told (the caller's part).
import type { Block, Inline } from '../../feed/schema.js';
import { safeUrl } from '../../feed/safe-url.js';
import type { SafeUrl } from '../../feed/safe-url.js';
import type { LocalBody } from '../../i18n/body.js';
import { Markup, markup } from './markup.js';
import type { Content } from './markup.js';
import type { Reading } from './reading.js';

interface RichText {
  /** Element of headings inside the text, such as `h3`. */
  readonly heading: 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  /** What is said behind a link about where it leads. */
  readonly noteOf: (href: SafeUrl) => Content;
}

/** A body with its language marked; nothing for an absent one. */
export function richText(
  body: LocalBody | undefined,
  { language }: Pick<Reading, 'language'>,
  options: RichText,
): Content {
  if (body === undefined) return undefined;
  const blocks = body.blocks.map((one) => blockMarkup(one, options));
  if (body.lang === language) return blocks;
  return markup`<div lang="${body.lang}" dir="${body.dir}">${blocks}</div>\n`;
}

function blockMarkup(block: Block, options: RichText): Markup {
  if (block.type === 'heading') {
    const element = new Markup(options.heading);
    return markup`<${element}>${inlineMarkup(block.text, options)}</${element}>\n`;
  }
  if (block.type === 'paragraph') return markup`<p>${inlineMarkup(block.text, options)}</p>\n`;
  const items = block.items.map((item) => markup`<li>${inlineMarkup(item, options)}</li>\n`);
  return block.ordered === true ? markup`<ol>\n${items}</ol>\n` : markup`<ul>\n${items}</ul>\n`;
}

function inlineMarkup(inline: Inline, { noteOf }: RichText): Content {
  if (typeof inline === 'string') return inline;
  return inline.map((part) => {
    if (typeof part === 'string') return part;
    const text = part.strong === true ? markup`<strong>${part.text}</strong>` : part.text;
    const href = safeUrl(part.url);
    if (href === undefined) return text;
    return markup`<a href="${href}" rel="noopener noreferrer">${text}</a>${noteOf(href)}`;
  });
}
