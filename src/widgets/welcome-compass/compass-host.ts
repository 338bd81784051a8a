// The element as its helpers see it: what an editor has set, and that it can be drawn.
import type { LitElement } from 'lit';
import type { SurveyMode } from '../../offers/survey/survey-mode.js';

export type CompassHost = LitElement & {
  readonly feed: string;
  readonly headingLevel: number;
  readonly languageMenu: boolean;
  readonly deeplink: boolean;
  readonly survey: SurveyMode;
  readonly pictograms: boolean;
  readonly finder: string;
  readonly chains: string;
};
