// Opens one offer in place of a list and closes it again at the same place. Loads the code for it
// when the first offer is opened. Left out: what stands in the details (details/).
import { msg } from '@lit/localize';
import type { LitElement, TemplateResult } from 'lit';
import type { Catalogue, CatalogueOffer } from '../feed/catalogue.js';
import type { NearTo } from '../domain/offer-query.js';
import { importAgain } from '../feed/import-again.js';
import { loadMoreWords } from '../i18n/locale.js';
import type { FocusAfter, FocusWish } from '../ui/focus-after.js';
import type { Rendered } from '../ui/local-text.js';
import { notice } from '../ui/parts/notice.js';
import type { DetailsActions } from './actions.js';
import type { DetailsPage } from './details/details.js';
import { LotseOfferSelectEvent } from './offer-events.js';
import type { Reading } from './view/phrases.js';

/** What the opener needs of the widget around it. */
export interface OpenerContext {
  /** Id of the open offer, if one is open. */
  readonly opened: () => string | undefined;
  /** Remembers which offer is open from now on, and draws anew. */
  readonly show: (offerId: string | undefined) => void;
  readonly catalogue: () => Catalogue | undefined;
  readonly actions: () => DetailsActions;
  /** The button that reads an offer aloud, if there is one. */
  readonly readAloud?: (offer: CatalogueOffer, reading: Reading) => Rendered | undefined;
  /** Where the focus goes when the title of the closed offer, `data-offer`, is not in the list. */
  readonly otherwise: FocusWish;
}

const wordsOfDetails = () => import('../i18n/generated/details.js');

export class OfferOpener {
  readonly #host: LitElement;
  readonly #focus: FocusAfter;
  readonly #context: OpenerContext;
  #details: DetailsPage | undefined;
  #problem: 'gone' | 'not-loaded' | undefined;
  #listScroll = 0;

  constructor(host: LitElement, focus: FocusAfter, context: OpenerContext) {
    this.#host = host;
    this.#focus = focus;
    this.#context = context;
  }

  /**
   * The open offer; undefined when none is, or while the code for it is still on its way.
   * `near`: the place from which the reader measures distances.
   */
  render(
    catalogue: Catalogue,
    reading: Reading,
    near: NearTo | undefined,
  ): TemplateResult | undefined {
    const offerId = this.#context.opened();
    const offer = offerId === undefined ? undefined : catalogue.offersById.get(offerId);
    if (offer === undefined) return undefined;
    const readAloud = this.#context.readAloud?.(offer, reading);
    return this.#details?.render({ catalogue, offer, near, readAloud }, reading);
  }

  /** Why an offer could not be opened, if so. */
  renderProblem(): TemplateResult | undefined {
    if (this.#problem === undefined) return undefined;
    if (this.#problem === 'gone') {
      return notice('info', msg('Dieses Angebot gibt es nicht mehr.', { id: 'finder.gone' }));
    }
    const sentence = msg(
      'Das Angebot konnte nicht geöffnet werden. Bitte versuchen Sie es noch einmal.',
      { id: 'finder.not-opened' },
    );
    return notice('error', sentence);
  }

  /** Follows a link to an offer; with a modifier key it opens a new tab, as every link does. */
  follow(offerId: string, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (this.#host.dispatchEvent(new LotseOfferSelectEvent(offerId))) void this.open(offerId);
  }

  async open(offerId: string): Promise<void> {
    const isKnown = this.#context.catalogue()?.offersById.has(offerId) === true;
    this.#problem = isKnown ? undefined : 'gone';
    if (isKnown && !(await this.#load())) this.#problem = 'not-loaded';
    if (this.#problem !== undefined) {
      this.#context.show(undefined);
      return;
    }
    if (this.#context.opened() === undefined) this.#listScroll = window.scrollY;
    this.#focus.wish((root) => root.querySelector<HTMLElement>('#details-heading'));
    this.#context.show(offerId);
  }

  /** Back to the list, to the same title and the same place of the page. */
  close(): void {
    const title = `[data-offer="${this.#context.opened() ?? ''}"]`;
    this.#focus.wish(
      (root) => root.querySelector<HTMLElement>(title) ?? this.#context.otherwise(root),
      this.#listScroll,
    );
    this.#context.show(undefined);
  }

  async #load(): Promise<boolean> {
    try {
      const [{ DetailsPage }] = await Promise.all([
        importAgain('details', () => import('./details/details.js')),
        loadMoreWords(wordsOfDetails),
      ]);
      this.#details ??= new DetailsPage(this.#host, this.#context.actions());
      return true;
    } catch (error) {
      console.error('[bildungslotse] The details could not be loaded.', error);
      return false;
    }
  }
}
