// The timeline with everything people can do in it, loaded when somebody wants to see it.
// Left out: what it shows (timeline-state.ts), drawing it (view/timeline.ts), marks for coordinators (planning/).
import { directionOf } from '../../i18n/locale.js';
import type { FocusWish } from '../../ui/focus-after.js';
import { Kept } from './calendar-model.js';
import type { CalendarSession } from './calendar-state.js';
import type { PlanningView } from './planning/planning-view.js';
import * as state from './timeline-state.js';
import type { BeginView, DrawView } from './view-loader.js';
import type { ViewContext } from './view/context.js';
import { timelineTemplate, type TimelineActions } from './view/timeline.js';

export { timelineStyles as styles } from './view/timeline-styles.js';

export const begin: BeginView = () => timelineWith();

/** The timeline, and above it what coordinators see. */
export function timelineWith(planning?: PlanningView): DrawView {
  const kept = new Kept<state.TimelineView>();
  return (courses, context) => {
    const { session, catalogue, reading } = context;
    const { from, span, grouping, shown } = session;
    const view = kept.get([courses, from, span, grouping, shown, reading.today], () =>
      state.timelineView(courses, session, reading.today, catalogue.holidays),
    );
    const findings = planning?.render(view, courses, context);
    const template = timelineTemplate(view, context, actionsOf(context), findings);
    return { template, total: view.total, span: view.timeline.span };
  };
}

function actionsOf(context: ViewContext): TimelineActions {
  const change =
    <A extends readonly unknown[]>(
      next: (session: CalendarSession, ...more: A) => CalendarSession,
      then: 'enter' | 'show' = 'show',
    ) =>
    (...more: A): void =>
      context.actions.act((moves) => {
        const session = moves.session();
        if (session !== undefined) moves[then](next(session, ...more));
      });
  return {
    scrollTimeline: change(state.scrollTimeline),
    chooseSpan: change(state.chooseSpan),
    groupBy: change(state.groupBy, 'enter'),
    pressInTimeline: (event) => pressInTimeline(event, context),
  };
}

const titles = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.course .title')];

/** The course of this row, else the first one, else what says that there is none in this time. */
const rowOf =
  (row: string): FocusWish =>
  (root) => {
    const links = titles(root);
    const same = links.find(({ dataset }) => dataset['entry'] === row);
    return same ?? links[0] ?? root.querySelector<HTMLElement>('#span-heading');
  };

function pressInTimeline(event: KeyboardEvent, { actions, reading }: ViewContext): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return;
  if (key === ' ') {
    // the rows are one stop for Tab, so both keys of a grid open them; browsers would scroll
    event.preventDefault();
    (event.target as HTMLElement).click();
    return;
  }
  const rows = titles(event.currentTarget as HTMLElement).map(
    ({ dataset }) => dataset['entry'] ?? '',
  );
  const focused = (event.target as HTMLElement).dataset['entry'] ?? '';
  const scroll = state.scrollAfterKey(key, directionOf(reading.locale) === 'rtl');
  const row = state.rowAfterKey(rows, focused, key);
  if (row === undefined && scroll === undefined) return;
  event.preventDefault();
  const target = row ?? focused;
  actions.act(({ session, focus, enter, show }) => {
    const present = session();
    if (present === undefined) return;
    focus.wish(rowOf(target));
    const next = state.goToRow(present, target);
    if (scroll === undefined) enter(next);
    else show(state.scrollTimeline(next, scroll));
  });
}
