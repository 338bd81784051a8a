// Buttons above the steps and, below them, the wish to be remembered on this device.
// Left out: what they do (chain-controller.ts), what is kept (process-memory.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import allIcon from 'lucide/dist/esm/icons/arrow-left.mjs';
import deleteIcon from 'lucide/dist/esm/icons/trash.mjs';
import foldIcon from 'lucide/dist/esm/icons/list-chevrons-down-up.mjs';
import printIcon from 'lucide/dist/esm/icons/printer.mjs';
import unfoldIcon from 'lucide/dist/esm/icons/list-chevrons-up-down.mjs';
import { asOfDay } from '../../../domain/plain-date.js';
import type { Catalogue } from '../../../feed/catalogue.js';
import { asOfPhrase } from '../../../offers/view/more-phrases.js';
import { feedText, type Reading } from '../../../offers/view/reading.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/parts/notice.js';
import type { StepActions } from './step-actions.js';

export function toolButtons(
  isAllOpen: boolean,
  { openAll, closeAll, print }: StepActions,
): TemplateResult {
  return html`<button
      type="button"
      class="button"
      part="button"
      @click=${isAllOpen ? closeAll : openAll}
    >
      ${icon(isAllOpen ? foldIcon : unfoldIcon)}<span
        >${
          isAllOpen
            ? msg('Alle Schritte schließen', { id: 'chain.close-all' })
            : msg('Alle Schritte öffnen', { id: 'chain.open-all' })
        }</span
      >
    </button>
    <button type="button" class="button" part="button" @click=${print}>
      ${icon(printIcon)}<span>${msg('Drucken', { id: 'chain.print' })}</span>
    </button>`;
}

/** Back from a chosen way to the list of all. */
export function allButton(showAll: () => void): TemplateResult {
  return html`<button type="button" class="button plain all" part="button" @click=${showAll}>
    ${icon(allIcon, { directional: true })}<span>${msg('Alle Wege', { id: 'chain.all' })}</span>
  </button>`;
}

/** Whose data these are and how old, also on paper. */
export function sourceLine(catalogue: Catalogue, reading: Reading): TemplateResult {
  const publisher = feedText(catalogue.publisher.name, reading);
  return html`<p class="source">
    ${msg('Quelle:', { id: 'finder.source' })} ${publisher},
    ${asOfPhrase(asOfDay(catalogue), reading)}
  </p>`;
}

/** Whether it is remembered, and whether the browser has refused to. */
export interface MemoryState {
  readonly isKept: boolean;
  readonly isRefused: boolean;
}

export function memoryTemplate(
  { isKept, isRefused }: MemoryState,
  { remember, forget }: StepActions,
): TemplateResult {
  return html`<div class="memory no-print">
    <label class="option"
      ><input
        type="checkbox"
        id="remember"
        aria-describedby="remember-hint"
        .checked=${live(isKept)}
        @change=${isKept ? forget : remember}
      /><span>${msg('Auf diesem Gerät merken', { id: 'chain.remember' })}</span></label
    >
    <p class="hint" id="remember-hint">
      ${msg(
        'Gemerkt wird nur, wo Sie sind und was erledigt ist. Es bleibt in diesem Browser, bis Sie es löschen.',
        { id: 'chain.remember-hint' },
      )}
    </p>
    ${isKept ? forgetButton(forget) : nothing}
    ${isRefused ? notice('warning', refusedPhrase()) : nothing}
  </div>`;
}

function forgetButton(forget: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${forget}>
    ${icon(deleteIcon)}<span>${msg('Gemerktes löschen', { id: 'chain.forget' })}</span>
  </button>`;
}

export function refusedPhrase(): string {
  return msg('Dieser Browser lässt das Merken nicht zu.', { id: 'chain.not-remembered' });
}

export function rememberedPhrase(): string {
  return msg('Ihr Stand wird auf diesem Gerät gemerkt.', { id: 'chain.remembered' });
}

export function forgottenPhrase(): string {
  return msg('Das Gemerkte ist gelöscht.', { id: 'chain.forgotten' });
}
