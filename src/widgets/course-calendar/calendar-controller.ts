// The reader's side of the calendar: keeps the session, says what has changed, tells the page. Comes after the first
// look. Left out: what is drawn (calendar-screen.ts), what a press does (calendar-moves.ts), filters and details
// (calendar-questions.ts).
import type { CourseRun } from '../../domain/course-runs.js';
import { EMPTY_QUERY } from '../../domain/empty-query.js';
import { FACETS } from '../../domain/offer-query.js';
import { announce, prepareAnnouncer } from '../../ui/announcer.js';
import type { LaterCode } from '../../ui/feed-element.js';
import { FocusAfter } from '../../ui/focus-after.js';
import { Paper } from '../../ui/paper.js';
import type { CalendarMoves } from './calendar-actions.js';
import type { CalendarHost } from './calendar-host.js';
import type { CalendarModel } from './calendar-model.js';
import { movesOf } from './calendar-moves.js';
import { CalendarQuestions, resultsHeading } from './calendar-questions.js';
import type { CalendarScreen, Shown } from './calendar-screen.js';
import { PAGE, startSession, type CalendarSession } from './calendar-state.js';
import { dayList } from './day-list.js';
import { LotseViewChangeEvent } from './course-calendar-events.js';
import type { LaterParts } from './view/calendar.js';
import type { ViewContext } from './view/context.js';
import { shownPhrase } from './view/shown-phrase.js';
import { totalPhrase } from './view/phrases.js';

/** What the controller needs of its element. */
export interface ControllerNeeds {
  /** Asks for the feed again. */
  readonly retry: () => void;
  /** Draws without waiting. */
  readonly drawNow: () => void;
}

export class CalendarController implements LaterCode {
  readonly host: CalendarHost;
  readonly focus: FocusAfter;
  readonly moves: CalendarMoves;
  readonly #screen: CalendarScreen;
  readonly #paper: Paper;
  readonly #questions: CalendarQuestions;
  #session: CalendarSession | undefined;
  /** The editor's wishes the session began with. */
  #settings = '';
  /** What is said once it is also to be seen; never on first load. */
  #toSay: 'days' | 'total' | undefined;

  constructor(screen: CalendarScreen, { retry, drawNow }: ControllerNeeds) {
    const { host } = screen;
    this.host = host;
    this.#screen = screen;
    this.focus = new FocusAfter(host, () => host.renderRoot);
    this.#paper = new Paper(host, drawNow);
    this.#questions = new CalendarQuestions(this, retry);
    this.moves = movesOf({
      root: () => host.renderRoot,
      focus: this.focus,
      session: () => this.#session,
      enter: (session) => this.enter(session),
      show: (session) => {
        this.#toSay = 'days';
        this.enter(session);
      },
      open: (...chosen) => this.#questions.open(...chosen),
    });
    prepareAnnouncer();
  }

  /** What a press may lead to at once: list, month, the list of a day, filters. */
  async prepare(): Promise<void> {
    const { views } = this.#screen;
    await Promise.all([
      this.#questions.prepare(),
      views.load('agenda'),
      views.load('month'),
      views.bring('day', dayList),
    ]);
  }

  get session(): CalendarSession | undefined {
    return this.#session;
  }

  get model(): CalendarModel | undefined {
    return this.#screen.model;
  }

  get isPrinting(): boolean {
    return this.#paper.isPrinting;
  }

  /** Draws this. */
  enter(session: CalendarSession): void {
    this.#session = session;
    this.host.requestUpdate();
  }

  /** Draws this, and says how much fits. */
  ask(session: CalendarSession): void {
    this.#toSay = 'total';
    this.enter(session);
  }

  /** With the next update: leads somebody who has tried again to the calendar, and says what is in it. */
  welcome(): void {
    this.#toSay = 'total';
    this.focus.wish(resultsHeading);
  }

  /** The present session; other settings of the editor begin a new one. */
  sessionFor(model: CalendarModel): CalendarSession {
    const { view, groupBy, provider, near } = this.host;
    const facets = FACETS.map((facet) => this.host[facet]);
    const settings = JSON.stringify([view, groupBy, provider, near, facets]);
    if (this.#session === undefined || settings !== this.#settings) {
      this.#settings = settings;
      const start = { ...startSession(this.host, model.today), query: EMPTY_QUERY, shown: PAGE };
      this.#session = this.#questions.begin(start, model);
    }
    return this.#session;
  }

  /** Runs that fit. */
  select(model: CalendarModel): readonly CourseRun[] {
    return this.#questions.select(model, this.sessionFor(model).query);
  }

  parts(model: CalendarModel, context: ViewContext, hasFailed: boolean): LaterParts {
    return this.#questions.parts(model, context, hasFailed);
  }

  drawn(): void {
    const { shown } = this.#screen;
    if (shown === undefined) return;
    this.#questions.drawn();
    if (this.#toSay === 'total') this.#say(totalPhrase(shown.total, shown.context));
    else if (this.#toSay === 'days') this.#tell(shown);
  }

  /** Other days or another view, once they stand. */
  #tell({ context, drawn }: Shown): void {
    if (drawn?.span === undefined || drawn.total === undefined) return;
    const { view } = context;
    this.#say(shownPhrase(drawn.total, drawn.span, context));
    this.host.dispatchEvent(new LotseViewChangeEvent({ view, ...drawn.span }));
  }

  #say(words: string): void {
    this.#toSay = undefined;
    announce(words);
  }
}
