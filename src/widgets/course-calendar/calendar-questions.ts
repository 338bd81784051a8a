// What comes after the first look: filters, links, one offer in place of the views, tools, notices.
// Left out: the views themselves (view-loader.ts), what the filters answer (calendar-index.ts).
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { CourseRun } from '../../domain/course-runs.js';
import { monthOf } from '../../domain/month.js';
import { EMPTY_QUERY } from '../../domain/empty-query.js';
import type { OfferQuery } from '../../domain/offer-query.js';
import { FilterPanel } from '../../offers/filter-panel.js';
import { noticesOf } from '../../offers/notices-state.js';
import { LotseSearchEvent } from '../../offers/offer-events.js';
import { searchFrom, searchPairs } from '../../offers/offer-link.js';
import { addressOf } from '../../offers/offer-address.js';
import { OfferOpener } from '../../offers/offer-opener.js';
import * as question from '../../offers/question-state.js';
import { activeChips, nothingFits } from '../../offers/view/active-filters.js';
import { filtersTemplate } from '../../offers/view/filters.js';
import { noticeTemplate } from '../../offers/view/notices.js';
import { writePairs } from '../../domain/page-fragment.js';
import { readPairs } from '../../ui/fragment-pairs.js';
import type { FocusWish } from '../../ui/focus-after.js';
import { workWhenIdle, writeFragment } from '../../ui/page.js';
import { notice } from '../../ui/parts/notice.js';
import { languageMenu } from '../../ui/parts/language-menu.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import type { CalendarController } from './calendar-controller.js';
import type { CalendarHost } from './calendar-host.js';
import { CalendarIndex, readRuns } from './calendar-index.js';
import type { CalendarModel } from './calendar-model.js';
import { marked } from './calendar-moves.js';
import type { CalendarSession } from './calendar-state.js';
import { CalendarTools } from './calendar-tools.js';
import * as changes from './session-changes.js';
import type { LaterParts } from './view/calendar.js';
import type { ViewContext } from './view/context.js';
import { laterStyles } from './view/later-styles.js';
import { searchField } from './view/search-field.js';
import { sourceLine } from './view/source-line.js';

/** A pause in asking after which the page is told. */
const PAUSE_MS = 300;
/** Longest piece of work behind the first look, and of work in idle time. */
const PIECE_MS = 25;
const IDLE_MS = 8;

export const resultsHeading: FocusWish = (root) =>
  root.querySelector<HTMLElement>('#results-heading');

const emptyPhrase = (): string =>
  msg('Hier stehen im Moment keine Termine. Bitte schauen Sie später wieder vorbei.', {
    id: 'calendar.empty',
  });

