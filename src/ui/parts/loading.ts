// What stands there while a feed is on its way: a sentence and quiet grey shapes of the later content,
// so that little moves when it arrives. Left out: waiting 300 ms before showing it; that is the view's.
import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** Three grey cards; the container should carry `aria-busy="true"` meanwhile. */
export function loading(): TemplateResult {
  const card = html`<div class="skeleton"></div>`;
  return html`<div class="loading" part="loading">
    <p>${msg('Angebote werden geladen …', { id: 'ui.loading' })}</p>
    ${[card, card, card]}
  </div>`;
}
