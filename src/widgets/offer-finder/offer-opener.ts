// Opens one offer in place of the list and closes it again at the same place. Loads the code for it
// when the first offer is opened. Left out: what stands in the details (details/).
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../i18n/import-again.js';
import { notice } from '../../ui/parts/notice.js';
import type { DetailsPage } from './details/details.js';
import type { FinderHost } from './finder-host.js';
import type { FinderModel } from './finder-model.js';
import { LotseOfferSelectEvent } from './offer-finder-events.js';
import { openOffer, openedOffer, type FinderSession } from './offer-finder-state.js';
import type { FinderActions } from './view/finder-actions.js';
import type { FocusAfter, FocusWish } from './view/focus-after.js';
import type { Reading } from './view/phrases.js';

/** What the opener needs of the finder around it. */
export interface OpenerContext {
  readonly session: () => FinderSession;
  readonly enter: (session: FinderSession) => void;
  readonly catalogue: () => Catalogue | undefined;
  readonly actions: () => FinderActions;
  /** Where the focus goes when the card of the closed offer is not in the list. */
  readonly otherwise: FocusWish;
}

export class OfferOpener {
  readonly #host: FinderHost;
  readonly #focus: FocusAfter;
  readonly #context: OpenerContext;
  #details: DetailsPage | undefined;
  #problem: 'gone' | 'not-loaded' | undefined;
  #listScroll = 0;

  constructor(host: FinderHost, focus: FocusAfter, context: OpenerContext) {
    this.#host = host;
    this.#focus = focus;
    this.#context = context;
  }

  /** The open offer; undefined when none is, or while the code for it is still on its way. */
  render(model: FinderModel, reading: Reading): TemplateResult | undefined {
    const session = this.#context.session();
    const offer = openedOffer(model.catalogue, session);
    if (offer === undefined || this.#details === undefined) return undefined;
    return this.#details.render(model.details(offer, session), model.catalogue, reading);
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
    const session = this.#context.session();
    if (this.#problem !== undefined) {
      this.#context.enter(openOffer(session, undefined));
      return;
    }
    if (session.offerId === undefined) this.#listScroll = window.scrollY;
    this.#focus.wish((root) => root.querySelector<HTMLElement>('#details-heading'));
    this.#context.enter(openOffer(session, offerId));
  }

  /** Back to the list, to the same card and the same place of the page. */
  close(): void {
    const session = this.#context.session();
    const title = `[data-offer="${session.offerId ?? ''}"]`;
    this.#focus.wish(
      (root) => root.querySelector<HTMLElement>(title) ?? this.#context.otherwise(root),
      this.#listScroll,
    );
    this.#context.enter(openOffer(session, undefined));
  }

  async #load(): Promise<boolean> {
    try {
      const { DetailsPage } = await importAgain('details', () => import('./details/details.js'));
      this.#details ??= new DetailsPage(this.#host, this.#context.actions());
      return true;
    } catch (error) {
      console.error('[bildungslotse] The details could not be loaded.', error);
      return false;
    }
  }
}
