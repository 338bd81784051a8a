// The reader's side of the welcome folder: keeps the session, carries out actions, moves the focus, says
// what has changed, tells the page. Loaded after the first look.
// Left out: attributes and the feed (the element), answers of the domain (compass-model.ts), how it looks
// (view/, chapter/), printing (print/), the survey (offers/survey/).
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { sectionKey } from '../../domain/compass.js';
import { fragmentOf } from '../../domain/page-fragment.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { readText } from '../../i18n/text.js';
import { noticesOf } from '../../offers/notices-state.js';
import { OfferOpener } from '../../offers/offer-opener.js';
import { PictogramLoader } from '../../offers/pictograms/pictogram-loader.js';
import { noticeTemplate } from '../../offers/view/notices.js';
import type { Reading } from '../../offers/view/phrases.js';
import { announce, prepareAnnouncer } from '../../ui/announcer.js';
import { LotseReadyEvent } from '../../ui/feed-events.js';
import { FocusAfter, type FocusWish } from '../../ui/focus-after.js';
import type { Rendered } from '../../ui/local-text.js';
import { addressWith } from '../../ui/page-address.js';
import { shareAddress, writeFragment } from '../../ui/page.js';
import { languageMenu } from '../../ui/parts/language-menu.js';
import { notice } from '../../ui/parts/notice.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import { fields } from '../../ui/styles/fields.js';
import { print } from '../../ui/styles/print.js';
import { richTextStyles } from '../../ui/styles/rich-text.js';
import { cardStyles } from '../../offers/view/card-styles.js';
import type { SectionContext } from './chapter/section-body.js';
import { chapterTemplate, homeButton } from './chapter/chapter.js';
import { chapterStyles } from './chapter/chapter-styles.js';
import type { CompassHost } from './compass-host.js';
import { readCompassLink } from './compass-link.js';
import { CompassModel } from './compass-model.js';
import { chainAddressIn } from './chapter/chain-address.js';
import { LateParts } from './late-parts.js';
import { lateStyles } from './late-styles.js';
import type { CompassActions, HomeActions } from './view/compass-actions.js';
import { foundPhrase, foundTemplate } from './view/found.js';
import { homeTemplate, outerTemplate } from './view/home.js';
import { homeParts } from './view/home-parts.js';
import { pathTemplate } from './view/path.js';
import { LotseChainSelectEvent, LotseChapterSelectEvent } from './welcome-compass-events.js';
import * as state from './welcome-compass-state.js';

export interface CompassLook {
  readonly catalogue: Catalogue;
  readonly reading: Reading;
  /** The last request failed; what is shown is the data before it. */
  readonly hasFailed: boolean;
  readonly actions: HomeActions;
}

/** Doors open and close while a page stands open. */
const MINUTE = 60_000;
const heading: FocusWish = (root) =>
  root.querySelector<HTMLElement>(
    '#chapter-heading, #path-heading, #survey-heading, #compass-heading',
  );

