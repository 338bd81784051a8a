// A welcome folder in a page of its own width, with a small feed made for the test.
import '../../src/widgets/welcome-compass/define.js';
import { feedOf, type OfferParts } from './catalogue.js';
import { CompassDriver } from './compass-driver.js';
import { serveFeed } from './feed-server.js';

let count = 0;

/** A feed with these chapters and a few offers. */
export function guideFeed(
  guide: readonly unknown[],
  offers: readonly OfferParts[] = [],
  more: object = {},
): object {
  return { ...feedOf(offers), ...more, guide };
}

/** Puts the element into a box of `width` CSS pixels; `feed` is what its address answers with. */
export function placeCompassElement(
  feed: object | string,
  attributes: Readonly<Record<string, string>> = {},
  width = 400,
): CompassDriver {
  count += 1;
  const box = document.createElement('div');
  box.className = 'test-box';
  box.style.inlineSize = `${String(width)}px`;
  const element = document.createElement('lotse-welcome-compass');
  const address = typeof feed === 'string' ? feed : serveFeed(`compass-${String(count)}`, feed);
  element.setAttribute('feed', address);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<a href="#kontakt">Rufen Sie uns an</a>';
  box.append(element);
  document.body.append(box);
  return new CompassDriver(element);
}

/** The same, once everything it can do is there. */
export async function placeCompass(
  feed: object | string,
  attributes: Readonly<Record<string, string>> = {},
  width = 400,
): Promise<CompassDriver> {
  const compass = placeCompassElement(feed, attributes, width);
  await compass.isComplete();
  return compass;
}
