// The hand-over card of the page: one for all widgets, in memory only, gone when the page is closed.
// Left out: what can be done with it as values (domain/hand-over.ts), showing it.
import { EMPTY_HAND_OVER, type HandOver } from '../../domain/hand-over.js';

type Listener = () => void;

const listeners = new Set<Listener>();
let present = EMPTY_HAND_OVER;

/** What has been collected so far. */
export function handOver(): HandOver {
  return present;
}

/** Takes the place of what was collected; all widgets are told. */
export function changeHandOver(next: HandOver): void {
  if (next === present) return;
  present = next;
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` after each change; returns the function that stops it. */
export function onHandOverChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
