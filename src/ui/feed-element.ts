// What every widget with a feed does alike: it loads the feed, draws a first look, and then loads the code for
// everything people can do; when one of them fails, it says so and offers another try.
// Left out: what is drawn, and the code that comes later (each widget's own).
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Catalogue } from '../feed/catalogue.js';
import type { Collection } from '../feed/vocabulary-core.js';
import type { WidgetWords } from '../i18n/words.js';
import { afterPaint } from './after-paint.js';
import { FeedController } from './feed-controller.js';
import { LotseFeedErrorEvent } from './feed-events.js';
import { LocaleController } from './locale-controller.js';
import { loading } from './parts/loading.js';
import { notice } from './parts/notice.js';
import { ThemeController, type Theme } from './theme-controller.js';

/** The code of a widget that comes after its first look. */
export interface LaterCode {
  /** With this update: leads somebody who has tried again to what is there now. */
  readonly welcome: () => void;
  /** To be called after each update. */
  readonly drawn?: () => void;
}

export abstract class FeedElement<Code extends LaterCode> extends LitElement {
  static override properties: PropertyDeclarations = {
    feed: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    accent: {},
    languageMenu: { type: Boolean, attribute: 'language-menu' },
    deeplink: { type: Boolean },
  };

  /** Those of the widget, as generated. */
  protected static readonly words: WidgetWords;

  /** Address of the Bildungsfeed, relative to the page. */
  feed = '';
  /** Level of the widget's first heading, 2 to 6. */
  headingLevel = 2;
  /** Colours; `auto` follows the page. */
  theme: Theme = 'auto';
  /** Colour of buttons and links, #rrggbb; the page's own when empty or hard to read. */
  accent = '';
  /** Shows a menu that switches the language of all widgets of the page. */
  languageMenu = false;
  /** Writes into the address of the page what somebody is looking at. */
  deeplink = false;

  /** Undefined until it has arrived. */
  protected code: Code | undefined;
  protected readonly locale: LocaleController;
  readonly #feed: FeedController;
  readonly #theme: ThemeController;
  /** The code is on its way, or has come to its end: there, or lost. */
  #coming: Promise<void> | undefined;
  #isUnloadable = false;
  /** Somebody has pressed "try again" and wants to know how it ends. */
  #isRetrying = false;

  constructor() {
    super();
    this.#feed = new FeedController(this, {
      url: () => this.feed,
      collections: () => this.collections(),
      onError: (code) => {
        this.dispatchEvent(new LotseFeedErrorEvent(code));
        void this.#theme.check();
        if (this.#isRetrying) void this.#failAgain();
      },
    });
    this.locale = new LocaleController(this, (this.constructor as typeof FeedElement).words);
    this.#theme = new ThemeController(this);
  }

  /** Lists of the feed the widget shows beside offers. */
  protected collections(): readonly Collection[] {
    return [];
  }

  /** Everything there is to see; undefined as long as nothing can be shown yet. */
  protected abstract renderView(
    catalogue: Catalogue,
    hasFailed: boolean,
  ): TemplateResult | undefined;

  /** Loads the code and says how it begins, once its words are there as well. */
  protected abstract importCode(): Promise<() => Code | Promise<Code>>;

  /** Said when feed or code cannot be loaded. */
  protected abstract failedPhrase(): string;

  protected override updated(): void {
    this.code?.drawn?.();
    // the first look is painted first; what people can do comes next
    if (this.#feed.catalogue !== undefined) afterPaint(() => void this.#loadCode());
  }

  protected override render(): TemplateResult {
    const { catalogue, status } = this.#feed;
    const view = catalogue && this.renderView(catalogue, status === 'failed');
    // a large feed may still be read piece by piece
    if (view && this.#isRetrying && this.code && status === 'ready') {
      this.#isRetrying = false;
      this.code.welcome();
    }
    const isLost = this.#isUnloadable || (view === undefined && status === 'failed');
    return html`<div
      class="root ${this.#theme.classes}"
      lang=${this.locale.locale}
      dir=${this.locale.dir}
      aria-busy=${status === 'loading' ? 'true' : 'false'}
    >
      ${isLost ? notice('error', this.failedPhrase(), { onRetry: () => this.retry() }) : nothing}
      ${view ?? (isLost || status === 'idle' ? nothing : loading())}
      <div class="fallback" ?hidden=${view !== undefined}><slot></slot></div>
    </div>`;
  }

  /** Carries out a wish now, or as soon as the code for it is there. */
  protected withCode(wish: (code: Code) => void): void {
    if (this.code === undefined) void this.#loadCode().then(() => this.code && wish(this.code));
    else wish(this.code);
  }

  /** The same for a link, unless somebody wants its page in another tab or window. */
  protected followWithCode(event: MouseEvent, wish: (code: Code) => void): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.withCode(wish);
  }

  /** Tries again whatever has failed: the feed, or the code. */
  protected retry(): void {
    if (this.#isUnloadable) this.#coming = undefined;
    this.#isUnloadable = false;
    this.#isRetrying = true;
    void this.#loadCode();
    if (this.#feed.status === 'failed') this.#feed.retry();
    this.requestUpdate();
  }

  /** Draws within the same task: browsers do not wait for an update before they print. */
  protected drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  async #failAgain(): Promise<void> {
    this.#isRetrying = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice .button')?.focus();
    const { announce } = await import('./announcer.js');
    announce(this.failedPhrase(), { urgency: 'assertive' });
  }

  #loadCode(): Promise<void> {
    return (this.#coming ??= this.#importCode());
  }

  async #importCode(): Promise<void> {
    try {
      const [begin] = await Promise.all([this.importCode(), this.locale.loadAllWords()]);
      this.code = await begin();
    } catch (error) {
      console.error(`[bildungslotse] The code of <${this.localName}> could not be loaded.`, error);
      this.#isUnloadable = true;
    }
    this.requestUpdate();
    await this.updateComplete;
    void this.#theme.check();
  }
}
