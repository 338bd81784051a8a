// What people do in the views, by press and by key: the next session, where the focus goes, what the
// page is told. Left out: filters and details (calendar-questions.ts), which key means what (calendar-state.ts).
import { monthOf } from '../../domain/month.js';
import type { FocusAfter, FocusWish } from '../../ui/focus-after.js';
import type { CalendarActions } from './calendar-actions.js';
import * as state from './calendar-state.js';
import type { CalendarSession } from './calendar-state.js';

/** What moves need of the calendar around them. */
export interface MovesContext {
  readonly root: () => ParentNode;
  readonly focus: FocusAfter;
  readonly session: () => CalendarSession | undefined;
  /** Draws this. */
  readonly enter: (session: CalendarSession) => void;
  /** Other days or another view: drawn, said and told to the page. */
  readonly show: (session: CalendarSession) => void;
  readonly isRtl: () => boolean;
}

/** The link or day with this mark. Marks hold ids of feeds, so they are compared and not selected by. */
export const marked =
  (name: 'entry' | 'day', value: string): FocusWish =>
  (root) =>
    [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].find(
      ({ dataset }) => dataset[name] === value,
    );

/** The first course, or what says that there is none in this time. */
const firstRow: FocusWish = (root) =>
  root.querySelector<HTMLElement>('.course .title') ??
  root.querySelector<HTMLElement>('#span-heading');
const titles = (root: ParentNode) => root.querySelectorAll<HTMLElement>('.title');

export function viewActions(context: MovesContext): Omit<CalendarActions, 'linkTo' | 'open'> {
  const { focus, enter, show } = context;
  type Act<A extends readonly unknown[]> = (
    session: CalendarSession,
    ...more: A
  ) => CalendarSession;
  const change =
    <A extends readonly unknown[]>(act: Act<A>, then = enter) =>
    (...more: A): void => {
      const session = context.session();
      if (session !== undefined) then(act(session, ...more));
    };
  return {
    chooseView: change(state.chooseView, show),
    /** A longer list: the focus goes to its first new entry. */
    more: (isCut) => {
      const before = titles(context.root()).length;
      focus.wish((root) => titles(root)[before]);
      change(state.showMore)(isCut);
    },
    toggleSeries: change(state.toggleSeries),
    goMonths: change(state.goMonths, show),
    goToDay: change(state.goToDay, show),
    openDay: (day) => {
      focus.wish((root) => root.querySelector<HTMLElement>('#day-heading'));
      change(state.openDay)(day);
    },
    closeDay: () => {
      focus.wish(marked('day', context.session()?.openDay ?? ''));
      change(state.closeDay)();
    },
    scrollTimeline: change(state.scrollTimeline, show),
    chooseSpan: change(state.chooseSpan, show),
    groupBy: change(state.groupBy),
    pressInMonth: (event) => pressInMonth(event, context),
    pressInTimeline: (event) => pressInTimeline(event, context),
  };
}

function pressInMonth(event: KeyboardEvent, context: MovesContext): void {
  const session = context.session();
  if (session === undefined || isWithModifier(event)) return;
  const day = state.dayAfterKey(session.day, event, context.isRtl());
  if (day === undefined) return;
  event.preventDefault();
  context.focus.wish(marked('day', day));
  const isSameMonth = monthOf(day) === monthOf(session.day);
  (isSameMonth ? context.enter : context.show)(state.goToDay(session, day));
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

function isWithModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
