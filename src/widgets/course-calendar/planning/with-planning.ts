// The timeline with what coordinators see above it, loaded when an editor wants that.
// Left out: the timeline (timeline-code.ts), what is found (planning-view.ts).
import { loadMoreWords } from '../../../i18n/locale.js';
import { timelineWith, styles as timelineStyles } from '../timeline-code.js';
import type { BeginView } from '../view-loader.js';
import { planningStyles, PlanningView } from './planning-view.js';

const wordsOfPlanning = () => import('../../../i18n/generated/planning.js');

export const styles = [...timelineStyles, ...planningStyles];

export const begin: BeginView = async () => {
  await loadMoreWords(wordsOfPlanning);
  return timelineWith(new PlanningView());
};
