// Puts real finders into a page of the browser tests and asks them what people would see. The feed is the sample feed of
// today; only the network is replaced.
import { sampleFeed } from '../../../sample/index.js';
import { todayIn } from '../../../src/domain/plain-date.js';
import { comeToRest } from '../../stories/support/story.js';
import { serveFeed } from '../../support/feed-server.js';
import { until } from '../../support/until.js';

const feed = sampleFeed(todayIn('Europe/Berlin'));

/** Address of the sample feed; each name is a request of its own, because a page asks once for an address. */
export const sampleFeedAt = (name: string): string => serveFeed(name, feed);

type Attributes = Readonly<Record<string, string>>;

/** A finder that is not in the page yet. */
export function createFinder(attributes: Attributes = {}): HTMLElement {
  const finder = document.createElement('lotse-offer-finder');
  for (const [name, value] of Object.entries({ feed: sampleFeedAt('sample'), ...attributes })) {
    finder.setAttribute(name, value);
  }
  const link = document.createElement('a');
  link.href = '/kontakt';
  link.textContent = 'Alle Angebote ansehen';
  finder.append(link);
  return finder;
}

export const inside = (finder: Element): ShadowRoot => {
  if (!finder.shadowRoot) throw new Error('The finder is not defined.');
  return finder.shadowRoot;
};

export const cards = (finder: Element): HTMLElement[] => [
  ...inside(finder).querySelectorAll('article'),
];

/** Resolves when offers are shown and can be searched; fails after five seconds without. */
export async function offersShown(finder: Element): Promise<void> {
  const isThere = (selector: string) => Boolean(finder.shadowRoot?.querySelector(selector));
  await until(() => isThere('article') && isThere('[role=combobox]'), 'offers are shown');
  await comeToRest(finder);
}

/** A finder in the page with its offers shown. */
export async function placeFinder(
  attributes: Attributes = {},
  parent: Element = document.body,
): Promise<HTMLElement> {
  const finder = createFinder(attributes);
  parent.append(finder);
  await offersShown(finder);
  return finder;
}

export const searchField = (finder: Element): HTMLInputElement =>
  inside(finder).querySelector<HTMLInputElement>('[role=combobox]')!;

/** Puts words into the search field as typing does, and waits for the list. */
export async function search(finder: Element, words: string): Promise<void> {
  const field = searchField(finder);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await comeToRest(finder);
}

/** The heading over the list: "23 Angebote passen". */
export const countText = (finder: Element): string =>
  inside(finder).querySelector('#results-heading')?.textContent.trim() ?? '';

/** Errors thrown in the page while `work` runs. */
export async function errorsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? String(event.reason) : event.message);
    event.preventDefault();
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 50));
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  return errors;
}
