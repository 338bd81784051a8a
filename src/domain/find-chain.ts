// The chain that is meant by an id, also by one it has had before. Left out: reading it (process.ts).
import type { Chain } from '../feed/schema.js';

/** The chain with this id, or the one that has replaced it. */
export function findChain(chains: readonly Chain[], id: string): Chain | undefined {
  return (
    chains.find((chain) => chain.id === id) ?? chains.find(({ replaces }) => replaces?.includes(id))
  );
}
