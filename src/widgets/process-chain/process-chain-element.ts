// The process chains as an element: attributes in, events out. It loads the feed, shows the steps, and then
// loads the code for what stands in them; when one of them fails, it says so.
// Left out: everything people can do (chain-controller.ts), the drawing (overview/).
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { todayIn } from '../../domain/plain-date.js';
import { importAgain } from '../../feed/import-again.js';
import { words } from '../../i18n/generated/process-chain.js';
import type { Reading } from '../../offers/view/reading.js';
import { FeedController } from '../../ui/feed-controller.js';
import { LotseFeedErrorEvent } from '../../ui/feed-events.js';
import { headingLevelFrom } from '../../ui/heading.js';
import { LocaleController } from '../../ui/locale-controller.js';
import { loading } from '../../ui/parts/loading.js';
import { notice } from '../../ui/parts/notice.js';
import { ThemeController, type Theme } from '../../ui/theme-controller.js';
import type { ChainController, ChainLook, ChainParts } from './chain-controller.js';
import { ChainSessions } from './chain-sessions.js';
import { OverviewLoader } from './overview-loader.js';
import { chainAddress } from './process-chain-link.js';
import { chainView, type ChainView } from './process-chain-state.js';
import { processChainStyles } from './process-chain-styles.js';
import type { ChainActions } from './view/chain-actions.js';
import { chainPage } from './view/chain-page.js';
import { choiceTemplate, emptyTemplate } from './view/choice.js';
import { failedPhrase } from './view/phrases.js';

/** Before the code for it has arrived: the steps are there, closed. */
const FIRST_LOOK: ChainParts = {
  top: nothing,
  panel: () => nothing,
  tools: nothing,
  below: nothing,
};

