// A chain, a step or an offer as the fragment of the page's address:
// `lotse-process-chain__chain-weg_2din_2darbeit__step-bewerben`. Left out: reading one, which comes after the first
// look (linked-step.ts), and writing it into the address (ui/page.ts). Source: embed contract 4.7.
import { writePairs, type FragmentOwner } from '../../domain/page-fragment.js';
import { addressWith } from '../../ui/page-address.js';

export interface ChainLink {
  readonly chain: string | undefined;
  readonly step: string | undefined;
  readonly offer: string | undefined;
}

/** Fragment without '#'. */
export function writeChainLink(
  { chain, step, offer }: Partial<ChainLink>,
  owner: FragmentOwner,
): string {
  return writePairs(Object.entries({ chain, step, offer }), owner);
}

/** Absolute address of a chain or a step in this page. */
export function chainAddress(link: Partial<ChainLink>, owner: FragmentOwner): string {
  return addressWith(writeChainLink(link, owner));
}
