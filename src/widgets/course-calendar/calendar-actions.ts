// What people can do in the calendar, as its templates see it. Templates know neither the element nor its state.
import type { FocusAfter } from '../../ui/focus-after.js';
import type { CalendarSession, CalendarView } from './calendar-state.js';

/** What all moves are made of. */
export interface MovesContext {
  readonly root: () => ParentNode;
  readonly focus: FocusAfter;
  readonly session: () => CalendarSession | undefined;
  /** Draws this. */
  readonly enter: (session: CalendarSession) => void;
  /** Other days or another view: drawn, said and told to the page. */
  readonly show: (session: CalendarSession) => void;
}

/** What people do in list and month; comes after the first look (calendar-moves.ts). */
export interface CalendarMoves extends MovesContext {
  /** Opens an offer in place; `entry` is where the reader comes back to. */
  readonly open: (offerId: string, entry: string, event: MouseEvent) => void;
  readonly chooseView: (view: CalendarView) => void;
  /** More of a list; `isCut`: not everything of the present span was shown, but so many entries. */
  readonly more: (isCut: boolean, shown: number) => void;
  readonly toggleSeries: (id: string) => void;
  /** Shows the month so many months on; the focus stays on the button. */
  readonly goMonths: (months: number) => void;
  readonly goToDay: (day: string) => void;
  /** Keys in the grid of a month. */
  readonly pressInMonth: (event: KeyboardEvent) => void;
  readonly openDay: (day: string) => void;
  /** Back from a day's list to its day in the grid. */
  readonly closeDay: () => void;
}

export interface CalendarActions {
  /** Address of an offer's details in this page. */
  readonly linkTo: (offerId: string) => string;
  readonly open: CalendarMoves['open'];
  /** Makes a move, now or as soon as there is code for it. */
  readonly act: (move: (moves: CalendarMoves) => void) => void;
}
