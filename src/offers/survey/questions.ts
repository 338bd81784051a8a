// The survey's questions as a form: all on one page, or one after the other. Native fields, nothing chosen
// beforehand, every question can be passed over. Left out: what the answers lead to (result.ts).
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import lockIcon from 'lucide/dist/esm/icons/lock-keyhole.mjs';
import { chosenIn, type SurveyQuestion } from '../../domain/survey.js';
import { below, heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import type { Rendered } from '../../ui/local-text.js';
import type { Reading } from '../view/phrases.js';
import type { SurveyActions } from './survey-actions.js';
import type { SurveyMode } from './survey-mode.js';
import { answeredCount, type SurveySession } from './survey-state.js';
import { answerWords, hintWords, questionWords } from './survey-words.js';

export interface QuestionsView {
  readonly questions: readonly SurveyQuestion[];
  readonly session: SurveySession;
  readonly mode: SurveyMode;
  readonly reading: Reading;
}

export function questionsTemplate(view: QuestionsView, actions: SurveyActions): TemplateResult {
  const { questions, session, mode, reading } = view;
  const isStepwise = mode === 'steps';
  const shown = isStepwise ? questions.slice(session.at, session.at + 1) : questions;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isStepwise) actions.next();
    else actions.finish();
  };
  return html`<form class="survey" novalidate @submit=${submit}>
    ${heading(reading.headingLevel, titleWords(), {
      id: 'survey-heading',
      className: 'survey-title',
    })}
    <p class="survey-privacy">
      ${icon(lockIcon)}<span
        >${msg(
          'Alle Antworten sind freiwillig. Sie bleiben auf Ihrem Gerät und werden nicht gespeichert.',
          { id: 'survey.privacy' },
        )}</span
      >
    </p>
    ${isStepwise ? html`<p class="survey-progress">${progressWords(view)}</p>` : nothing}
    ${shown.map((question) => questionTemplate(question, view, actions))}
    ${isStepwise ? stepButtons(view, actions) : pageButtons(view, actions)}
  </form>`;
}

export function titleWords(): string {
  return msg('Was passt zu mir?', { id: 'survey.title' });
}

/** "Frage 2 von 7": shown above the question and announced. */
export function progressWords({
  session,
  questions,
}: Pick<QuestionsView, 'session' | 'questions'>): string {
  const number = `${session.at + 1}`;
  const count = `${questions.length}`;
  return msg(str`Frage ${number} von ${count}`, { id: 'survey.progress' });
}

function questionTemplate(
  question: SurveyQuestion,
  { session, reading }: QuestionsView,
  actions: SurveyActions,
): TemplateResult {
  const words = questionWords(question, reading);
  const hint = hintWords(question, reading);
  const hintId = `survey-${question.id}-hint`;
  const title = heading(below(reading.headingLevel), words, {
    className: 'question-title',
    id: `survey-${question.id}`,
  });
  return html`<fieldset
    class="question"
    data-question=${question.id}
    aria-describedby=${hint === undefined ? nothing : hintId}
  >
    <legend>${title}</legend>
    ${hint === undefined ? nothing : html`<p class="hint" id=${hintId}>${hint}</p>`}
    ${question.answers.map((answer) => {
      const isChosen = chosenIn(session.answers, question.id).includes(answer.id);
      return option(question, answerWords(question, answer, reading), isChosen, () =>
        actions.answer(question, answer.id),
      );
    })}
    ${
      question.isMultiple
        ? nothing
        : option(question, passWords(), session.passed.has(question.id), () =>
            actions.answer(question, undefined),
          )
    }
  </fieldset>`;
}

function option(
  { id, isMultiple }: SurveyQuestion,
  words: Rendered,
  isChosen: boolean,
  choose: () => void,
): TemplateResult {
  return html`<label class="option"
    ><input
      type=${isMultiple ? 'checkbox' : 'radio'}
      name=${`survey-${id}`}
      .checked=${live(isChosen)}
      @change=${choose}
    /><span>${words}</span></label
  >`;
}

function passWords(): string {
  return msg('Möchte ich nicht sagen', { id: 'survey.pass' });
}

function stepButtons(
  { session, questions }: QuestionsView,
  actions: SurveyActions,
): TemplateResult {
  const isLast = session.at + 1 >= questions.length;
  const early = isLast
    ? nothing
    : html`<button type="button" class="button plain" part="button" @click=${actions.finish}>
        ${finishWords()}
      </button>`;
  const back =
    session.at === 0
      ? nothing
      : html`<button type="button" class="button" part="button" @click=${actions.previous}>
          ${msg('Zurück', { id: 'survey.back' })}
        </button>`;
  return html`<div class="survey-buttons">
    ${back}
    <button type="submit" class="button primary" part="button">
      ${isLast ? finishWords() : msg('Weiter', { id: 'survey.next' })}
    </button>
    ${early}
  </div>`;
}

function pageButtons(view: QuestionsView, actions: SurveyActions): TemplateResult {
  const answered = `${answeredCount(view.session, view.questions)}`;
  const count = `${view.questions.length}`;
  return html`<p class="survey-progress">
      ${msg(str`${answered} von ${count} Fragen beantwortet`, { id: 'survey.answered' })}
    </p>
    <div class="survey-buttons">
      <button type="submit" class="button primary" part="button">${finishWords()}</button>
      <button type="button" class="button plain" part="button" @click=${actions.reset}>
        ${resetWords()}
      </button>
    </div>`;
}

function finishWords(): string {
  return msg('Ergebnis zeigen', { id: 'survey.finish' });
}

export function resetWords(): string {
  return msg('Antworten löschen', { id: 'survey.reset' });
}
