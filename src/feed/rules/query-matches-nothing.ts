// A prepared query of a step, a section or an answer that finds no offer of the feed.
import { matchesQuery } from './match-query.js';
import { defineRule } from './rule.js';
import { objectsOf } from './walk.js';

export const rule = defineRule('query-matches-nothing', 'warning', function* ({ feed }) {
  for (const { field, value, path, recordId } of objectsOf(feed)) {
    if (field !== 'offerQuery') continue;
    if (feed.offers.some((offer) => matchesQuery(offer, value))) continue;
    yield { path, recordId };
  }
});
