// The same id in two lists: allowed, because references name their list, but tools that link by id
// alone mix the records up.
import { COLLECTIONS, type Collection } from '../vocabulary.js';
import { defineRule } from './rule.js';

export const rule = defineRule('shared-id', 'info', function* ({ feed }) {
  const owners = new Map<string, Collection>();
  for (const collection of COLLECTIONS) {
    for (const { id } of feed[collection]) {
      const other = owners.get(id);
      if (other === undefined) owners.set(id, collection);
      else yield { path: [collection, id], recordId: id, params: { id, other } };
    }
  }
});
