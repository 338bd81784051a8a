// A text to be copied: it can be selected, and a button copies it and says so, until the text is another one.
// Left out: what is copied.
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import { announce } from '../../ui/announcer.js';
import { icon } from '../../ui/icon.js';

export interface CopyBox {
  /** Unique within the page. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** What the button says: "Code kopieren". */
  readonly action: string;
  /** The first thing to copy on the page. */
  readonly isMain?: boolean;
  readonly rows?: number;
}

export function copyBox({ id, label, text, action, isMain, rows = 4 }: CopyBox): TemplateResult {
  return html`<div class="copy">
    <label class="label" for=${id}>${label}</label>
    <textarea
      class="input code"
      id=${id}
      rows=${rows}
      readonly
      spellcheck="false"
      .value=${text}
    ></textarea>
    <button
      type="button"
      class="button ${isMain === true ? 'primary' : ''}"
      aria-describedby="${id}-done"
      @click=${(event: Event) => void copy(event, text)}
    >
      ${icon(Copy)} ${action}
    </button>
    ${keyed(text, html`<span class="copied" id="${id}-done" hidden>${icon(Check)} Kopiert</span>`)}
  </div>`;
}

/** Says what came of it, beside the button and to screen readers; selects the text where copying is forbidden. */
async function copy(event: Event, text: string): Promise<void> {
  const box = (event.currentTarget as HTMLElement).closest('.copy');
  const field = box?.querySelector('textarea');
  const isCopied = await write(text);
  const done = box?.querySelector<HTMLElement>('.copied');
  if (done) done.hidden = !isCopied;
  if (!isCopied) {
    field?.focus();
    field?.select();
  }
  announce(isCopied ? 'Kopiert.' : 'Der Text ist markiert. Kopieren Sie ihn mit Strg und C.');
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
