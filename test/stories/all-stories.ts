// Every story module of the project; test/stories/listed.test.ts fails when one is missing here.
import * as courseCalendar from '../../stories/course-calendar.stories.js';
import * as handOver from '../../stories/hand-over.stories.js';
import * as offerFinder from '../../stories/offer-finder.stories.js';
import * as processChain from '../../stories/process-chain.stories.js';
import * as themes from '../../stories/themes.stories.js';
import * as welcomeCompass from '../../stories/welcome-compass.stories.js';
import type { StoryModule } from './support/story.js';

/** Modules by the name of their file without `.stories.ts`. */
export const storyModules: Readonly<Record<string, StoryModule>> = {
  'course-calendar': courseCalendar,
  'hand-over': handOver,
  'offer-finder': offerFinder,
  'process-chain': processChain,
  themes,
  'welcome-compass': welcomeCompass,
};
