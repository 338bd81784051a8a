// What only the calendar tells its page. Left out: the feed (ui/feed-events.ts), an offer that is opened
// (offers/offer-events.ts).
import { WidgetEvent } from '../../ui/event.js';

export interface ViewChangeDetail {
  readonly view: 'agenda' | 'month' | 'timeline';
  /** First and last day shown, both included: plain dates in the feed's zone. */
  readonly from: string;
  readonly until: string;
}

/** Somebody has chosen another view or other days. */
export class LotseViewChangeEvent extends WidgetEvent<ViewChangeDetail> {
  static readonly eventName = 'lotse-view-change';
  constructor(detail: ViewChangeDetail) {
    super(LotseViewChangeEvent.eventName, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'lotse-view-change': LotseViewChangeEvent;
  }
}
