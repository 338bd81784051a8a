// <lotse-baukasten>: the form for web editors, with its preview and what comes out of it. It keeps the settings and
// the address of the page in step. Left out: the parts of the form (view/) and everything that can be decided without
// a page (settings.ts, snippet.ts, survival.ts).
import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { announce, prepareAnnouncer } from '../ui/announcer.js';
import { ThemeController } from '../ui/theme-controller.js';
import { baukastenStyles } from './baukasten-styles.js';
import type { Desk, LoaderFiles } from './desk.js';
import { lookAtFeed, type FeedLook } from './feed-look.js';
import { readLoaderFiles } from './loader-files.js';
import { problemsOf, readSettings, writeSettings, type BaukastenSettings } from './settings.js';
import { addresses } from './view/addresses.js';
import { administration } from './view/administration.js';
import { chooseWidget } from './view/choose-widget.js';
import { optionFields } from './view/options.js';
import { ready } from './view/looks.js';
import { preview } from './view/preview.js';
import { result } from './view/result.js';
import { system } from './view/system.js';

export class BaukastenElement extends LitElement {
  static override styles = baukastenStyles;
  static override properties: PropertyDeclarations = {
    lotse: {},
    preview: {},
    settings: { state: true },
    look: { state: true },
    files: { state: true },
  };

  /** Folder of lotse.js, relative to the page. */
  lotse = '';
  /** Address of the preview's page. */
  preview = '';

  protected settings: BaukastenSettings = readSettings(location.hash);
  protected look: FeedLook = { status: 'idle' };
  protected files: LoaderFiles = { folder: '', version: '', integrity: '' };
  readonly #theme = new ThemeController(this);
  #looking = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#theme.check();
    prepareAnnouncer();
    addEventListener('hashchange', this.#readAddress);
    void this.#lookAtFeed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    this.#looking.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('lotse')) return;
    const folder = new URL(this.lotse, location.href).href;
    this.files = { folder, version: '', integrity: '' };
    void readLoaderFiles(folder).then((files) => (this.files = files));
  }

  protected override render(): TemplateResult {
    const desk = this.#desk;
    return html`<div class="root ${this.#theme.classes}" lang="de" dir="ltr">
      <div class="columns-of-page">
        <div class="form">
          ${step(1, 'Widget wählen', chooseWidget(desk))} ${step(2, 'Daten', addresses(desk))}
          ${step(3, 'Inhalt', CONTENT_HINT, optionFields(desk, 'content'), optionFields(desk, 'behaviour'))}
          ${step(4, 'Aussehen und Sprache', optionFields(desk, 'looks'), ready(desk))}
        </div>
        ${preview(desk, this.preview)}
      </div>
      ${step(5, 'Ihr System', system(desk))} ${step(6, 'Einfügen', result(desk, this.#goTo))}
      ${step(7, 'Für die Administration', administration(desk))}
    </div>`;
  }

  get #desk(): Desk {
    const { settings, look, files } = this;
    return {
      settings,
      problems: problemsOf(settings),
      look,
      files,
      change: (some) => this.#change(some),
      setOption: (attribute, value) =>
        this.#change({ options: { ...settings.options, [attribute]: value } }),
    };
  }

  #change(some: Partial<BaukastenSettings>): void {
    const before = this.settings;
    this.settings = { ...before, ...some };
    history.replaceState(history.state, '', `#${writeSettings(this.settings)}`);
    if (this.settings.feed !== before.feed) void this.#lookAtFeed();
  }

  /** Somebody has opened a link to other settings on this very page. */
  readonly #readAddress = (): void => {
    // a link to a heading of the page says nothing about settings
    if (!location.hash.startsWith('#lotse-baukasten')) return;
    this.settings = readSettings(location.hash);
    void this.#lookAtFeed();
  };

  async #lookAtFeed(): Promise<void> {
    this.#looking.abort();
    const { signal } = (this.#looking = new AbortController());
    const { feed } = this.settings;
    if (feed === '' || problemsOf(this.settings).feed !== undefined) {
      this.look = { status: 'idle' };
      return;
    }
    this.look = { status: 'loading' };
    try {
      this.look = await lookAtFeed(feed, signal);
      announce(spoken(this.look));
    } catch {
      // another address has been typed meanwhile
    }
  }

  /** Leads to the field that is missing. */
  readonly #goTo = (id: string): void => {
    const selector = `#${id}, input[name="${id}"]`;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  };
}

const CONTENT_HINT = html`<p class="hint">
  Ohne Auswahl zeigt das Widget alles. Was Sie hier auswählen, ist fest eingestellt: Besucher können
  es nicht ändern.
</p>`;

const step = (number: number, title: string, ...content: readonly unknown[]) =>
  html`<section class="step" aria-labelledby="step-${number}">
    <h2 id="step-${number}"><span class="number">${number}</span> ${title}</h2>
    ${content}
  </section>`;

function spoken(look: FeedLook): string {
  if (look.status === 'failed') return look.sentence;
  return look.status === 'ready' ? `Feed gelesen: ${look.publisher}` : '';
}
