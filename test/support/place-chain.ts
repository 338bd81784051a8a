// A process chain in a page of its own width, with a small feed made for the test.
import '../../src/widgets/process-chain/define.js';
import { feedOf, type OfferParts } from './catalogue.js';
import { ChainDriver } from './chain-driver.js';
import { serveFeed } from './feed-server.js';

let count = 0;

/** A feed with these chains and a few offers. */
export function chainFeed(
  chains: readonly unknown[],
  offers: readonly OfferParts[] = [],
  more: object = {},
): object {
  return { ...feedOf(offers), ...more, chains };
}

/** Puts the element into a box of `width` CSS pixels; `feed` is what its address answers with. */
export function placeChainElement(
  feed: object | string,
  attributes: Readonly<Record<string, string>> = {},
  width = 400,
): ChainDriver {
  count += 1;
  const box = document.createElement('div');
  box.className = 'test-box';
  box.style.inlineSize = `${String(width)}px`;
  const element = document.createElement('lotse-process-chain');
  const address = typeof feed === 'string' ? feed : serveFeed(`chain-${String(count)}`, feed);
  element.setAttribute('feed', address);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<a href="#kontakt">Rufen Sie uns an</a>';
  box.append(element);
  document.body.append(box);
  return new ChainDriver(element);
}

/** The same, once everything it can do is there. */
export async function placeChain(
  feed: object | string,
  attributes: Readonly<Record<string, string>> = {},
  width = 400,
): Promise<ChainDriver> {
  const chain = placeChainElement(feed, attributes, width);
  await chain.isComplete();
  return chain;
}
