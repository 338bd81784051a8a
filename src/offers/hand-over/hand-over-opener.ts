// The hand-over card inside a widget: the line that leads to it, the view in place of the list, opening by
// link, and the buttons to keep something. Loads the view with the first wish.
// Left out: the collection itself (collection.ts), the view (hand-over-page.ts).
import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import keepIcon from 'lucide/dist/esm/icons/bookmark.mjs';
import { joinHandOver, readHandOver } from '../../domain/hand-over.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import { loadMoreWords } from '../../i18n/locale.js';
import type { FocusAfter, FocusWish } from '../../ui/focus-after.js';
import { icon } from '../../ui/icon.js';
import type { Rendered } from '../../ui/local-text.js';
import { notice } from '../../ui/parts/notice.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import type { OfferActions } from '../actions.js';
import type { Reading } from '../view/phrases.js';
import { changeHandOver, handOver, onHandOverChange } from './collection.js';
import type { HandOverPage } from './hand-over-page.js';
import { keepButton, keptPhrase } from './keep-button.js';
import { keepStyles } from './keep-styles.js';

/** What the opener needs of the widget around it. */
export interface HandOverContext {
  readonly actions: () => OfferActions;
  /** Where the focus goes when the card is closed and the line to it is not there. */
  readonly otherwise: FocusWish;
}

type Host = LitElement & { readonly feed: string };

const wordsOfHandOver = () => import('../../i18n/generated/hand-over.js');

/** In the order of the page's widgets; a link opens the card in the first one only. */
const openers = new Set<HandOverOpener>();

export class HandOverOpener implements ReactiveController {
  readonly #host: Host;
  readonly #focus: FocusAfter;
  readonly #context: HandOverContext;
  #page: HandOverPage | undefined;
  #isOpen = false;
  #hasFailed = false;
  #isDamaged = false;
  #stop: (() => void) | undefined;

  constructor(host: Host, focus: FocusAfter, context: HandOverContext) {
    this.#host = host;
    this.#focus = focus;
    this.#context = context;
    addStyles(host, [keepStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    openers.add(this);
    this.#stop = onHandOverChange(() => {
      this.#host.requestUpdate();
      // a step may have come that needs another list of the feed
      if (this.#isOpen) void this.#page?.prepare();
    });
  }

  hostDisconnected(): void {
    openers.delete(this);
    this.#stop?.();
  }

  /** For actions of lists and details: the button that keeps an offer or one of its dates. */
  readonly keep = (offerId: string, name: Rendered, runId?: string): TemplateResult =>
    keepButton(
      { kind: 'offer', id: offerId, part: runId },
      name,
      runId === undefined ? 'plain' : '',
    );

  /** Takes up what a fragment holds and opens the card; false for any other fragment. */
  follow(fragment: string): boolean {
    const link = readHandOver(fragment);
    if (link === undefined || [...openers][0] !== this) return false;
    this.#isDamaged = link.isDamaged;
    changeHandOver(joinHandOver(link.handOver, handOver()));
    void this.open();
    return true;
  }

  /** "3 gemerkt – Merkzettel öffnen"; nothing as long as nothing is kept. */
  renderLine({ locale }: Reading): Rendered {
    if (handOver().items.length === 0 && !this.#hasFailed) return nothing;
    return html`<div class="kept-line no-print">
      <button
        type="button"
        class="button primary"
        part="button"
        data-way="hand-over"
        @click=${() => void this.open()}
      >
        ${icon(keepIcon)}<span
          >${keptPhrase(locale)} – ${msg('Merkzettel öffnen', { id: 'handover.open' })}</span
        >
      </button>
      ${this.#hasFailed ? notice('error', failedPhrase()) : nothing}
    </div>`;
  }

  /** The card; undefined while it is closed or on its way. */
  render(catalogue: Catalogue, reading: Reading): TemplateResult | undefined {
    if (!this.#isOpen) return undefined;
    return this.#page?.render({ catalogue, isDamaged: this.#isDamaged }, reading);
  }

  async open(): Promise<void> {
    try {
      const [{ HandOverPage }] = await Promise.all([
        importAgain('hand-over', () => import('./hand-over-page.js')),
        loadMoreWords(wordsOfHandOver),
      ]);
      this.#page ??= new HandOverPage(this.#host, this.#focus, {
        actions: this.#context.actions,
        close: () => this.close(),
      });
      await this.#page.prepare();
      this.#hasFailed = false;
      this.#isOpen = true;
      this.#focus.wish((root) => root.querySelector<HTMLElement>('#hand-over-heading'));
    } catch (error) {
      console.error('[bildungslotse] The hand-over card could not be loaded.', error);
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** Closes the card for something else that is asked for. */
  leave(): void {
    this.#isOpen = false;
  }

  /** Back to the list; what is kept stays while the page is open. */
  close(): void {
    this.leave();
    this.#focus.wish(
      (root) =>
        root.querySelector<HTMLElement>('[data-way="hand-over"]') ?? this.#context.otherwise(root),
    );
    this.#host.requestUpdate();
  }
}

function failedPhrase(): string {
  return msg('Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.', {
    id: 'compass.not-loaded',
  });
}
