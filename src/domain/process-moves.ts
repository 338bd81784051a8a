// What people do on a way. Plain values, action + session -> next session. Nothing is ever forbidden: every step
// can be opened at any time. Left out: how a session begins (process-session.ts), keeping it on the device.
import { startProcess, type ProcessSession } from './process-session.js';
import type { Process, ProcessStep } from './process.js';

/** What is worth keeping: ids of the feed, nothing else. */
export interface KeptProcess {
  readonly current: string;
  readonly done: readonly string[];
}

/** The step to go on with: the only way that does not lead back. Undefined at a fork and at an end. */
export function stepAfter({ ways }: ProcessStep): string | undefined {
  const [way, ...others] = ways.filter(({ kind }) => kind !== 'back');
  return others.every(({ to }) => to === way?.to) ? way?.to : undefined;
}

/** Steps that lead to this one, in reading order; no return points, nothing unconnected. */
export function stepsBefore({ steps }: Process, id: string): readonly string[] {
  const leadsHere = ({ part, ways }: ProcessStep): boolean =>
    part !== 'loose' && ways.some(({ to, kind }) => to === id && kind !== 'back');
  return steps.filter(leadsHere).map((step) => step.id);
}

/** The step to go back to: the last of those `visited` that leads here, else the first that does. */
export function stepBefore(
  process: Process,
  id: string,
  visited: readonly string[],
): string | undefined {
  const before = stepsBefore(process, id);
  return visited.findLast((one) => before.includes(one)) ?? before[0];
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

/** Whether every step lies open. */
export function isAllOpen({ open }: ProcessSession, { steps }: Process): boolean {
  return steps.every(({ id }) => open.has(id));
}

/** Ticks a step off, or takes the tick back. */
export function tickStep(session: ProcessSession, id: string): ProcessSession {
  return { ...session, done: toggled(session.done, id) };
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
