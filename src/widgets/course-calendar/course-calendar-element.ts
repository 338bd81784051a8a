// The calendar as an element: attributes in, events out. It loads the feed, shows its views, and then
// loads the code for filters and details; when one of them fails, it says so.
// Left out: the views and what people do in them (calendar-controller.ts).
import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TimelineGrouping } from '../../domain/timeline.js';
import { importAgain } from '../../feed/import-again.js';
import { words } from '../../i18n/generated/course-calendar.js';
import { OfferListElement } from '../../offers/offer-list-element.js';
import { FeedController } from '../../ui/feed-controller.js';
import { LotseFeedErrorEvent } from '../../ui/feed-events.js';
import { LocaleController } from '../../ui/locale-controller.js';
import { loading } from '../../ui/parts/loading.js';
import { notice } from '../../ui/parts/notice.js';
import { ThemeController } from '../../ui/theme-controller.js';
import { CalendarController } from './calendar-controller.js';
import type { CalendarQuestions } from './calendar-questions.js';
import type { CalendarView } from './calendar-state.js';
import { calendarStyles } from './calendar-styles.js';

/**
 * Shows the courses and other dates of a Bildungsfeed as a list of days, as months or along a timeline.
 *
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its dates are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseViewChangeEvent} lotse-view-change - Somebody has chosen another view or other days.
 * @fires {LotseSearchEvent} lotse-search - Somebody has filtered.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart entry - One date in a list.
 * @csspart title - Link with the title of an offer.
 * @csspart day - One day of the month.
 * @csspart button - Every button and every link that looks like one.
 * @csspart select - Every select field.
 * @csspart status - The state of free places.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks.
 * @cssprop [--lotse-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of fields and days.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=max(16px, 1em)] - Size of running text.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class CourseCalendarElement extends OfferListElement {
  static override readonly styles = calendarStyles;

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

  readonly #feed = new FeedController(this, {
    url: () => this.feed,
    onError: ({ code }) => {
      this.dispatchEvent(new LotseFeedErrorEvent(code));
      if (this.#isRetrying) void this.#failAgain();
    },
  });
  readonly #locale = new LocaleController(this, words);
  readonly #theme = new ThemeController(this, () => this.theme);
  readonly #calendar = new CalendarController(this, {
    openLater: (...chosen) => this.#openLater(chosen),
    drawNow: () => this.performUpdate(),
  });
  #questions: CalendarQuestions | undefined;
  #isLoading = false;
  #isUnloadable = false;
  /** Somebody has pressed "try again" and wants to know how it ends. */
  #isRetrying = false;
  /** An offer chosen before the code to show it was there. */
  #chosen: readonly [offerId: string, entry: string] | undefined;

  protected override willUpdate(): void {
    if (this.#isRetrying && this.#questions !== undefined && this.#feed.state.status === 'ready') {
      this.#isRetrying = false;
      this.#calendar.welcome();
    }
  }

  protected override updated(): void {
    // the dates are painted first; what answers questions comes next
    if (this.#feed.catalogue !== undefined) requestAnimationFrame(() => void this.#loadQuestions());
  }

  protected override render(): TemplateResult {
    const { status } = this.#feed.state;
    const view = this.#renderCalendar();
    return html`<div
      class="root ${this.#theme.classes}"
      lang=${this.#locale.locale}
      dir=${this.#locale.dir}
      aria-busy=${status === 'loading' ? 'true' : 'false'}
    >
      ${this.#isUnloadable ? this.#renderFailure() : nothing} ${view ?? this.#renderWaiting()}
      <div class="fallback" ?hidden=${view !== undefined}><slot></slot></div>
    </div>`;
  }

  #renderCalendar(): TemplateResult | undefined {
    const { catalogue, state } = this.#feed;
    if (catalogue === undefined) return undefined;
    const { language, locale } = this.#locale;
    const hasFailed = state.status === 'failed';
    return this.#calendar.render({ catalogue, language, locale, hasFailed });
  }

  /** Without anything to show yet: nothing asked for, on its way, or failed. */
  #renderWaiting(): TemplateResult | typeof nothing {
    const { status } = this.#feed.state;
    if (this.#isUnloadable || status === 'idle') return nothing;
    return status === 'failed' ? this.#renderFailure() : html`<div class="late">${loading()}</div>`;
  }

  #renderFailure(): TemplateResult {
    return notice('error', failedPhrase(), { onRetry: () => this.#retry() });
  }

  /** Tries again whatever has failed: the feed, or the code that answers questions. */
  #retry(): void {
    this.#isUnloadable = false;
    this.#isRetrying = true;
    void this.#loadQuestions();
    if (this.#feed.state.status === 'failed') this.#feed.retry();
    this.requestUpdate();
  }

  async #failAgain(): Promise<void> {
    this.#isRetrying = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice .button')?.focus();
    const { announce } = await import('../../ui/announcer.js');
    announce(failedPhrase(), { urgency: 'assertive' });
  }

  async #loadQuestions(): Promise<void> {
    if (this.#questions !== undefined || this.#isLoading || this.#isUnloadable) return;
    this.#isLoading = true;
    try {
      const [code] = await Promise.all([
        importAgain('calendar-questions', () => import('./calendar-questions.js')),
        this.#locale.loadAllWords(),
      ]);
      const questions = new code.CalendarQuestions(this.#calendar, () => this.#retry());
      await questions.prepare();
      this.#questions = questions;
      this.#calendar.answerWith(questions);
      if (this.#chosen !== undefined) this.#questions.openFirst(...this.#chosen);
    } catch (error) {
      console.error('[bildungslotse] The filters of the calendar could not be loaded.', error);
      this.#isUnloadable = true;
    }
    this.#isLoading = false;
    this.requestUpdate();
  }

  /** An offer chosen in the first look is opened as soon as that is possible. */
  #openLater(chosen: readonly [offerId: string, entry: string]): void {
    this.#chosen = chosen;
    void this.#loadQuestions();
  }
}

function failedPhrase(): string {
  return msg('Die Termine konnten nicht geladen werden.', { id: 'calendar.failed' });
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-course-calendar': CourseCalendarElement;
  }
}
