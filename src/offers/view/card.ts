// One offer as people scan it: kind, level and free places, title, facts, what to do next.
// Left out: which facts are known (card-state.ts), the whole record (details.ts), how far away it is (distance.ts).
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { telUrl } from '../../feed/phone-url.js';
import { formatDateShort, formatPeriod, formatPhone, plural } from '../../i18n/format.js';
import { labelOf } from '../../i18n/labels.js';
import { readText } from '../../i18n/text.js';
import { below, heading } from '../../ui/heading.js';
import type { IconName } from '../../ui/first-icons.js';
import { lateIcon } from '../../ui/late-icon.js';
import { leftToRight, type Rendered } from '../../ui/local-text.js';
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

/** A card; its links lead to the details in this page, also in a new tab. `distance`: as a list measures it. */
export function cardTemplate(
  card: CardView,
  reading: Reading,
  actions: OfferActions,
  distance: Rendered = nothing,
): TemplateResult {
  const { id } = card.offer;
  const href = actions.linkTo(id);
  const open = (event: MouseEvent) => actions.open(id, event);
  const name = feedText(card.title, reading);
  const { language, defaultLanguage } = reading;
  const note = languageNote([readText(card.title, language, defaultLanguage)], reading);
  return html`<article class="card" part="card">
    ${chipLine(card)}
    ${heading(
      below(reading.headingLevel),
      html`<a class="title" part="title" href=${href} data-offer=${id} @click=${open}>${name}</a>`,
    )}
    ${note && html`<p class="note">${note}</p>`} ${factList(card, reading, distance)}
    <p class="provider">${feedText(card.provider, reading)}</p>
    ${card.checkedOn && staleLine(card.checkedOn, reading)}
    <div class="actions">
      <a class="button" part="button" href=${href} @click=${open}
        >${msg('Mehr erfahren', { id: 'finder.details' })}<span class="visually-hidden"
          >: ${name}</span
        ></a
      >
      ${callButton(card)} ${actions.keep?.(id, name)}
    </div>
  </article>`;
}

/** Kind and level as quiet chips, the state of places at the end. */
export function chipLine({ kind, courseType, level, status }: CardView): TemplateResult {
  const type = courseType ? labelOf('courseType', courseType) : labelOf('kind', kind);
  const steps = levelPhrase(level);
  return html`<ul class="chips" role="list">
    <li class="chip" part="chip">${type}</li>
    ${steps && html`<li class="chip" part="chip">${steps}</li>`}
    ${status && html`<li class="at-end">${offerStatus(status)}</li>`}
  </ul>`;
}

/**
 * Icon and text, with the name of each fact for those who cannot see the icon. Each has its own place, known or not:
 * where another offer takes this card, icons and labels stay.
 */
export function factList(
  card: CardView,
  reading: Reading,
  distance: Rendered = nothing,
): TemplateResult {
  const { isOnline, childcare, cost, wheelchair } = card;
  const place = isOnline ? labelOf('attendance', 'online') : placeLine(card, reading, distance);
  return html`<dl class="facts">
    ${fact(isOnline ? 'monitor' : 'map-pin', msg('Ort', { id: 'finder.where' }), place)}
    ${fact('clock', msg('Zeiten', { id: 'finder.when' }), timeLines(card, reading))}
    ${fact('calendar-days', msg('Beginn', { id: 'finder.beginning' }), startLines(card, reading))}
    ${fact('calendar-range', msg('Zeitraum', { id: 'finder.period' }), periodLine(card, reading))}
    ${fact('baby', labelOf('facet', 'childcare'), childcare && labelOf('childcare', childcare))}
    ${fact('euro', labelOf('facet', 'cost'), cost && costPhrase(cost, reading))}
    ${
      isOnline
        ? nothing
        : fact(
            'accessibility',
            labelOf('facet', 'wheelchair'),
            wheelchair && labelOf('wheelchair', wheelchair),
          )
    }
  </dl>`;
}

/** What is known; several values stand side by side. */
type FactValue = Rendered | undefined | readonly (Rendered | undefined)[];

const fact = (icon: IconName, label: string, value: FactValue) =>
  value &&
  html`<div class="fact">
    <dt>${lateIcon(icon)}<span class="visually-hidden">${label}</span></dt>
    <dd>${value}</dd>
  </div>`;

function placeLine({ place }: CardView, reading: Reading, distance: Rendered): FactValue {
  const town = place?.address?.city;
  return (
    place && [
      feedText(place.name, reading),
      town && html`${comma(reading)}${feedText(town, reading)}`,
      distance,
    ]
  );
}

function timeLines(card: CardView, reading: Reading): FactValue {
  const lines = [...weekLines(card.weeks, reading), ...openingLines(card.openingHours, reading)];
  if (lines.length > 0) return lines.map((line) => html`<div>${line}</div>`);
  return card.scheduleNote && feedText(card.scheduleNote, reading);
}

function startLines({ beginning, otherRuns }: CardView, reading: Reading): FactValue {
  if (beginning === undefined) return undefined;
  const more = otherRuns
    ? html`<div class="quiet">${otherRunsPhrase(otherRuns, reading)}</div>`
    : nothing;
  return [beginningPhrase(beginning, reading), more];
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

/** "vom 8. März bis 25. Juni 2026", of an offer that is over "war vom 8. März bis 25. Juni 2026". */
function periodLine({ period, beginning, status }: CardView, { locale }: Reading): FactValue {
  const { from, to } = period;
  if (to === undefined) return undefined;
  const span = formatPeriod(beginning?.kind === 'date' ? undefined : from, to, locale);
  return status === 'over' ? msg(str`war ${span}`, { id: 'finder.was' }) : span;
}

function staleLine(checkedOn: string, reading: Reading): TemplateResult {
  return html`<p class="note stale">
    ${lateIcon('triangle-alert')} ${checkedPhrase(checkedOn, reading)}
  </p>`;
}

/** "zuletzt geprüft am 3. März 2026". */
export function checkedPhrase(checkedOn: string, { locale }: Reading): string {
  return `${msg('zuletzt geprüft:', { id: 'finder.checked-on' })} ${formatDateShort(checkedOn, locale)}`;
}

function callButton({ phone }: CardView): TemplateResult | undefined {
  const href = telUrl(phone);
  if (phone === undefined || href === undefined) return undefined;
  return html`<a class="button plain" part="button" href=${href}
    >${lateIcon('phone')}<span
      >${msg('Anrufen', { id: 'finder.call' })} ${leftToRight(formatPhone(phone))}</span
    ></a
  >`;
}
