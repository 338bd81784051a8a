// Loads the views, each when it is drawn first, and draws them. Left out: which view is drawn (calendar-screen.ts).
import type { CSSResult, TemplateResult } from 'lit';
import type { CourseRun } from '../../domain/course-runs.js';
import type { Span } from '../../domain/occurrences.js';
import { importAgain } from '../../feed/import-again.js';
import { notice } from '../../ui/parts/notice.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import type { CalendarHost } from './calendar-host.js';
import type { ViewContext } from './view/context.js';

/** A view as it is drawn. */
export interface Drawn {
  readonly template: TemplateResult;
  /** Different runs in it; undefined when nobody knows. */
  readonly total?: number | undefined;
  /** The days it covers. */
  readonly span?: Span;
}

export type DrawView = (courses: readonly CourseRun[], context: ViewContext) => Drawn;

export type BeginView = () => DrawView | Promise<DrawView>;

/** The code of a view. */
export interface ViewCode {
  readonly begin: BeginView;
  readonly styles?: readonly CSSResult[];
}

const CODES = {
  agenda: () => importAgain('agenda', () => import('./agenda-view.js')),
  month: () => importAgain('month', () => import('./month-view.js')),
  timeline: () => importAgain('timeline', () => import('./timeline-code.js')),
  planning: () => importAgain('planning', () => import('./planning/with-planning.js')),
} satisfies Record<string, () => Promise<ViewCode>>;

export type ViewName = keyof typeof CODES;

export class ViewLoader {
  readonly #host: CalendarHost;
  readonly #failed: () => string;
  readonly #coming = new Map<string, Promise<void>>();
  readonly #views = new Map<string, DrawView>();

  /** `failed` is said when a view cannot be loaded. */
  constructor(host: CalendarHost, failed: () => string) {
    this.#host = host;
    this.#failed = failed;
  }

  /** Loads a view once; resolves when it can be drawn, or a notice in its place. */
  load(name: ViewName): Promise<void> {
    return this.bring(name, CODES[name]);
  }

  /** The same for a view of another name, as `code` brings it. */
  bring(name: string, code: () => Promise<ViewCode>): Promise<void> {
    const coming = this.#coming.get(name) ?? this.#bring(name, code);
    this.#coming.set(name, coming);
    return coming;
  }

  /** Undefined while the view is on its way. */
  draw(name: string, ...shown: Parameters<DrawView>): Drawn | undefined {
    return this.#views.get(name)?.(...shown);
  }

  async #bring(name: string, code: () => Promise<ViewCode>): Promise<void> {
    try {
      const { begin, styles = [] } = await code();
      const draw = await begin();
      addStyles(this.#host, styles);
      this.#views.set(name, draw);
    } catch (error) {
      console.error(`[bildungslotse] The view "${name}" could not be loaded.`, error);
      const onRetry = () => {
        this.#views.delete(name);
        void this.#bring(name, code).then(() => this.#leadBack());
        this.#host.requestUpdate();
      };
      this.#views.set(name, () => ({ template: notice('error', this.#failed(), { onRetry }) }));
    }
    this.#host.requestUpdate();
  }
  /** The button somebody has tried again with is gone: leads to the next one or to what is there now. */
  async #leadBack(): Promise<void> {
    await this.#host.updateComplete;
    if (document.activeElement !== document.body) return;
    const { renderRoot: root } = this.#host;
    const button = root.querySelector<HTMLElement>('.notice .button');
    (button ?? root.querySelector<HTMLElement>('#results-heading'))?.focus();
  }
}
