// The reader's side of the finder: keeps the session, carries out actions, moves the focus, says what
// has changed, tells the page. Loaded while the feed is on its way.
// Left out: attributes and the feed (the element), what is shown (offer-finder-state.ts), how it looks
// (view/), one offer (offer-opener.ts).
import type { ReactiveController, TemplateResult } from 'lit';
import type { Catalogue } from '../../feed/catalogue.js';
import { currentLocale, type Locale } from '../../i18n/locale.js';
import { announce, prepareAnnouncer } from '../../ui/announcer.js';
import { headingLevelFrom } from '../../ui/heading.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import { hasQuestion } from './filters-state.js';
import type { FinderHost } from './finder-host.js';
import { FinderModel } from './finder-model.js';
import { LotseReadyEvent, LotseSearchEvent } from './offer-finder-events.js';
import * as state from './offer-finder-state.js';
import { addressOf } from './offer-address.js';
import { readLink, writeLink } from './offer-link.js';
import { OfferOpener } from './offer-opener.js';
import type { FiltersInput } from './view/filters.js';
import type { FinderActions } from './view/finder-actions.js';
import { askStyles } from './view/ask-styles.js';
import { finderTemplate } from './view/finder-view.js';
import { FocusAfter, type FocusWish } from './view/focus-after.js';
import { locateDevice, workWhenIdle, writeFragment } from './view/page.js';
import { shownPhrase } from './view/more-phrases.js';
import { countPhrase, type Reading } from './view/phrases.js';
import { SearchBox, suggestionsPhrase } from './view/search-box.js';

