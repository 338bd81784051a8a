// A way back to an earlier step that is not marked as one (`back`): readers show it as "back to".
import { chainGraph, loops } from './chain-graph.js';
import { defineRule } from './rule.js';

export const rule = defineRule('chain-unmarked-loop', 'warning', function* ({ feed }) {
  for (const chain of feed.chains) {
    for (const [from, to] of loops(chainGraph(chain))) {
      const path = ['chains', chain.id, 'steps', from, 'next'];
      yield { path, recordId: chain.id, params: { from, to } };
    }
  }
});
