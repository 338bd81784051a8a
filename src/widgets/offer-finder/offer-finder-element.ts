// The finder as an element: attributes in, events out. Left out: loading feed and code (ui/feed-element.ts), the
// first list (first-look.ts), everything people can do (finder-controller.ts).
import { msg } from '@lit/localize';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { OfferSort } from '../../domain/offer-query.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import type { Collection } from '../../feed/vocabulary-core.js';
import { words } from '../../i18n/generated/offer-finder.js';
import type { OfferActions } from '../../offers/actions.js';
import { OfferListElement } from '../../offers/offer-list-element.js';
import { surveyMode, type SurveyMode } from '../../offers/survey/survey-mode.js';
import type { FinderController } from './finder-controller.js';
import { firstLook } from './first-look.js';
import { offerFinderStyles } from './offer-finder-styles.js';

/**
 * Finds courses, counselling and other offers of a Bildungsfeed.
 *
 * @element lotse-offer-finder
 * @slot - What people see without JavaScript, until the feed is there, and when it cannot be loaded: a link, a phone number. Inline content only.
 * @fires {LotseReadyEvent} lotse-ready - The feed has arrived and its offers are shown.
 * @fires {LotseFeedErrorEvent} lotse-feed-error - The feed could not be used.
 * @fires {LotseSearchEvent} lotse-search - Somebody has searched or filtered; never holds what was typed.
 * @fires {LotseOfferSelectEvent} lotse-offer-select - An offer is about to be opened; can be prevented.
 * @csspart card - One offer in the list.
 * @csspart title - Link with the title of an offer.
 * @csspart button - Every button and every link that looks like one.
 * @csspart input - Every field to type in or to choose from.
 * @csspart select - Every field to choose from.
 * @csspart status - The state of free places.
 * @csspart notice - A message about the feed or what is shown.
 * @csspart details - The view of one offer.
 * @cssprop [--lotse-color-accent=#0b4a8f] - Colour of links, buttons and marks; the widget's own where it could not be read.
 * @cssprop [--lotse-color-on-accent] - Text on the accent colour; the surface's colour when absent.
 * @cssprop [--lotse-color-text] - Colour of text; the page's when absent.
 * @cssprop [--lotse-color-surface=#fff] - Ground of cards and fields.
 * @cssprop [--lotse-font-family] - Font; the page's when absent.
 * @cssprop [--lotse-font-size=1em] - Size of running text, a length; never less than 16 pixels.
 * @cssprop [--lotse-radius=0.375em] - Radius of corners.
 * @cssprop [--lotse-space=0.25em] - Unit of all distances.
 */
export class OfferFinderElement extends OfferListElement<FinderController> {
  static override readonly styles = offerFinderStyles;
  protected static override readonly words = words;

  static override properties: PropertyDeclarations = {
    sort: {},
    pageSize: { type: Number, attribute: 'page-size' },
    survey: { converter: surveyMode },
    pictograms: { type: Boolean, reflect: true },
  };

  /** Order of the list at the start. */
  sort: OfferSort = 'match';
  /** How many offers are shown first and added with each press of "more", 5 to 50. */
  pageSize = 20;
  /** Offers the short survey: all questions on one page, or one after the other. */
  survey: SurveyMode = '';
  /** For people who read little: large pictograms, few words, read aloud by the device. */
  pictograms = false;

  protected override collections(): readonly Collection[] {
    return this.survey === '' ? [] : ['matcher', 'chains'];
  }

  protected override renderView(
    catalogue: Catalogue,
    hasFailed: boolean,
  ): TemplateResult | undefined {
    const { language, locale } = this.locale;
    const input = { catalogue, language, locale, hasFailed };
    return this.code?.render(input) ?? firstLook(this, catalogue, this.#open);
  }

  protected override async importCode(): Promise<() => FinderController> {
    const { FinderController } = await importAgain(
      'finder',
      () => import('./finder-controller.js'),
    );
    return () => new FinderController(this, () => this.retry());
  }

  protected override failedPhrase(): string {
    return msg('Die Angebote konnten nicht geladen werden.', { id: 'finder.failed' });
  }

  /** An offer chosen in the first look is opened as soon as that is possible. */
  readonly #open: OfferActions['open'] = (offerId, event) =>
    this.followWithCode(event, (finder) => finder.openFirst(offerId));
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-offer-finder': OfferFinderElement;
  }
}
