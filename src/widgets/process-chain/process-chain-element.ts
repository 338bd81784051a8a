// The process chains as an element: attributes in, events out. Left out: loading feed and code
// (ui/feed-element.ts), everything people can do (chain-controller.ts), the drawing (overview/).
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fragmentOf } from '../../domain/page-fragment.js';
import { startProcess } from '../../domain/process-session.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import type { Collection } from '../../feed/vocabulary-core.js';
import { words } from '../../i18n/generated/process-chain.js';
import { readingOf, type Reading } from '../../offers/view/reading.js';
import { FeedElement } from '../../ui/feed-element.js';
import { addressWith } from '../../ui/page-address.js';
import type { ChainController, ChainLook } from './chain-controller.js';
import { OverviewLoader } from './overview-loader.js';
import { chainView, type ChainView } from './process-chain-state.js';
import { processChainStyles } from './process-chain-styles.js';
import type { ChainActions } from './view/chain-actions.js';
import { chainPage, type ChainParts } from './view/chain-page.js';
import { choiceTemplate, emptyTemplate } from './view/choice.js';
import { failedPhrase } from './view/phrases.js';

/**
 * Shows the process chains of a Bildungsfeed: step by step to a goal, never as a rigid scheme.
 *
 * @element lotse-process-chain
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its chains are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseStepEvent} lotse-step - Somebody has gone to a step; ticks are told to nobody.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart card - One chain in the list to choose from.
 * @csspart title - Link with the title of a chain or an offer; button with the title of a step.
 * @csspart step - The button with the title of a step.
 * @csspart button - Every other button and every link that looks like one.
 * @csspart input - Every field to type in or to choose from.
 * @csspart select - Every field to choose from.
 * @csspart status - Where somebody is, what is done and what may be left out.
 * @csspart notice - A message about the feed or what is shown.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks; the widget's own where it could not be read.
 * @cssprop [--lotse-color-on-accent] - Text on the accent colour; the surface's colour when absent.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of steps and cards.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=1em] - Size of running text, a length; never less than 16 pixels.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class ProcessChainElement extends FeedElement<ChainController> {
  static override readonly styles = processChainStyles;
  protected static override readonly words = words;

  static override readonly properties: PropertyDeclarations = {
    chain: {},
    finder: {},
    pictograms: { type: Boolean, reflect: true },
  };

  /** Id of the chain to show; readers choose one when it is empty. */
  chain = '';
  /** Address of the page with the offer finder, to which steps lead for all their offers. */
  finder = '';
  /** For people who read little: large pictograms, few words, read aloud by the device. */
  pictograms = false;

  readonly #overview = new OverviewLoader(this);
  readonly #actions = this.#chainActions();

  protected override collections(): readonly Collection[] {
    return ['chains'];
  }

  protected override renderView(
    catalogue: Catalogue,
    hasFailed: boolean,
  ): TemplateResult | undefined {
    if (this.#isTooEarly()) return undefined;
    const { code } = this;
    const view = chainView(catalogue.chains, { preset: this.chain, chosen: code?.chosen });
    const reading = readingOf(catalogue, this.headingLevel);
    const look: ChainLook = { catalogue, reading, view, hasFailed };
    const parts = code?.parts(look);
    const main = code?.renderOffer(look) ?? this.#renderView(view, reading, parts);
    const room = this.languageMenu ? html`<div class="menu-room"></div>` : nothing;
    return html`${parts?.top ?? room} ${main}`;
  }

  /** Nothing is shown that would grow, or give way to another chain or step, at once. */
  #isTooEarly(): boolean {
    if (this.#overview.isAwaited === true) return true;
    if (this.code !== undefined) return this.code.pictograms.isAwaited;
    return this.pictograms || location.hash.startsWith(`#${this.localName}`);
  }

  #renderView(view: ChainView, reading: Reading, parts: ChainParts | undefined): TemplateResult {
    if (view.kind === 'empty') return emptyTemplate();
    if (view.kind === 'choice') return choiceTemplate(view, reading, this.#actions);
    const { process } = view;
    const session = this.code?.sessions.of(process) ?? startProcess(process);
    const go = (stepId: string) => this.withCode((controller) => controller.go(stepId));
    const input = { process, session, reading, go };
    const added = parts ?? { overview: this.#overview.render(input) };
    return chainPage({ ...added, ...input, actions: this.#actions });
  }

  #chainActions(): ChainActions {
    return {
      linkTo: (chain, step) => addressWith(fragmentOf({ chain, step }, this)),
      choose: (id, event) => this.followWithCode(event, (controller) => controller.choose(id)),
      toggle: (stepId) => this.withCode((controller) => controller.toggle(stepId)),
      follow: (stepId, event) => this.followWithCode(event, (controller) => controller.go(stepId)),
    };
  }

  protected override async importCode(): Promise<() => ChainController> {
    const { ChainController } = await importAgain(
      'process-chain',
      () => import('./chain-controller.js'),
    );
    return () =>
      new ChainController(this, {
        overview: this.#overview,
        retry: () => this.retry(),
        drawNow: () => this.drawNow(),
      });
  }

  protected override failedPhrase(): string {
    return failedPhrase();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-process-chain': ProcessChainElement;
  }
}
