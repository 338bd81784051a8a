// The work of the loader on one page: finds what asks for a widget, now and later, and has its code come when somebody
// comes near. Left out: how the code comes (registry.ts, an argument here), forms and states (the files it imports).
// Source: embed contract 4.2.
import { arrivalOf, isDefined, type Arrival } from './arrival.js';
import { askEarly, forgetAnswers, takeOver } from './early-feed.js';
import { warn, type LoadHelp } from './faults.js';
import { allowsFeed, type FeedRules } from './feeds.js';
import { watchFrames } from './frames.js';
import { watchNearness } from './nearness.js';
import { documentProperty, rootElement } from './own-script.js';
import {
  pageRecord,
  publish,
  type PageRecord,
  type Root,
  type TagSettings,
} from './page-record.js';
import { findPlaceholders } from './placeholders.js';

export interface Loader {
  readonly version: string;
  /** Names without `lotse-`. */
  readonly widgetNames: readonly string[];
  /** Defines `<lotse-NAME>`; rejects when it cannot, and tries again when called again. */
  readonly loadWidget: (name: string) => Promise<void>;
  /** Loads what editors are told about faults. */
  readonly loadHelp: LoadHelp;
  readonly add: PageRecord['add'];
  readonly tag: TagSettings;
  /** By how much to wait longer than usual before something is said or tried again. */
  readonly pace?: number;
}

/** Begins to work, or hands over to the loader that works on this page already. */
export function start(loader: Loader): void {
  const present = pageRecord();
  if (present === undefined) begin(loader);
  else present.join(loader.version, loader.tag);
}

function begin({ version, widgetNames, loadWidget, loadHelp, add, tag, pace = 1 }: Loader): void {
  const rules: FeedRules = { ...tag, base: () => rootElement().baseURI, host: location.host };
  const arrivals = expectArrivals(loadWidget, rules, pace);
  const scan = scanner(findPlaceholders(widgetNames, rules, loadHelp), arrivals);
  publish({
    version,
    add,
    scan,
    allows: (feed) => allowsFeed(feed, rules),
    early: takeOver,
    join: (other, { feed, feeds }) => {
      if (other !== version) warnOnce(`${other} hands over to ${version}: two-versions`);
      // what one tag of the page allows, another one must not widen; what it leaves open, another one may say
      rules.feed ||= feed;
      rules.feeds ||= feeds;
      if (isRead()) scan();
    },
  });
  if (isRead()) scan();
  else addEventListener('DOMContentLoaded', () => scan());
  addEventListener('hashchange', () => arrivals.hurry(isWanted));
  addEventListener('beforeprint', () => arrivals.hurry(() => true));
  watchFrames();
}

/** A paragraph that is still on its way may look as if it held nothing but a link. */
const isRead = (): boolean => documentProperty('readyState') !== 'loading';

function scanner(
  find: (root: ParentNode) => HTMLElement[],
  { expect, hurry }: ReturnType<typeof expectArrivals>,
): PageRecord['scan'] {
  const look = (root: ParentNode): void => find(root).forEach(expect);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) look(node);
    }
    // what was taken out of the page is waited for no longer; when it comes back, it is found again
    hurry(isWanted);
  });
  return (root: Root = document): void => {
    if (!(root instanceof Element)) observer.observe(root, { childList: true, subtree: true });
    look(root instanceof Document ? rootElement() : root);
    hurry(isWanted);
  };
}

function expectArrivals(loadWidget: Loader['loadWidget'], rules: FeedRules, pace: number) {
  const arrivals = new WeakMap<Element, Arrival>();
  const { wait, hurry } = watchNearness((element) => void arrivals.get(element)?.());
  /** Has the code of an element come when it is near or wanted, and its feed at the same time. */
  const expect = (element: HTMLElement): void => {
    const { localName } = element;
    if (!arrivals.has(element)) {
      const load = () => {
        askEarly(element.getAttribute('feed') ?? '', rules);
        return loadWidget(localName.slice('lotse-'.length));
      };
      const onFailure = (error: unknown) => {
        forgetAnswers();
        warnOnce(`<${localName}>: load-failed`, error);
      };
      arrivals.set(element, arrivalOf(element, load, onFailure, pace));
    }
    if (!isDefined(element)) wait(element);
  };
  return { expect, hurry };
}

const warned = new Set<string>();

function warnOnce(message: string, ...details: unknown[]): void {
  if (!warned.has(message)) warn(message, ...details);
  warned.add(message);
}

/** Wanted at once: the editor says so, or the address of the page leads into the widget. */
function isWanted(element: Element): boolean {
  const ours = new RegExp(`^#(${element.localName}(_|$)|lotse-hand-over)`);
  return element.getAttribute('lazy') === 'false' || ours.test(location.hash);
}
