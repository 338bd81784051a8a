// A chain, a step or an offer as the fragment of the page's address and back:
// `lotse-process-chain__chain-weg_2din_2darbeit__step-bewerben`. Left out: writing the address (ui/page.ts).
// Source: embed contract 4.7.
import { readPairs, writePairs } from '../../ui/fragment-pairs.js';
import { addressWith, type FragmentOwner } from '../../ui/page-address.js';

export interface ChainLink {
  readonly chain: string | undefined;
  readonly step: string | undefined;
  readonly offer: string | undefined;
}

/** Fragment without '#'. */
export function writeChainLink(link: Partial<ChainLink>, owner: FragmentOwner): string {
  const pairs = (['chain', 'step', 'offer'] as const).flatMap((name) => {
    const value = link[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return writePairs(pairs, owner);
}

/** Reads a fragment (with or without '#'); undefined when it is not meant for this element. */
export function readChainLink(fragment: string, owner: FragmentOwner): ChainLink | undefined {
  const values = readPairs(fragment, owner);
  if (values === undefined) return undefined;
  const valueOf = (name: string): string | undefined => values.get(name)?.[0];
  return { chain: valueOf('chain'), step: valueOf('step'), offer: valueOf('offer') };
}

/** Absolute address of a chain or a step in this page. */
export function chainAddress(link: Partial<ChainLink>, owner: FragmentOwner): string {
  return addressWith(writeChainLink(link, owner));
}
