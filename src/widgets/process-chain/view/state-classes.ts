// How the state of a step is told to the styles, in the list and in the overview.
// Left out: the words for it (phrases.ts), without which no colour or line says anything.
import { stepState, type ProcessSession } from '../../../domain/process-session.js';
import type { ProcessStep } from '../../../domain/process.js';

/** Class names: `current`, `done` or `open`; `done` also where somebody is; `optional`. */
export function stateClasses({ id, record }: ProcessStep, session: ProcessSession): string {
  const done = session.done.has(id) ? 'done' : '';
  const optional = record.optional === true ? 'optional' : '';
  return `${stepState(session, id)} ${done} ${optional}`;
}
