// Where somebody stands on a way: the step they are at, what they have done and what lies open. Plain
// values, action + session -> next session. Nothing is ever forbidden: every step can be opened at any
// time. Left out: keeping it on the device, which the widget does only when asked to.
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

/** What is worth keeping: ids of the feed, nothing else. */
export interface KeptProcess {
  readonly current: string;
  readonly done: readonly string[];
}

export type StepState = 'done' | 'current' | 'open';

/** Nothing done, everything closed, at the first step. */
export function startProcess(process: Process): ProcessSession {
  return { current: process.start, done: new Set(), open: new Set(), visited: [] };
}

/** At another step, which opens; unknown ids change nothing. */
export function goToStep(session: ProcessSession, process: Process, id: string): ProcessSession {
  if (!process.byId.has(id)) return session;
  const visited = [...session.visited.filter((one) => one !== id), id];
  return { ...session, current: id, open: new Set([...session.open, id]), visited };
}

/** Opens or closes the description of a step; where somebody is stays. */
export function toggleStep(session: ProcessSession, id: string): ProcessSession {
  return { ...session, open: toggled(session.open, id) };
}

export function openAllSteps(session: ProcessSession, process: Process): ProcessSession {
  return { ...session, open: new Set(process.byId.keys()) };
}

export function closeAllSteps(session: ProcessSession): ProcessSession {
  return { ...session, open: new Set() };
}

/** Ticks a step off, or takes the tick back. */
export function tickStep(session: ProcessSession, id: string): ProcessSession {
  return { ...session, done: toggled(session.done, id) };
}

/** Where somebody is counts more than what is done: both can hold for a step. */
export function stepState({ current, done }: ProcessSession, id: string): StepState {
  if (current === id) return 'current';
  return done.has(id) ? 'done' : 'open';
}

/** What to keep on the device. */
export function keptProcess({ current, done }: ProcessSession): KeptProcess {
  return { current, done: [...done] };
}

/**
 * A session with what was kept, as far as the chain still has it: steps that are gone are forgotten.
 * `kept` comes from the device and may be anything.
 */
export function restoreProcess(process: Process, kept: unknown): ProcessSession {
  const { current, done } = Object(kept) as Partial<Record<keyof KeptProcess, unknown>>;
  const isKnown = (id: unknown): id is string => typeof id === 'string' && process.byId.has(id);
  const session = startProcess(process);
  return {
    ...session,
    current: isKnown(current) ? current : session.current,
    done: new Set(Array.isArray(done) ? done.filter(isKnown) : []),
  };
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
