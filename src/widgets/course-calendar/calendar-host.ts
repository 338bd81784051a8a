// The element as its controllers see it: what an editor has set, and that it can be drawn.
import type { OfferListElement } from '../../offers/offer-list-element.js';
import type { CalendarQuestions } from './calendar-questions.js';

export type CalendarHost = OfferListElement<CalendarQuestions> & {
  readonly view: string;
  readonly groupBy: string;
  readonly planning: boolean;
};
