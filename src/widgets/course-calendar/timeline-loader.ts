// Loads the timeline when somebody wants to see it, and what coordinators see besides when an editor does.
// Left out: the timeline itself (timeline-code.ts, planning/).
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { importAgain } from '../../feed/import-again.js';
import { loadMoreWords } from '../../i18n/locale.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import { loading } from '../../ui/parts/loading.js';
import { notice } from '../../ui/parts/notice.js';
import type { CourseRun } from '../../domain/course-runs.js';
import type { CalendarHost } from './calendar-host.js';
import type { MovesContext } from './calendar-moves.js';
import type { PlanningView } from './planning/planning-view.js';
import type { TimelineCode } from './timeline-code.js';
import type { ViewContext } from './view/context.js';

/** A view as it is drawn, and how many different runs it holds; undefined as long as nobody knows. */
export interface Drawn {
  readonly template: TemplateResult;
  readonly total: number | undefined;
}

const wordsOfPlanning = () => import('../../i18n/generated/planning.js');

export class TimelineLoader {
  readonly #host: CalendarHost;
  readonly #moves: MovesContext;
  #code: TimelineCode | undefined;
  #planning: PlanningView | undefined;
  #state: 'idle' | 'loading' | 'failed' = 'idle';

  constructor(host: CalendarHost, moves: MovesContext) {
    this.#host = host;
    this.#moves = moves;
  }

  render(courses: readonly CourseRun[], context: ViewContext): Drawn {
    const { planning } = this.#host;
    if (this.#state === 'failed') return { template: this.#failure(), total: undefined };
    if (this.#code === undefined || (planning && this.#planning === undefined)) {
      void this.#load();
      return { template: loading(), total: undefined };
    }
    return this.#code.render(courses, context, planning ? this.#planning : undefined);
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
      const code = await importAgain('timeline', () => import('./timeline-code.js'));
      addStyles(this.#host, code.timelineStyles);
      if (this.#host.planning) this.#planning = await this.#loadPlanning();
      this.#code = new code.TimelineCode(this.#moves);
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
