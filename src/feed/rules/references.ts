// References that lead nowhere, for one list at a time. Left out: which fields refer to which list;
// that stands in the rule of each list.
import type { Collection } from '../vocabulary.js';
import type { Breach, FeedContext } from './rule.js';
import { valuesOf } from './walk.js';

export function* unknownReferences(
  { feed }: FeedContext,
  collection: Collection,
  fields: readonly string[],
): Generator<Breach> {
  const known = new Set<string>(feed[collection].map(({ id }) => id));
  for (const { value, path, recordId } of valuesOf(feed, new Set(fields))) {
    if (!known.has(value)) yield { path, recordId, params: { id: value } };
  }
}
