// The finder as an element: attributes in, events out, one rendering per state. What is shown is
// decided in offer-finder-state.ts and finder-model.ts, how it reads and looks in the template files.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { FACETS } from '../../domain/offer-query.js';
import type { Facet, Filters, OfferSort } from '../../domain/offer-query.js';
import { FeedController } from '../../ui/feed-controller.js';
import { headingLevelFrom } from '../../ui/heading.js';
import { LocaleController } from '../../ui/locale-controller.js';
import { languageMenu } from '../../ui/parts/language-menu.js';
import { loading } from '../../ui/parts/loading.js';
import { notice } from '../../ui/parts/notice.js';
import { ThemeController, type Theme } from '../../ui/theme-controller.js';
import { filtersTemplate } from './view/filters.js';
import { FinderController } from './finder-controller.js';
import type { FinderModel } from './finder-model.js';
import { LotseFeedErrorEvent } from './offer-finder-events.js';
import { noticesOf, openedOffer, pageSizeOf, type FinderPresets } from './offer-finder-state.js';
import { failedPhrase, type Reading } from './view/phrases.js';
import { noticeTemplate, resultsTemplate } from './view/results.js';
import { hasQuestion } from './filters-state.js';
import { offerFinderStyles } from './offer-finder-styles.js';

/** Several values with spaces between them, as in `class`. */
// The analyzer that describes the element cannot read a spread inside @property(), hence list.converter below.
const list = {
  converter: (value: string | null): readonly string[] =>
    (value ?? '').split(/\s+/).filter((word) => word !== ''),
};

