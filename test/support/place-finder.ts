// A finder in a page of its own width, with a small feed made for the test.
import '../../src/widgets/offer-finder/define.js';
import { FinderDriver } from './finder-driver.js';
import { serveFeed } from './feed-server.js';
import { until } from './until.js';

let count = 0;

/** Puts a finder with these attributes into a box of `width` CSS pixels; `feed` is what its address answers with. */
export function placeElement(
  feed: object | string,
  attributes: Readonly<Record<string, string>> = {},
  width = 400,
): FinderDriver {
  count += 1;
  const box = document.createElement('div');
  box.className = 'test-box';
  box.style.inlineSize = `${String(width)}px`;
  const element = document.createElement('lotse-offer-finder');
  const address = typeof feed === 'string' ? feed : serveFeed(`test-${String(count)}`, feed);
  element.setAttribute('feed', address);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<a href="#kontakt">Rufen Sie uns an</a>';
  box.append(element);
  document.body.append(box);
  return new FinderDriver(element);
}

/** The same, once everything the finder can do is there. */
export async function placeFinder(
  feed: object | string,
  attributes: Readonly<Record<string, string>> = {},
  width = 400,
): Promise<FinderDriver> {
  const finder = placeElement(feed, attributes, width);
  await finder.isComplete();
  return finder;
}

/** Takes all finders off the page. */
export function clearPage(): void {
  for (const box of document.querySelectorAll('.test-box')) box.remove();
  history.replaceState(null, '', location.pathname + location.search);
}

/** Resolves once something like this has been said politely. */
export async function hears(isMeant: (said: string) => boolean): Promise<void> {
  const region = () => document.querySelector('[data-lotse-announcer=polite]');
  await until(
    () => isMeant(region()?.textContent ?? ''),
    `it is said, not "${region()?.textContent ?? ''}"`,
  );
}
