// Free places counted more than 14 days ago, for a run that is not over: readers mark them as old.
import { daysBetween } from './days.js';
import { defineRule } from './rule.js';

const FRESH_DAYS = 14;

export const rule = defineRule('places-outdated', 'warning', function* ({ feed, today }) {
  for (const offer of feed.offers) {
    for (const { id, availability, endDate = today } of offer.runs ?? []) {
      const asOf = availability?.asOf?.slice(0, 10);
      if (asOf === undefined || endDate < today) continue;
      const days = daysBetween(asOf, today);
      if (days <= FRESH_DAYS) continue;
      const path = ['offers', offer.id, 'runs', id, 'availability', 'asOf'];
      yield { path, recordId: offer.id, params: { asOf, days } };
    }
  }
});
