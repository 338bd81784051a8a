// The widget's own public events. Left out: those about the feed (ui/feed-events.ts) and about offers
// (offers/offer-events.ts). Searches, ticks and answers are nobody's business and are told to nobody.
import { WidgetEvent } from '../../ui/event.js';

/** Somebody has opened a chapter. */
export class LotseChapterSelectEvent extends WidgetEvent<{ readonly id: string }> {
  static readonly eventName = 'lotse-chapter-select';
  constructor(id: string) {
    super(LotseChapterSelectEvent.eventName, { id });
  }
}

/** A process chain is about to be followed; a page that prevents the default shows it in its own way. */
export class LotseChainSelectEvent extends WidgetEvent<{ readonly id: string }> {
  static readonly eventName = 'lotse-chain-select';
  constructor(id: string) {
    super(LotseChainSelectEvent.eventName, { id }, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lotse-chapter-select': LotseChapterSelectEvent;
    'lotse-chain-select': LotseChainSelectEvent;
  }
}
