// The work of the loader on one page: finds what asks for a widget, now and later, and has its code come when somebody
// comes near. Left out: how the code comes (registry.ts, an argument here), forms and states (the files it imports).
// Source: embed contract 4.2.
import { Arrival, PACE, tidy, type Pace } from './arrival.js';
import { Faults, type EditorHelp } from './faults.js';
import { allowsFeed, type FeedRules } from './feeds.js';
import { watchFrames } from './frames.js';
import { HELP_PAGE } from './help-page.js';
import { Nearness } from './nearness.js';
import {
  pageRecord,
  publish,
  type PageRecord,
  type Root,
  type TagSettings,
} from './page-record.js';
import { documentProperty, findAll } from './own-script.js';
import { Placeholders } from './placeholders.js';

export interface Loader {
  readonly version: string;
  /** Names without `lotse-`. */
  readonly widgetNames: readonly string[];
  /** Defines `<lotse-NAME>`; rejects when it cannot, and tries again when called again. */
  readonly loadWidget: (name: string) => Promise<void>;
  /** Loads what editors are told about faults. */
  readonly loadHelp: () => Promise<EditorHelp>;
  readonly add: PageRecord['add'];
  readonly tag: TagSettings;
  readonly pace?: Pace;
}

/** Begins to work, or hands over to the loader that works on this page already. */
export function start(loader: Loader): void {
  const present = pageRecord();
  if (present === undefined) new PageLoader(loader).begin();
  else present.join(loader.version, loader.tag);
}

class PageLoader {
  readonly #loader: Loader;
  readonly #rules: FeedRules;
  readonly #placeholders: Placeholders;
  readonly #arrivals = new WeakMap<Element, Arrival>();
  readonly #nearness = new Nearness((element) => void this.#arrivals.get(element)?.begin());
  readonly #observer = new MutationObserver((changes) => this.#follow(changes));
  readonly #warned = new Set<string>();

  constructor(loader: Loader) {
    this.#loader = loader;
    this.#rules = { ...loader.tag, base: () => rootElement().baseURI, host: location.host };
    const faults = new Faults(loader.loadHelp);
    this.#placeholders = new Placeholders(loader.widgetNames, this.#rules, faults);
  }

  begin(): void {
    const { version, add } = this.#loader;
    publish({
      version,
      add,
      scan: (root = document) => this.#scan(root),
      allows: (feed) => allowsFeed(feed, this.#rules),
      join: (other, tag) => this.#join(other, tag),
    });
    // a paragraph that is still on its way may look as if it held nothing but a link
    if (documentProperty('readyState') !== 'loading') this.#scan(document);
    else addEventListener('DOMContentLoaded', () => this.#scan(document));
    addEventListener('hashchange', () => this.#nearness.hurry(isWanted));
    watchFrames();
    addEventListener('beforeprint', () => this.#nearness.hurry(() => true));
  }

  /** What one tag of the page allows, another one must not widen; what it leaves open, another one may say. */
  #join(version: string, { feed, feeds }: TagSettings): void {
    const own = this.#loader.version;
    if (version !== own) {
      this.#warnOnce(`lotse.js ${version} hands over to lotse.js ${own}: two-versions`);
    }
    this.#rules.feed ||= feed;
    this.#rules.feeds ||= feeds;
    if (documentProperty('readyState') !== 'loading') this.#scan(document);
  }

  #scan(root: Root): void {
    if (!(root instanceof Element)) {
      this.#observer.observe(root, { childList: true, subtree: true });
    }
    // elements of the page cannot hide what the root element can do, as they can with the document
    const part = root instanceof Document ? rootElement() : root;
    for (const element of this.#placeholders.elementsIn(part)) this.#expect(element);
  }

  #follow(changes: readonly MutationRecord[]): void {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof Element && node.isConnected) this.#scan(node);
      }
    }
    // what was taken out of the page is waited for no longer; when it comes back, it is found again
    this.#nearness.hurry(() => false);
  }

  #expect(element: HTMLElement): void {
    if (!this.#arrivals.has(element)) {
      tidy(element);
      this.#arrivals.set(element, this.#arrivalOf(element));
    }
    if (customElements.get(element.localName) !== undefined) return;
    this.#nearness.wait(element);
    if (isWanted(element)) this.#nearness.hurry((one) => one === element);
  }

  #arrivalOf(element: HTMLElement): Arrival {
    const { loadWidget, pace = PACE } = this.#loader;
    return new Arrival(element, {
      load: () => loadWidget(element.localName.replace('lotse-', '')),
      onFailure: (error) => this.#warnOnce(`<${element.localName}> is missing: load-failed`, error),
      pace,
    });
  }

  #warnOnce(message: string, ...details: unknown[]): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`[bildungslotse] ${message}, see ${HELP_PAGE}`, ...details);
  }
}

/** Wanted at once: the editor says so, or the address of the page leads into the widget. */
function isWanted(element: Element): boolean {
  const ours = new RegExp(`^#(${element.localName}(_|$)|lotse-hand-over)`);
  return element.getAttribute('lazy') === 'false' || ours.test(location.hash);
}

const rootElement = (): Element => findAll('html')[0] as Element;
