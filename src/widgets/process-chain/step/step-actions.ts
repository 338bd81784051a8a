// What people can do in an open step and around the list, once the code for it is there.
import type { OfferActions } from '../../../offers/actions.js';

export interface StepActions extends OfferActions {
  /** Goes to a step: it opens and becomes the present one. */
  readonly go: (stepId: string) => void;
  /** "I am here": the present step changes, the page does not. */
  readonly here: (stepId: string) => void;
  readonly tick: (stepId: string) => void;
  /** Shows all offers of a step. */
  readonly showOffers: (stepId: string) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  readonly print: () => void;
  readonly remember: () => void;
  readonly forget: () => void;
}
