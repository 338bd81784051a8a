// A chain whose start is none of its steps: readers begin with the first one.
import { defineRule } from './rule.js';

export const rule = defineRule('chain-start-unknown', 'error', function* ({ feed }) {
  for (const { id, start, steps } of feed.chains) {
    if (steps.some((step) => step.id === start)) continue;
    yield { path: ['chains', id, 'start'], recordId: id, params: { id: start } };
  }
});
