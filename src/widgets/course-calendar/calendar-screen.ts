// What stands on the screen: the view of an editor's wishes as soon as the feed is there, and from the time the
// controller has come whatever somebody has asked for. Left out: the views (view-loader.ts), what people do
// (calendar-controller.ts), attributes and the feed (the element).
import type { ReactiveController, TemplateResult } from 'lit';
import type { Catalogue } from '../../feed/catalogue.js';
import { addressOf } from '../../offers/offer-address.js';
import { readingOf } from '../../offers/view/reading.js';
import { LotseReadyEvent } from '../../ui/feed-events.js';
import { loading } from '../../ui/parts/loading.js';
import type { CalendarActions } from './calendar-actions.js';
import type { CalendarController } from './calendar-controller.js';
import type { CalendarHost } from './calendar-host.js';
import { CalendarModel } from './calendar-model.js';
import { knownView, startSession, viewOf, type CalendarView } from './calendar-state.js';
import { ContainerWidth } from './container-width.js';
import { ViewLoader, type Drawn, type ViewName } from './view-loader.js';
import { calendarTemplate } from './view/calendar.js';
import type { ViewContext } from './view/context.js';

export interface CalendarInput {
  readonly catalogue: Catalogue;
  /** BCP 47 tag people want feed texts in. */
  readonly language: string;
  /** The last request failed; what is shown is the data before it. */
  readonly hasFailed: boolean;
  /** Undefined until it has come. */
  readonly code: CalendarController | undefined;
}

/** What the calendar needs of its element. */
export interface CalendarNeeds {
  /** Carries out a wish as soon as the code for it is there. */
  readonly withCode: (wish: (code: CalendarController) => void) => void;
  /** Said when dates cannot be loaded. */
  readonly failedPhrase: () => string;
}

/** What has been drawn, for those who tell of it. */
export interface Shown {
  readonly context: ViewContext;
  /** Runs that fit and are not over. */
  readonly total: number;
  readonly drawn: Drawn | undefined;
}

export class CalendarScreen implements ReactiveController {
  readonly host: CalendarHost;
  readonly views: ViewLoader;
  readonly #width: ContainerWidth;
  readonly #actions: CalendarActions;
  #model: CalendarModel | undefined;
  #shown: Shown | undefined;
  /** The catalogue the page has been told about. */
  #announced: Catalogue | undefined;

  constructor(host: CalendarHost, { withCode, failedPhrase }: CalendarNeeds) {
    this.host = host;
    this.views = new ViewLoader(host, failedPhrase);
    this.#width = new ContainerWidth(host);
    const act: CalendarActions['act'] = (move) => withCode(({ moves }) => move(moves));
    this.#actions = {
      act,
      linkTo: (offerId) => addressOf(offerId, host),
      open: (offerId, entry, event) => {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        if (isPlain) event.preventDefault();
        act((moves) => moves.open(offerId, entry, event));
      },
    };
    host.addController(this);
  }

  get model(): CalendarModel | undefined {
    return this.#model;
  }

  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** The view that is drawn first comes at the same time as the feed. */
  hostConnected(): void {
    void this.loadFirst();
  }

  loadFirst(): Promise<void> {
    return this.views.load(this.#nameOf(this.#viewOf(knownView(this.host.view))));
  }

  /** Everything below the element's root; undefined as long as nothing can be shown yet. */
  render(input: CalendarInput): TemplateResult | undefined {
    const { code, catalogue, language } = input;
    const model = this.#modelFor(catalogue, language);
    const session = code?.sessionFor(model) ?? startSession(this.host, model.today);
    const view = this.#viewOf(session.view);
    const { all } = model;
    // that there is nothing is said by the code
    if (code === undefined && (this.host.isNarrowed || all.length === 0)) return undefined;
    const courses = code?.select(model) ?? model.all;
    const context: ViewContext = {
      catalogue,
      session,
      view,
      hasOnlyCourses: all.every(({ offer }) => offer.record.kind === 'course'),
      actions: this.#actions,
      dayList: (open) => this.views.draw('day', courses, open)?.template ?? loading(),
      isPrinting: code?.isPrinting === true,
      reading: readingOf(catalogue, this.host.headingLevel),
    };
    const name = this.#nameOf(view, context.isPrinting);
    void this.views.load(name);
    const drawn = this.views.draw(name, courses, context);
    if (drawn === undefined && this.#shown === undefined) return undefined;
    const total = model.current(courses).length;
    this.#shown = { context, total, drawn };
    const parts = code?.parts(model, context, input.hasFailed);
    return calendarTemplate({ total, body: drawn?.template, ...parts }, context);
  }

  hostUpdated(): void {
    const catalogue = this.#shown?.context.catalogue;
    if (catalogue === undefined || catalogue === this.#announced) return;
    this.#announced = catalogue;
    this.host.dispatchEvent(new LotseReadyEvent(this.#model?.current(this.#model.all).length ?? 0));
  }

  #modelFor(catalogue: Catalogue, language: string): CalendarModel {
    if (this.#model?.isFor(catalogue, language) !== true) {
      this.#model = new CalendarModel(catalogue, language);
    }
    return this.#model;
  }

  #viewOf(chosen: CalendarView | undefined): CalendarView {
    return viewOf(chosen, this.#width.isNarrow);
  }

  /** On paper a month is a list of its days. */
  #nameOf(view: CalendarView, isPrinting = false): ViewName {
    if (view === 'month' && isPrinting) return 'agenda';
    return view === 'timeline' && this.host.planning ? 'planning' : view;
  }
}
