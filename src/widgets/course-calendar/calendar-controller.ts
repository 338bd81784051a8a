// The reader's side of the calendar: keeps the session and decides what is drawn from it, says what has
// changed, tells the page.
// Left out: attributes and the feed (the element), what a press does (calendar-moves.ts), filters and
// details (calendar-questions.ts, loaded after the first look), how it looks (view/).
import type { ReactiveController, TemplateResult } from 'lit';
import { monthOf } from '../../domain/month.js';
import type { Span } from '../../domain/occurrences.js';
import { FACETS } from '../../domain/offer-query.js';
import { fragmentHead } from '../../domain/page-fragment.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { directionOf, type Locale } from '../../i18n/locale.js';
import { addressOf } from '../../offers/offer-address.js';
import { LotseReadyEvent } from '../../ui/feed-events.js';
import { FocusAfter, type FocusWish } from '../../ui/focus-after.js';
import { headingLevelFrom } from '../../ui/heading.js';
import { Paper } from '../../ui/paper.js';
import type { CalendarActions } from './calendar-actions.js';
import type { CalendarHost } from './calendar-host.js';
import { CalendarModel, type Entries } from './calendar-model.js';
import { viewActions, type MovesContext } from './calendar-moves.js';
import type { CalendarQuestions } from './calendar-questions.js';
import * as state from './calendar-state.js';
import { ContainerWidth } from './container-width.js';
import { LotseViewChangeEvent } from './course-calendar-events.js';
import { TimelineLoader, type Drawn } from './timeline-loader.js';
import { agendaTemplate } from './view/agenda.js';
import { calendarTemplate } from './view/calendar.js';
import type { ViewContext } from './view/context.js';
import { monthTemplate } from './view/month.js';
import { shownPhrase, totalPhrase } from './view/phrases.js';

export interface CalendarInput {
  readonly catalogue: Catalogue;
  /** BCP 47 tag people want feed texts in. */
  readonly language: string;
  readonly locale: Locale;
  /** The last request failed; what is shown is the data before it. */
  readonly hasFailed: boolean;
}

/** What the calendar needs of its element. */
export interface CalendarNeeds {
  /** Somebody wants to read an offer before the code for that is there. */
  readonly openLater: (offerId: string, entry: string) => void;
  /** Draws without waiting. */
  readonly drawNow: () => void;
}

export const resultsHeading: FocusWish = (root) =>
  root.querySelector<HTMLElement>('#results-heading');

export class CalendarController implements ReactiveController {
  readonly host: CalendarHost;
  readonly focus: FocusAfter;
  readonly actions: CalendarActions;
  readonly #width: ContainerWidth;
  readonly #paper: Paper;
  readonly #timeline: TimelineLoader;
  #questions: CalendarQuestions | undefined;
  #session: state.CalendarSession | undefined;
  /** The editor's wishes the session began with. */
  #settings = '';
  /** Links have been read for this session. */
  #isBegun = false;
  #model: CalendarModel | undefined;
  #context: ViewContext | undefined;
  /** What is said once it is also to be seen; never on first load. */
  #toSay: 'days' | 'total' | undefined;
  /** Undefined for what is not there yet. */
  #words: Readonly<Record<'days' | 'total', string | undefined>> = { days: '', total: '' };
  /** The catalogue the page has been told about. */
  #announced: Catalogue | undefined;

  constructor(host: CalendarHost, { openLater, drawNow }: CalendarNeeds) {
    this.host = host;
    this.focus = new FocusAfter(host, () => host.renderRoot);
    this.#width = new ContainerWidth(host);
    this.#paper = new Paper(host, drawNow);
    const moves = this.#moves();
    this.#timeline = new TimelineLoader(host, moves);
    this.actions = this.#actions(moves, openLater);
    host.addController(this);
  }

  get session(): state.CalendarSession | undefined {
    return this.#session;
  }

  get model(): CalendarModel | undefined {
    return this.#model;
  }

  /** Draws this. */
  enter(session: state.CalendarSession): void {
    this.#session = session;
    this.host.requestUpdate();
  }

  /** Draws this, and says how much fits. */
  ask(session: state.CalendarSession): void {
    this.#toSay = 'total';
    this.enter(session);
  }

  /** Filters, details and tools, from the time they are there. */
  answerWith(questions: CalendarQuestions): void {
    this.#questions = questions;
    this.#isBegun = false;
    this.host.requestUpdate();
  }

  /** With the next update: leads somebody who has tried again to the calendar, and says what is in it. */
  welcome(): void {
    this.#toSay = 'total';
    this.focus.wish(resultsHeading);
  }

