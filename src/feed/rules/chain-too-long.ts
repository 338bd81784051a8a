// A chain with so many steps that people lose their way in it. Readers show all of them all the same.
// Left out: more than the schema allows (200); those chains are refused.
import { defineRule } from './rule.js';

/** Longer than any chain that counties have drawn so far, with room to grow. */
const MANY = 50;

export const rule = defineRule('chain-too-long', 'warning', function* ({ feed }) {
  for (const { id, steps } of feed.chains) {
    if (steps.length <= MANY) continue;
    yield { path: ['chains', id, 'steps'], recordId: id, params: { count: steps.length } };
  }
});
