// A step of a phase that the chain does not have: readers show it with the step before it.
import { defineRule } from './rule.js';

export const rule = defineRule('chain-phase-unknown', 'warning', function* ({ feed }) {
  for (const chain of feed.chains) {
    const known = new Set((chain.phases ?? []).map(({ id }) => id));
    for (const { id, phase } of chain.steps) {
      if (phase === undefined || known.has(phase)) continue;
      const path = ['chains', chain.id, 'steps', id, 'phase'];
      yield { path, recordId: chain.id, params: { id: phase } };
    }
  }
});
