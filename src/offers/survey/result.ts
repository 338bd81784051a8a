// What the answers lead to: offers that fit and why, near misses and what stands in the way, next steps,
// advice. Never empty. Left out: finding it (domain/matcher.ts), single words (finding-words.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import checkIcon from 'lucide/dist/esm/icons/check.mjs';
import butIcon from 'lucide/dist/esm/icons/circle-alert.mjs';
import type { Advice, Recommendation } from '../../domain/matcher.js';
import type { SurveyQuestion } from '../../domain/survey.js';
import { runPattern } from '../../domain/runs.js';
import { plural } from '../../i18n/format.js';
import { below, heading, type HeadingLevel } from '../../ui/heading.js';
import { icon, type IconNode } from '../../ui/icon.js';
import { phoneLink } from '../../ui/parts/contact-links.js';
import type { Rendered } from '../../ui/local-text.js';
import { beginningOf } from '../card-state.js';
import {
  beginningPhrase,
  feedText,
  levelPhrase,
  openingLines,
  weekLines,
  type Reading,
} from '../view/phrases.js';
import { allOffersPhrase } from '../view/all-offers.js';
import { obstacleWords, reasonWords } from './finding-words.js';
import { stepTemplate, type StepContext } from './next-steps.js';
import { resetWords } from './questions.js';

/** So many are shown at first. */
export const FIRST = 5;

export interface ResultContext extends StepContext {
  readonly showsAll: boolean;
  readonly questions: readonly SurveyQuestion[];
}

export function resultTemplate(advice: Advice, context: ResultContext): TemplateResult {
  const { reading, actions, showsAll } = context;
  const { fitting, near } = advice;
  const shown = showsAll ? fitting : fitting.slice(0, FIRST);
  return html`<div class="survey result">
    ${heading(reading.headingLevel, resultWords(advice, reading), {
      id: 'survey-heading',
      className: 'survey-title',
    })}
    <div class="survey-buttons no-print">
      <button type="button" class="button" part="button" @click=${actions.change}>
        ${msg('Antworten ändern', { id: 'survey.change' })}
      </button>
      <button type="button" class="button plain" part="button" @click=${actions.reset}>
        ${resetWords()}
      </button>
    </div>
    ${list(shown, below(reading.headingLevel), context)}
    ${shown.length < fitting.length ? moreButton(fitting.length, context) : nothing}
    ${
      near.length === 0
        ? nothing
        : html`${title(msg('Das passt fast', { id: 'match.near-title' }), reading)}
          ${list(near, below(below(reading.headingLevel)), context)}`
    }
    ${stepsTemplate(advice, context)} ${helpTemplate(advice, context)}
  </div>`;
}

const title = (words: string, reading: Reading) =>
  heading(below(reading.headingLevel), words, { className: 'question-title' });

/** "3 Angebote passen zu Ihnen": heading and announcement. */
export function resultWords({ fitting }: Advice, { locale }: Reading): string {
  return plural(
    msg(
      '{n, plural, =0 {Nichts passt ganz genau} one {# Angebot passt zu Ihnen} other {# Angebote passen zu Ihnen}}',
      { id: 'match.result' },
    ),
    fitting.length,
    locale,
  );
}

function list(
  recommendations: readonly Recommendation[],
  level: HeadingLevel,
  context: ResultContext,
): Rendered {
  if (recommendations.length === 0) return nothing;
  return html`<ol class="recommendations" role="list">
    ${recommendations.map((one) => html`<li>${recommendationTemplate(one, level, context)}</li>`)}
  </ol>`;
}

function recommendationTemplate(
  { offer, run, reasons, obstacles }: Recommendation,
  level: HeadingLevel,
  { reading, actions, questions }: ResultContext,
): TemplateResult {
  const { name, level: steps = {}, openingHours = [] } = offer.record;
  const beginning = run && beginningOf(run, reading.today);
  const place = run?.place ?? offer.place;
  const lines: Rendered[] = [
    beginning === undefined ? nothing : beginningPhrase(beginning, reading),
    ...weekLines(run === undefined ? [] : runPattern(run.record), reading),
    ...(run === undefined ? openingLines(openingHours, reading) : []),
    levelPhrase(steps) ?? nothing,
    feedText(place?.address?.city ?? place?.name, reading),
    feedText(offer.provider?.name, reading),
  ];
  const link = html`<a
    class="title"
    part="title"
    href=${actions.linkTo(offer.id)}
    data-offer=${offer.id}
    @click=${(event: MouseEvent) => actions.open(offer.id, event)}
    >${feedText(name, reading)}</a
  >`;
  const why = reasons.map((one) => reasonWords(one, questions, reading));
  const but = obstacles.map((one) => obstacleWords(one, reading));
  return html`<article class="card" part="card">
    ${heading(level, link)} ${findings(msg('Passt:', { id: 'match.fits' }), why, checkIcon, 'good')}
    ${findings(msg('Aber:', { id: 'match.but' }), but, butIcon, 'warning')}
    <ul class="plain-list recommendation-facts" role="list">
      ${lines.filter((line) => line !== nothing).map((line) => html`<li>${line}</li>`)}
    </ul>
  </article>`;
}

/** A word, an icon and a list, so that no colour has to be seen. */
function findings(
  word: string,
  said: readonly Rendered[],
  node: IconNode,
  tone: string,
): TemplateResult | typeof nothing {
  if (said.length === 0) return nothing;
  return html`<div class="findings ${tone}">
    <span class="findings-word">${word}</span>
    <ul class="chips" role="list">
      ${said.map((one) => html`<li class="chip status ${tone}">${icon(node)}${one}</li>`)}
    </ul>
  </div>`;
}

function moreButton(count: number, { reading, actions }: ResultContext): TemplateResult {
  const words = allOffersPhrase(count, reading);
  return html`<p class="no-print">
    <button type="button" class="button" part="button" @click=${actions.showAll}>${words}</button>
  </p>`;
}

function stepsTemplate({ steps }: Advice, context: ResultContext): Rendered {
  if (steps.length === 0) return nothing;
  return html`${title(msg('So geht es weiter', { id: 'match.steps' }), context.reading)}
    <ol class="next-steps">
      ${steps.map((step) => html`<li>${stepTemplate(step, context)}</li>`)}
    </ol>`;
}

function helpTemplate({ help, contacts }: Advice, { reading, actions }: ResultContext): Rendered {
  if (help.length === 0 && contacts.length === 0) return nothing;
  return html`${title(msg('Lassen Sie sich beraten', { id: 'match.help' }), reading)}
    <ul class="help" role="list">
      ${help.map(
        ({ id, record }) =>
          html`<li>
            <a
              class="offer-link"
              part="title"
              href=${actions.linkTo(id)}
              data-offer=${id}
              @click=${(event: MouseEvent) => actions.open(id, event)}
              >${feedText(record.name, reading)}</a
            >
          </li>`,
      )}
      ${contacts.map(
        ({ name, phone }) => html`<li>${feedText(name, reading)} ${phoneLink(phone)}</li>`,
      )}
    </ul>`;
}
