// The element as its controllers see it: what an editor has set, and that it can be drawn.
import type { LitElement } from 'lit';
import type { SurveyMode } from '../../offers/survey/survey-mode.js';
import type { FinderSettings } from './offer-finder-state.js';

export type FinderHost = LitElement &
  FinderSettings & {
    readonly feed: string;
    readonly headingLevel: number;
    readonly languageMenu: boolean;
    readonly deeplink: boolean;
    readonly isNarrowed: boolean;
    readonly survey: SurveyMode;
    readonly pictograms: boolean;
  };
