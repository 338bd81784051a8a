// What people can do with the welcome folder, as the templates see it.
import type { OfferActions } from '../../../offers/actions.js';
import type { CompassLink } from '../compass-link.js';

/** What can be done on the first screen; the rest of the code may still be on its way. */
export interface HomeActions {
  /** Address of a place of the folder in this page. */
  readonly placeAt: (link: Partial<CompassLink>) => string;
  readonly openChapter: (id: string, event: MouseEvent) => void;
}

/** What can be done everywhere else. */
export interface CompassActions extends HomeActions, OfferActions {
  readonly openPath: () => void;
  readonly openSurvey: () => void;
  readonly search: (text: string) => void;
  /** Back to all chapters. */
  readonly home: () => void;
  /** Opens a section in its chapter and leads there. */
  readonly openSection: (chapterId: string, sectionId: string, event: MouseEvent) => void;
  readonly toggle: (key: string) => void;
  /** The browser's own search has found words in a closed section. */
  readonly found: (key: string) => void;
  readonly toggleAll: () => void;
  readonly tick: (key: string) => void;
  readonly showOffers: (key: string) => void;
  readonly followChain: (id: string, event: MouseEvent) => void;
  readonly shareSection: (chapterId: string, sectionId: string) => void;
  readonly printAll: () => void;
  readonly printChapter: () => void;
}
