// How sharing or saving ended, in words. Left out: doing it (ui/page.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { leftToRight } from '../ui/local-text.js';
import type { ShareResult } from '../ui/page.js';

export type Outcome = ShareResult | 'saved' | 'not-saved';

/** Empty when the device has shown its own answer. */
export function outcomePhrase(what: Outcome): string {
  switch (what) {
    case 'copied':
      return msg('Der Link ist kopiert.', { id: 'finder.copied' });
    case 'shown':
      return msg('Kopieren Sie diese Adresse:', { id: 'finder.copy-this' });
    case 'saved':
      return msg('Die Kalender-Datei ist gespeichert.', { id: 'finder.calendar-saved' });
    case 'not-saved':
      return msg('Die Kalender-Datei konnte nicht gespeichert werden.', {
        id: 'finder.calendar-failed',
      });
    case 'shared':
    case 'given-up':
      return '';
  }
}

/** The phrase, and the address where people have to copy it themselves; nothing before anything was done. */
export function outcomeTemplate(
  what: Outcome | undefined,
  address = '',
): TemplateResult | typeof nothing {
  const phrase = what === undefined ? '' : outcomePhrase(what);
  if (phrase === '') return nothing;
  return html`<p class="note no-print">
    ${phrase} ${what === 'shown' ? leftToRight(address) : nothing}
  </p>`;
}
