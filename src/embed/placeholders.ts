// Finds in a page what asks for a widget, in its three forms, and makes elements of it: an element stays what it is, a
// div gets one inside, a link becomes the fallback of one. What cannot become a widget stays as it is.
// Left out: the code of the widgets (arrival.ts), what the attributes mean (the widgets).
// Source: embed contract 2b, 2c, 4.1; threat model H124, H126, H127.
import { tell, type Fault, type LoadHelp } from './faults.js';
import { allowedHosts, feedFault, type FeedRules } from './feeds.js';
import { blockOf } from './lone-link.js';
import { createElement } from './own-script.js';
import { clean, readData, readFragment, type Wish } from './settings.js';

const DIV = 'div[data-lotse],p[data-lotse],section[data-lotse]';
const LINK = 'a[href*="#lotse-"]';
/** Switched off by the page, or being edited: what an editor sees must not become what a CMS saves. */
const OFF = '[data-lotse-off],[contenteditable]:not([contenteditable="false" i])';

/** What a page may hold. */
export interface PlaceholderOptions {
  readonly widgetNames: readonly string[];
  readonly rules: FeedRules;
  readonly loadHelp: LoadHelp;
}

/** A function that gives the elements of ours in a part of a page, itself included, made of what asks for them. */
export function findPlaceholders({ widgetNames: names, rules, loadHelp }: PlaceholderOptions) {
  const tags = names.map((name) => `lotse-${name}`).join();
  const all = `${tags},${DIV},${LINK}`;
  // asked of what stands inside, because a form around it may hide what it can do
  const inside = `:is(${tags}) *`;

  /** Gives what a refused placeholder becomes: nothing. */
  function refuse(place: Element, fault: Fault, written = '', possible = names) {
    void tell(loadHelp, place, fault, { written, possible });
    return undefined as HTMLElement | undefined;
  }

  const isRefused = (place: Element, feed: string, isLink = false): boolean => {
    const fault = feedFault(feed, rules, isLink);
    if (fault !== undefined) refuse(place, fault, feed, allowedHosts(rules));
    return fault !== undefined;
  };

  function checked(element: HTMLElement): HTMLElement | undefined {
    const { feed } = rules;
    if (clean(element.getAttribute('feed') ?? '') === '' && feed !== '') {
      element.setAttribute('feed', feed);
    }
    const written = element.getAttribute('feed');
    // scripts of the page may give an element its feed as a property, later on
    if (written === null) refuse(element, 'no-feed');
    else if (isRefused(element, written)) return undefined;
    if (element.childElementCount === 0) refuse(element, 'empty');
    return element;
  }

  /** The element somebody wished for, outside of the page. */
  function made({ name, attributes }: Wish, place: Element, isLink: boolean) {
    const values = new Map<string, string>([['feed', rules.feed], ...attributes]);
    if (isRefused(place, values.get('feed') ?? '', isLink)) return undefined;
    const element = createElement(`lotse-${name}` as 'div');
    for (const [attribute, value] of values) element.setAttribute(attribute, value);
    return element;
  }

  function inDiv(div: HTMLElement): HTMLElement | undefined {
    if (div.querySelector(tags) !== null) return undefined;
    const wish = readData(div.attributes);
    if (!names.includes(wish.name)) return refuse(div, 'unknown-widget', wish.name);
    const element = made(wish, div, false);
    element?.append(...div.childNodes);
    if (element !== undefined) div.append(element);
    return element;
  }

  function ofLink(link: HTMLAnchorElement): HTMLElement | undefined {
    const wish = readFragment(link.hash);
    if (wish === undefined || !names.includes(wish.name)) return undefined;
    const block = blockOf(link);
    if (block === undefined) return refuse(link, 'not-alone');
    const element = made(wish, block, true);
    if (element !== undefined) block.before(element);
    element?.append(block);
    return element;
  }

  function elementFor(place: HTMLElement): HTMLElement | undefined {
    if (place.closest(OFF) !== null) return undefined;
    const isLink = place.matches(LINK);
    if (place.matches(inside)) return isLink ? undefined : refuse(place, 'nested');
    if (isLink) return ofLink(place as HTMLAnchorElement);
    return place.matches(tags) ? checked(place) : inDiv(place);
  }

  return (root: ParentNode): HTMLElement[] => {
    const found = [...root.querySelectorAll<HTMLElement>(all)];
    if (root instanceof Element && root.matches(all)) found.unshift(root as HTMLElement);
    return found.flatMap((place) => elementFor(place) ?? []);
  };
}
