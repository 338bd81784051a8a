// Where somebody stands on a way: the step they are at, what they have done and what lies open, and how that
// begins. Left out: what people do (process-moves.ts), which comes after the first look, and keeping it on the
// device, which the widget does only when asked to.
import type { Process } from './process.js';

export interface ProcessSession {
  /** Id of the step somebody is at; there is always one. */
  readonly current: string;
  readonly done: ReadonlySet<string>;
  /** Steps whose description is open. */
  readonly open: ReadonlySet<string>;
  /** Steps somebody has come by, the latest last. */
  readonly visited: readonly string[];
}

/** Nothing done, everything closed, at the first step. */
export function startProcess({ start }: Process): ProcessSession {
  return { current: start, done: new Set(), open: new Set(), visited: [] };
}
