// What to do next, one sentence a step. Left out: which steps there are (domain/matcher-help.ts).
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { NextStep, StepRequirement } from '../../domain/matcher-help.js';
import type { CatalogueOffer } from '../../feed/catalogue.js';
import { feedText, type Reading } from '../view/phrases.js';
import type { SurveyActions } from './survey-actions.js';

export interface StepContext {
  readonly reading: Reading;
  readonly actions: SurveyActions;
  /** Address of a chain in a page that shows it; undefined when no page does. */
  readonly chainAddress: (chainId: string) => string | undefined;
}

export function stepTemplate(step: NextStep, context: StepContext): TemplateResult {
  if (step.kind === 'requirement') return html`${requirementWords(step.code)}`;
  if (step.kind === 'childcare') {
    const words = msg('Fragen Sie nach einer Kinderbetreuung:', { id: 'match.step-childcare' });
    return html`${words}
      <ul class="step-offers" role="list">
        ${step.offers.map((offer) => html`<li>${offerLink(offer, context)}</li>`)}
      </ul>`;
  }
  const { chain } = step;
  const words = msg('Sehen Sie sich den ganzen Weg an:', { id: 'match.step-chain' });
  const title = feedText(chain.title, context.reading);
  const address = context.chainAddress(chain.id);
  return html`${words} ${address === undefined ? title : html`<a href=${address}>${title}</a>`}`;
}

function requirementWords(code: StepRequirement): string {
  switch (code) {
    case 'placement-test':
      return msg('Machen Sie einen Einstufungstest. Dann wissen Sie, welcher Kurs passt.', {
        id: 'match.step-test',
      });
    case 'bamf-entitlement':
      return msg('Beantragen Sie einen Berechtigungsschein. Die Beratung hilft Ihnen dabei.', {
        id: 'match.step-entitlement',
      });
    case 'jobcenter-obligation':
      return msg('Fragen Sie im Jobcenter oder in der Ausländerbehörde nach einer Verpflichtung.', {
        id: 'match.step-jobcenter',
      });
    case 'education-voucher':
      return msg(
        'Fragen Sie im Jobcenter oder in der Agentur für Arbeit nach einem Bildungsgutschein.',
        {
          id: 'match.step-voucher',
        },
      );
  }
}

function offerLink({ id, record }: CatalogueOffer, { reading, actions }: StepContext) {
  return html`<a
    class="offer-link"
    href=${actions.linkTo(id)}
    data-offer=${id}
    @click=${(event: MouseEvent) => actions.open(id, event)}
    >${feedText(record.name, reading)}</a
  >`;
}
