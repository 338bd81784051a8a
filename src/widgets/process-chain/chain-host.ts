// The element as its helpers see it: what an editor has set, and that it can be drawn.
import type { LotseElement } from '../../ui/lotse-element.js';

export type ChainHost = LotseElement & {
  readonly feed: string;
  readonly chain: string;
  readonly finder: string;
  readonly headingLevel: number;
  readonly languageMenu: boolean;
  readonly deeplink: boolean;
  readonly pictograms: boolean;
};
