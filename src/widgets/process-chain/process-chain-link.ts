// The chain, step or offer that the address of the page names:
// `lotse-process-chain__chain-weg_2din_2darbeit__step-bewerben`. Left out: writing it (domain/page-fragment.ts), and into
// the address (ui/page.ts). Source: embed contract 4.7.
import type { FragmentOwner } from '../../domain/page-fragment.js';
import { readPairs } from '../../ui/fragment-pairs.js';

export type ChainLink = Readonly<Record<'chain' | 'step' | 'offer', string | undefined>>;

/** Reads a fragment (with or without '#'); undefined when it is not meant for this element. */
export function readChainLink(fragment: string, owner: FragmentOwner): ChainLink | undefined {
  const values = readPairs(fragment, owner);
  if (values === undefined) return undefined;
  const valueOf = (name: string): string | undefined => values.get(name)?.[0];
  return { chain: valueOf('chain'), step: valueOf('step'), offer: valueOf('offer') };
}
