// What people can do in the finder, as the templates see it. The element carries it out; templates
// know neither the element nor its state.
import type { Facet, NearTo, OfferSort } from '../../../domain/offer-query.js';
import type { ActiveFilter } from '../offer-finder-state.js';

/** What can be done with a card. */
export interface CardActions {
  /** Address of an offer's details in this page. */
  readonly linkTo: (offerId: string) => string;
  readonly open: (offerId: string, event: MouseEvent) => void;
}

export interface FinderActions extends CardActions {
  readonly search: (text: string) => void;
  /** Runs the search as it stands and says how many offers fit. */
  readonly submit: () => void;
  readonly toggle: (facet: Facet, value: string) => void;
  /** Takes one value of a facet, or none. */
  readonly choose: (facet: Facet, value: string | undefined) => void;
  readonly near: (near: NearTo | undefined) => void;
  /** Asks the device where it is; only ever after a press of the button. */
  readonly locate: () => void;
  readonly sort: (sort: OfferSort) => void;
  readonly remove: (filter: ActiveFilter) => void;
  readonly reset: () => void;
  readonly more: () => void;
  /** Lets offers that are over into the list. */
  readonly showPast: () => void;
  readonly close: () => void;
  readonly retry: () => void;
  readonly togglePanel: () => void;
  /** Closes the filters of a narrow finder and leads to the list. */
  readonly showResults: () => void;
  readonly toggleGroup: (group: string) => void;
}
