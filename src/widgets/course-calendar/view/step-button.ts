// A button with an arrow that follows the direction of reading. Left out: what it steps through.
import { html, type TemplateResult } from 'lit';
import type { IconName } from '../../../ui/first-icons.js';
import { lateIcon } from '../../../ui/late-icon.js';

export function stepButton(icon: IconName, name: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button step" part="button" @click=${press}>
    ${lateIcon(icon)}<span class="visually-hidden">${name}</span>
  </button>`;
}
