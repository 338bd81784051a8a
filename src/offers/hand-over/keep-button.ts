// The button that puts an offer, one of its dates or a step on the hand-over card, and takes it off again.
// Left out: showing the card (hand-over-opener.ts).
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import keepIcon from 'lucide/dist/esm/icons/bookmark.mjs';
import { hasItem, MOST_ITEMS, toggleItem, type HandOverItem } from '../../domain/hand-over.js';
import { plural } from '../../i18n/format.js';
import { currentLocale, type Locale } from '../../i18n/locale.js';
import { announce } from '../../ui/announcer.js';
import { icon } from '../../ui/icon.js';
import type { Rendered } from '../../ui/local-text.js';
import { changeHandOver, handOver } from './collection.js';

/** `name` of what is kept, for those who do not see where the button stands. */
export function keepButton(item: HandOverItem, name: Rendered, className = ''): TemplateResult {
  return html`<button
    type="button"
    class="button keep ${className}"
    part="button"
    aria-pressed=${hasItem(handOver(), item) ? 'true' : 'false'}
    @click=${() => toggle(item)}
  >
    ${icon(keepIcon)}<span>${keepPhrase(item)}<span class="visually-hidden">: ${name}</span></span>
  </button>`;
}

/** Steps say where they go, because a way can be kept on the device, too. */
function keepPhrase({ kind }: HandOverItem): string {
  return kind === 'offer'
    ? msg('Merken', { id: 'handover.keep' })
    : msg('Auf den Merkzettel', { id: 'handover.keep-step' });
}

/** "3 gemerkt" */
export function keptPhrase(locale: Locale): string {
  return plural(
    msg('{n, plural, =0 {nichts gemerkt} one {# gemerkt} other {# gemerkt}}', {
      id: 'handover.count',
    }),
    handOver().items.length,
    locale,
  );
}

function toggle(item: HandOverItem): void {
  const before = handOver();
  changeHandOver(toggleItem(before, item));
  announce(handOver() === before ? fullPhrase() : keptPhrase(currentLocale()));
}

function fullPhrase(): string {
  return plural(
    msg(
      '{n, plural, one {Der Merkzettel ist voll: Es passt # Eintrag darauf.} other {Der Merkzettel ist voll: Es passen # Einträge darauf.}}',
      { id: 'handover.full' },
    ),
    MOST_ITEMS,
    currentLocale(),
  );
}
