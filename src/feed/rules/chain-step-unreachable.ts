// A step to which no way leads from the start: readers list it at the end, unconnected.
import { chainGraph, reachable } from './chain-graph.js';
import { defineRule } from './rule.js';

export const rule = defineRule('chain-step-unreachable', 'warning', function* ({ feed }) {
  for (const chain of feed.chains) {
    const { steps, start, onward } = chainGraph(chain);
    const reached = reachable([start], onward);
    for (const id of steps.keys()) {
      if (reached.has(id)) continue;
      yield { path: ['chains', chain.id, 'steps', id], recordId: chain.id, params: { id } };
    }
  }
});
