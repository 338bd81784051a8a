// A button that opens something below it, after the disclosure pattern of the ARIA practices.
// Left out: keeping its own state; the widget says whether it is open.
import { html, type TemplateResult } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { icon } from '../icon.js';

export interface DisclosureOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly label: unknown;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly content: unknown;
  readonly className?: string;
}

/** Escape inside an open one closes it and gives the focus back to its button. */
export function disclosure(options: DisclosureOptions): TemplateResult {
  const { id, label, isOpen, onToggle, content, className = '' } = options;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    const box = event.currentTarget as HTMLElement;
    box.querySelector<HTMLElement>('.disclosure-button')?.focus();
    onToggle();
  };
  return html`<div class="disclosure ${className}" @keydown=${closeOnEscape}>
    <button
      type="button"
      class="disclosure-button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${id}
      @click=${onToggle}
    >
      <span class="disclosure-label">${label}</span>${icon(ChevronDown)}
    </button>
    <div id=${id} class="disclosure-content" ?hidden=${!isOpen}>${content}</div>
  </div>`;
}
