// How the state of a step is told to the styles, in the list and in the overview.
// Left out: the words for it (phrases.ts), without which no colour or line says anything.
import type { ProcessSession } from '../../../domain/process-session.js';
import type { ProcessStep } from '../../../domain/process.js';

/** Class names: `current`, `done`, `optional`; all of them can hold for a step. */
export function stateClasses(
  { id, record }: ProcessStep,
  { current, done }: ProcessSession,
): string {
  const optional = record.optional === true ? 'optional' : '';
  return `${current === id ? 'current' : ''} ${done.has(id) ? 'done' : ''} ${optional}`;
}
