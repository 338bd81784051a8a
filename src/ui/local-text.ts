// The only way feed text reaches the page: marked with its language and direction when they differ
// from the interface's, and kept apart from the text around it. Source: WCAG 3.1.2, technique H58.
// Left out: attributes, which cannot be marked; foreign text never goes into aria-label, title or alt.
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale } from '../i18n/locale.js';
import type { LocalText } from '../i18n/text.js';

/** What may stand in a template in place of a text. */
export type Rendered = TemplateResult | string | typeof nothing;

/** A feed text; nothing for an absent one. Text in the interface's language comes without any markup. */
export function localText(text: LocalText | undefined): Rendered {
  if (text === undefined) return nothing;
  if (text.lang === currentLocale()) return text.text;
  return html`<bdi lang=${text.lang} dir=${text.dir}>${text.text}</bdi>`;
}

/** Phone numbers, e-mail and web addresses: left to right in every language, never machine-translated. */
export function leftToRight(text: string | undefined): Rendered {
  return text === undefined ? nothing : html`<bdi dir="ltr" translate="no">${text}</bdi>`;
}
