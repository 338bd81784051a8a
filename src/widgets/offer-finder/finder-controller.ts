// The reader's side of the finder: keeps the session, carries out actions, moves the focus, says what
// has changed, tells the page. Loaded while the feed is on its way.
// Left out: attributes and the feed (the element), what is shown (offer-finder-state.ts), how it looks
// (view/), one offer (offer-opener.ts).
import type { ReactiveController, TemplateResult } from 'lit';
import type { Catalogue } from '../../feed/catalogue.js';
import { currentLocale, type Locale } from '../../i18n/locale.js';
import { FilterPanel } from '../../offers/filter-panel.js';
import { addressOf } from '../../offers/offer-address.js';
import { HandOverOpener } from '../../offers/hand-over/hand-over-opener.js';
import { LotseSearchEvent } from '../../offers/offer-events.js';
import { readLink, writeLink } from '../../offers/offer-link.js';
import { OfferOpener } from '../../offers/offer-opener.js';
import { PictogramLoader } from '../../offers/pictograms/pictogram-loader.js';
import * as question from '../../offers/question-state.js';
import { SurveyOpener } from '../../offers/survey/survey-opener.js';
import type { FiltersInput } from '../../offers/view/filters.js';
import type { Reading } from '../../offers/view/phrases.js';
import { announce, prepareAnnouncer } from '../../ui/announcer.js';
import { LotseReadyEvent } from '../../ui/feed-events.js';
import { FocusAfter, type FocusWish } from '../../ui/focus-after.js';
import { headingLevelFrom } from '../../ui/heading.js';
import { workWhenIdle, writeFragment } from '../../ui/page.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import type { FinderHost } from './finder-host.js';
import { FinderModel } from './finder-model.js';
import { IndexReader } from './index-reader.js';
import * as state from './offer-finder-state.js';
import type { FinderActions } from './view/finder-actions.js';
import { askStyles } from './view/ask-styles.js';
import { finderTemplate } from './view/finder-view.js';
import { countPhrase, shownPhrase } from './view/results.js';
import { SearchBox, suggestionsPhrase } from './view/search-box.js';

/** A pause in typing after which counts are refreshed and the page is told. */
const PAUSE_MS = 300;

export interface FinderInput {
  readonly catalogue: Catalogue;
  /** BCP 47 tag people want feed texts in. */
  readonly language: string;
  readonly locale: Locale;
  /** The last request failed; what is shown is the data before it. */
  readonly hasFailed: boolean;
}

const resultsHeading: FocusWish = (root) => root.querySelector<HTMLElement>('#results-heading');