export class CompassController implements ReactiveController {
  readonly #host: CompassHost;
  readonly #retry: () => void;
  readonly #focus: FocusAfter;
  readonly #opener: OfferOpener;
  readonly #pictograms: PictogramLoader;
  #session = state.START;
  #look: CompassLook | undefined;
  #actions: CompassActions | undefined;
  #model: CompassModel | undefined;
  readonly #late: LateParts;
  /** The catalogue the page has been told about. */
  #announced: Catalogue | undefined;
  #offerId: string | undefined;
  #isToldNext = false;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(host: CompassHost, retry: () => void) {
    this.#host = host;
    this.#retry = retry;
    this.#focus = new FocusAfter(host, () => host.renderRoot);
    this.#late = new LateParts(host);
    this.#pictograms = new PictogramLoader(host);
    this.#opener = new OfferOpener(host, this.#focus, {
      opened: () => this.#offerId,
      show: (offerId) => {
        this.#offerId = offerId;
        host.requestUpdate();
      },
      catalogue: () => this.#look?.catalogue,
      actions: () => ({ ...this.#offerActions(), close: () => this.#opener.close() }),
      readAloud: (offer, reading) => this.#pictograms.mode?.readOffer(offer, reading),
      otherwise: heading,
    });
    addStyles(host, [fields, cardStyles, richTextStyles, ...chapterStyles, lateStyles, print]);
    prepareAnnouncer();
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followLink);
    this.#clock = setInterval(() => {
      if (this.#session.place.kind === 'chapter') this.#host.requestUpdate();
    }, MINUTE);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followLink);
    clearInterval(this.#clock);
  }

  /** Everything below the element's root; undefined while the code for pictograms is on its way. */
  render(look: CompassLook): TemplateResult | undefined {
    if (this.#pictograms.isAwaited) return undefined;
    this.#look = look;
    if (this.#model?.isFor(look) !== true) this.#model = new CompassModel(look);
    this.#actions ??= this.#allActions(look.actions);
    const offer = this.#opener.render(look.catalogue, look.reading, undefined);
    const main = offer ?? this.#renderPlace(look, this.#model, this.#actions);
    return outerTemplate(this.#renderTop(look), main, this.#late.booklet?.render());
  }

  /** To be called after each update with a catalogue: says what has become true with it. */
  drawn(): void {
    const look = this.#look;
    const model = this.#model;
    if (look === undefined || model === undefined) return;
    if (look.catalogue !== this.#announced) {
      const isFirst = this.#announced === undefined;
      this.#announced = look.catalogue;
      this.#host.dispatchEvent(new LotseReadyEvent(look.catalogue.offers.length));
      if (isFirst) this.#followLink();
    }
    if (!this.#isToldNext) return;
    this.#isToldNext = false;
    if (this.#session.text !== '') {
      announce(foundPhrase(model.found(this.#session.text).length, look.reading));
    }
  }

  /** With the next update: leads somebody who has tried again to the heading. */
  welcome(): void {
    this.#focus.wish(heading);
  }

  #renderTop({ catalogue, reading, hasFailed }: CompassLook): Rendered {
    const problems = [this.#opener.renderProblem(), this.#late.renderProblem()];
    const notices = noticesOf(catalogue, reading.today, hasFailed).map((entry) =>
      noticeTemplate(entry, reading, this.#retry),
    );
    const { languages } = catalogue;
    const menu = this.#host.languageMenu ? languageMenu({ id: 'language', languages }) : undefined;
    const all = [menu, ...problems, ...notices].filter((one) => one !== undefined);
    return all.length === 0 ? nothing : html`<div class="notices">${all}</div>`;
  }

  #renderPlace(look: CompassLook, model: CompassModel, actions: CompassActions): Rendered {
    const { place, text } = this.#session;
    const { reading, catalogue } = look;
    if (place.kind === 'chapter') {
      const at = model.chapters.findIndex(({ record }) => record.id === place.id);
      const context = this.#sectionContext(look, model, actions);
      return at < 0 ? this.#renderGone(actions) : chapterTemplate(model.chapters, at, context);
    }
    if (place.kind === 'path') return pathTemplate(model.path, reading, actions);
    if (place.kind === 'survey' && this.#late.survey !== undefined) {
      return html`<div class="path">
        ${homeButton(actions)} ${this.#late.survey.render(catalogue, reading)}
      </div>`;
    }
    const ways = {
      text,
      hasPath: model.path.length > 0,
      hasSurvey: this.#host.survey !== '',
      hasChapters: catalogue.guide.length > 0,
    };
    const isSearch = text.trim() !== '';
    const results = isSearch ? foundTemplate(model.found(text), reading, actions) : undefined;
    const view = { chapters: catalogue.guide, results, ...homeParts(ways, actions) };
    return homeTemplate(view, reading, actions);
  }

  #renderGone(actions: CompassActions): TemplateResult {
    const gone = msg('Dieses Kapitel gibt es nicht mehr.', { id: 'compass.gone' });
    return html`${homeButton(actions)} ${notice('info', gone)}`;
  }

  #sectionContext(
    { catalogue, reading }: CompassLook,
    model: CompassModel,
    actions: CompassActions,
  ): SectionContext {
    return {
      reading,
      actions,
      session: this.#session,
      hours: catalogue,
      now: new Date(),
      finder: this.#host.finder,
      chainAddress: (chainId) => chainAddressIn(this.#host.chains, chainId),
      offersOf: (section) => model.offersOf(section),
      readAloud: (section) => this.#pictograms.mode?.readSection(section, reading),
    };
  }

  // ── Ways ──────────────────────────────────────────────────────────────────────────────────────

  openChapter(id: string): void {
    this.#host.dispatchEvent(new LotseChapterSelectEvent(id));
    this.goTo({ kind: 'chapter', id });
  }

  /** Shows another place and leads to its heading; the survey's code comes with the first wish for it. */
  goTo(place: state.CompassPlace): void {
    if (place.kind === 'survey' && this.#late.survey === undefined) {
      void this.#late.openSurvey(this.#focus, this.#offerActions(), () => this.goTo(place));
      return;
    }
    this.#focus.wish(heading);
    this.#enter(state.goTo(this.#session, place));
  }

  #search(text: string): void {
    this.#isToldNext = true;
    this.#enter(state.searchFor(this.#session, text));
  }

  /** Back to the tiles, to the one of the chapter that was open. */
  #goHome(): void {
    const { place } = this.#session;
    const chapter = place.kind === 'chapter' ? place.id : '';
    this.#focus.wish(
      (root) =>
        root.querySelector<HTMLElement>(`[data-chapter="${CSS.escape(chapter)}"]`) ?? heading(root),
    );
    this.#enter(state.goTo(this.#session, { kind: 'chapters' }));
  }

  #openSection(chapterId: string, sectionId: string): void {
    const key = sectionKey(chapterId, sectionId);
    const opened = state.openSections(this.#session, [key]);
    const button = `[data-section="${CSS.escape(sectionId)}"]`;
    this.#focus.wish((root) => root.querySelector<HTMLElement>(button) ?? heading(root));
    this.#enter(state.goTo(opened, { kind: 'chapter', id: chapterId }), sectionId);
  }

  #toggleAll(): void {
    const keys = this.#keysHere();
    const isAllOpen = state.areAllOpen(this.#session, keys);
    this.#enter((isAllOpen ? state.closeSections : state.openSections)(this.#session, keys));
  }

  /** Keys of the sections of the chapter that is open. */
  #keysHere(): readonly string[] {
    const { place } = this.#session;
    if (place.kind !== 'chapter') return [];
    const chapter = this.#model?.chapters.find(({ record }) => record.id === place.id);
    return chapter?.sections.map(({ key }) => key) ?? [];
  }

  #enter(session: state.CompassSession, section?: string): void {
    this.#session = session;
    this.#writeLink(section);
    this.#host.requestUpdate();
  }

  /** Only when the integrator has switched it on. What somebody searches for stays out of it. */
  #writeLink(section: string | undefined): void {
    if (!this.#host.deeplink) return;
    const { place } = this.#session;
    const link =
      place.kind === 'chapter'
        ? { chapter: place.id, section }
        : place.kind === 'chapters'
          ? {}
          : { view: place.kind };
    const fragment = place.kind === 'chapters' ? '' : fragmentOf(link, this.#host);
    writeFragment(fragment, (hash) => readCompassLink(hash, this.#host) !== undefined);
  }

  /** A link may name a chapter, a section, an offer, the path or the survey. */
  readonly #followLink = (): void => {
    const link = readCompassLink(location.hash, this.#host);
    if (link === undefined) return;
    const { chapter, section, offer, view } = link;
    this.#offerId = undefined;
    if (chapter !== undefined && section !== undefined) this.#openSection(chapter, section);
    else if (chapter !== undefined) this.goTo({ kind: 'chapter', id: chapter });
    else if (view === 'path') this.goTo({ kind: 'path' });
    else if (view === 'survey' && this.#host.survey !== '') this.goTo({ kind: 'survey' });
    if (offer !== undefined) void this.#opener.open(offer);
  };

  async #share(chapterId: string, sectionId: string): Promise<void> {
    const section = this.#model?.section(sectionKey(chapterId, sectionId));
    if (section === undefined || this.#look === undefined) return;
    const { language, defaultLanguage } = this.#look.reading;
    const title = readText(section.record.title, language, defaultLanguage)?.text ?? '';
    const url = addressWith(fragmentOf({ chapter: chapterId, section: sectionId }, this.#host));
    const result = await shareAddress(title, url);
    if (result === 'copied') {
      announce(msg('Der Link ist kopiert.', { id: 'compass.copied' }));
    } else if (result === 'shown') {
      // neither way is there: the address of the page is the link
      location.hash = url.slice(url.indexOf('#'));
    }
  }

  /** The whole folder, or one chapter. */
  #print(chapterId: string | undefined): void {
    if (this.#look === undefined || this.#model === undefined || this.#actions === undefined)
      return;
    const context = this.#sectionContext(this.#look, this.#model, this.#actions);
    const chapters = this.#model.chapters.filter(
      ({ record }) => chapterId === undefined || record.id === chapterId,
    );
    void this.#late.print(chapters, this.#look.catalogue, context);
  }

  // ── Actions ───────────────────────────────────────────────────────────────────────────────────

  #offerActions() {
    return {
      linkTo: (offer: string) => addressWith(fragmentOf({ offer }, this.#host)),
      open: (offerId: string, event: MouseEvent) => this.#opener.follow(offerId, event),
    };
  }

  #allActions(home: HomeActions): CompassActions {
    return {
      ...home,
      openPath: () => this.goTo({ kind: 'path' }),
      openSurvey: () => this.goTo({ kind: 'survey' }),
      search: (text) => this.#search(text),
      printAll: () => this.#print(undefined),
      ...this.#offerActions(),
      home: () => this.#goHome(),
      openSection: (chapterId, sectionId, event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this.#openSection(chapterId, sectionId);
      },
      toggle: (key) => this.#enter(state.toggleSection(this.#session, key)),
      found: (key) => this.#enter(state.openSections(this.#session, [key])),
      toggleAll: () => this.#toggleAll(),
      tick: (key) => this.#enter(state.tickPoint(this.#session, key)),
      showOffers: (key) => this.#enter(state.showAllOffers(this.#session, key)),
      followChain: (id, event) => {
        if (!this.#host.dispatchEvent(new LotseChainSelectEvent(id))) event.preventDefault();
      },
      shareSection: (chapterId, sectionId) => void this.#share(chapterId, sectionId),
      printChapter: () => {
        const { place } = this.#session;
        if (place.kind === 'chapter') this.#print(place.id);
      },
    };
  }
}