/**
 * Shows the process chains of a Bildungsfeed: step by step to a goal, never as a rigid scheme.
 *
 * @element lotse-process-chain
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its chains are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseStepEvent} lotse-step - Somebody has gone to a step; ticks are told to nobody.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart step - The button with the title of a step.
 * @csspart card - One chain in the list to choose from.
 * @csspart title - Link with the title of a chain or an offer.
 * @csspart button - Every other button and every link that looks like one.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks.
 * @cssprop [--lotse-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of steps and cards.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=max(16px, 1em)] - Size of running text.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class ProcessChainElement extends LitElement {
  static override readonly styles = processChainStyles;

  static override readonly properties: PropertyDeclarations = {
    feed: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    languageMenu: { type: Boolean, attribute: 'language-menu' },
    chain: {},
    finder: {},
    pictograms: { type: Boolean, reflect: true },
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
  /** Id of the chain to show; readers choose one when it is empty. */
  chain = '';
  /** Address of the page with the offer finder, to which steps lead for all their offers. */
  finder = '';
  /** For people who read little: large pictograms, few words, read aloud by the device. */
  pictograms = false;
  /** Writes chain and step into the address of the page. */
  deeplink = false;

  readonly #feed = new FeedController(this, {
    url: () => this.feed,
    collections: ['chains'],
    onError: ({ code }) => {
      this.dispatchEvent(new LotseFeedErrorEvent(code));
      if (this.#isRetrying) void this.#failAgain();
    },
  });
  readonly #locale = new LocaleController(this, words);
  readonly #theme = new ThemeController(this, () => this.theme);
  readonly #sessions = new ChainSessions(this);
  readonly #overview = new OverviewLoader(this);
  readonly #actions = this.#chainActions();
  #controller: ChainController | undefined;
  #isLoading = false;
  #isUnloadable = false;
  /** Somebody has pressed "try again" and wants to know how it ends. */
  #isRetrying = false;
  /** What was pressed before the code for it was there. */
  #wish: ((controller: ChainController) => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sessions.readLink();
  }

  protected override willUpdate(): void {
    if (this.#isRetrying && this.#controller !== undefined && this.#feed.state.status === 'ready') {
      this.#isRetrying = false;
      this.#controller.welcome();
    }
  }

  protected override updated(): void {
    this.#controller?.drawn();
    // the steps are painted first; what stands in them comes next
    if (this.#feed.catalogue !== undefined) requestAnimationFrame(() => void this.#load());
  }

  protected override render(): TemplateResult {
    const { status } = this.#feed.state;
    const view = this.#renderChains();
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

  #renderChains(): TemplateResult | undefined {
    const { catalogue, state } = this.#feed;
    if (catalogue === undefined || this.#overview.isAwaited) return undefined;
    // nothing is shown that would grow at once
    if (this.pictograms && this.#controller?.pictograms.isAwaited !== false) return undefined;
    const view = chainView(catalogue.chains, { preset: this.chain, chosen: this.#sessions.chosen });
    const look: ChainLook = {
      catalogue,
      reading: this.#reading(catalogue.defaultLanguage, catalogue.timeZone),
      process: view.kind === 'chain' ? view.process : undefined,
      hasFailed: state.status === 'failed',
    };
    const parts = this.#controller?.parts(look) ?? FIRST_LOOK;
    const main = this.#controller?.renderOffer(look) ?? this.#renderView(view, look.reading, parts);
    const room = this.#controller === undefined && this.languageMenu;
    return html`${room ? html`<div class="menu-room"></div>` : parts.top} ${main}`;
  }

  #reading(defaultLanguage: string, timeZone: string): Reading {
    const { language, locale } = this.#locale;
    const headingLevel = headingLevelFrom(this.headingLevel);
    return { locale, language, defaultLanguage, today: todayIn(timeZone), headingLevel };
  }

  #renderView(view: ChainView, reading: Reading, parts: ChainParts): TemplateResult {
    if (view.kind === 'empty') return emptyTemplate();
    if (view.kind === 'choice') return choiceTemplate(view, reading, this.#actions);
    const { process, isChosen } = view;
    const session = this.#sessions.of(process);
    const go = (stepId: string) => this.#withController((controller) => controller.go(stepId));
    return chainPage({
      ...parts,
      process,
      session,
      reading,
      isChosen,
      actions: this.#actions,
      tools: html`${this.#overview.renderButton({ process, reading })} ${parts.tools}`,
      overview: this.#overview.render({ process, session, reading, go }),
    });
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

  #chainActions(): ChainActions {
    const isOther = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
      ctrlKey || metaKey || shiftKey || altKey;
    const unlessOther = (event: MouseEvent, wish: (controller: ChainController) => void): void => {
      if (isOther(event)) return;
      event.preventDefault();
      this.#withController(wish);
    };
    return {
      linkTo: (chain, step) => chainAddress({ chain, step }, this),
      choose: (chainId, event) => unlessOther(event, (controller) => controller.choose(chainId)),
      showAll: () => this.#withController((controller) => controller.choose(undefined)),
      toggle: (stepId) => this.#withController((controller) => controller.toggle(stepId)),
      follow: (stepId, event) => unlessOther(event, (controller) => controller.go(stepId)),
    };
  }

  /** Carries out a wish now, or as soon as the code for it is there. */
  #withController(wish: (controller: ChainController) => void): void {
    if (this.#controller !== undefined) {
      wish(this.#controller);
      return;
    }
    this.#wish = wish;
    void this.#load();
  }

  /** Tries again whatever has failed: the feed, or the code for the steps. */
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
        importAgain('process-chain', () => import('./chain-controller.js')),
        this.#locale.loadAllWords(),
      ]);
      this.#controller = new code.ChainController(this, {
        sessions: this.#sessions,
        retry: () => this.#retry(),
        drawNow: () => this.#drawNow(),
      });
    } catch (error) {
      console.error('[bildungslotse] The steps could not be loaded.', error);
      this.#isUnloadable = true;
    }
    this.#isLoading = false;
    this.requestUpdate();
    await this.updateComplete;
    if (this.#controller !== undefined) this.#wish?.(this.#controller);
    this.#wish = undefined;
  }

  /** Browsers do not wait for an update before they print. */
  #drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-process-chain': ProcessChainElement;
  }
}
