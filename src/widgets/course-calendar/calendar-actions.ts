// What people can do in the calendar, as its templates see it. The controller carries it out; templates
// know neither the element nor its state.
import type { CalendarView } from './calendar-state.js';

export interface CalendarActions {
  /** Address of an offer's details in this page. */
  readonly linkTo: (offerId: string) => string;
  /** Opens an offer in place; `entry` is where the reader comes back to. */
  readonly open: (offerId: string, entry: string, event: MouseEvent) => void;
  readonly chooseView: (view: CalendarView) => void;
  /** More of a list; `isCut`: not everything of the present span is shown yet. */
  readonly more: (isCut: boolean) => void;
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
