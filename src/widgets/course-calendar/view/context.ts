// What every template of the calendar is drawn with. Left out: what it draws.
import type { TemplateResult } from 'lit';
import type { Catalogue } from '../../../feed/catalogue.js';
import type { Reading } from '../../../offers/view/phrases.js';
import type { CalendarActions } from '../calendar-actions.js';
import type { CalendarView, ViewSession } from '../calendar-state.js';

export interface ViewContext {
  readonly catalogue: Catalogue;
  readonly reading: Reading;
  readonly session: ViewSession;
  readonly actions: CalendarActions;
  /** What takes place on the open day of a month. */
  readonly dayList: (context: ViewContext) => TemplateResult;
  /** The view on the screen, chosen or by the width. */
  readonly view: CalendarView;
  /** Everything in the calendar is a course, so that it can be called one. */
  readonly hasOnlyCourses: boolean;
  /** On paper everything is open. */
  readonly isPrinting: boolean;
}
