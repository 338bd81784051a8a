// The question nobody has asked yet. A file of its own, because a first list is drawn without any question.
// Left out: what a question may hold (offer-query.ts).
import type { OfferQuery } from './offer-query.js';

export const EMPTY_QUERY: OfferQuery = {
  text: '',
  filters: {},
  near: undefined,
  provider: [],
  sort: 'match',
};
