// The welcome folder as an element: attributes in, events out. It loads the feed, shows a tile for every
// chapter, and then loads the code for what stands in them; when one of them fails, it says so.
// Left out: everything people can do (compass-controller.ts).
import { msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chaptersOf, pathThrough } from '../../domain/compass.js';
import { todayIn } from '../../domain/plain-date.js';
import { importAgain } from '../../feed/import-again.js';
import { words } from '../../i18n/generated/welcome-compass.js';
import { surveyMode, type SurveyMode } from '../../offers/survey/survey-mode.js';
import { FeedController } from '../../ui/feed-controller.js';
import { LotseFeedErrorEvent } from '../../ui/feed-events.js';
import { headingLevelFrom } from '../../ui/heading.js';
import { LocaleController } from '../../ui/locale-controller.js';
import { loading } from '../../ui/parts/loading.js';
import { notice } from '../../ui/parts/notice.js';
import { ThemeController, type Theme } from '../../ui/theme-controller.js';
import type { CompassController, CompassLook } from './compass-controller.js';
import { compassAddress } from './compass-link.js';
import type { HomeActions } from './view/compass-actions.js';
import { homeTemplate, outerTemplate } from './view/home.js';
import { welcomeCompassStyles } from './welcome-compass-styles.js';

/**
 * Shows the welcome folder of a Bildungsfeed: chapters for people who have just arrived.
 *
 * @element lotse-welcome-compass
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its chapters are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseChapterSelectEvent} lotse-chapter-select - Somebody has opened a chapter.
 * @fires {LotseChainSelectEvent} lotse-chain-select - A process chain is about to be followed; can be prevented.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart tile - The link with pictogram and title of a chapter.
 * @csspart section - The button with the title of a section.
 * @csspart contact - The box around somebody to ask.
 * @csspart title - Link with the title of an offer.
 * @csspart button - Every other button and every link that looks like one.
 * @csspart input - The search field.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks.
 * @cssprop [--lotse-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of tiles and boxes.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=max(16px, 1em)] - Size of running text.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class WelcomeCompassElement extends LitElement {
  static override readonly styles = welcomeCompassStyles;

  static override properties: PropertyDeclarations = {
    feed: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    languageMenu: { type: Boolean, attribute: 'language-menu' },
    survey: { converter: surveyMode },
    pictograms: { type: Boolean, reflect: true },
    finder: {},
    chains: {},
    deeplink: { type: Boolean },
  };

  /** Address of the Bildungsfeed, relative to the page. */
  feed = '';
  /** Level of the widget's first heading, 2 to 6. */
  headingLevel = 2;
  /** Colours; `auto` follows the page. */
  theme: Theme = 'auto';
  /** Shows a menu that switches the language of all widgets of the page. */
  languageMenu = false;
  /** Offers the short survey: all questions on one page, or one after the other. */
  survey: SurveyMode = '';
  /** For people who read little: large pictograms, few words, read aloud by the device. */
  pictograms = false;
  /** Address of the page with the offer finder, to which sections lead for all their offers. */
  finder = '';
  /** Address of the page with the process chains; those of the same page when empty. */
  chains = '';
  /** Writes chapter and section into the address of the page. */
  deeplink = false;

  readonly #feed = new FeedController(this, {
    url: () => this.feed,
    collections: ['guide', 'chains', 'matcher'],
    onError: ({ code }) => {
      this.dispatchEvent(new LotseFeedErrorEvent(code));
      if (this.#isRetrying) void this.#failAgain();
    },
  });
  readonly #locale = new LocaleController(this, words);
  readonly #theme = new ThemeController(this, () => this.theme);
  readonly #actions = this.#homeActions();
  #controller: CompassController | undefined;
  #isLoading = false;
  #isUnloadable = false;
  /** Somebody has pressed "try again" and wants to know how it ends. */
  #isRetrying = false;
  /** What was pressed or typed before the code for it was there. */
  #wish: ((controller: CompassController) => void) | undefined;

  protected override willUpdate(): void {
    if (this.#isRetrying && this.#controller !== undefined && this.#feed.state.status === 'ready') {
      this.#isRetrying = false;
      this.#controller.welcome();
    }
  }

  protected override updated(): void {
    this.#controller?.drawn();
    // the tiles are painted first; what stands behind them comes next
    if (this.#feed.catalogue !== undefined) requestAnimationFrame(() => void this.#load());
  }

  protected override render(): TemplateResult {
    const { status } = this.#feed.state;
    const view = this.#renderFolder();
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

  #renderFolder(): TemplateResult | undefined {
    const { catalogue, state } = this.#feed;
    if (catalogue === undefined) return undefined;
    const { language, locale } = this.#locale;
    const { defaultLanguage, timeZone } = catalogue;
    const headingLevel = headingLevelFrom(this.headingLevel);
    const reading = {
      locale,
      language,
      defaultLanguage,
      today: todayIn(timeZone),
      headingLevel,
    };
    const hasFailed = state.status === 'failed';
    const look: CompassLook = { catalogue, reading, hasFailed, actions: this.#actions };
    const view = this.#controller?.render(look);
    return view ?? (this.pictograms ? undefined : this.#firstLook(look));
  }

  #firstLook({ catalogue, reading }: CompassLook): TemplateResult {
    const chapters = chaptersOf(catalogue);
    const hasPath = pathThrough(chapters).length > 0;
    const view = { chapters, hasPath, hasSurvey: this.survey !== '', text: '', results: undefined };
    const room = this.languageMenu ? html`<div class="menu-room"></div>` : nothing;
    return outerTemplate(room, homeTemplate(view, reading, this.#actions));
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

  #homeActions(): HomeActions {
    return {
      placeAt: (link) => compassAddress(link, this),
      openChapter: (id, event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this.#withController((controller) => controller.openChapter(id));
      },
      openPath: () => this.#withController((controller) => controller.goTo({ kind: 'path' })),
      openSurvey: () => this.#withController((controller) => controller.goTo({ kind: 'survey' })),
      search: (text) => this.#withController((controller) => controller.search(text)),
      printAll: () => this.#withController((controller) => controller.printAll()),
    };
  }

  /** Carries out a wish now, or as soon as the code for it is there. */
  #withController(wish: (controller: CompassController) => void): void {
    if (this.#controller !== undefined) {
      wish(this.#controller);
      return;
    }
    this.#wish = wish;
    void this.#load();
  }

  /** Tries again whatever has failed: the feed, or the code for the chapters. */
  #retry(): void {
    this.#isUnloadable = false;
    this.#isRetrying = true;
    void this.#load();
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

  async #load(): Promise<void> {
    if (this.#controller !== undefined || this.#isLoading || this.#isUnloadable) return;
    this.#isLoading = true;
    try {
      const [code] = await Promise.all([
        importAgain('welcome-compass', () => import('./compass-controller.js')),
        this.#locale.loadAllWords(),
      ]);
      this.#controller = new code.CompassController(this, () => this.#retry());
    } catch (error) {
      console.error('[bildungslotse] The chapters could not be loaded.', error);
      this.#isUnloadable = true;
    }
    this.#isLoading = false;
    this.requestUpdate();
    await this.updateComplete;
    if (this.#controller !== undefined) this.#wish?.(this.#controller);
    this.#wish = undefined;
  }
}

function failedPhrase(): string {
  return msg('Die Willkommensmappe konnte nicht geladen werden.', { id: 'compass.failed' });
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-welcome-compass': WelcomeCompassElement;
  }
}