/** Lets the page answer its reader between two pieces of work. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

export class CalendarQuestions implements ReactiveController {
  readonly #calendar: CalendarController;
  readonly #host: CalendarHost;
  readonly #retry: () => void;
  readonly #opener: OfferOpener;
  readonly #panel: FilterPanel;
  readonly #tools: CalendarTools;
  #presets: question.ListPresets;
  #index: CalendarIndex | undefined;
  /** Where the open offer was opened: the entry and the place of the page. */
  #from = { entry: '', scroll: 0 };
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** `retry` asks for the feed again. */
  constructor(calendar: CalendarController, retry: () => void) {
    const { host, focus } = calendar;
    this.#calendar = calendar;
    this.#host = host;
    this.#retry = retry;
    this.#presets = question.presetsOf(host);
    this.#opener = new OfferOpener(host, focus, {
      opened: () => calendar.session?.offerId,
      show: (offerId) => this.#enter(offerId),
      catalogue: () => calendar.model?.catalogue,
      actions: () => ({
        linkTo: (offerId) => addressOf(offerId, host),
        open: (offerId, event) => this.#opener.follow(offerId, event),
        close: () => this.#close(),
      }),
      otherwise: resultsHeading,
    });
    this.#panel = new FilterPanel(host, focus, {
      query: () => this.#query,
      ask: (query) => this.#ask(query),
      list: resultsHeading,
    });
    this.#tools = new CalendarTools(host);
    addStyles(host, laterStyles);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followLink);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followLink);
    clearTimeout(this.#pause);
  }

  /**
   * Reads the runs for filters in pieces, before the first of them is asked for: a list stands already,
   * and a touch of the page must not wait for it.
   */
  async prepare(): Promise<void> {
    const { model } = this.#calendar;
    if (model === undefined) return;
    const read = readRuns(model);
    let index = read(PIECE_MS);
    while (index === undefined) {
      await rest();
      index = read(PIECE_MS);
    }
    await rest();
    this.#use(new CalendarIndex(model, this.#presets, index));
    await rest();
  }

  /** A session that begins with what a link or an editor asks for, as far as the feed knows it. */
  begin(session: CalendarSession, model: CalendarModel): CalendarSession {
    const index = this.#indexFor(model);
    this.#panel.openFirst(index.filters(session.query).groups);
    return this.#linked(session, index);
  }

  /** Runs that fit. */
  select(model: CalendarModel, query: OfferQuery): readonly CourseRun[] {
    return this.#indexFor(model).courses(query);
  }

  parts(model: CalendarModel, context: ViewContext, hasFailed: boolean): LaterParts {
    const { reading } = context;
    const query = this.#query;
    const index = this.#indexFor(model);
    const details = this.#opener.render(model.catalogue, reading, query.near);
    const courses = model.current(index.courses(query));
    const actions = this.#panel.actions;
    const isNothing = question.hasQuestion(query) && courses.length === 0;
    return {
      top: html`${this.#menu(model)} ${this.#notices(model, context, hasFailed)}`,
      filters: html`${searchField(query.text, (text) => this.#ask({ ...query, text }))}
      ${filtersTemplate(this.#panel.input(index.filters(query), index.towns), reading, actions)}`,
      above: [
        activeChips(question.activeFilters(query), reading, actions),
        isNothing ? nothingFits(index.hints(query), reading, actions) : nothing,
      ],
      foot: html`${this.#tools.render(model, courses, context)} ${sourceLine(context)}`,
      ...(model.all.length === 0 ? { body: notice('info', emptyPhrase()) } : {}),
      details: details && this.#leavable(details),
    };
  }

  /** Opens an offer; `entry` is where the reader comes back to. */
  open(offerId: string, entry: string, event: MouseEvent): void {
    this.#from = { entry, scroll: window.scrollY };
    this.#opener.follow(offerId, event);
  }

  /** To be called after each update: keeps the address of the page, where an integrator wants that. */
  drawn(): void {
    const { session, model } = this.#calendar;
    if (!this.#host.deeplink || session === undefined || model === undefined) return;
    const { offerId, view, day, query } = session;
    const pairs = searchPairs(offerId === undefined ? question.linkTo(query) : { offerId });
    if (offerId === undefined && view !== undefined) {
      pairs.push(['view', view]);
      if (monthOf(day) !== monthOf(model.today)) pairs.push(['month', monthOf(day)]);
    }
    const fragment = pairs.length === 0 ? '' : writePairs(pairs, this.#host);
    writeFragment(fragment, (hash) => readPairs(hash, this.#host) !== undefined);
  }

  // ── The question ──────────────────────────────────────────────────────────────────────────────

  get #query(): OfferQuery {
    return this.#calendar.session?.query ?? EMPTY_QUERY;
  }

  #indexFor(model: CalendarModel): CalendarIndex {
    if (!question.isSameSettings(this.#presets, this.#host)) {
      this.#presets = question.presetsOf(this.#host);
    }
    if (this.#index?.model !== model || this.#index.presets !== this.#presets) {
      return this.#use(new CalendarIndex(model, this.#presets));
    }
    return this.#index;
  }

  /** Words are read when the page has nothing better to do, so that the first letter typed is quick. */
  #use(index: CalendarIndex): CalendarIndex {
    this.#index = index;
    workWhenIdle(
      () => index.prepareSearch(IDLE_MS),
      () => this.#index === index && this.#host.isConnected,
    );
    return index;
  }

  #linked(session: CalendarSession, index: CalendarIndex): CalendarSession {
    const values = readPairs(location.hash, this.#host) ?? new Map<string, readonly string[]>();
    const { offerId, ...search } = searchFrom(values);
    const near = search.near ?? this.#presets.near;
    const query = question.linkedQuery({ ...search, near }, index.towns, (facet, value) =>
      index.knows(facet, value),
    );
    if (offerId !== undefined) void this.#opener.open(offerId);
    const [view] = values.get('view') ?? [];
    const [month] = values.get('month') ?? [];
    return changes.linkedSession(session, { query, view, month });
  }

  readonly #followLink = (): void => {
    const { session, model } = this.#calendar;
    const isOurs = readPairs(location.hash, this.#host) !== undefined;
    if (!isOurs || session === undefined || model === undefined) return;
    this.#calendar.ask(this.#linked(changes.openOffer(session, undefined), this.#indexFor(model)));
  };

  #ask(query: OfferQuery): void {
    const { session } = this.#calendar;
    if (session === undefined) return;
    this.#calendar.ask(changes.askFor(session, query));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#report(query), PAUSE_MS);
  }

  #report(query: OfferQuery): void {
    const { model } = this.#calendar;
    if (model === undefined) return;
    const detail = {
      results: model.current(this.select(model, query)).length,
      filters: [...new Set(question.activeFilters(query).map(({ facet }) => facet))],
      hasText: query.text.trim() !== '',
    };
    this.#host.dispatchEvent(new LotseSearchEvent(detail));
  }

  // ── One offer ─────────────────────────────────────────────────────────────────────────────────

  #enter(offerId: string | undefined): void {
    const { session } = this.#calendar;
    if (session === undefined) return;
    this.#calendar.enter(changes.openOffer(session, offerId));
  }

  /** Back to the same entry and the same place of the page. */
  #close(): void {
    const { entry, scroll } = this.#from;
    this.#opener.close();
    this.#calendar.focus.wish(
      (root) => marked('entry', entry)(root) ?? resultsHeading(root),
      scroll,
    );
  }

  #leavable(details: TemplateResult): TemplateResult {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.#close();
    };
    return html`<div @keydown=${leave}>${details}</div>`;
  }

  // ── Above the calendar ────────────────────────────────────────────────────────────────────────

  #menu({ catalogue }: CalendarModel): TemplateResult | typeof nothing {
    if (!this.#host.languageMenu) return nothing;
    return languageMenu({ id: 'language', languages: catalogue.languages });
  }

  #notices(
    { catalogue, today }: CalendarModel,
    { reading }: ViewContext,
    hasFailed: boolean,
  ): TemplateResult | typeof nothing {
    const notices = [
      this.#opener.renderProblem(),
      ...noticesOf(catalogue, today, hasFailed).map((entry) =>
        noticeTemplate(entry, reading, this.#retry),
      ),
    ].filter((one) => one !== undefined);
    return notices.length === 0 ? nothing : html`<div class="notices">${notices}</div>`;
  }
}
