// What widgets with a list of offers tell their page. Details hold ids, codes and numbers: never what
// somebody has typed, because search words can be personal data. Left out: the feed (ui/feed-events.ts).
import type { Facet } from '../domain/offer-query.js';
import { WidgetEvent } from '../ui/event.js';

export interface SearchDetail {
  /** How many offers fit. */
  readonly results: number;
  /** Filters in use; `near` when distances are measured. */
  readonly filters: readonly (Facet | 'near')[];
  /** Something was typed; what it was stays in the page. */
  readonly hasText: boolean;
}

/** Somebody has searched or filtered, and has paused. */
export class LotseSearchEvent extends WidgetEvent<SearchDetail> {
  static readonly eventName = 'lotse-search';
  constructor(detail: SearchDetail) {
    super(LotseSearchEvent.eventName, detail);
  }
}

/** An offer is about to be opened; a page that prevents the default shows it in its own way. */
export class LotseOfferSelectEvent extends WidgetEvent<{ readonly id: string }> {
  static readonly eventName = 'lotse-offer-select';
  constructor(id: string) {
    super(LotseOfferSelectEvent.eventName, { id }, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lotse-search': LotseSearchEvent;
    'lotse-offer-select': LotseOfferSelectEvent;
  }
}
