// A button with an arrow that follows the direction of reading. Left out: what it steps through.
import { html, type TemplateResult } from 'lit';
import { icon, type IconNode } from '../../../ui/icon.js';

export function stepButton(node: IconNode, name: string, press: () => void): TemplateResult {
  return html`<button type="button" class="button step" part="button" @click=${press}>
    ${icon(node, { directional: true })}<span class="visually-hidden">${name}</span>
  </button>`;
}
