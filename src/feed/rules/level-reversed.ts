// A course that leads to a lower level than it starts from.
import { levelEnd, levelStart } from './levels.js';
import { defineRule } from './rule.js';

export const rule = defineRule('level-reversed', 'error', function* ({ feed }) {
  for (const { id, level } of feed.offers) {
    const { entry, target } = level ?? {};
    if (entry === undefined || target === undefined) continue;
    if (levelEnd(target) >= levelStart(entry)) continue;
    yield { path: ['offers', id, 'level'], recordId: id, params: { entry, target } };
  }
});
