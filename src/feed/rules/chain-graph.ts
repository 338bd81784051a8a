// The steps of a process chain as a graph. Everything goes by visited sets, because a chain may hold cycles; it has 200
// steps at most, so that recursion does not go deep. Left out: judgement (chain-*.ts).
import type { Chain, ChainStep } from '../schema.js';

export interface ChainGraph {
  readonly steps: ReadonlyMap<string, ChainStep>;
  /** The chain's start, or its first step when the start is unknown. */
  readonly start: string;
  /** Ids of the steps that follow, without marked ways back and without unknown ids. */
  readonly onward: (id: string) => readonly string[];
}

export function chainGraph(chain: Chain): ChainGraph {
  const steps = new Map(chain.steps.map((step) => [step.id, step]));
  const onward = (id: string): readonly string[] =>
    (steps.get(id)?.next ?? []).flatMap(({ to, back }) => {
      return back === true || !steps.has(to) ? [] : [to];
    });
  const start = steps.has(chain.start) ? chain.start : (chain.steps[0]?.id ?? '');
  return { steps, start, onward };
}

/** Everything that can be reached from these steps, themselves included. */
export function reachable(
  from: Iterable<string>,
  follow: (id: string) => readonly string[],
): ReadonlySet<string> {
  const seen = new Set(from);
  // a Set visits what is added while it is being walked
  for (const id of seen) for (const next of follow(id)) seen.add(next);
  return seen;
}

/** The steps that lead to each step. */
export function backward({ steps, onward }: ChainGraph): (id: string) => readonly string[] {
  const before = new Map<string, string[]>();
  for (const id of steps.keys()) {
    for (const next of onward(id)) before.set(next, [...(before.get(next) ?? []), id]);
  }
  return (id) => before.get(id) ?? [];
}

/**
 * Ways onward that lead back to a step on the way there, found from the start by going as deep as
 * possible first, then from steps the start does not lead to. Without them the graph has no cycle.
 */
export function loops({ steps, start, onward }: ChainGraph): (readonly [string, string])[] {
  const found: [from: string, to: string][] = [];
  /** Whether a step that has been seen lies on the present way. */
  const seen = new Map<string, boolean>();
  const visit = (id: string): void => {
    seen.set(id, true);
    for (const next of onward(id)) {
      if (seen.get(next) === true) found.push([id, next]);
      else if (!seen.has(next)) visit(next);
    }
    seen.set(id, false);
  };
  for (const id of [start, ...steps.keys()]) if (!seen.has(id)) visit(id);
  return found;
}
