// A record that is there and is also said to be gone: readers show it.
import { defineRule } from './rule.js';

export const rule = defineRule('deleted-yet-present', 'error', function* ({ feed }) {
  for (const { collection, id } of feed.deleted) {
    if (!feed[collection].some((record) => record.id === id)) continue;
    yield { path: [collection, id], recordId: id, params: { id } };
  }
});
