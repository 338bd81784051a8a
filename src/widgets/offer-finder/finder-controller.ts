// LEAD: please read LEAD-NOTE.txt in this folder now (then remove this line and that file).
// The reader's side of the finder: keeps the session, carries out actions, moves the focus, says what
// has changed, tells the page. Left out: attributes and the feed (the element), what is shown
// (offer-finder-state.ts), how it looks (the template files).
import { msg } from '@lit/localize';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../i18n/import-again.js';
import { currentLocale } from '../../i18n/locale.js';
import { announce } from '../../ui/announcer.js';
import { notice } from '../../ui/parts/notice.js';
import type { DetailsView } from './details-state.js';
import type { DetailsPage } from './details/details.js';
import { hasQuestion } from './filters-state.js';
import type { FiltersInput } from './view/filters.js';
import type { FinderActions } from './view/finder-actions.js';
import { FinderModel } from './finder-model.js';
import { FocusAfter, type FocusWish } from './view/focus-after.js';
import { LotseOfferSelectEvent, LotseReadyEvent, LotseSearchEvent } from './offer-finder-events.js';
import {
  activeFilters,
  filterBy,
  linkedSession,
  openOffer,
  removeFilter,
  resetSearch,
  searchFor,
  searchNear,
  showMore,
  sortBy,
  startSession,
  toggleFilter,
  type ActiveFilter,
  type FinderPresets,
  type FinderSession,
  type LinkedSearch,
} from './offer-finder-state.js';
import { readLink, writeLink } from './offer-link.js';
import { addressWith, locateDevice, workWhenIdle, writeFragment } from './view/page.js';
import { countPhrase, failedPhrase, shownPhrase, type Reading } from './view/phrases.js';
import { SearchBox, suggestionsPhrase } from './view/search-box.js';

/** A pause in typing after which counts are refreshed and the page is told. */
const PAUSE_MS = 300;
const OPEN_GROUPS = 2;

/** What went wrong while an offer was opened. */
type Problem = 'gone' | 'not-loaded';

const resultsHeading: FocusWish = (root) => root.querySelector<HTMLElement>('#results-heading');

export class FinderController implements ReactiveController {
  readonly searchBox: SearchBox;
  readonly actions: FinderActions;
  readonly #host: LitElement & { readonly deeplink: boolean };
  readonly #focus: FocusAfter;
  #session: FinderSession | undefined;
  #model: FinderModel | undefined;
  #details: DetailsPage | undefined;
  #problem: Problem | undefined;
  #openGroups: ReadonlySet<string> = new Set();
  #isPanelOpen = false;
  #isLocateRefused = false;
  #isTyping = false;
  #isRetrying = false;
  /** Something was asked; the answer is announced once it is drawn. Never on first load. */
  #isToldNext = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #listScroll = 0;

