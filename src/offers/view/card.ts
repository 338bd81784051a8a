// One offer as people scan it: kind, level and free places, title, facts, what to do next.
// Left out: which facts are known (card-state.ts), the whole record (details.ts).
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { telUrl } from '../../feed/phone-url.js';
import {
  formatDateShort,
  formatDistance,
  formatPeriod,
  formatPhone,
  plural,
} from '../../i18n/format.js';
import { labelOf } from '../../i18n/labels.js';
import { readText } from '../../i18n/text.js';
import { below, heading } from '../../ui/heading.js';
import type { IconName } from '../../ui/first-icons.js';
import { lateIcon } from '../../ui/late-icon.js';
import { leftToRight, type Rendered } from '../../ui/local-text.js';
import { chip } from '../../ui/parts/chips.js';
import type { OfferActions } from '../actions.js';
import type { CardView } from '../card-state.js';
import { offerStatus } from './offer-status.js';
import { costPhrase } from './cost-phrase.js';
import {
  beginningPhrase,
  comma,
  feedText,
  languageNote,
  levelPhrase,
  openingLines,
  weekLines,
  type Reading,
} from './phrases.js';

export { offerStatus };

/** A card; `href` leads to the details in this page, also in a new tab. */
export function cardTemplate(
  card: CardView,
  reading: Reading,
  actions: OfferActions,
  href: string,
): TemplateResult {
  const { offer } = card;
  const open = (event: MouseEvent) => actions.open(offer.id, event);
  return html`<article class="card" part="card">
    ${chipLine(card)}
    ${heading(
      below(reading.headingLevel),
      html`<a class="title" part="title" href=${href} data-offer=${offer.id} @click=${open}
        >${feedText(card.title, reading)}</a
      >`,
    )}
    ${noteLine(card, reading)} ${factList(card, reading)} ${sourceLine(card, reading)}
    ${actionLine(card, reading, actions, href, open)}
  </article>`;
}

/** Kind and level as quiet chips, the state of places at the end. */
export function chipLine({ kind, courseType, level, status }: CardView): TemplateResult {
  const type = courseType ? labelOf('courseType', courseType) : labelOf('kind', kind);
  const steps = levelPhrase(level);
  return html`<ul class="chips" role="list">
    <li>${chip(type)}</li>
    ${steps === undefined ? nothing : html`<li>${chip(steps)}</li>`}
    ${status === undefined ? nothing : html`<li class="at-end">${offerStatus(status)}</li>`}
  </ul>`;
}

function noteLine(card: CardView, reading: Reading): TemplateResult | typeof nothing {
  const { language, defaultLanguage } = reading;
  const note = languageNote([readText(card.title, language, defaultLanguage)], reading);
  return note === undefined ? nothing : html`<p class="note">${note}</p>`;
}

type Fact = readonly [icon: IconName, label: string, value: Rendered | readonly Rendered[]];

/** Icon and text, with the name of each fact for those who cannot see the icon. */
export function factList(card: CardView, reading: Reading): TemplateResult {
  const facts = [
    whereFact(card, reading),
    whenFact(card, reading),
    beginningFact(card, reading),
    periodFact(card, reading),
    childcareFact(card),
    costFact(card, reading),
    accessFact(card),
  ];
  // each has its own place, known or not: where another offer takes this card, icons and labels stay
  return html`<dl class="facts">${facts.map((fact) => fact && factTemplate(fact))}</dl>`;
}

function factTemplate([icon, label, value]: Fact): TemplateResult {
  return html`<div class="fact">
    <dt>${lateIcon(icon)}<span class="visually-hidden">${label}</span></dt>
    <dd>${value}</dd>
  </div>`;
}

function whereFact(card: CardView, reading: Reading): Fact | undefined {
  const label = msg('Ort', { id: 'finder.where' });
  if (card.isOnline) return ['monitor', label, labelOf('attendance', 'online')];
  const { place, distanceKm } = card;
  if (place === undefined) return undefined;
  const town = place.address?.city;
  return [
    'map-pin',
    label,
    [
      feedText(place.name, reading),
      town === undefined ? nothing : html`${comma(reading)}${feedText(town, reading)}`,
      distanceKm === undefined
        ? nothing
        : html` <span class="quiet">(${formatDistance(distanceKm, reading.locale)})</span>`,
    ],
  ];
}

