// A number of free places that does not say when it was counted: readers show it without a date.
import { defineRule } from './rule.js';

export const rule = defineRule('places-without-date', 'warning', function* ({ feed }) {
  for (const offer of feed.offers) {
    for (const { id, availability } of offer.runs ?? []) {
      if (availability?.remaining === undefined || availability.asOf !== undefined) continue;
      const path = ['offers', offer.id, 'runs', id, 'availability'];
      yield { path, recordId: offer.id, params: { remaining: availability.remaining } };
    }
  }
});
