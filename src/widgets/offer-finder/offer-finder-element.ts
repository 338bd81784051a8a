// The finder as an element: attributes in, events out. It loads the feed, shows its first offers, and then
// loads the code that answers questions; when one of them fails, it says so.
// Left out: the first list (first-look.ts), everything people can do (finder-controller.ts).
import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { OfferSort } from '../../domain/offer-query.js';
import { importAgain } from '../../feed/import-again.js';
import { words } from '../../i18n/generated/offer-finder.js';
import { LotseFeedErrorEvent } from '../../ui/feed-events.js';
import { OfferListElement } from '../../offers/offer-list-element.js';
import { surveyMode, type SurveyMode } from '../../offers/survey/survey-mode.js';
import { FeedController } from '../../ui/feed-controller.js';
import { LocaleController } from '../../ui/locale-controller.js';
import { loading } from '../../ui/parts/loading.js';
import { notice } from '../../ui/parts/notice.js';
import { ThemeController } from '../../ui/theme-controller.js';
import type { FinderController } from './finder-controller.js';
import { FirstLook } from './first-look.js';
import { offerFinderStyles } from './offer-finder-styles.js';

/**
 * Finds courses, counselling and other offers of a Bildungsfeed.
 *
 * @element lotse-offer-finder
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its offers are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseSearchEvent} lotse-search - Somebody has searched or filtered; never holds what was typed.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart card - One offer in the list.
 * @csspart title - Link with the title of an offer.
 * @csspart button - Every button and every link that looks like one.
 * @csspart input - The search field.
 * @csspart select - Every select field.
 * @csspart status - The state of free places.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks.
 * @cssprop [--lotse-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of cards and fields.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=max(16px, 1em)] - Size of running text.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class OfferFinderElement extends OfferListElement {
  static override readonly styles = offerFinderStyles;

  static override properties: PropertyDeclarations = {
    sort: {},
    pageSize: { type: Number, attribute: 'page-size' },
    survey: { converter: surveyMode },
    pictograms: { type: Boolean, reflect: true },
  };

  /** Order of the list at the start. */
  sort: OfferSort = 'match';
  /** How many offers are shown first and added with each press of "more", 5 to 50. */
  pageSize = 20;
  /** Offers the short survey: all questions on one page, or one after the other. */
  survey: SurveyMode = '';
  /** For people who read little: large pictograms, few words, read aloud by the device. */
  pictograms = false;

  readonly #feed = new FeedController(this, {
    url: () => this.feed,
    collections: () => (this.survey === '' ? [] : ['matcher', 'chains']),
    onError: ({ code }) => {
      this.dispatchEvent(new LotseFeedErrorEvent(code));
      if (this.#isRetrying) void this.#failAgain();
    },
  });
  readonly #locale = new LocaleController(this, words);
  readonly #theme = new ThemeController(this, () => this.theme);
  readonly #firstLook = new FirstLook(this, (offerId, event) => this.#openLater(offerId, event));
  #finder: FinderController | undefined;
  #isLoading = false;
  #isUnloadable = false;
  /** Somebody has pressed "try again" and wants to know how it ends. */
  #isRetrying = false;
  /** An offer chosen before the code to show it was there. */
  #chosen: string | undefined;

  protected override willUpdate(): void {
    if (this.#isRetrying && this.#finder !== undefined && this.#feed.state.status === 'ready') {
      this.#isRetrying = false;
      this.#finder.welcome();
    }
  }

  protected override updated(): void {
    this.#finder?.drawn();
    // the list is painted first; what answers questions comes next
    if (this.#feed.catalogue !== undefined) requestAnimationFrame(() => void this.#loadFinder());
  }

  protected override render(): TemplateResult {
    const { status } = this.#feed.state;
    const view = this.#renderOffers();
    return html`<div
      class="root ${this.#theme.classes}"
      lang=${this.#locale.locale}
      dir=${this.#locale.dir}
      aria-busy=${status === 'loading' ? 'true' : 'false'}
    >
      ${this.#isUnloadable ? this.#renderFailure() : nothing} ${view ?? this.#renderWaiting()}
      <div class="fallback" ?hidden=${view !== undefined}><slot></slot></div>
    </div>`;
  }

  #renderOffers(): TemplateResult | undefined {
    const { catalogue, state } = this.#feed;
    if (catalogue === undefined) return undefined;
    const { language, locale } = this.#locale;
    const input = { catalogue, language, locale, hasFailed: state.status === 'failed' };
    return this.#finder?.render(input) ?? this.#firstLook.render(input);
  }

  /** Without anything to show yet: nothing asked for, on its way, or failed. */
  #renderWaiting(): TemplateResult | typeof nothing {
    const { status } = this.#feed.state;
    if (this.#isUnloadable || status === 'idle') return nothing;
    return status === 'failed' ? this.#renderFailure() : html`<div class="late">${loading()}</div>`;
  }

  #renderFailure(): TemplateResult {
    return notice('error', failedPhrase(), { onRetry: () => this.#retry() });
  }

  /** Tries again whatever has failed: the feed, or the code that answers questions. */
  #retry(): void {
    this.#isUnloadable = false;
    this.#isRetrying = true;
    void this.#loadFinder();
    if (this.#feed.state.status === 'failed') this.#feed.retry();
    this.requestUpdate();
  }

  async #failAgain(): Promise<void> {
    this.#isRetrying = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice .button')?.focus();
    const { announce } = await import('../../ui/announcer.js');
    announce(failedPhrase(), { urgency: 'assertive' });
  }

  async #loadFinder(): Promise<void> {
    if (this.#finder !== undefined || this.#isLoading || this.#isUnloadable) return;
    this.#isLoading = true;
    try {
      const [code] = await Promise.all([
        importAgain('finder', () => import('./finder-controller.js')),
        this.#locale.loadAllWords(),
      ]);
      this.#finder = new code.FinderController(this, () => this.#retry());
      if (this.#chosen !== undefined) this.#finder.openFirst(this.#chosen);
    } catch (error) {
      console.error('[bildungslotse] The finder could not be loaded.', error);
      this.#isUnloadable = true;
    }
    this.#isLoading = false;
    this.requestUpdate();
  }

  /** An offer chosen in the first look is opened as soon as that is possible. */
  #openLater(offerId: string, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#chosen = offerId;
    void this.#loadFinder();
  }
}

function failedPhrase(): string {
  return msg('Die Angebote konnten nicht geladen werden.', { id: 'finder.failed' });
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-offer-finder': OfferFinderElement;
  }
}