  /** Everything below the element's root; undefined as long as nothing can be shown yet. */
  render(input: CalendarInput): TemplateResult | undefined {
    if (this.#questions === undefined && this.#isNarrowed()) return undefined;
    const model = this.#modelFor(input);
    const session = this.#sessionFor(model);
    const context = this.#contextFor(model, session, input.locale);
    this.#context = context;
    const entries = this.#questions?.select(model, session.query);
    const { template: body, total: shown } = this.#body(model, entries, context);
    const total = model.countCurrent(entries);
    this.#words = {
      days:
        shown === undefined
          ? undefined
          : shownPhrase(shown, this.#spanOf(session), this.#viewOf(session), context),
      total: totalPhrase(total, context),
    };
    const parts = this.#questions?.parts(model, context, input.hasFailed);
    return calendarTemplate({ total, view: this.#viewOf(session), body, ...parts }, context);
  }

  hostUpdated(): void {
    const model = this.#model;
    if (this.#context === undefined || model === undefined) return;
    if (model.catalogue !== this.#announced) {
      this.#announced = model.catalogue;
      this.host.dispatchEvent(new LotseReadyEvent(model.countCurrent(undefined)));
    }
    this.#questions?.drawn();
    const words = this.#toSay && this.#words[this.#toSay];
    if (words !== undefined) void this.#say(words);
  }

  async #say(words: string): Promise<void> {
    this.#toSay = undefined;
    const { announce } = await import('../../ui/announcer.js');
    announce(words);
  }

  // ── What is drawn ─────────────────────────────────────────────────────────────────────────────

  #modelFor({ catalogue, language }: CalendarInput): CalendarModel {
    const present = this.#model;
    if (present?.isFor(catalogue, language) === true) return present;
    this.#model = new CalendarModel(catalogue, language);
    return this.#model;
  }

  /** Other settings of the editor begin a new session. */
  #sessionFor(model: CalendarModel): state.CalendarSession {
    const { view, groupBy, provider, near } = this.host;
    const facets = FACETS.map((facet) => this.host[facet]);
    const settings = JSON.stringify([view, groupBy, provider, near, facets]);
    if (this.#session === undefined || settings !== this.#settings) {
      this.#settings = settings;
      this.#session = state.startSession(this.host, model.today);
      this.#isBegun = false;
    }
    if (!this.#isBegun && this.#questions !== undefined) {
      this.#isBegun = true;
      this.#session = this.#questions.begin(this.#session, model);
    }
    return this.#session;
  }

  /** With filters of the editor, or a link to follow, there is no first look: it cannot filter. */
  #isNarrowed(): boolean {
    const { provider } = this.host;
    const isLinked = location.hash.startsWith(`#${fragmentHead(this.host)}`);
    return isLinked || provider.length > 0 || FACETS.some((facet) => this.host[facet].length > 0);
  }

  #contextFor(model: CalendarModel, session: state.CalendarSession, locale: Locale): ViewContext {
    const { catalogue, language, today, hasOnlyCourses } = model;
    const { defaultLanguage } = catalogue;
    const headingLevel = headingLevelFrom(this.host.headingLevel);
    return {
      catalogue,
      session,
      hasOnlyCourses,
      actions: this.actions,
      isPrinting: this.#paper.isPrinting,
      reading: { locale, language, defaultLanguage, today, headingLevel },
    };
  }

  /** The view for the screen; on paper a month is a list of its days. */
  #viewOf(session: state.CalendarSession): state.CalendarView {
    const view = state.viewOf(session, this.#width.isNarrow);
    return this.#paper.isPrinting && view === 'month' ? 'agenda' : view;
  }

  #spanOf(session: state.CalendarSession): Span {
    switch (state.viewOf(session, this.#width.isNarrow)) {
      case 'agenda':
        return state.agendaSpan(session, this.#model?.today ?? '');
      case 'month':
        return state.monthSpan(monthOf(session.day));
      case 'timeline':
        return state.timelineSpan(session);
    }
  }

  #body(model: CalendarModel, entries: Entries | undefined, context: ViewContext): Drawn {
    const { session, isPrinting } = context;
    const courses = model.courses(entries);
    switch (this.#viewOf(session)) {
      case 'agenda': {
        const shown = isPrinting ? Infinity : session.shown;
        const view = model.agenda(courses, this.#spanOf(session), shown);
        return { template: agendaTemplate(view, context), total: view.total };
      }
      case 'month': {
        const view = model.month(courses, session);
        return {
          template: monthTemplate(view, model.day(courses, session), context),
          total: view.courses,
        };
      }
      case 'timeline':
        return this.#timeline.render(courses, context);
    }
  }

  // ── Actions ───────────────────────────────────────────────────────────────────────────────────

  #moves(): MovesContext {
    return {
      root: () => this.host.renderRoot,
      focus: this.focus,
      session: () => this.#session,
      enter: (session) => this.enter(session),
      show: (session) => this.#show(session),
      isRtl: () => directionOf(this.#context?.reading.locale ?? 'de') === 'rtl',
    };
  }

  #actions(moves: MovesContext, openLater: CalendarNeeds['openLater']): CalendarActions {
    return {
      ...viewActions(moves),
      linkTo: (offerId) => addressOf(offerId, this.host),
      open: (offerId, entry, event) => {
        if (this.#questions !== undefined) {
          this.#questions.open(offerId, entry, event);
        } else if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
          event.preventDefault();
          openLater(offerId, entry);
        }
      },
    };
  }

  /** Other days or another view: drawn, said and told to the page. */
  #show(session: state.CalendarSession): void {
    this.#toSay = 'days';
    this.enter(session);
    const view = state.viewOf(session, this.#width.isNarrow);
    this.host.dispatchEvent(new LotseViewChangeEvent({ view, ...this.#spanOf(session) }));
  }
}
