// The package for bundlers: classes, events and types. Registers nothing and touches nothing;
// 'bildungslotse/offer-finder/define.js' registers the element.
export { OfferFinderElement } from './widgets/offer-finder/offer-finder-element.js';
export {
  LotseFeedErrorEvent,
  LotseOfferSelectEvent,
  LotseReadyEvent,
  LotseSearchEvent,
  type SearchDetail,
} from './widgets/offer-finder/offer-finder-events.js';
export type { Theme } from './ui/theme-controller.js';
export type { Feed } from './feed/schema.js';
export type { Issue } from './feed/issue.js';
