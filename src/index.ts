// The package for bundlers: classes, events and types. Registers nothing and touches nothing;
// 'bildungslotse/offer-finder/define.js' and its like register the elements.
export { CourseCalendarElement } from './widgets/course-calendar/course-calendar-element.js';
export {
  LotseViewChangeEvent,
  type ViewChangeDetail,
} from './widgets/course-calendar/course-calendar-events.js';
export { OfferFinderElement } from './widgets/offer-finder/offer-finder-element.js';
export {
  LotseOfferSelectEvent,
  LotseSearchEvent,
  type SearchDetail,
} from './offers/offer-events.js';
export { ProcessChainElement } from './widgets/process-chain/process-chain-element.js';
export { LotseStepEvent, type StepDetail } from './widgets/process-chain/process-chain-events.js';
export { WelcomeCompassElement } from './widgets/welcome-compass/welcome-compass-element.js';
export {
  LotseChainSelectEvent,
  LotseChapterSelectEvent,
} from './widgets/welcome-compass/welcome-compass-events.js';
export type { SurveyMode } from './offers/survey/survey-mode.js';
export { LotseFeedErrorEvent, LotseReadyEvent } from './ui/feed-events.js';
export type { Theme } from './ui/theme-controller.js';
export type { Feed } from './feed/schema.js';
export type { Issue } from './feed/issue.js';
