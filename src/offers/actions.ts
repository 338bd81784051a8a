// What people can do with offers and filters, as the templates see it. Each widget carries it out;
// templates know neither the widget nor its state.
import type { Facet, NearTo } from '../domain/offer-query.js';
import type { TemplateResult } from 'lit';
import type { Rendered } from '../ui/local-text.js';
import type { Narrowing } from './question-state.js';

/** What can be done with an offer in a list. */
export interface OfferActions {
  /** Address of an offer's details in this page. */
  readonly linkTo: (offerId: string) => string;
  readonly open: (offerId: string, event: MouseEvent) => void;
  /** A button that keeps the offer, or one of its dates, under this name; absent until its code is there. */
  readonly keep?: (offerId: string, name: Rendered, runId?: string) => TemplateResult;
}

/** What can be done with an open offer. */
export interface DetailsActions extends OfferActions {
  /** Back to where the offer was opened. */
  readonly close: () => void;
}

/** What can be done with the filters of a list. */
export interface FilterActions {
  readonly toggle: (facet: Facet, value: string) => void;
  /** Takes one value of a facet, or none. */
  readonly choose: (facet: Facet, value: string | undefined) => void;
  readonly near: (near: NearTo | undefined) => void;
  /** Asks the device where it is; only ever after a press of the button. */
  readonly locate: () => void;
  readonly remove: (filter: Narrowing) => void;
  /** Forgets words, filters and place. */
  readonly reset: () => void;
  readonly togglePanel: () => void;
  /** Closes the filters of a narrow widget and leads to the list. */
  readonly showResults: () => void;
  readonly toggleGroup: (group: string) => void;
}
