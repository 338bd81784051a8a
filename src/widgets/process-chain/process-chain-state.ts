// What the widget shows: one chain, the chains to choose from, or that there are none. Pure values:
// catalogue + what is wanted -> view. Left out: the steps themselves (domain/process.ts), words.
import { findChain } from '../../domain/find-chain.js';
import { processOf, type Process } from '../../domain/process.js';
import type { Chain } from '../../feed/schema.js';

export type ChainView =
  | {
      readonly kind: 'chain';
      readonly process: Process;
      /** The reader has chosen it and may choose another one. */
      readonly isChosen: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly choices: readonly ChainChoice[];
      /** A chain was asked for that the feed does not have. */
      readonly isUnknown: boolean;
    }
  | { readonly kind: 'empty' };

/** A chain to choose, and how many steps it takes to its aim. */
export interface ChainChoice {
  readonly chain: Chain;
  readonly steps: number;
}

export interface ChainWish {
  /** Id that the editor has set; empty for none. */
  readonly preset: string;
  /** Id that the reader has chosen, or that a link names; it counts more. */
  readonly chosen: string | undefined;
}

/** A single chain needs no choice. */
export function chainView(chains: readonly Chain[], { preset, chosen }: ChainWish): ChainView {
  const [only, ...others] = chains;
  if (only === undefined) return { kind: 'empty' };
  const wanted = chosen ?? preset;
  const isSingle = others.length === 0;
  const chain = isSingle && wanted === '' ? only : findChain(chains, wanted);
  if (chain !== undefined) {
    const isChosen = !isSingle && findChain(chains, preset) !== chain;
    return { kind: 'chain', process: processFor(chain), isChosen };
  }
  const choices = chains.map((one) => ({ chain: one, steps: processFor(one).totals.main }));
  return { kind: 'choice', choices, isUnknown: wanted !== '' };
}

const processes = new WeakMap<Chain, Process>();

/** A chain is read once, however often it is drawn. */
function processFor(chain: Chain): Process {
  const known = processes.get(chain) ?? processOf(chain);
  processes.set(chain, known);
  return known;
}