  constructor(host: LitElement & { readonly deeplink: boolean }, retry: () => void) {
    this.#host = host;
    this.#focus = new FocusAfter(host, () => host.renderRoot);
    this.actions = this.#actions(retry);
    this.searchBox = new SearchBox(host, this.actions, (text) => this.#model?.suggest(text) ?? []);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followLink);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followLink);
    clearTimeout(this.#pause);
  }

  // ── What the element asks for ─────────────────────────────────────────────────────────────────

  /** The model for what is to be drawn now; a new one begins with what link and editor ask for. */
  modelFor(
    catalogue: Catalogue | undefined,
    presets: FinderPresets,
    language: string,
  ): FinderModel | undefined {
    if (catalogue === undefined) {
      this.#model = undefined;
      this.#session = undefined;
      return undefined;
    }
    if (this.#model?.isFor(catalogue, presets, language) === true) return this.#model;
    const isSameQuestion = this.#session !== undefined && this.#model?.presets === presets;
    const model = new FinderModel(catalogue, presets, language);
    this.#model = model;
    if (!isSameQuestion) this.#begin(model);
    workWhenIdle(
      () => model.prepare(),
      () => this.#model === model && this.#host.isConnected,
    );
    return model;
  }

  get model(): FinderModel | undefined {
    return this.#model;
  }

  get session(): FinderSession {
    return this.#session ?? startSession(this.#presets);
  }

  filtersInput(model: FinderModel): FiltersInput {
    const { query } = this.session;
    return {
      ...model.filters(this.session, this.#isTyping),
      towns: model.towns,
      near: query.near,
      isLocateRefused: this.#isLocateRefused,
      open: this.#openGroups,
      isPanelOpen: this.#isPanelOpen,
      activeCount: activeFilters(query).length,
    };
  }

  /** The open offer; undefined while the code for it is still on its way. */
  renderDetails(view: DetailsView, reading: Reading): TemplateResult | undefined {
    return this.#model && this.#details?.render(view, this.#model.catalogue, reading);
  }

  /** Why an offer could not be opened, if so. */
  renderProblem(): TemplateResult | undefined {
    if (this.#problem === undefined) return undefined;
    return this.#problem === 'gone'
      ? notice('info', msg('Dieses Angebot gibt es nicht mehr.', { id: 'finder.gone' }))
      : notice(
          'error',
          msg('Das Angebot konnte nicht geöffnet werden. Bitte versuchen Sie es noch einmal.', {
            id: 'finder.not-opened',
          }),
        );
  }

  async feedArrived(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#model === undefined) return;
    if (this.#isRetrying) {
      this.#focus.wish(resultsHeading);
      this.#isToldNext = true;
      this.#host.requestUpdate();
    }
    this.#isRetrying = false;
    this.#host.dispatchEvent(new LotseReadyEvent(this.#model.total));
  }

  feedFailed(): void {
    if (!this.#isRetrying) return;
    this.#isRetrying = false;
    this.#focus.wish((root) => root.querySelector<HTMLElement>('.notice .button'));
    announce(failedPhrase(), { urgency: 'assertive' });
  }

  /** Says the new number of offers, once what is said is also to be seen. */
  tell(reading: Reading, total: number): void {
    if (!this.#isToldNext) return;
    this.#isToldNext = false;
    const { count } = this.searchBox;
    const results = countPhrase(total, hasQuestion(this.session.query), reading.locale);
    announce(count > 0 ? `${results}. ${suggestionsPhrase(count, reading)}.` : results);
  }

  // ── Actions ───────────────────────────────────────────────────────────────────────────────────

  #actions(retry: () => void): FinderActions {
    const ask = (change: (session: FinderSession, pageSize: number) => FinderSession): void =>
      this.#ask(change(this.session, this.#presets.pageSize));
    return {
      linkTo: (offerId) => addressWith(writeLink({ offerId }, this.#host.id)),
      search: (text) => {
        this.#isTyping = true;
        ask((session, size) => searchFor(session, text, size));
      },
      submit: () => this.#ask(this.session),
      toggle: (facet, value) => ask((session, size) => toggleFilter(session, facet, value, size)),
      choose: (facet, value) =>
        ask((session, size) => filterBy(session, facet, value === undefined ? [] : [value], size)),
      near: (near) => {
        this.#isLocateRefused = false;
        ask((session, size) => searchNear(session, near, size));
      },
      locate: () => void this.#locate(),
      sort: (sort) => ask((session, size) => sortBy(session, sort, size)),
      remove: (filter) => this.#remove(filter),
      reset: () => {
        this.#focus.wish(resultsHeading);
        ask(resetSearch);
      },
      more: () => this.#more(),
      open: (offerId, event) => this.#open(offerId, event),
      close: () => this.#close(),
      retry: () => {
        this.#isRetrying = true;
        retry();
      },
      togglePanel: () => {
        this.#isPanelOpen = !this.#isPanelOpen;
        this.#host.requestUpdate();
      },
      showResults: () => {
        this.#isPanelOpen = false;
        this.#focus.wish(resultsHeading);
        this.#host.requestUpdate();
      },
      toggleGroup: (group) => {
        const open = new Set(this.#openGroups);
        if (!open.delete(group)) open.add(group);
        this.#openGroups = open;
        this.#host.requestUpdate();
      },
    };
  }

  get #presets(): FinderPresets {
    return this.#model?.presets ?? NO_PRESETS;
  }

  #begin(model: FinderModel): void {
    const { near, sort } = model.presets;
    this.#take(model, readLink(location.hash, this.#host.id) ?? { near, sort });
    const { groups } = model.filters(this.session, false);
    this.#openGroups = new Set(groups.slice(0, OPEN_GROUPS).map(({ facet }) => facet));
  }

  /** Starts over with what a link asks for. */
  #take(model: FinderModel, link: Partial<LinkedSearch>): void {
    this.#session = linkedSession(model.presets, link, model.towns, (facet, value) =>
      model.knows(facet, value),
    );
    if (link.offerId !== undefined) void this.#show(link.offerId);
  }

  readonly #followLink = (): void => {
    const link = readLink(location.hash, this.#host.id);
    if (link === undefined || this.#model === undefined) return;
    this.#take(this.#model, link);
    this.#isToldNext = link.offerId === undefined;
    this.#host.requestUpdate();
  };

  #ask(session: FinderSession): void {
    this.#session = session;
    this.#problem = undefined;
    this.#isToldNext = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#settle, PAUSE_MS);
    this.#host.requestUpdate();
  }

  readonly #settle = (): void => {
    if (this.#model === undefined) return;
    this.#isTyping = false;
    this.#writeLink();
    const { query } = this.session;
    const detail = {
      results: this.#model.result(this.session).hits.length,
      filters: [...new Set(activeFilters(query).map(({ facet }) => facet))],
      hasText: query.text.trim() !== '',
    };
    this.#host.dispatchEvent(new LotseSearchEvent(detail));
    this.#host.requestUpdate();
  };

  #remove(filter: ActiveFilter): void {
    const chips = (root: ParentNode) => root.querySelectorAll<HTMLElement>('.active .removable');
    const focused = this.#host.shadowRoot?.activeElement;
    const at = [...chips(this.#host.renderRoot)].findIndex((chip) => chip === focused);
    this.#focus.wish((root) => {
      const left = chips(root);
      return (at < 0 ? undefined : (left[at] ?? left[at - 1])) ?? resultsHeading(root);
    });
    this.#ask(removeFilter(this.session, filter, this.#presets.pageSize));
  }

  #more(): void {
    const { shown } = this.session;
    this.#session = showMore(this.session, this.#presets.pageSize);
    announce(shownPhrase(this.#model?.results(this.session).hits.length ?? 0, currentLocale()));
    this.#focus.wish((root) => root.querySelectorAll<HTMLElement>('.card .title')[shown]);
    this.#host.requestUpdate();
  }

  async #locate(): Promise<void> {
    try {
      const place = await locateDevice();
      const radiusKm = this.session.query.near?.radiusKm;
      this.actions.near({ ...place, label: '', radiusKm });
    } catch {
      this.#isLocateRefused = true;
      this.#host.requestUpdate();
    }
  }

  // ── One offer ─────────────────────────────────────────────────────────────────────────────────

  /** A click with a modifier key opens a new tab, as with every link. */
  #open(offerId: string, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (this.#host.dispatchEvent(new LotseOfferSelectEvent(offerId))) void this.#show(offerId);
  }

  async #show(offerId: string): Promise<void> {
    const isKnown = this.#model?.catalogue.offersById.has(offerId) === true;
    this.#problem = isKnown ? undefined : 'gone';
    if (isKnown && !(await this.#loadDetails())) this.#problem = 'not-loaded';
    if (this.#problem === undefined) {
      if (this.session.offerId === undefined) this.#listScroll = window.scrollY;
      this.#session = openOffer(this.session, offerId);
      this.#focus.wish((root) => root.querySelector<HTMLElement>('#details-heading'));
      this.#writeLink();
    } else {
      this.#session = openOffer(this.session, undefined);
    }
    this.#host.requestUpdate();
  }

  async #loadDetails(): Promise<boolean> {
    try {
      const { DetailsPage } = await importAgain('details', () => import('./details/details.js'));
      this.#details ??= new DetailsPage(this.#host, this.actions);
      return true;
    } catch (error) {
      console.error('[bildungslotse] The details could not be loaded.', error);
      return false;
    }
  }

  #close(): void {
    const { offerId = '' } = this.session;
    this.#session = openOffer(this.session, undefined);
    this.#focus.wish(
      (root) =>
        root.querySelector<HTMLElement>(`[data-offer="${offerId}"]`) ?? resultsHeading(root),
      this.#listScroll,
    );
    this.#writeLink();
    this.#host.requestUpdate();
  }

  /** Only when the integrator has switched it on. A position found by the device stays out of it. */
  #writeLink(): void {
    if (!this.#host.deeplink) return;
    const { query, offerId } = this.session;
    const { near, text, filters, sort } = query;
    const town = near === undefined || near.label === '' ? undefined : near;
    const state = {
      ...(offerId === undefined ? { text, filters, sort } : { offerId }),
      ...(offerId === undefined && { near: town?.label, radiusKm: town?.radiusKm }),
    };
    const instance = this.#host.id;
    const fragment = writeLink(state, instance);
    const isEmpty = fragment === writeLink({}, instance);
    writeFragment(isEmpty ? '' : fragment, (hash) => readLink(hash, instance) !== undefined);
  }
}

const NO_PRESETS: FinderPresets = {
  filters: {},
  provider: [],
  near: '',
  sort: 'match',
  pageSize: 20,
};
