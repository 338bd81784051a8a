// The reader's side of the process chains: carries out actions, moves the focus, says where somebody is,
// tells the page. Loaded after the first look.
// Left out: attributes and the feed (the element), sessions (chain-sessions.ts), how it looks (view/, step/).
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { fragmentOf } from '../../domain/page-fragment.js';
import * as progress from '../../domain/process-moves.js';
import type { ProcessSession } from '../../domain/process-session.js';
import type { Process, ProcessStep } from '../../domain/process.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { HandOverOpener } from '../../offers/hand-over/hand-over-opener.js';
import { noticesOf } from '../../offers/notices-state.js';
import { OfferOpener } from '../../offers/offer-opener.js';
import { PictogramLoader } from '../../offers/pictograms/pictogram-loader.js';
import { noticeTemplate } from '../../offers/view/notices.js';
import type { Reading } from '../../offers/view/reading.js';
import { announce, prepareAnnouncer } from '../../ui/announcer.js';
import { LotseReadyEvent } from '../../ui/feed-events.js';
import { FocusAfter } from '../../ui/focus-after.js';
import type { HeadingLevel } from '../../ui/heading.js';
import type { Rendered } from '../../ui/local-text.js';
import { addressWith } from '../../ui/page-address.js';
import { writeFragment } from '../../ui/page.js';
import { Paper } from '../../ui/paper.js';
import { languageMenu } from '../../ui/parts/language-menu.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import { fields } from '../../ui/styles/fields.js';
import { print } from '../../ui/styles/print.js';
import type { ChainHost } from './chain-host.js';
import { ChainSessions } from './chain-sessions.js';
import type { OverviewLoader } from './overview-loader.js';
import { OverviewSwitch } from './overview/overview-switch.js';
import { LotseStepEvent } from './process-chain-events.js';
import { readChainLink, type ChainLink } from './process-chain-link.js';
import type { ChainView } from './process-chain-state.js';
import { MemoryKeeper } from './step/memory-keeper.js';
import type { StepActions } from './step/step-actions.js';
import { StepOfferIndex } from './step/step-offer-index.js';
import { stepPanel } from './step/step-panel.js';
import { stepStyles } from './step/step-styles.js';
import * as tools from './step/tools.js';
import type { ChainParts } from './view/chain-page.js';
import { positionPhrase } from './view/phrases.js';

/** What is to be drawn. */
export interface ChainLook {
  readonly catalogue: Catalogue;
  readonly reading: Reading;
  readonly view: ChainView;
  /** The last request failed; what is shown is the data before it. */
  readonly hasFailed: boolean;
}

/** What the element does for its controller. */
export interface ChainSurroundings {
  readonly overview: OverviewLoader;
  readonly retry: () => void;
  /** Draws within the same task. */
  readonly drawNow: () => void;
}

const mainHeading = (root: ParentNode) =>
  root.querySelector<HTMLElement>('#chain-heading, #choice-heading');

export class ChainController implements ReactiveController {
  /** Where the reader stands on each way. */
  readonly sessions = new ChainSessions();
  /** Id of the chain the reader, or a link, has chosen. */
  chosen: string | undefined;
  readonly opener: OfferOpener;
  readonly #handOver: HandOverOpener;
  readonly pictograms: PictogramLoader;
  readonly #host: ChainHost;
  readonly #around: ChainSurroundings;
  readonly #focus: FocusAfter;
  readonly #memory: MemoryKeeper;
  readonly #overview: OverviewSwitch;
  readonly #paper: Paper;
  readonly #offers = new StepOfferIndex();
  readonly #actions: StepActions;
  #look: ChainLook | undefined;
  #offerId: string | undefined;
  /** The catalogue the page has been told about. */
  #announced: Catalogue | undefined;
  /** Steps of which all offers are shown. */
  #allOffers: ReadonlySet<string> = new Set();

