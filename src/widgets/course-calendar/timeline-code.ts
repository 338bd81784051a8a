// The timeline with everything people can do in it, loaded when somebody wants to see it.
// Left out: what it shows (timeline-state.ts), drawing it (view/timeline.ts), marks for coordinators (planning/).
import type { TemplateResult } from 'lit';
import type { CourseRun } from '../../domain/course-runs.js';
import type { FocusWish } from '../../ui/focus-after.js';
import { Kept } from './calendar-model.js';
import { changes, isWithModifier, marked, type MovesContext } from './calendar-moves.js';
import type { PlanningView } from './planning/planning-view.js';
import * as state from './timeline-state.js';
import type { ViewContext } from './view/context.js';
import { timelineTemplate, type TimelineActions } from './view/timeline.js';

export { timelineStyles } from './view/timeline-styles.js';

/** The first course, or what says that there is none in this time. */
const firstRow: FocusWish = (root) =>
  root.querySelector<HTMLElement>('.course .title') ??
  root.querySelector<HTMLElement>('#span-heading');

export class TimelineCode {
  readonly #actions: TimelineActions;
  readonly #view = new Kept<state.TimelineView>();

  constructor(moves: MovesContext) {
    const change = changes(moves);
    this.#actions = {
      scrollTimeline: change(state.scrollTimeline, moves.show),
      chooseSpan: change(state.chooseSpan, moves.show),
      groupBy: change(state.groupBy),
      pressInTimeline: (event) => pressInTimeline(event, moves),
    };
  }

  /** The timeline as it is drawn, and how many runs it holds. */
  render(
    courses: readonly CourseRun[],
    context: ViewContext,
    planning: PlanningView | undefined,
  ): { readonly template: TemplateResult; readonly total: number } {
    const { session, catalogue, reading } = context;
    const { from, span, grouping, shown } = session;
    const view = this.#view.get([courses, from, span, grouping, shown, reading.today], () =>
      state.timelineView(courses, session, reading.today, catalogue.holidays),
    );
    const findings = planning?.render(view, courses, context);
    return {
      template: timelineTemplate(view, context, this.#actions, findings),
      total: view.total,
    };
  }
}

function pressInTimeline(event: KeyboardEvent, context: MovesContext): void {
  const session = context.session();
  if (session === undefined || isWithModifier(event) || event.shiftKey) return;
  const links = [...context.root().querySelectorAll<HTMLElement>('.course .title')];
  const rows = links.map(({ dataset }) => dataset['entry'] ?? '');
  const focused = (event.target as HTMLElement).dataset['entry'] ?? '';
  const scroll = state.scrollAfterKey(event.key, context.isRtl());
  const row = state.rowAfterKey(rows, focused, event.key);
  if (row === undefined && scroll === undefined) return;
  event.preventDefault();
  const target = row ?? focused;
  context.focus.wish((root) => marked('entry', target)(root) ?? firstRow(root));
  const next = state.goToRow(session, target);
  if (scroll === undefined) context.enter(next);
  else context.show(state.scrollTimeline(next, scroll));
}
