// The element as its parts see it: what an editor has set, and that it can be drawn.
import type { OfferListElement } from '../../offers/offer-list-element.js';
import type { CalendarController } from './calendar-controller.js';

export type CalendarHost = OfferListElement<CalendarController> & {
  readonly view: string;
  readonly groupBy: string;
  readonly planning: boolean;
};
