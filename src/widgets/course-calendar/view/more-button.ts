// The button below a list that goes on. Left out: what comes next.
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/** `isCut`: not everything of the present span is shown yet. */
export function moreButton(
  label: string,
  isCut: boolean,
  { actions, session }: ViewContext,
): TemplateResult {
  return html`<div class="more">
    <button
      type="button"
      class="button"
      part="button more"
      @click=${() => actions.act(({ more }) => more(isCut, session.shown))}
    >
      ${label}
    </button>
  </div>`;
}
