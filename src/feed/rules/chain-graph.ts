// The steps of a process chain as a graph. Everything goes by work lists and visited sets: a chain
// may hold cycles, and a thousand steps must not exhaust the stack. Left out: judgement (chain-*.ts).
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
  const seen = new Set<string>();
  const left = new Map([...steps.keys()].map((id) => [id, [...onward(id)]]));
  for (const root of [start, ...steps.keys()]) {
    const way = [root];
    for (let id = way.at(-1); id !== undefined; id = way.at(-1)) {
      seen.add(id);
      const next = left.get(id)?.shift();
      if (next === undefined) way.pop();
      else if (way.includes(next)) found.push([id, next]);
      else if (!seen.has(next)) way.push(next);
    }
  }
  return found;
}
