// What stands in an open step: description, duration, cost, who helps, what to bring, fitting offers, links;
// then what people can do with it. Left out: its heading and the ways on (view/step-item.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import backIcon from 'lucide/dist/esm/icons/arrow-up.mjs';
import nextIcon from 'lucide/dist/esm/icons/arrow-down.mjs';
import durationIcon from 'lucide/dist/esm/icons/hourglass.mjs';
import costIcon from 'lucide/dist/esm/icons/euro.mjs';
import hereIcon from 'lucide/dist/esm/icons/map-pin.mjs';
import { stepAfter, stepBefore } from '../../../domain/process-moves.js';
import type { ProcessStep } from '../../../domain/process.js';
import type { Catalogue } from '../../../feed/catalogue.js';
import type { LocalizedText, Provider } from '../../../feed/schema.js';
import { readText } from '../../../i18n/text.js';
import { readBody } from '../../../i18n/body.js';
import type { HeadingLevel } from '../../../ui/heading.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import { keepButton } from '../../../offers/hand-over/keep-button.js';
import type { Rendered } from '../../../ui/local-text.js';
import { mailLink, phoneLink, webLink } from '../../../ui/parts/contact-links.js';
import { feedLink } from '../../../ui/feed-link.js';
import { richText } from '../../../ui/rich-text.js';
import { openingLines } from '../../../offers/view/phrases.js';
import { feedText, languageNote, type Reading } from '../../../offers/view/reading.js';
import { stepOffers } from './step-offers.js';
import { stepSection, type PanelContext } from './step-parts.js';

export function stepPanel(
  step: ProcessStep,
  level: HeadingLevel,
  context: PanelContext,
): TemplateResult {
  const { reading } = context;
  const { language, defaultLanguage } = reading;
  const { title, body } = step.record;
  const description = readBody(body, language, defaultLanguage);
  const note = languageNote([description, readText(title, language, defaultLanguage)], reading);
  return html`<div class="panel-body">
    ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    ${richText(description, level)} ${factList(step, reading)}
    ${responsibleSection(step, level, context)} ${documentSection(step, level, reading)}
    ${stepOffers(step, level, context)} ${linkSection(step, level, reading)}
    ${markingTemplate(step, context)} ${movesTemplate(step, context)}
  </div>`;
}

function factList({ record }: ProcessStep, reading: Reading): Rendered {
  const facts: readonly (readonly [IconNode, string, LocalizedText | undefined])[] = [
    [durationIcon, msg('Dauer', { id: 'chain.duration' }), record.duration],
    [costIcon, msg('Kosten', { id: 'chain.cost' }), record.cost],
  ];
  const known = facts.filter(([, , text]) => text !== undefined);
  if (known.length === 0) return nothing;
  return html`<dl class="step-facts">
    ${known.map(
      ([node, name, text]) =>
        html`<div class="step-fact">
          <dt>${icon(node)}<span>${name}:</span></dt>
          <dd>${feedText(text, reading)}</dd>
        </div>`,
    )}
  </dl>`;
}

function responsibleSection(
  { record }: ProcessStep,
  level: HeadingLevel,
  { catalogue, reading }: PanelContext,
): Rendered {
  const bodies = (record.responsible ?? []).flatMap((id) => catalogue.providersById.get(id) ?? []);
  return stepSection(
    msg('Wer hilft Ihnen', { id: 'chain.responsible' }),
    level,
    bodies.map((body) => responsibleBox(body, catalogue, reading)),
  );
}

/** A body with its own numbers, or else those of its first contact, where people are meant to ask. */
function responsibleBox(body: Provider, catalogue: Catalogue, reading: Reading): TemplateResult {
  const contact = (body.contacts ?? []).flatMap((id) => catalogue.contactsById.get(id) ?? [])[0];
  const { street, postalCode = '', city = '' } = body.address ?? {};
  const address = [street, `${postalCode} ${city}`.trim()].filter(Boolean).join(', ');
  const lines = [
    phoneLink(contact?.phone ?? body.phone),
    mailLink(contact?.email ?? body.email),
    webLink(contact?.url ?? body.url),
    address === '' ? nothing : feedText(address, reading),
    ...openingLines(contact?.openingHours ?? [], reading),
  ].filter((line) => line !== nothing);
  return html`<div class="responsible">
    <p class="responsible-name">${feedText(body.name, reading)}</p>
    <ul class="lines" role="list">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** Boxes to tick on paper; on the screen they are bullets. */
function documentSection({ record }: ProcessStep, level: HeadingLevel, reading: Reading): Rendered {
  const documents = record.documents ?? [];
  if (documents.length === 0) return nothing;
  const list = html`<ul class="documents" role="list">
    ${documents.map((document) => html`<li>${feedText(document, reading)}</li>`)}
  </ul>`;
  return stepSection(msg('Das bringen Sie mit', { id: 'chain.documents' }), level, [list]);
}

function linkSection({ record }: ProcessStep, level: HeadingLevel, reading: Reading): Rendered {
  const links = record.links ?? [];
  if (links.length === 0) return nothing;
  const { language, defaultLanguage } = reading;
  const list = html`<ul class="lines" role="list">
    ${links.map(
      ({ url, title, lang }) =>
        html`<li>${feedLink(url, readText(title, language, defaultLanguage), lang)}</li>`,
    )}
  </ul>`;
  return stepSection(msg('Mehr dazu', { id: 'chain.links' }), level, [list]);
}

function markingTemplate({ id, record }: ProcessStep, context: PanelContext): TemplateResult {
  const { session, process, reading, actions } = context;
  const item = { kind: 'step' as const, id: process.chain.id, part: id };
  return html`<div class="marking">
    <label class="option"
      ><input
        type="checkbox"
        .checked=${live(session.done.has(id))}
        @change=${() => actions.tick(id)}
      /><span>${msg('Diesen Schritt habe ich erledigt.', { id: 'chain.tick' })}</span></label
    >
    ${
      session.current === id
        ? nothing
        : html`<button
            type="button"
            class="button plain"
            part="button"
            @click=${() => actions.here(id)}
          >
            ${icon(hereIcon)}<span>${msg('Ich bin gerade hier', { id: 'chain.here' })}</span>
          </button>`
    }
    ${keepButton(item, feedText(record.title, reading), 'plain')}
  </div>`;
}

/** On to the next step and back to the one before; at a fork the answers below lead on. */
function movesTemplate(step: ProcessStep, context: PanelContext): TemplateResult {
  const { session, process } = context;
  const before = stepBefore(process, step.id, session.visited);
  const after = stepAfter(step);
  const isEnd = step.ways.every(({ kind }) => kind === 'back');
  return html`<div class="moves">
    ${moveButton(before, msg('Zurück', { id: 'chain.previous' }), backIcon, context)}
    ${moveButton(after, msg('Weiter', { id: 'chain.next' }), nextIcon, context)}
    ${
      isEnd && step.part !== 'loose' && process.steps.length > 1
        ? html`<p class="end">${msg('Hier endet dieser Weg.', { id: 'chain.end' })}</p>`
        : nothing
    }
  </div>`;
}

function moveButton(
  to: string | undefined,
  word: string,
  node: IconNode,
  { process, reading, actions }: PanelContext,
): Rendered {
  const target = to === undefined ? undefined : process.byId.get(to);
  if (target === undefined) return nothing;
  return html`<button
    type="button"
    class="button"
    part="button"
    @click=${() => actions.go(target.id)}
  >
    ${icon(node)}<span
      >${word}<span class="visually-hidden">: ${feedText(target.record.title, reading)}</span></span
    >
  </button>`;
}
