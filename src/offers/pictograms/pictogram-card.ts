// One offer for people who read little: its pictogram, title, when, where and whether there is room, and buttons to
// hear it, to call and to read on. Left out: everything else a card says (view/card.ts); it stands in the details.
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import callIcon from 'lucide/dist/esm/icons/phone.mjs';
import startIcon from 'lucide/dist/esm/icons/calendar-days.mjs';
import clockIcon from 'lucide/dist/esm/icons/clock.mjs';
import onlineIcon from 'lucide/dist/esm/icons/monitor.mjs';
import onIcon from 'lucide/dist/esm/icons/arrow-right.mjs';
import placeIcon from 'lucide/dist/esm/icons/map-pin.mjs';
import { telUrl } from '../../feed/phone-url.js';
import { formatDate, formatPhone } from '../../i18n/format.js';
import { formatDistance } from '../../i18n/more-format.js';
import { labelOf } from '../../i18n/labels.js';
import { below, heading } from '../../ui/heading.js';
import { icon, type IconNode } from '../../ui/icon.js';
import { leftToRight, type Rendered } from '../../ui/local-text.js';
import type { OfferActions } from '../actions.js';
import type { CardView } from '../card-state.js';
import { offerStatus } from '../view/offer-status.js';
import {
  beginningPhrase,
  comma,
  feedText,
  openingLines,
  weekLines,
  type Reading,
} from '../view/phrases.js';
import { KIND_ICONS } from './kind-icons.js';

/** `href` leads to the details; `readButton` reads the card aloud, where the device can. */
export function pictogramCard(
  card: CardView,
  reading: Reading,
  actions: OfferActions,
  readButton: Rendered,
): TemplateResult {
  const { offer, status } = card;
  const href = actions.linkTo(offer.id);
  const open = (event: MouseEvent) => actions.open(offer.id, event);
  const title = html`<a
    class="title"
    part="title"
    href=${href}
    data-offer=${offer.id}
    @click=${open}
    >${feedText(card.title, reading)}</a
  >`;
  return html`<article class="card pictogram-card" part="card">
    <div class="pictogram-head">
      <span class="pictogram">${icon(KIND_ICONS[card.kind])}</span>
      <div>
        ${heading(below(reading.headingLevel), title)}
        ${status === undefined ? nothing : offerStatus(status)}
      </div>
    </div>
    <dl class="facts">${facts(card, reading).map(factTemplate)}</dl>
    <div class="actions">
      ${readButton} ${callButton(card.phone)}
      <a class="button" part="button" href=${href} @click=${open}
        >${icon(onIcon, { directional: true })}<span
          >${msg('Mehr erfahren', { id: 'finder.details' })}<span class="visually-hidden"
            >: ${feedText(card.title, reading)}</span
          ></span
        ></a
      >
    </div>
  </article>`;
}

type Fact = readonly [icon: IconNode, label: string, lines: readonly Rendered[]];

function factTemplate([node, label, lines]: Fact): TemplateResult {
  return html`<div class="fact">
    <dt>${icon(node)}<span class="visually-hidden">${label}</span></dt>
    <dd>${lines.map((line) => html`<div>${line}</div>`)}</dd>
  </div>`;
}

/** When it begins, at which hours, and where; nothing of what nobody has said. */
function facts(card: CardView, reading: Reading): readonly Fact[] {
  const hours = [...weekLines(card.weeks, reading), ...openingLines(card.openingHours, reading)];
  const all: readonly Fact[] = [
    [startIcon, msg('Beginn', { id: 'finder.beginning' }), beginningLines(card, reading)],
    [clockIcon, msg('Zeiten', { id: 'finder.when' }), hours],
    [
      card.isOnline ? onlineIcon : placeIcon,
      msg('Ort', { id: 'finder.where' }),
      placeLines(card, reading),
    ],
  ];
  return all.filter(([, , lines]) => lines.length > 0);
}

/** The date alone: the icon says that it begins then. */
function beginningLines({ beginning }: CardView, reading: Reading): readonly Rendered[] {
  if (beginning === undefined) return [];
  return beginning.kind === 'date'
    ? [formatDate(beginning.date, reading.locale)]
    : [beginningPhrase(beginning, reading)];
}

function placeLines({ place, isOnline, distanceKm }: CardView, reading: Reading): Rendered[] {
  if (isOnline) return [labelOf('attendance', 'online')];
  if (place === undefined) return [];
  const town = place.address?.city;
  const name = html`${feedText(place.name, reading)}${
    town === undefined ? nothing : html`${comma(reading)}${feedText(town, reading)}`
  }`;
  return distanceKm === undefined ? [name] : [name, formatDistance(distanceKm, reading.locale)];
}

function callButton(phone: string | undefined): Rendered {
  const href = telUrl(phone);
  if (href === undefined || phone === undefined) return nothing;
  return html`<a class="button call" part="button" href=${href}
    >${icon(callIcon)}<span
      >${msg('Anrufen', { id: 'finder.call' })} ${leftToRight(formatPhone(phone))}</span
    ></a
  >`;
}
