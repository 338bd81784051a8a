// A message in place: icon, word and sentence, with a way out. Colour is never the only sign.
// Left out: speaking it (announcer.ts); a notice that is there from the start must not be announced.
import { html, nothing, type TemplateResult } from 'lit';
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

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  warning: 'triangle-alert',
  error: 'circle-alert',
};

function wordFor(kind: NoticeKind): string {
  switch (kind) {
    case 'info':
      return msg('Hinweis', { id: 'ui.notice-info' });
    case 'warning':
      return msg('Achtung', { id: 'ui.notice-warning' });
    case 'error':
      return msg('Fehler', { id: 'ui.notice-error' });
  }
}

export function notice(
  kind: NoticeKind,
  sentence: unknown,
  options: NoticeOptions = {},
): TemplateResult {
  const { onRetry, details } = options;
  return html`<div class="notice ${kind}" part="notice ${kind}">
    ${lateIcon(ICONS[kind])}
    <div class="notice-text">
      <p><strong>${wordFor(kind)}:</strong> ${sentence}</p>
      ${details ?? nothing} ${onRetry === undefined ? nothing : retryButton(onRetry)}
    </div>
  </div>`;
}

function retryButton(onRetry: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button retry" @click=${onRetry}>
    ${lateIcon('rotate-cw')} ${msg('Erneut versuchen', { id: 'ui.retry' })}
  </button>`;
}
