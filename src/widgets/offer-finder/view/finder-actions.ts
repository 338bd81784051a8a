// What people can do in the finder, as the templates see it. The element carries it out; templates
// know neither the element nor its state.
import type { OfferSort } from '../../../domain/offer-query.js';
import type { DetailsActions, FilterActions } from '../../../offers/actions.js';

export interface FinderActions extends DetailsActions, FilterActions {
  readonly search: (text: string) => void;
  /** Runs the search as it stands and says how many offers fit. */
  readonly submit: () => void;
  readonly sort: (sort: OfferSort) => void;
  readonly more: () => void;
  /** Lets offers that are over into the list. */
  readonly showPast: () => void;
  readonly retry: () => void;
}
