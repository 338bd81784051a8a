// Where the reader stands on each way, in memory only, and which way was chosen. The first look draws
// from it and the controller changes it. Left out: keeping it on the device (process-memory.ts).
import { goToStep, startProcess, type ProcessSession } from '../../domain/process-session.js';
import type { Process } from '../../domain/process.js';
import { readChainLink } from './process-chain-link.js';
import type { ChainHost } from './chain-host.js';

export class ChainSessions {
  /** Id of the chain the reader, or a link, has chosen. */
  chosen: string | undefined;
  readonly #sessions = new Map<string, ProcessSession>();
  readonly #host: ChainHost;
  #linkedStep: string | undefined;
  #isLinkRead = false;

  constructor(host: ChainHost) {
    this.#host = host;
  }

  /** Takes what the address of the page asks for, once. */
  readLink(): void {
    if (this.#isLinkRead) return;
    this.#isLinkRead = true;
    const link = readChainLink(location.hash, this.#host);
    this.chosen = link?.chain;
    this.#linkedStep = link?.step;
  }

  /** The session on a way; the first time at its start, or at the step that a link names. */
  of(process: Process): ProcessSession {
    const { id } = process.chain;
    const known = this.#sessions.get(id);
    if (known !== undefined && process.byId.has(known.current)) return known;
    const session = startProcess(process);
    const step = this.#linkedStep;
    const first = step === undefined ? session : goToStep(session, process, step);
    this.#sessions.set(id, first);
    return first;
  }

  set(process: Process, session: ProcessSession): void {
    this.#sessions.set(process.chain.id, session);
  }
}