/** A pause in typing after which counts are refreshed and the page is told. */
const PAUSE_MS = 300;
const OPEN_GROUPS = 2;

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
  readonly #host: FinderHost;
  readonly #focus: FocusAfter;
  #presets: state.FinderPresets;
  #session: state.FinderSession;
  #model: FinderModel | undefined;
  #reading: Reading | undefined;
  /** The catalogue the page has been told about. */
  #announced: Catalogue | undefined;
  #chosen: string | undefined;
  #openGroups: ReadonlySet<string> = new Set();
  #isPanelOpen = false;
  #isLocateRefused = false;
  #isTyping = false;
  /** Something was asked; the answer is announced once it is drawn. Never on first load. */
  #isToldNext = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FinderHost, retry: () => void) {
    this.#host = host;
    this.#presets = state.presetsOf(host);
    this.#session = state.startSession(this.#presets);
    this.#focus = new FocusAfter(host, () => host.renderRoot);
    this.opener = new OfferOpener(host, this.#focus, {
      session: () => this.#session,
      enter: (session) => this.#enter(session),
      catalogue: () => this.#model?.catalogue,
      actions: () => this.actions,
      otherwise: resultsHeading,
    });
    this.actions = this.#actions(retry);
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
    this.#chosen = offerId;
  }

  get session(): state.FinderSession {
    return this.#session;
  }

  /** Everything below the element's root. */
  render(input: FinderInput): TemplateResult {
    const model = this.#modelFor(input);
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
    const { query } = this.#session;
    return {
      ...model.filters(this.#session, this.#isTyping),
      towns: model.towns,
      near: query.near,
      isLocateRefused: this.#isLocateRefused,
      open: this.#openGroups,
      isPanelOpen: this.#isPanelOpen,
      activeCount: state.activeFilters(query).length,
    };
  }

  // ── The question ──────────────────────────────────────────────────────────────────────────────

  /** The model for what is to be drawn now; other settings of the editor begin a new session. */
  #modelFor({ catalogue, language }: FinderInput): FinderModel {
    const isSame = state.isSameSettings(this.#presets, this.#host);
    if (!isSame) this.#presets = state.presetsOf(this.#host);
    const present = this.#model;
    if (present?.isFor(catalogue, this.#presets, language) === true) return present;
    const model = new FinderModel(catalogue, this.#presets, language);
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
    this.#take(model, readLink(location.hash, this.#host.id) ?? { near, sort });
    const { groups } = model.filters(this.#session, false);
    this.#openGroups = new Set(groups.slice(0, OPEN_GROUPS).map(({ facet }) => facet));
  }

  /** Starts over with what a link asks for. */
  #take(model: FinderModel, link: Partial<state.LinkedSearch>): void {
    const { offerId = this.#chosen, ...search } = link;
    this.#session = state.linkedSession(model.presets, search, model.towns, (facet, value) =>
      model.knows(facet, value),
    );
    if (offerId !== undefined) void this.opener.open(offerId);
  }

  readonly #followLink = (): void => {
    const link = readLink(location.hash, this.#host.id);
    if (link === undefined || this.#model === undefined) return;
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
      filters: [...new Set(state.activeFilters(query).map(({ facet }) => facet))],
      hasText: query.text.trim() !== '',
    };
    this.#host.dispatchEvent(new LotseSearchEvent(detail));
  };

  /** Says the new number of offers, once what is said is also to be seen. */
  #tell(model: FinderModel, reading: Reading): void {
    this.#isToldNext = false;
    const { count } = this.searchBox;
    const { total } = model.results(this.#session);
    const results = countPhrase(total, hasQuestion(this.#session.query), reading.locale);
    announce(count > 0 ? `${results}. ${suggestionsPhrase(count, reading)}.` : results);
  }

  /** Only when the integrator has switched it on. A position found by the device stays out of it. */
  #writeLink(): void {
    if (!this.#host.deeplink) return;
    const { query, offerId } = this.#session;
    const { text, filters, sort, near } = query;
    const town = near?.label === '' ? undefined : near;
    const search = { text, filters, sort, near: town?.label, radiusKm: town?.radiusKm };
    const instance = this.#host.id;
    const fragment = writeLink(offerId === undefined ? search : { offerId }, instance);
    const isEmpty = fragment === writeLink({}, instance);
    writeFragment(isEmpty ? '' : fragment, (hash) => readLink(hash, instance) !== undefined);
  }

  // ── Actions ───────────────────────────────────────────────────────────────────────────────────

  #actions(retry: () => void): FinderActions {
    type Change = (session: state.FinderSession, pageSize: number) => state.FinderSession;
    const ask = (change: Change) => this.#ask(change(this.#session, this.#presets.pageSize));
    return {
      linkTo: (offerId) => addressOf(offerId, this.#host.id),
      search: (text) => {
        ask((session, size) => state.searchFor(session, text, size));
        this.#isTyping = true;
      },
      submit: () => this.#ask(this.#session),
      toggle: (facet, value) =>
        ask((session, size) => state.toggleFilter(session, facet, value, size)),
      choose: (facet, value) => {
        const values = value === undefined ? [] : [value];
        ask((session, size) => state.filterBy(session, facet, values, size));
      },
      near: (near) => {
        this.#isLocateRefused = false;
        ask((session, size) => state.searchNear(session, near, size));
      },
      locate: () => void this.#locate(),
      sort: (sort) => ask((session, size) => state.sortBy(session, sort, size)),
      remove: (filter) => this.#remove(filter),
      reset: () => {
        this.#focus.wish(resultsHeading);
        ask(state.resetSearch);
      },
      more: () => this.#grow(state.showMore(this.#session, this.#presets.pageSize)),
      showPast: () => this.#grow(state.showPast(this.#session)),
      open: (offerId, event) => this.opener.follow(offerId, event),
      close: () => this.opener.close(),
      retry,
      togglePanel: () => this.#setPanel(!this.#isPanelOpen),
      showResults: () => {
        this.#focus.wish(resultsHeading);
        this.#setPanel(false);
      },
      toggleGroup: (group) => this.#toggleGroup(group),
    };
  }

  #setPanel(isOpen: boolean): void {
    this.#isPanelOpen = isOpen;
    this.#host.requestUpdate();
  }

  #toggleGroup(group: string): void {
    const open = new Set(this.#openGroups);
    if (!open.delete(group)) open.add(group);
    this.#openGroups = open;
    this.#host.requestUpdate();
  }

  /** After a chip is gone the focus goes to the next one, or else to the heading of the list. */
  #remove(filter: state.ActiveFilter): void {
    const chips = (root: ParentNode) => root.querySelectorAll<HTMLElement>('.active .removable');
    const focused = this.#host.shadowRoot?.activeElement;
    const at = [...chips(this.#host.renderRoot)].findIndex((chip) => chip === focused);
    this.#focus.wish((root) => {
      const left = chips(root);
      return (at < 0 ? undefined : (left[at] ?? left[at - 1])) ?? resultsHeading(root);
    });
    this.#ask(state.removeFilter(this.#session, filter, this.#presets.pageSize));
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

  async #locate(): Promise<void> {
    try {
      const place = await locateDevice();
      const radiusKm = this.#session.query.near?.radiusKm;
      this.actions.near({ ...place, label: '', radiusKm });
    } catch {
      this.#isLocateRefused = true;
      this.#host.requestUpdate();
    }
  }
}