function whenFact(card: CardView, reading: Reading): Fact | undefined {
  const label = msg('Zeiten', { id: 'finder.when' });
  const lines = [...weekLines(card.weeks, reading), ...openingLines(card.openingHours, reading)];
  if (lines.length > 0) return ['clock', label, lines.map((line) => html`<div>${line}</div>`)];
  if (card.scheduleNote === undefined) return undefined;
  return ['clock', label, feedText(card.scheduleNote, reading)];
}

function beginningFact(card: CardView, reading: Reading): Fact | undefined {
  if (card.beginning === undefined) return undefined;
  const more =
    card.otherRuns === 0
      ? nothing
      : html`<div class="quiet">${otherRunsPhrase(card.otherRuns, reading)}</div>`;
  const label = msg('Beginn', { id: 'finder.beginning' });
  return ['calendar-days', label, [beginningPhrase(card.beginning, reading), more]];
}

function otherRunsPhrase(count: number, { locale }: Reading): string {
  return plural(
    msg('{n, plural, one {# weiterer Termin} other {# weitere Termine}}', {
      id: 'finder.other-runs',
    }),
    count,
    locale,
  );
}

function periodFact(card: CardView, { locale }: Reading): Fact | undefined {
  const { period, beginning, status } = card;
  const label = msg('Zeitraum', { id: 'finder.period' });
  if (period.to === undefined) return undefined;
  const from = beginning?.kind === 'date' ? undefined : period.from;
  const span = formatPeriod(from, period.to, locale);
  return ['calendar-range', label, status === 'over' ? wasPhrase(span) : span];
}

/** "war vom 8. März bis 25. Juni 2026". */
function wasPhrase(period: string): string {
  return msg(str`war ${period}`, { id: 'finder.was' });
}

function childcareFact({ childcare }: CardView): Fact | undefined {
  if (childcare === undefined) return undefined;
  return ['baby', labelOf('facet', 'childcare'), labelOf('childcare', childcare)];
}

function costFact({ cost }: CardView, reading: Reading): Fact | undefined {
  if (cost === undefined) return undefined;
  return ['euro', labelOf('facet', 'cost'), costPhrase(cost, reading)];
}

function accessFact({ wheelchair, isOnline }: CardView): Fact | undefined {
  if (wheelchair === undefined || isOnline) return undefined;
  return ['accessibility', labelOf('facet', 'wheelchair'), labelOf('wheelchair', wheelchair)];
}

/** Who offers it, and how old the data are when that matters. */
function sourceLine({ provider, checkedOn }: CardView, reading: Reading): TemplateResult {
  const checked =
    checkedOn === undefined
      ? nothing
      : html`<p class="note stale">
          ${lateIcon('triangle-alert')}<span>${checkedPhrase(checkedOn, reading)}</span>
        </p>`;
  return html`<p class="provider">${feedText(provider, reading)}</p>
    ${checked}`;
}

/** "zuletzt geprüft am 3. März 2026". */
export function checkedPhrase(checkedOn: string, { locale }: Reading): string {
  return `${msg('zuletzt geprüft:', { id: 'finder.checked-on' })} ${formatDateShort(checkedOn, locale)}`;
}

function actionLine(
  card: CardView,
  reading: Reading,
  actions: OfferActions,
  href: string,
  open: (event: MouseEvent) => void,
): TemplateResult {
  const { phone = '' } = card;
  const name = feedText(card.title, reading);
  const call = telUrl(phone);
  return html`<div class="actions">
    <a class="button" part="button" href=${href} @click=${open}
      >${msg('Mehr erfahren', { id: 'finder.details' })}<span class="visually-hidden"
        >: ${name}</span
      ></a
    >
    ${
      call === undefined
        ? nothing
        : html`<a class="button plain" part="button" href=${call}
            >${lateIcon('phone')}<span
              >${msg('Anrufen', { id: 'finder.call' })} ${leftToRight(formatPhone(phone))}</span
            ></a
          >`
    }
    ${actions.keep?.(card.offer.id, name)}
  </div>`;
}
