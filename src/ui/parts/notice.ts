// A message in place: icon, word and sentence, with a way out. Colour is never the only sign.
// Left out: speaking it (announcer.ts); a notice that is there from the start must not be announced.
import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { IconName } from '../first-icons.js';
import { lateIcon } from '../late-icon.js';

export type NoticeKind = 'info' | 'warning' | 'error';

export interface NoticeOptions {
  /** Shows a button "Erneut versuchen". */
  readonly onRetry?: () => void;
  /** More below the sentence: a list, a link, a telephone number. */
  readonly details?: unknown;
}

const LOOKS: Readonly<Record<NoticeKind, () => readonly [icon: IconName, word: string]>> = {
  info: () => ['info', msg('Hinweis', { id: 'ui.notice-info' })],
  warning: () => ['triangle-alert', msg('Achtung', { id: 'ui.notice-warning' })],
  error: () => ['circle-alert', msg('Fehler', { id: 'ui.notice-error' })],
};

export function notice(
  kind: NoticeKind,
  sentence: unknown,
  { onRetry, details }: NoticeOptions = {},
): TemplateResult {
  const [icon, word] = LOOKS[kind]();
  return html`<div class="notice ${kind}" part="notice ${kind}">
    <p>${lateIcon(icon)} <strong>${word}:</strong> ${sentence}</p>
    ${details} ${onRetry && retryButton(onRetry)}
  </div>`;
}

function retryButton(onRetry: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button retry" @click=${onRetry}>
    ${lateIcon('rotate-cw')} ${msg('Erneut versuchen', { id: 'ui.retry' })}
  </button>`;
}
