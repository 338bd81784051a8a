// The widget's own public event. Left out: those about the feed (ui/feed-events.ts) and about offers
// (offers/offer-events.ts). Ticks are nobody's business and are told to nobody.
import { WidgetEvent } from '../../ui/event.js';

export interface StepDetail {
  /** Id of the chain. */
  readonly chain: string;
  /** Id of the step somebody has gone to. */
  readonly step: string;
}

/** Somebody has gone to a step: with "next" or "back", with an answer, or from the overview. */
export class LotseStepEvent extends WidgetEvent<StepDetail> {
  static readonly eventName = 'lotse-step';
  constructor(detail: StepDetail) {
    super(LotseStepEvent.eventName, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'lotse-step': LotseStepEvent;
  }
}
