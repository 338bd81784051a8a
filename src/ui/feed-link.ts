// A single link out of a feed. Left out: links inside of longer texts (rich-text.ts), telephone and e-mail
// (parts/contact-links.ts).
import { html, nothing } from 'lit';
import { safeUrl } from '../feed/safe-url.js';
import type { LocalText } from '../i18n/text.js';
import { leftToRight, localText, type Rendered } from './local-text.js';
import { hostNote } from './rich-text.js';

/**
 * Opens no back door to the page, names the host when it leads elsewhere, says when the connection is not
 * encrypted. An address that is not safe leaves the words alone.
 */
export function feedLink(
  url: string | undefined,
  label: LocalText | undefined,
  hreflang?: string,
): Rendered {
  const href = safeUrl(url);
  if (href === undefined) return localText(label);
  const words = label === undefined ? leftToRight(new URL(href).host) : localText(label);
  const note = label === undefined ? '' : hostNote(href);
  return html`<a href=${href} rel="noopener noreferrer" hreflang=${hreflang ?? nothing}>${words}</a
    >${note}`;
}
