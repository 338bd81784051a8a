// What every widget tells its page about its feed. Left out: what people do (each widget's own events).
import { WidgetEvent } from './event.js';

/** The feed has arrived and its offers are shown. */
export class LotseReadyEvent extends WidgetEvent<{ readonly offers: number }> {
  static readonly eventName = 'lotse-ready';
  constructor(offers: number) {
    super(LotseReadyEvent.eventName, { offers });
  }
}

/** The feed could not be used; `code` as in LoadError and FeedError. */
export class LotseFeedErrorEvent extends WidgetEvent<{ readonly code: string }> {
  static readonly eventName = 'lotse-feed-error';
  constructor(code: string) {
    super(LotseFeedErrorEvent.eventName, { code });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lotse-ready': LotseReadyEvent;
    'lotse-feed-error': LotseFeedErrorEvent;
  }
}