export class FinderController implements ReactiveController {
  readonly searchBox: SearchBox;
  readonly actions: FinderActions;
  readonly opener: OfferOpener;
  readonly survey: SurveyOpener;
  readonly handOver: HandOverOpener;
  readonly pictograms: PictogramLoader;
  readonly #panel: FilterPanel;
  readonly #host: FinderHost;
  readonly #focus: FocusAfter;
  readonly #reader: IndexReader;
  #presets: state.FinderPresets;
  #session: state.FinderSession;
  #model: FinderModel | undefined;
  #reading: Reading | undefined;
  /** The catalogue the page has been told about. */
  #announced: Catalogue | undefined;
  #chosen: string | undefined;
  #isTyping = false;
  /** Something was asked; the answer is announced once it is drawn. Never on first load. */
  #isToldNext = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FinderHost, retry: () => void) {
    this.#host = host;
    this.#reader = new IndexReader(() => host.requestUpdate());
    this.#presets = state.presetsOf(host);
    this.#session = state.startSession(this.#presets);
    this.#focus = new FocusAfter(host, () => host.renderRoot);
    this.pictograms = new PictogramLoader(host);
    this.opener = new OfferOpener(host, this.#focus, {
      opened: () => this.#session.offerId,
      show: (offerId) => this.#enter(state.openOffer(this.#session, offerId)),
      catalogue: () => this.#model?.catalogue,
      actions: () => this.actions,
      readAloud: (offer, reading) => this.pictograms.mode?.readOffer(offer, reading),
      otherwise: resultsHeading,
    });
    this.#panel = new FilterPanel(host, this.#focus, {
      query: () => this.#session.query,
      ask: (query) => this.#ask(state.ask(this.#session, query, this.#presets.pageSize)),
      list: resultsHeading,
    });
    this.handOver = new HandOverOpener(host, this.#focus, {
      actions: () => this.actions,
      otherwise: resultsHeading,
    });
    this.actions = this.#actions(retry);
    this.survey = new SurveyOpener(host, this.#focus, this.actions);
    this.searchBox = new SearchBox(host, this.actions, (text) => this.#model?.suggest(text) ?? []);
    addStyles(host, askStyles);
    prepareAnnouncer();
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followLink);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followLink);
    clearTimeout(this.#pause);
  }

  /** Opens an offer that was chosen before all this was there, once the first model stands. */
  openFirst(offerId: string): void {
    if (this.#model === undefined) this.#chosen = offerId;
    else void this.opener.open(offerId);
  }

  get session(): state.FinderSession {
    return this.#session;
  }

  /** Everything below the element's root; undefined while the offers are still being read. */
  render(input: FinderInput): TemplateResult | undefined {
    if (this.pictograms.isAwaited) return undefined;
    const model = this.#modelFor(input);
    if (model === undefined) return undefined;
    this.#reading = {
      locale: input.locale,
      language: model.language,
      defaultLanguage: model.catalogue.defaultLanguage,
      today: model.today,
      headingLevel: headingLevelFrom(this.#host.headingLevel),
    };
    const { hasFailed } = input;
    const hasLanguageMenu = this.#host.languageMenu;
    return finderTemplate(this, { model, reading: this.#reading, hasFailed, hasLanguageMenu });
  }

  /** To be called after each update with a catalogue: says what has become true with it. */
  drawn(): void {
    const model = this.#model;
    if (model === undefined || this.#reading === undefined) return;
    if (model.catalogue !== this.#announced) {
      this.#announced = model.catalogue;
      this.#host.dispatchEvent(new LotseReadyEvent(model.total));
    }
    if (this.#isToldNext && this.#session.offerId === undefined) this.#tell(model, this.#reading);
  }

  /** With the next update: leads somebody who has tried again to the list, and says what is in it. */
  welcome(): void {
    this.#isToldNext = true;
    this.#focus.wish(resultsHeading);
  }

  filtersInput(model: FinderModel): FiltersInput {
    return this.#panel.input(model.filters(this.#session, this.#isTyping), model.towns);
  }

  // ── The question ──────────────────────────────────────────────────────────────────────────────

  /** The model for what is to be drawn now; other settings of the editor begin a new session. */
  #modelFor({ catalogue, language }: FinderInput): FinderModel | undefined {
    const isSame = state.isSameSettings(this.#presets, this.#host);
    if (!isSame) this.#presets = state.presetsOf(this.#host);
    const present = this.#model;
    if (present?.isFor(catalogue, this.#presets, language) === true) return present;
    const index = this.#reader.indexFor(catalogue, language, present !== undefined);
    if (index === undefined) return undefined;
    const model = new FinderModel(index, this.#presets, language);
    this.#model = model;
    if (present === undefined || !isSame) this.#begin(model);
    workWhenIdle(
      () => model.prepare(),
      () => this.#model === model && this.#host.isConnected,
    );
    return model;
  }

  #begin(model: FinderModel): void {
    const { near, sort } = model.presets;
    this.#take(model, readLink(location.hash, this.#host) ?? { near, sort });
    this.handOver.follow(location.hash);
    this.#panel.openFirst(model.filters(this.#session, false).groups);
  }

  /** Starts over with what a link asks for. */
  #take(model: FinderModel, link: Partial<question.LinkedSearch>): void {
    const { offerId = this.#chosen, ...search } = link;
    this.#session = state.linkedSession(model.presets, search, model.towns, (facet, value) =>
      model.knows(facet, value),
    );
    if (offerId !== undefined) void this.opener.open(offerId);
  }

  readonly #followLink = (): void => {
    if (this.#model === undefined) return;
    if (this.handOver.follow(location.hash)) this.#enter(state.openOffer(this.#session, undefined));
    const link = readLink(location.hash, this.#host);
    if (link === undefined) return;
    this.handOver.leave();
    this.#take(this.#model, link);
    this.#isToldNext = link.offerId === undefined;
    this.#host.requestUpdate();
  };

  #enter(session: state.FinderSession): void {
    this.#session = session;
    this.#writeLink();
    this.#host.requestUpdate();
  }

  #ask(session: state.FinderSession): void {
    this.#session = session;
    // any other action ends it: a filter set right after a key press must show at once
    this.#isTyping = false;
    this.#isToldNext = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#settle, PAUSE_MS);
    this.#host.requestUpdate();
  }

  readonly #settle = (): void => {
    if (this.#model === undefined) return;
    this.#isTyping = false;
    this.#enter(this.#session);
    const { query } = this.#session;
    const detail = {
      results: this.#model.result(this.#session).hits.length,
      filters: [...new Set(question.activeFilters(query).map(({ facet }) => facet))],
      hasText: query.text.trim() !== '',
    };
    this.#host.dispatchEvent(new LotseSearchEvent(detail));
  };

  /** Says the new number of offers, once what is said is also to be seen. */
  #tell(model: FinderModel, reading: Reading): void {
    this.#isToldNext = false;
    const { count } = this.searchBox;
    const { total } = model.results(this.#session);
    const results = countPhrase(total, question.hasQuestion(this.#session.query), reading.locale);
    announce(count > 0 ? `${results}. ${suggestionsPhrase(count, reading)}.` : results);
  }

  /** Only when the integrator has switched it on. A position found by the device stays out of it. */
  #writeLink(): void {
    if (!this.#host.deeplink) return;
    const { query, offerId } = this.#session;
    const search = offerId === undefined ? question.linkTo(query) : { offerId };
    const fragment = writeLink(search, this.#host);
    const isEmpty = fragment === writeLink({}, this.#host);
    writeFragment(isEmpty ? '' : fragment, (hash) => readLink(hash, this.#host) !== undefined);
  }

  // ── Actions ───────────────────────────────────────────────────────────────────────────────────

  #actions(retry: () => void): FinderActions {
    const change = (changes: Parameters<typeof state.ask>[1]) =>
      this.#ask(state.ask(this.#session, changes, this.#presets.pageSize));
    return {
      ...this.#panel.actions,
      linkTo: (offerId) => addressOf(offerId, this.#host),
      keep: this.handOver.keep,
      search: (text) => {
        change({ text });
        this.#isTyping = true;
      },
      submit: () => this.#ask(this.#session),
      sort: (sort) => change({ sort }),
      more: () => this.#grow(state.showMore(this.#session, this.#presets.pageSize)),
      showPast: () => this.#grow(state.showPast(this.#session)),
      open: (offerId, event) => this.opener.follow(offerId, event),
      close: () => this.opener.close(),
      retry,
    };
  }

  /** A longer list: the focus goes to its first new card. */
  #grow(session: state.FinderSession): void {
    const before = this.#model?.results(this.#session).hits.length ?? 0;
    this.#session = session;
    const after = this.#model?.results(session).hits.length ?? 0;
    this.#focus.wish((root) => root.querySelectorAll<HTMLElement>('.card .title')[before]);
    announce(shownPhrase(after, currentLocale()));
    this.#host.requestUpdate();
  }
}
