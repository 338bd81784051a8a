// A step where the way forks, but one of the ways has no words to choose it by.
import { defineRule } from './rule.js';

export const rule = defineRule('chain-answer-unlabelled', 'warning', function* ({ feed }) {
  for (const chain of feed.chains) {
    for (const { id, next = [] } of chain.steps) {
      if (next.length < 2 || next.every(({ when }) => when !== undefined)) continue;
      yield { path: ['chains', chain.id, 'steps', id, 'next'], recordId: chain.id, params: { id } };
    }
  }
});
