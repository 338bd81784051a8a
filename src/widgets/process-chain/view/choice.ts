// The chains of the feed to choose from, with a sentence when the one asked for is not among them.
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { readBody } from '../../../i18n/body.js';
import { below, heading } from '../../../ui/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { richText } from '../../../ui/rich-text.js';
import { feedText, type Reading } from '../../../offers/view/reading.js';
import type { ChainChoice, ChainView } from '../process-chain-state.js';
import type { ChainActions } from './chain-actions.js';
import { stepsPhrase } from './phrases.js';

export function choiceTemplate(
  { choices, isUnknown }: Extract<ChainView, { kind: 'choice' }>,
  reading: Reading,
  actions: ChainActions,
): TemplateResult {
  const title = msg('Welchen Weg möchten Sie gehen?', { id: 'chain.choose' });
  return html`<section class="chain" aria-labelledby="choice-heading">
    ${isUnknown ? notice('info', unknownPhrase()) : nothing}
    ${heading(reading.headingLevel, title, {
      id: 'choice-heading',
      className: 'chain-title',
    })}
    <ul class="choices" role="list">
      ${choices.map((choice) => html`<li>${chainCard(choice, reading, actions)}</li>`)}
    </ul>
  </section>`;
}

function unknownPhrase(): string {
  return msg('Diesen Weg gibt es hier nicht. Wählen Sie einen anderen.', { id: 'chain.unknown' });
}

/** Title, introduction and length of a chain. */
function chainCard(
  { chain, steps }: ChainChoice,
  reading: Reading,
  actions: ChainActions,
): TemplateResult {
  const { id, title, intro } = chain;
  const level = below(reading.headingLevel);
  const link = html`<a
    class="choice-link"
    part="title"
    href=${actions.linkTo(id)}
    data-chain=${id}
    @click=${(event: MouseEvent) => actions.choose(id, event)}
    >${feedText(title, reading)}</a
  >`;
  return html`<article class="card choice" part="card">
    ${heading(level, link)}
    ${richText(readBody(intro, reading.language, reading.defaultLanguage), below(level))}
    <p class="length">${stepsPhrase(steps, reading.locale)}</p>
  </article>`;
}

/** A feed without chains. */
export function emptyTemplate(): TemplateResult {
  return notice(
    'info',
    msg('Hier stehen im Moment keine Wege. Bitte schauen Sie später wieder vorbei.', {
      id: 'chain.empty',
    }),
  );
}
