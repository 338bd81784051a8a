// Where the reader stands on each way, in memory only. The controller changes it and everything is drawn from it.
// Left out: how it begins, which the first look draws (domain/process-session.ts), keeping it on the device
// (process-memory.ts).
import { startProcess, type ProcessSession } from '../../domain/process-session.js';
import type { Process } from '../../domain/process.js';

export class ChainSessions {
  readonly #sessions = new Map<string, ProcessSession>();

  /** The session on a way; the first time at its start, and again when its step is gone. */
  of(process: Process): ProcessSession {
    const known = this.#sessions.get(process.chain.id);
    return known !== undefined && process.byId.has(known.current) ? known : startProcess(process);
  }

  set(process: Process, session: ProcessSession): void {
    this.#sessions.set(process.chain.id, session);
  }
}