/**
 * Finds courses, counselling and other offers of a Bildungsfeed.
 *
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its offers are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseSearchEvent} lotse-search - Somebody has searched or filtered; never holds what was typed.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart card - One offer in the list.
 * @csspart title - Link with the title of an offer.
 * @csspart button - Every button and every link that looks like one.
 * @csspart input - The search field.
 * @csspart select - Every select field.
 * @csspart status - The state of free places.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks.
 * @cssprop [--lotse-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of cards and fields.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=max(16px, 1em)] - Size of running text.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class OfferFinderElement extends LitElement {
  static override readonly styles = offerFinderStyles;

  /** Address of the Bildungsfeed, relative to the page. */
  @property() feed = '';
  /** Level of the finder's own headings, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Colours; `auto` follows the page. */
  @property() theme: Theme = 'auto';
  /** Shows a menu that switches the language of all widgets of the page. */
  @property({ type: Boolean, attribute: 'language-menu' }) languageMenu = false;
  /** Writes search and filters into the address of the page. */
  @property({ type: Boolean }) deeplink = false;
  /** Order of the list at the start. */
  @property() sort: OfferSort = 'match';
  /** How many offers are shown first and added with each press of "more", 5 to 50. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** Town distances are measured from at the start. */
  @property() near = '';

  /** Only offers of these providers, with these ids or at these places. */
  @property(list) provider: readonly string[] = [];
  /** Only these kinds of offers; this and all following filters cannot be changed by readers. */
  @property(list) kind: readonly string[] = [];
  /** Only these topics. */
  @property(list) topic: readonly string[] = [];
  /** Only these types of courses. */
  @property({ converter: list.converter, attribute: 'course-type' }) courseType: readonly string[] =
    [];
  /** Only these levels of German. */
  @property(list) level: readonly string[] = [];
  /** Only for these people. */
  @property(list) audience: readonly string[] = [];
  /** Only with these answers on childcare. */
  @property(list) childcare: readonly string[] = [];
  /** Only free or only paid offers. */
  @property(list) cost: readonly string[] = [];
  /** Only on these weekdays. */
  @property(list) weekday: readonly string[] = [];
  /** Only at these times of day. */
  @property({ converter: list.converter, attribute: 'time-of-day' }) timeOfDay: readonly string[] =
    [];
  /** Only offers that begin then. */
  @property(list) starts: readonly string[] = [];
  /** Only with these states of free places. */
  @property(list) places: readonly string[] = [];
  /** Only where these languages are spoken. */
  @property(list) language: readonly string[] = [];
  /** Only on site or only online. */
  @property(list) attendance: readonly string[] = [];
  /** Only with these answers on access with a wheelchair. */
  @property(list) wheelchair: readonly string[] = [];

  readonly #feed = new FeedController(this, {
    url: () => this.feed,
    onReady: () => void this.#finder.feedArrived(),
    onError: ({ code }) => {
      this.#finder.feedFailed();
      this.dispatchEvent(new LotseFeedErrorEvent(code));
    },
  });
  readonly #locale = new LocaleController(this);
  readonly #theme = new ThemeController(this, () => this.theme);
  readonly #finder = new FinderController(this, () => this.#feed.retry());
  #presets = this.#readPresets();

  protected override willUpdate(changed: PropertyValues<OfferFinderElement>): void {
    const names = [...FACETS, 'provider', 'sort', 'pageSize', 'near'] as const;
    if (names.some((name) => changed.has(name))) this.#presets = this.#readPresets();
  }

  protected override updated(): void {
    const model = this.#finder.model;
    if (model === undefined || this.#finder.session.offerId !== undefined) return;
    this.#finder.tell(this.#readingOf(model), model.results(this.#finder.session).total);
  }

  protected override render(): TemplateResult {
    const { catalogue } = this.#feed;
    const model = this.#finder.modelFor(catalogue, this.#presets, this.#locale.language);
    const isLoading = this.#feed.state.status === 'loading';
    return html`<div
      class="root ${this.#theme.classes}"
      lang=${this.#locale.locale}
      dir=${this.#locale.dir}
      aria-busy=${isLoading ? 'true' : 'false'}
    >
      ${
        this.languageMenu
          ? languageMenu({ id: 'language', languages: catalogue?.languages ?? [] })
          : nothing
      }
      ${model === undefined ? this.#renderWaiting() : this.#renderFinder(model)}
      <div class="fallback" ?hidden=${model !== undefined}><slot></slot></div>
    </div>`;
  }

  /** Before the first feed: nothing asked for yet, loading, or failed. */
  #renderWaiting(): TemplateResult | typeof nothing {
    const { status } = this.#feed.state;
    if (status === 'loading') return html`<div class="late">${loading()}</div>`;
    if (status !== 'failed') return nothing;
    return notice('error', failedPhrase(), { onRetry: this.#finder.actions.retry });
  }

  #renderFinder(model: FinderModel): TemplateResult {
    const reading = this.#readingOf(model);
    const { actions, session } = this.#finder;
    const hasFailed = this.#feed.state.status === 'failed';
    const notices = [
      this.#finder.renderProblem(),
      ...noticesOf(model.catalogue, model.today, hasFailed).map((entry) =>
        noticeTemplate(entry, reading, actions),
      ),
    ].filter((one) => one !== undefined);
    const offer = openedOffer(model.catalogue, session);
    const details = offer && this.#finder.renderDetails(model.details(offer, session), reading);
    return html`${notices.length > 0 ? html`<div class="notices">${notices}</div>` : nothing}
    ${details ?? this.#renderList(model, reading)}`;
  }

  #renderList(model: FinderModel, reading: Reading): TemplateResult {
    const { actions, session, searchBox } = this.#finder;
    const view = model.results(session);
    const input = {
      view,
      cards: model.cards(view),
      sort: session.query.sort,
      hasPlace: session.query.near !== undefined,
      hasQuestion: hasQuestion(session.query),
      isEmptyFeed: model.total === 0,
      hints: view.total === 0 ? model.hints(session) : [],
    };
    return html`<div class="finder">
      <div class="ask" role="search">
        ${searchBox.render(session.query.text, reading)} ${this.#renderFilters(model, reading)}
      </div>
      ${resultsTemplate(input, reading, actions)}
    </div>`;
  }

  /** Drawn anew only when something in it has changed: typing must not wait for check boxes. */
  #renderFilters(model: FinderModel, reading: Reading): unknown {
    const input = this.#finder.filtersInput(model);
    const parts: unknown[] = Object.values(input);
    return guard([...parts, reading.locale, reading.headingLevel], () =>
      filtersTemplate(input, reading, this.#finder.actions),
    );
  }

  #readingOf(model: FinderModel): Reading {
    return {
      locale: this.#locale.locale,
      language: model.language,
      defaultLanguage: model.catalogue.defaultLanguage,
      today: model.today,
      headingLevel: headingLevelFrom(this.headingLevel),
    };
  }

  #readPresets(): FinderPresets {
    const filters: Partial<Record<Facet, readonly string[]>> = {};
    for (const facet of FACETS) {
      if (this[facet].length > 0) filters[facet] = this[facet];
    }
    return {
      filters: filters satisfies Filters,
      provider: this.provider,
      near: this.near,
      sort: this.sort,
      pageSize: pageSizeOf(this.pageSize),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-offer-finder': OfferFinderElement;
  }
}
