// The welcome folder as an element: attributes in, events out: a tile for every chapter. Left out: loading feed
// and code (ui/feed-element.ts), everything people can do (compass-controller.ts).
import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fragmentOf } from '../../domain/page-fragment.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import type { Collection } from '../../feed/vocabulary-core.js';
import { words } from '../../i18n/generated/welcome-compass.js';
import { surveyMode, type SurveyMode } from '../../offers/survey/survey-mode.js';
import { readingOf } from '../../offers/view/reading.js';
import { FeedElement } from '../../ui/feed-element.js';
import { addressWith } from '../../ui/page-address.js';
import type { CompassController, CompassLook } from './compass-controller.js';
import type { HomeActions } from './view/compass-actions.js';
import { homeTemplate, outerTemplate, type HomeView } from './view/home.js';
import { welcomeCompassStyles } from './welcome-compass-styles.js';

/**
 * Shows the welcome folder of a Bildungsfeed: chapters for people who have just arrived.
 *
 * @element lotse-welcome-compass
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its chapters are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseChapterSelectEvent} lotse-chapter-select - Somebody has opened a chapter.
 * @fires {LotseChainSelectEvent} lotse-chain-select - A process chain is about to be followed; can be prevented.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart card - The box of a chapter, and that around somebody to ask.
 * @csspart tile - The link with pictogram and title of a chapter.
 * @csspart contact - The box around somebody to ask.
 * @csspart title - Link with the title of an offer; button with the title of a section.
 * @csspart section - The button with the title of a section.
 * @csspart button - Every other button and every link that looks like one.
 * @csspart input - Every field to type in or to choose from.
 * @csspart select - Every field to choose from.
 * @csspart status - Whether somebody can be reached now; the state of free places.
 * @csspart notice - A message about the feed or what is shown.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks; the widget's own where it could not be read.
 * @cssprop [--lotse-color-on-accent] - Text on the accent colour; the surface's colour when absent.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of tiles and boxes.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=1em] - Size of running text, a length; never less than 16 pixels.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class WelcomeCompassElement extends FeedElement<CompassController> {
  static override readonly styles = welcomeCompassStyles;
  protected static override readonly words = words;

  static override properties: PropertyDeclarations = {
    survey: { converter: surveyMode },
    pictograms: { type: Boolean, reflect: true },
    finder: {},
    chains: {},
  };

  /** Offers the short survey: all questions on one page, or one after the other. */
  survey: SurveyMode = '';
  /** For people who read little: large pictograms, few words, read aloud by the device. */
  pictograms = false;
  /** Address of the page with the offer finder, to which sections lead for all their offers. */
  finder = '';
  /** Address of the page with the process chains; those of the same page when empty. */
  chains = '';

  readonly #actions = this.#homeActions();

  protected override collections(): readonly Collection[] {
    return ['guide', 'chains', 'matcher'];
  }

  protected override renderView(
    catalogue: Catalogue,
    hasFailed: boolean,
  ): TemplateResult | undefined {
    const reading = readingOf(catalogue, this.headingLevel);
    const look: CompassLook = { catalogue, reading, hasFailed, actions: this.#actions };
    const view = this.code?.render(look);
    return view ?? (this.pictograms ? undefined : this.#firstLook(look));
  }

  /** Room for what comes a moment later, so that the tiles do not jump. */
  #firstLook({ catalogue: { guide }, reading }: CompassLook): TemplateResult {
    const hasPath = guide.some(({ sections }) => sections.some(({ stage }) => stage !== undefined));
    const rooms = new Array(Number(hasPath) + Number(this.survey !== '')).fill(html`<div></div>`);
    const view: HomeView = {
      chapters: guide,
      ways: rooms.length > 0 ? html`<div class="ways">${rooms}</div>` : nothing,
      search: html`<div class="search-room"></div>`,
      results: undefined,
      print: nothing,
    };
    const room = this.languageMenu ? html`<div class="menu-room"></div>` : nothing;
    return outerTemplate(room, homeTemplate(view, reading, this.#actions));
  }

  #homeActions(): HomeActions {
    return {
      placeAt: (link) => addressWith(fragmentOf(link, this)),
      openChapter: (id, event) =>
        this.followWithCode(event, (controller) => controller.openChapter(id)),
    };
  }

  protected override async importCode(): Promise<() => CompassController> {
    const { CompassController } = await importAgain(
      'welcome-compass',
      () => import('./compass-controller.js'),
    );
    return () => new CompassController(this, () => this.retry());
  }

  protected override failedPhrase(): string {
    return msg('Die Willkommensmappe konnte nicht geladen werden.', { id: 'compass.failed' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-welcome-compass': WelcomeCompassElement;
  }
}
