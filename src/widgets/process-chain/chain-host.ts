// The element as its helpers see it: what an editor has set, and that it can be drawn.
import type { LitElement } from 'lit';

export type ChainHost = LitElement & {
  readonly feed: string;
  readonly chain: string;
  readonly finder: string;
  readonly headingLevel: number;
  readonly languageMenu: boolean;
  readonly deeplink: boolean;
  readonly pictograms: boolean;
};
