// Offers of the feed that help with a step: what they are called, when they begin, who runs them. A few
// first, all on request. Left out: which offers these are (domain/process-offers.ts), one offer in full
// (offers/details/).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { statusOf } from '../../../domain/offer-facts.js';
import type { StepOffer } from '../../../domain/process-offers.js';
import type { ProcessStep } from '../../../domain/process.js';
import { beginningOf } from '../../../offers/card-state.js';
import { allOffers } from '../../../offers/view/all-offers.js';
import { beginningPhrase, openingLines, statusPhrase } from '../../../offers/view/phrases.js';
import { feedText } from '../../../offers/view/reading.js';
import type { HeadingLevel } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import { stepSection, type PanelContext } from './step-parts.js';

const FIRST = 3;

export function stepOffers(
  step: ProcessStep,
  level: HeadingLevel,
  context: PanelContext,
): Rendered {
  const { record } = step;
  if (record.offers === undefined && record.offerQuery === undefined) return nothing;
  const { offers, isOffersOpen } = context;
  const shown = isOffersOpen ? offers : offers.slice(0, FIRST);
  const list = html`<ul class="step-offers" role="list">
    ${shown.map((offer) => html`<li>${offerTemplate(offer, context)}</li>`)}
  </ul>`;
  const content = shown.length === 0 ? html`<p>${nonePhrase()}</p>` : list;
  const more = shown.length < offers.length ? moreTemplate(step, context) : nothing;
  return stepSection(
    msg('Passende Angebote', { id: 'chain.offers' }),
    level,
    [content, more],
    'offers',
  );
}

function nonePhrase(): string {
  return msg('Im Moment gibt es dazu kein Angebot. Fragen Sie nach neuen Terminen.', {
    id: 'chain.no-offers',
  });
}

function offerTemplate(
  { offer, nextRun }: StepOffer,
  { reading, actions }: PanelContext,
): TemplateResult {
  const { today } = reading;
  const status = statusOf(offer, today);
  const beginning = nextRun && beginningOf(nextRun, today);
  const when = beginning === undefined ? [] : [beginningPhrase(beginning, reading)];
  const hours = nextRun === undefined ? openingLines(offer.record.openingHours ?? [], reading) : [];
  const places = status === undefined || status === 'unknown' ? [] : [statusPhrase(status)];
  return html`<a
      class="offer-link"
      part="title"
      href=${actions.linkTo(offer.id)}
      data-offer=${offer.id}
      @click=${(event: MouseEvent) => actions.open(offer.id, event)}
      >${feedText(offer.record.name, reading)}</a
    >
    ${[...when, ...hours, ...places].map((line) => html`<p class="offer-line">${line}</p>`)}
    ${
      offer.provider === undefined
        ? nothing
        : html`<p class="offer-line quiet">${feedText(offer.provider.name, reading)}</p>`
    }`;
}

function moreTemplate({ id, record }: ProcessStep, context: PanelContext): TemplateResult {
  const { offers, finder, actions, reading } = context;
  const show = () => actions.showOffers(id);
  return allOffers({ count: offers.length, preset: record.offerQuery, finder, show }, reading);
}
