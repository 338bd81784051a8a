// A way onward to a step that does not exist: readers leave it out.
import { defineRule } from './rule.js';

export const rule = defineRule('chain-next-unknown', 'error', function* ({ feed }) {
  for (const chain of feed.chains) {
    const known = new Set(chain.steps.map(({ id }) => id));
    for (const step of chain.steps) {
      for (const { to } of step.next ?? []) {
        if (known.has(to)) continue;
        const path = ['chains', chain.id, 'steps', step.id, 'next'];
        yield { path, recordId: chain.id, params: { id: to } };
      }
    }
  }
});
