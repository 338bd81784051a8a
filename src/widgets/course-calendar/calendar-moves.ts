// What people do in list and month, by press and by key: the next session, and where the focus goes. Comes after the
// first look. Left out: the timeline (timeline-code.ts), filters and details (calendar-questions.ts), which key means
// what (session-changes.ts).
import { monthOf } from '../../domain/month.js';
import { currentLocale, directionOf } from '../../i18n/locale.js';
import type { FocusWish } from '../../ui/focus-after.js';
import type { CalendarMoves, MovesContext } from './calendar-actions.js';
import { FIRST, type CalendarSession } from './calendar-state.js';
import * as changes from './session-changes.js';

/** The link or day with this mark. Marks hold ids of feeds, so they are compared and not selected by. */
export const marked =
  (name: 'entry' | 'day', value: string): FocusWish =>
  (root) =>
    [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].find(
      ({ dataset }) => dataset[name] === value,
    );

const titles = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.title')];

type Change<A extends readonly unknown[]> = (
  session: CalendarSession,
  ...more: A
) => CalendarSession;

export function movesOf(context: MovesContext & Pick<CalendarMoves, 'open'>): CalendarMoves {
  const { focus, enter, show } = context;
  const change =
    <A extends readonly unknown[]>(next: Change<A>, then = enter) =>
    (...more: A): void => {
      const session = context.session();
      if (session !== undefined) then(next(session, ...more));
    };
  return {
    ...context,
    chooseView: change(changes.chooseView, show),
    /**
     * A longer list: the focus goes to its first new entry, also of those that have come with this code; entries
     * without a date still stand behind it.
     */
    more: (isCut, shown) => {
      const before = titles(context.root()).map(({ dataset }) => dataset['entry']);
      const known = new Set(isCut && shown === FIRST ? before.slice(0, FIRST) : before);
      focus.wish((root) => titles(root).find(({ dataset }) => !known.has(dataset['entry'])));
      change(changes.showMore)(isCut);
    },
    toggleSeries: change(changes.toggleSeries),
    goMonths: change(changes.goMonths, show),
    goToDay: change(changes.goToDay, show),
    openDay: (day) => {
      focus.wish((root) => root.querySelector<HTMLElement>('#day-heading'));
      change(changes.openDay)(day);
    },
    closeDay: () => {
      focus.wish(marked('day', context.session()?.openDay ?? ''));
      change(changes.closeDay)();
    },
    pressInMonth: (event) => pressInMonth(event, context),
  };
}

function pressInMonth(event: KeyboardEvent, { session, focus, enter, show }: MovesContext): void {
  const present = session();
  if (present === undefined) return;
  const day = changes.dayAfterKey(present.day, event, directionOf(currentLocale()) === 'rtl');
  if (day === undefined) return;
  focus.wish(marked('day', day));
  const isSameMonth = monthOf(day) === monthOf(present.day);
  (isSameMonth ? enter : show)(changes.goToDay(present, day));
}
