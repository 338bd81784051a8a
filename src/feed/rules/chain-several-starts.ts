// Steps besides the start to which nothing leads, although others follow them: a second beginning.
import { backward, chainGraph } from './chain-graph.js';
import { defineRule } from './rule.js';

export const rule = defineRule('chain-several-starts', 'warning', function* ({ feed }) {
  for (const chain of feed.chains) {
    const graph = chainGraph(chain);
    const before = backward(graph);
    const others = [...graph.steps.keys()].filter((id) => {
      return id !== graph.start && before(id).length === 0 && graph.onward(id).length > 0;
    });
    if (others.length === 0) continue;
    const params = { ids: others.slice(0, 5).join(', ') };
    yield { path: ['chains', chain.id, 'steps'], recordId: chain.id, params };
  }
});
