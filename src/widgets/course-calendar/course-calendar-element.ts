// The calendar as an element: attributes in, events out. Left out: loading feed and code (ui/feed-element.ts), what is
// drawn (calendar-screen.ts), everything people can do (calendar-controller.ts).
import { msg } from '@lit/localize';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { TimelineGrouping } from '../../domain/timeline-grouping.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import { words } from '../../i18n/generated/course-calendar.js';
import { OfferListElement } from '../../offers/offer-list-element.js';
import { afterPaint } from '../../ui/after-paint.js';
import type { CalendarController } from './calendar-controller.js';
import { CalendarScreen } from './calendar-screen.js';
import type { CalendarView } from './calendar-state.js';
import { calendarStyles } from './calendar-styles.js';

/**
 * Shows the courses and other dates of a Bildungsfeed as a list of days, as months or along a timeline.
 *
 * @element lotse-course-calendar
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its dates are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseViewChangeEvent} lotse-view-change - Somebody has chosen another view or other days.
 * @fires {LotseSearchEvent} lotse-search - Somebody has filtered.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart card - One date in a list.
 * @csspart entry - The same.
 * @csspart title - Link with the title of an offer.
 * @csspart day - One day of the month.
 * @csspart button - Every button and every link that looks like one.
 * @csspart input - Every field to type in or to choose from.
 * @csspart select - Every field to choose from.
 * @csspart status - The state of free places, or what has become of a date.
 * @csspart notice - A message about the feed or what is shown.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks; the widget's own where it could not be read.
 * @cssprop [--lotse-color-on-accent] - Text on the accent colour; the surface's colour when absent.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of fields and days.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=1em] - Size of running text, a length; never less than 16 pixels.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class CourseCalendarElement extends OfferListElement<CalendarController> {
  static override readonly styles = calendarStyles;
  protected static override readonly words = words;

  static override properties: PropertyDeclarations = {
    view: {},
    groupBy: { attribute: 'group-by' },
    planning: { type: Boolean },
  };

  /** View at the start; `auto` is a list in narrow containers and a month in wide ones. */
  view: 'auto' | CalendarView = 'auto';
  /** How the timeline is grouped at the start. */
  groupBy: TimelineGrouping = 'level';
  /** Shows coordinators gaps, clashes and small courses above the timeline. */
  planning = false;

  readonly #screen = new CalendarScreen(this, {
    withCode: (wish) => this.withCode(wish),
    failedPhrase: () => this.failedPhrase(),
  });

  protected override renderView(
    catalogue: Catalogue,
    hasFailed: boolean,
  ): TemplateResult | undefined {
    const { language } = this.locale;
    return this.#screen.render({ catalogue, language, hasFailed, code: this.code });
  }

  /** Comes when the first view stands, which may have been waited for. */
  protected override async importCode(): Promise<() => Promise<CalendarController>> {
    if (this.#screen.shown === undefined) {
      await this.#screen.loadFirst();
      await new Promise<void>(afterPaint);
    }
    const { CalendarController } = await importAgain(
      'calendar',
      () => import('./calendar-controller.js'),
    );
    return async () => {
      const calendar = new CalendarController(this.#screen, {
        retry: () => this.retry(),
        drawNow: () => this.drawNow(),
      });
      await calendar.prepare();
      return calendar;
    };
  }

  protected override failedPhrase(): string {
    return msg('Die Termine konnten nicht geladen werden.', { id: 'calendar.failed' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-course-calendar': CourseCalendarElement;
  }
}
