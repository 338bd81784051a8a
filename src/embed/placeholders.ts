// Finds in a page what asks for a widget, in its three forms, and makes elements of it: an element stays what it is, a
// div gets one inside, a link becomes the fallback of one. What cannot become a widget stays as it is.
// Left out: the code of the widgets (arrival.ts), what the attributes mean (the widgets).
// Source: embed contract 2b, 2c, 4.1; threat model H124, H126, H127.
import type { Faults } from './faults.js';
import { allowedHosts, feedFault, type FeedRules } from './feeds.js';
import { blockOf } from './lone-link.js';
import { createElement } from './own-script.js';
import { clean, readData, readFragment, type Attribute, type Wish } from './settings.js';

const DIV = 'div[data-lotse],p[data-lotse],section[data-lotse]';
const LINK = 'a[href*="#lotse-"]';
/** Switched off by the page, or being edited: what an editor sees must not become what a CMS saves. */
const OFF = '[data-lotse-off],[contenteditable]:not([contenteditable="false" i])';

export class Placeholders {
  readonly #names: readonly string[];
  readonly #rules: FeedRules;
  readonly #faults: Faults;
  /** All our elements. */
  readonly #tags: string;
  /** All that stands in them. Asked of what stands there, because a form around it may hide what it can do. */
  readonly #inside: string;

  constructor(names: readonly string[], rules: FeedRules, faults: Faults) {
    this.#names = names;
    this.#rules = rules;
    this.#faults = faults;
    this.#tags = names.map((name) => `lotse-${name}`).join();
    this.#inside = `:is(${this.#tags}) *`;
  }

  /** Elements of ours in `root`, itself included, made of what asks for them if need be. */
  elementsIn(root: ParentNode): HTMLElement[] {
    const all = `${this.#tags},${DIV},${LINK}`;
    const found: HTMLElement[] = [];
    if (root instanceof Element && root.matches(all)) found.push(root as HTMLElement);
    found.push(...root.querySelectorAll<HTMLElement>(all));
    const elements: HTMLElement[] = [];
    for (const place of found) {
      const element = this.#elementFor(place);
      if (element !== undefined) elements.push(element);
    }
    return elements;
  }

  #elementFor(place: HTMLElement): HTMLElement | undefined {
    if (place.closest(OFF) !== null) return undefined;
    const isElement = place.matches(this.#tags);
    if (place.matches(this.#inside)) {
      if (!place.matches(LINK)) this.#faults.advise(place, 'nested');
      return undefined;
    }
    if (isElement) return this.#checked(place);
    return place.matches(DIV) ? this.#inDiv(place) : this.#ofLink(place as HTMLAnchorElement);
  }

  #checked(element: HTMLElement): HTMLElement | undefined {
    const { feed } = this.#rules;
    if (clean(element.getAttribute('feed') ?? '') === '' && feed !== '') {
      element.setAttribute('feed', feed);
    }
    const written = element.getAttribute('feed');
    // scripts of the page may give an element its feed as a property, later on
    if (written === null) this.#faults.refuse(element, 'no-feed', '', []);
    else if (this.#isRefused(element, written)) return undefined;
    if (element.childElementCount === 0) this.#faults.advise(element, 'empty');
    return element;
  }

  #inDiv(div: HTMLElement): HTMLElement | undefined {
    if (div.querySelector(this.#tags) !== null) return undefined;
    const wish = readData(div.attributes);
    if (!this.#names.includes(wish.name)) {
      this.#faults.refuse(div, 'unknown-widget', wish.name, this.#names);
      return undefined;
    }
    const element = this.#make(wish, div, false);
    if (element === undefined) return undefined;
    element.append(...div.childNodes);
    div.append(element);
    return element;
  }

  #ofLink(link: HTMLAnchorElement): HTMLElement | undefined {
    const wish = readFragment(link.hash);
    if (wish === undefined || !this.#names.includes(wish.name)) return undefined;
    const block = blockOf(link);
    if (block === undefined) {
      this.#faults.advise(link, 'not-alone');
      return undefined;
    }
    const element = this.#make(wish, block, true);
    if (element === undefined) return undefined;
    block.before(element);
    element.append(block);
    return element;
  }

  /** The element somebody wished for, outside of the page; undefined when its feed is refused. */
  #make({ name, attributes }: Wish, place: Element, isLink: boolean): HTMLElement | undefined {
    const all = new Map<string, string>([
      ['feed', this.#rules.feed],
      ...(attributes as Attribute[]),
    ]);
    const feed = all.get('feed') ?? '';
    if (this.#isRefused(place, feed, isLink)) return undefined;
    const element = createElement(`lotse-${name}` as 'div');
    for (const [attribute, value] of all) element.setAttribute(attribute, value);
    return element;
  }

  #isRefused(place: Element, feed: string, isLink = false): boolean {
    const fault = feedFault(feed, this.#rules, isLink);
    if (fault !== undefined) this.#faults.refuse(place, fault, feed, allowedHosts(this.#rules));
    return fault !== undefined;
  }
}
