// What people do in the views, by press and by key: the next session, where the focus goes, what the
// page is told. Left out: the timeline (timeline-code.ts), filters and details (calendar-questions.ts), which key means what (calendar-state.ts).
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

const titles = (root: ParentNode) => root.querySelectorAll<HTMLElement>('.title');

type Act<A extends readonly unknown[]> = (session: CalendarSession, ...more: A) => CalendarSession;

/** Makes an action of a function of the state: what comes out is drawn, or given to `then`. */
export const changes =
  ({ session, enter }: MovesContext) =>
  <A extends readonly unknown[]>(act: Act<A>, then = enter) =>
  (...more: A): void => {
    const present = session();
    if (present !== undefined) then(act(present, ...more));
  };

export function viewActions(context: MovesContext): Omit<CalendarActions, 'linkTo' | 'open'> {
  const { focus, show } = context;
  const change = changes(context);
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
    pressInMonth: (event) => pressInMonth(event, context),
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

export function isWithModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
