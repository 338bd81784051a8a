// Whether somebody wants to be remembered on this device, way by way, and that it is done.
// Left out: the device itself (process-memory.ts), how the wish is put (tools.ts).
import { keptProcess, restoreProcess } from '../../../domain/process-moves.js';
import type { Process } from '../../../domain/process.js';
import type { ChainHost } from '../chain-host.js';
import type { ChainSessions } from '../chain-sessions.js';
import { forgetProcess, keepProcess, recallProcess, type KeptWay } from '../process-memory.js';

export class MemoryKeeper {
  /** Ways that have been looked up, and whether they are kept. */
  readonly #kept = new Map<string, boolean>();
  readonly #host: ChainHost;
  readonly #sessions: ChainSessions;
  #isRefused = false;

  constructor(host: ChainHost, sessions: ChainSessions) {
    this.#host = host;
    this.#sessions = sessions;
  }

  /** The browser has refused to keep or to delete something. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  isKept(process: Process): boolean {
    return this.#kept.get(keyOf(this.#wayOf(process))) === true;
  }

  /** Takes up what was kept, the first time a way is shown. */
  recall(process: Process): void {
    const way = this.#wayOf(process);
    if (this.#kept.has(keyOf(way))) return;
    const kept = recallProcess(way);
    this.#kept.set(keyOf(way), kept !== undefined);
    if (kept !== undefined) this.#sessions.set(process, restoreProcess(process, kept));
  }

  /** Keeps where somebody is, from now on with every change. True when that worked. */
  keep(process: Process): boolean {
    const way = this.#wayOf(process);
    const isKept = keepProcess(way, keptProcess(this.#sessions.of(process)));
    this.#kept.set(keyOf(way), isKept);
    this.#isRefused = !isKept;
    return isKept;
  }

  /** Deletes what was kept. True when that worked. */
  forget(process: Process): boolean {
    const way = this.#wayOf(process);
    this.#isRefused = !forgetProcess(way);
    if (!this.#isRefused) this.#kept.set(keyOf(way), false);
    return !this.#isRefused;
  }

  #wayOf(process: Process): KeptWay {
    const { feed, baseURI } = this.#host;
    const address = URL.canParse(feed, baseURI) ? new URL(feed, baseURI).href : feed;
    return { feed: address, chain: process.chain.id };
  }
}

const keyOf = ({ feed, chain }: KeptWay): string => `${feed} ${chain}`;
