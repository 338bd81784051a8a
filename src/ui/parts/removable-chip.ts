// A chip that stands for an active filter and takes it away.
// Left out: moving the focus after it was removed; only the widget knows what is next.
import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import X from 'lucide/dist/esm/icons/x.mjs';
import { icon } from '../icon.js';
import type { Rendered } from '../local-text.js';

/** A filter that is on; its name reads "Filter entfernen: A1". */
export function removableChip(label: Rendered, onRemove: () => void): TemplateResult {
  return html`<button type="button" class="chip removable" part="chip removable" @click=${onRemove}>
    <span class="visually-hidden">${msg('Filter entfernen:', { id: 'ui.remove-filter' })}</span>
    <bdi>${label}</bdi>${icon(X)}
  </button>`;
}
