// Structured feed text (paragraphs, headings, lists, emphasis, links) as templates. Whatever looks like
// markup in it stays text. Left out: HTML of any kind, which importers turn into blocks; single links (feed-link.ts).
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Block, Inline } from '../feed/schema.js';
import { safeUrl, type SafeUrl } from '../feed/safe-url.js';
import { currentLocale } from '../i18n/locale.js';
import type { LocalBody } from '../i18n/body.js';
import { heading, type HeadingLevel } from './heading.js';
import { leftToRight, type Rendered } from './local-text.js';

/** A body with its language marked; headings in it are of `headingLevel`. */
export function richText(body: LocalBody | undefined, headingLevel: HeadingLevel): Rendered {
  if (body === undefined) return '';
  const isForeign = body.lang !== currentLocale();
  return html`<div
    class="rich-text"
    lang=${isForeign ? body.lang : nothing}
    dir=${isForeign ? body.dir : nothing}
  >
    ${body.blocks.map((item) => renderBlock(item, headingLevel))}
  </div>`;
}

function renderBlock(block: Block, level: HeadingLevel): TemplateResult {
  if (block.type === 'heading') return heading(level, renderInline(block.text));
  if (block.type === 'paragraph') return html`<p>${renderInline(block.text)}</p>`;
  const items = block.items.map((item) => html`<li>${renderInline(item)}</li>`);
  return block.ordered === true
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function renderInline(inline: Inline): readonly Rendered[] {
  return typeof inline === 'string' ? [inline] : inline.map(renderPiece);
}

function renderPiece(piece: Exclude<Inline, string>[number]): Rendered {
  if (typeof piece === 'string') return piece;
  const words = piece.strong === true ? html`<strong>${piece.text}</strong>` : piece.text;
  const href = safeUrl(piece.url);
  if (href === undefined) return words;
  return html`<a href=${href} rel="noopener noreferrer">${words}</a>${hostNote(href)}`;
}

/** Where a link leads when that is not this site, so that nobody is led elsewhere unawares. */
export function hostNote(href: SafeUrl): Rendered {
  const { host, protocol } = new URL(href);
  const insecure =
    protocol === 'http:' ? html`, ${msg('nicht verschlüsselt', { id: 'ui.insecure-link' })}` : '';
  if (host === location.host && insecure === '') return '';
  return html`<span class="link-host"> (${leftToRight(host)}${insecure})</span>`;
}
