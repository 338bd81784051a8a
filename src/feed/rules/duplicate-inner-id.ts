// The same id twice among the runs, steps, phases, sections or answers of one record: links to the
// second one lead to the first.
import { defineRule } from './rule.js';
import { nodesOf } from './walk.js';

const LISTS = new Set(['runs', 'steps', 'phases', 'sections', 'answers']);

export const rule = defineRule('duplicate-inner-id', 'error', function* ({ feed }) {
  for (const { field, value, path, recordId } of nodesOf(feed)) {
    if (!LISTS.has(field) || !Array.isArray(value)) continue;
    const seen = new Set<string>();
    for (const { id } of value as { readonly id: string }[]) {
      if (seen.has(id.toLowerCase())) yield { path: [...path, id], recordId, params: { id } };
      seen.add(id.toLowerCase());
    }
  }
});
