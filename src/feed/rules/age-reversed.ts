// An age range whose upper end lies below its lower end: readers leave the range out.
import { defineRule } from './rule.js';
import { objectsOf } from './walk.js';

export const rule = defineRule('age-reversed', 'error', function* ({ feed }) {
  for (const { field, value, path, recordId } of objectsOf(feed)) {
    const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
    if (field !== 'age' || typeof from !== 'number' || typeof to !== 'number') continue;
    if (to < from) yield { path, recordId, params: { from, to } };
  }
});
