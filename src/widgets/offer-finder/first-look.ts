// The list as it stands before anybody asks for anything, with as little code as a list needs. Gives way
// to the whole finder as soon as that has arrived.
// Left out: everything that narrows or reorders the list; with presets or a link there is no first look.
import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '../../feed/catalogue.js';
import { freshness } from '../../domain/offer-facts.js';
import { offersByStart } from '../../domain/offer-order.js';
import { cardView, type CardView } from '../../offers/card-state.js';
import type { FinderHost } from './finder-host.js';
import { addressOf } from '../../offers/offer-address.js';
import { pageSizeOf } from './page-size.js';
import type { OfferActions } from '../../offers/actions.js';
import { frameTemplate, outerTemplate } from './view/frame.js';
import { cardTemplate } from '../../offers/view/card.js';
import { allOffersPhrase } from '../../offers/view/phrases.js';
import { readingOf } from '../../offers/view/reading.js';

/**
 * Undefined when the list is narrowed from the start, looks otherwise, or when there is nothing to list. `open`: somebody
 * wants to read an offer before the code for that is there.
 */
export function firstLook(
  host: FinderHost,
  catalogue: Catalogue,
  open: OfferActions['open'],
): TemplateResult | undefined {
  if (host.isNarrowed || host.near !== '' || host.pictograms) return undefined;
  const reading = readingOf(catalogue, host.headingLevel);
  const { today, locale } = reading;
  const offers = offersByStart(catalogue.offers, today);
  if (offers.length === 0) return undefined;
  const actions = { linkTo: (offerId: string) => addressOf(offerId, host), open };
  const card = (view: CardView) => cardTemplate(view, reading, actions);
  const cards = offers.slice(0, pageSizeOf(host.pageSize)).map((offer) => {
    const { checkedOn, isStale } = freshness(offer, catalogue, today);
    return cardView(offer, today, isStale ? checkedOn : undefined, undefined);
  });
  const title = allOffersPhrase(offers.length, locale);
  const rooms = Number(host.languageMenu) + Number(host.survey !== '');
  const top = html`${new Array(rooms).fill(html`<div class="menu-room"></div>`)}`;
  return outerTemplate(top, frameTemplate({ title, cards, card }, reading));
}