  constructor(host: ChainHost, around: ChainSurroundings) {
    this.#host = host;
    this.#around = around;
    this.#focus = new FocusAfter(host, () => host.renderRoot);
    this.#memory = new MemoryKeeper(host, this.sessions);
    this.#overview = new OverviewSwitch(host, around.overview);
    this.#paper = new Paper(host, around.drawNow);
    this.#handOver = new HandOverOpener(host, this.#focus, {
      actions: () => this.#actions,
      otherwise: mainHeading,
    });
    this.#actions = this.#stepActions();
    this.pictograms = new PictogramLoader(host);
    this.opener = new OfferOpener(host, this.#focus, {
      opened: () => this.#offerId,
      show: (offerId) => {
        this.#offerId = offerId;
        host.requestUpdate();
      },
      catalogue: () => this.#look?.catalogue,
      actions: () => ({ ...this.#actions, close: () => this.opener.close() }),
      readAloud: (offer, reading) => this.pictograms.mode?.readOffer(offer, reading),
      otherwise: mainHeading,
    });
    addStyles(host, [fields, ...stepStyles, print]);
    prepareAnnouncer();
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followLink);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followLink);
  }

  /** To be called after each update with a catalogue: says what has become true with it. */
  drawn(): void {
    const catalogue = this.#look?.catalogue;
    if (catalogue === undefined || catalogue === this.#announced) return;
    const isFirst = this.#announced === undefined;
    this.#announced = catalogue;
    this.#host.dispatchEvent(new LotseReadyEvent(catalogue.offers.length));
    if (isFirst) queueMicrotask(this.#followLink);
  }

  /** With the next update: leads somebody who has tried again to the heading. */
  welcome(): void {
    this.#focus.wish(mainHeading);
  }

  /** The open offer or the hand-over card, in place of everything else. */
  renderOffer({ catalogue, reading }: ChainLook): TemplateResult | undefined {
    const offer = this.opener.render(catalogue, reading, undefined);
    return offer ?? this.#handOver.render(catalogue, reading);
  }

  /** What stands around the steps and in them. */
  parts(look: ChainLook): ChainParts {
    this.#look = look;
    const { view } = look;
    const top = this.#top(look);
    if (view.kind !== 'chain') return { top };
    const { process, isChosen } = view;
    this.#memory.recall(process);
    const session = this.sessions.of(process);
    const { reading, catalogue } = look;
    const drawn = { process, session, reading, go: (id: string) => this.go(id) };
    const memory = { isKept: this.#memory.isKept(process), isRefused: this.#memory.isRefused };
    return {
      top,
      all: isChosen ? tools.allButton(() => this.choose(undefined)) : nothing,
      panel: (step, level) => this.#panel(look, process, step, level),
      tools: html`${this.#overview.renderButton(drawn)}
      ${tools.toolButtons(progress.isAllOpen(session, process), this.#actions)}`,
      overview: this.#overview.render(drawn),
      below: html`${tools.memoryTemplate(memory, this.#actions)}
      ${this.#handOver.renderLine(reading)} ${tools.sourceLine(catalogue, reading)}`,
    };
  }

  #top({ catalogue, reading, hasFailed }: ChainLook): Rendered {
    const menu = this.#host.languageMenu
      ? languageMenu({ id: 'language', languages: catalogue.languages })
      : nothing;
    const notices = noticesOf(catalogue, reading.today, hasFailed).map((entry) =>
      noticeTemplate(entry, reading, this.#around.retry),
    );
    const problem = this.opener.renderProblem();
    const all = problem === undefined ? notices : [problem, ...notices];
    return html`${menu} ${all.length === 0 ? nothing : html`<div class="notices">${all}</div>`}`;
  }

  #panel(look: ChainLook, process: Process, step: ProcessStep, level: HeadingLevel): Rendered {
    const session = this.sessions.of(process);
    if (!session.open.has(step.id) && !this.#paper.isPrinting) return nothing;
    const readAloud = this.pictograms.mode?.readStep(step, look.catalogue, look.reading);
    const panel = stepPanel(step, level, {
      catalogue: look.catalogue,
      reading: look.reading,
      process,
      session,
      actions: this.#actions,
      offers: this.#offers.offersOf(step.record, look.catalogue, look.reading),
      isOffersOpen: this.#allOffers.has(step.id),
      finder: this.#host.finder,
    });
    return html`${readAloud} ${panel}`;
  }

  /** The way that is shown; undefined while people choose one. */
  get #process(): Process | undefined {
    const view = this.#look?.view;
    return view?.kind === 'chain' ? view.process : undefined;
  }

  // ── The way ───────────────────────────────────────────────────────────────────────────────────

  readonly #followLink = (): void => {
    if (this.#handOver.follow(location.hash)) this.#offerId = undefined;
    const link = readChainLink(location.hash, this.#host);
    if (link === undefined) return;
    this.#handOver.leave();
    this.chosen = link.chain;
    this.#offerId = undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (link.offer !== undefined) void this.opener.open(link.offer);
      else if (link.step !== undefined) this.go(link.step);
    });
  };

  /** Shows another way, or the list of all. */
  choose(chainId: string | undefined): void {
    this.chosen = chainId;
    this.#focus.wish(mainHeading);
    this.#writeLink({ chain: chainId });
    this.#host.requestUpdate();
  }

  toggle(stepId: string): void {
    this.#change((session) => progress.toggleStep(session, stepId));
  }

  /** Goes to a step, leads the focus to its heading and says where that is. */
  go(stepId: string): void {
    const process = this.#process;
    const step = process?.byId.get(stepId);
    if (process === undefined || step === undefined) return;
    this.#change((session) => progress.goToStep(session, process, stepId));
    this.#focusOn(stepId);
    announce(positionPhrase(step, process));
    this.#tell(process, stepId);
  }

  #focusOn(stepId: string): void {
    this.#focus.wish((root) => root.querySelector<HTMLElement>(`#step-${CSS.escape(stepId)}`));
  }

  /** Where somebody is now, for the address of the page and for the page itself. */
  #tell(process: Process, step: string): void {
    const detail = { chain: process.chain.id, step };
    this.#writeLink(detail);
    this.#host.dispatchEvent(new LotseStepEvent(detail));
  }

  #change(change: (session: ProcessSession, process: Process) => ProcessSession) {
    const process = this.#process;
    if (process === undefined) return;
    this.sessions.set(process, change(this.sessions.of(process), process));
    if (this.#memory.isKept(process)) this.#memory.keep(process);
    this.#host.requestUpdate();
  }

  /** Only when the integrator has switched it on. */
  #writeLink(link: Partial<ChainLink>): void {
    if (!this.#host.deeplink) return;
    const fragment = link.chain === undefined ? '' : fragmentOf(link, this.#host);
    writeFragment(fragment, (hash) => readChainLink(hash, this.#host) !== undefined);
  }

  // ── Actions ───────────────────────────────────────────────────────────────────────────────────

  #stepActions(): StepActions {
    return {
      linkTo: (offer) =>
        addressWith(fragmentOf({ chain: this.#process?.chain.id, offer }, this.#host)),
      open: (offerId, event) => this.opener.follow(offerId, event),
      keep: this.#handOver.keep,
      go: (stepId) => this.go(stepId),
      here: (stepId) => this.#stay(stepId),
      tick: (stepId) => this.#change((session) => progress.tickStep(session, stepId)),
      showOffers: (stepId) => this.#showOffers(stepId),
      openAll: () => this.#change(progress.openAllSteps),
      closeAll: () => this.#change(progress.closeAllSteps),
      print: () => window.print(),
      remember: () => this.#remember(),
      forget: () => this.#forget(),
    };
  }

  /** "I am here": the button that was pressed goes, so the focus stays with its step. */
  #stay(stepId: string): void {
    const process = this.#process;
    if (process === undefined) return;
    this.#change((session) => progress.goToStep(session, process, stepId));
    this.#focusOn(stepId);
    this.#tell(process, stepId);
  }

  /** A longer list: the focus goes to its first new offer. */
  #showOffers(stepId: string): void {
    const links = (root: ParentNode) =>
      root.querySelectorAll<HTMLElement>(`#panel-${CSS.escape(stepId)} .offer-link`);
    const shown = links(this.#host.renderRoot).length;
    this.#allOffers = new Set([...this.#allOffers, stepId]);
    this.#focus.wish((root) => links(root)[shown]);
    this.#host.requestUpdate();
  }

  #remember(): void {
    const process = this.#process;
    if (process === undefined) return;
    announce(this.#memory.keep(process) ? tools.rememberedPhrase() : tools.refusedPhrase());
    this.#host.requestUpdate();
  }

  /** The button may be gone afterwards; the box above it takes the focus. */
  #forget(): void {
    const process = this.#process;
    if (process === undefined) return;
    announce(this.#memory.forget(process) ? tools.forgottenPhrase() : tools.refusedPhrase());
    this.#focus.wish((root) => root.querySelector<HTMLElement>('#remember'));
    this.#host.requestUpdate();
  }
}
