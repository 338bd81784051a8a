// Loads the timeline when somebody wants to see it, and what coordinators see besides when an editor does.
// Left out: drawing it (view/timeline.ts, planning/).
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { importAgain } from '../../feed/import-again.js';
import { loadMoreWords } from '../../i18n/locale.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import { loading } from '../../ui/parts/loading.js';
import { notice } from '../../ui/parts/notice.js';
import type { CourseRun } from '../../domain/course-runs.js';
import type { CalendarHost } from './calendar-host.js';
import type { TimelineView } from './calendar-state.js';
import type { PlanningView } from './planning/planning-view.js';
import type { ViewContext } from './view/context.js';
import type { timelineTemplate } from './view/timeline.js';

type Draw = typeof timelineTemplate;

const wordsOfPlanning = () => import('../../i18n/generated/planning.js');

export class TimelineLoader {
  readonly #host: CalendarHost;
  #draw: Draw | undefined;
  #planning: PlanningView | undefined;
  #state: 'idle' | 'loading' | 'failed' = 'idle';

  constructor(host: CalendarHost) {
    this.#host = host;
  }

  render(view: TimelineView, courses: readonly CourseRun[], context: ViewContext): TemplateResult {
    const { planning } = this.#host;
    if (this.#state === 'failed') return this.#failure();
    if (this.#draw === undefined || (planning && this.#planning === undefined)) {
      void this.#load();
      return loading();
    }
    const findings = planning ? this.#planning?.render(view, courses, context) : undefined;
    return this.#draw(view, context, findings);
  }

  #failure(): TemplateResult {
    const sentence = msg('Der Zeitstrahl konnte nicht geladen werden.', {
      id: 'calendar.timeline-failed',
    });
    return notice('error', sentence, { onRetry: () => void this.#load() });
  }

  async #load(): Promise<void> {
    if (this.#state === 'loading') return;
    this.#state = 'loading';
    try {
      const code = await importAgain('timeline', () => import('./view/timeline.js'));
      addStyles(this.#host, code.timelineStyles);
      if (this.#host.planning) this.#planning = await this.#loadPlanning();
      this.#draw = code.timelineTemplate;
      this.#state = 'idle';
    } catch (error) {
      console.error('[bildungslotse] The timeline could not be loaded.', error);
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #loadPlanning(): Promise<PlanningView> {
    const [code] = await Promise.all([
      importAgain('planning', () => import('./planning/planning-view.js')),
      loadMoreWords(wordsOfPlanning),
    ]);
    addStyles(this.#host, code.planningStyles);
    return new code.PlanningView();
  }
}
