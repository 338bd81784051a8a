// Finds in a page what asks for a widget, in its three forms, and makes elements of it: an element stays what it is, a
// div gets one inside, a link becomes the fallback of one. What cannot become a widget stays as it is.
// Left out: the code of the widgets (arrival.ts), what the attributes mean (the widgets).
// Source: embed contract 2b, 2c, 4.1; threat model H124, H126, H127.
import { tell, type Fault, type LoadHelp } from './faults.js';
import { allowedHosts, feedFault, type FeedRules } from './feeds.js';
import { blockOf } from './lone-link.js';
import { createElement } from './own-script.js';
import { clean, readData, readFragment, type Wish } from './settings.js';

const DIV = ':is(div,p,section)[data-lotse]';
const LINK = 'a[href*="#lotse-"]';
/** Switched off by the page, or being edited: what an editor sees must not become what a CMS saves. */
const OFF = '[data-lotse-off],[contenteditable]:not([contenteditable="false" i])';

/**
 * A function that gives the elements of ours in a part of a page, itself included, made of what asks for them. `names`:
 * those of all widgets.
 */
export function findPlaceholders(names: readonly string[], rules: FeedRules, loadHelp: LoadHelp) {
  const tags = names.map((name) => `lotse-${name}`).join();
  const all = `${tags},${DIV},${LINK}`;
  // asked of what stands inside, because a form around it may hide what it can do
  const inside = `:is(${tags}) *`;

  /** Gives what a refused placeholder becomes: nothing. */
  function refuse(place: Element, fault: Fault, written?: string, possible = names) {
    tell(loadHelp, place, fault, written, possible);
    return undefined as HTMLElement | undefined;
  }

  /** The element when it may have the feed it names, or the feed for all when it names none. */
  function allowed(element: HTMLElement, place: Element, isLink = false) {
    if (clean(element.getAttribute('feed') ?? '') === '' && rules.feed !== '') {
      element.setAttribute('feed', rules.feed);
    }
    const feed = element.getAttribute('feed');
    const fault = feedFault(feed ?? '', rules, isLink);
    if (fault !== undefined) refuse(place, fault, feed ?? '', allowedHosts(rules, isLink));
    // scripts of the page may give an element its feed as a property, later on
    return fault === undefined || (feed === null && element === place) ? element : undefined;
  }

  /** The element somebody wished for, outside of the page. */
  function made({ name, attributes }: Wish, place: Element, isLink?: boolean) {
    const element = createElement(`lotse-${name}` as 'div');
    for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
    return allowed(element, place, isLink);
  }

  function inDiv(div: HTMLElement): HTMLElement | undefined {
    if (div.querySelector(tags) !== null) return undefined;
    const wish = readData(div.attributes);
    if (!names.includes(wish.name)) return refuse(div, 'unknown-widget', wish.name);
    const element = made(wish, div);
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
    if (!place.matches(tags)) return inDiv(place);
    if (place.childElementCount === 0) refuse(place, 'empty');
    return allowed(place, place);
  }

  return (root: ParentNode): HTMLElement[] => {
    const found = [...root.querySelectorAll<HTMLElement>(all)];
    if (root instanceof Element && root.matches(all)) found.unshift(root as HTMLElement);
    return found.flatMap((place) => elementFor(place) ?? []);
  };
}
