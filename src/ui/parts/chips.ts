// Chips: quiet ones that say something, removable ones that stand for an active filter, and states with
// icon and word. Left out: moving the focus after one was removed; only the widget knows what is next.
import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import X from 'lucide/dist/esm/icons/x.mjs';
import { icon, type IconNode } from '../icon.js';
import type { Rendered } from '../local-text.js';

export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'info';

export function chip(label: Rendered): TemplateResult {
  return html`<span class="chip" part="chip">${label}</span>`;
}

/** A state: tone, icon and word together, never colour alone. */
export function statusChip(tone: Tone, node: IconNode, label: Rendered): TemplateResult {
  return html`<span class="chip status ${tone}" part="chip status ${tone}"
    >${icon(node)}${label}</span
  >`;
}

/** A filter that is on; its name reads "Filter entfernen: A1". */
export function removableChip(label: Rendered, onRemove: () => void): TemplateResult {
  return html`<button type="button" class="chip removable" part="chip removable" @click=${onRemove}>
    <span class="visually-hidden">${msg('Filter entfernen:', { id: 'ui.remove-filter' })}</span>
    <bdi>${label}</bdi>${icon(X)}
  </button>`;
}
