// The chain, step or offer that the address of the page names. Left out: writing it (process-chain-link.ts).
import type { FragmentOwner } from '../../domain/page-fragment.js';
import { readPairs } from '../../ui/fragment-pairs.js';
import type { ChainLink } from './process-chain-link.js';

/** Reads a fragment (with or without '#'); undefined when it is not meant for this element. */
export function readChainLink(fragment: string, owner: FragmentOwner): ChainLink | undefined {
  const values = readPairs(fragment, owner);
  if (values === undefined) return undefined;
  const valueOf = (name: string): string | undefined => values.get(name)?.[0];
  return { chain: valueOf('chain'), step: valueOf('step'), offer: valueOf('offer') };
}
