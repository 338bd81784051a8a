// A step from which no way leads to an end. Reported once per chain, for the first such step.
import { backward, chainGraph, reachable } from './chain-graph.js';
import { defineRule } from './rule.js';

export const rule = defineRule('chain-never-ends', 'error', function* ({ feed }) {
  for (const chain of feed.chains) {
    const graph = chainGraph(chain);
    const ids = [...graph.steps.keys()];
    const ends = ids.filter((id) => graph.onward(id).length === 0);
    const ending = reachable(ends, backward(graph));
    const id = ids.find((step) => !ending.has(step));
    if (id === undefined) continue;
    yield { path: ['chains', chain.id, 'steps', id], recordId: chain.id, params: { id } };
  }
});
