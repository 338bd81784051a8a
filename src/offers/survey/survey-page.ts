// The short survey inside a widget: keeps the answers while the page is open, carries out what people do,
// moves the focus and says what has changed. Nothing is stored or sent.
// Left out: questions and ranking (domain/), how it looks (questions.ts, result.ts).
import type { LitElement, TemplateResult } from 'lit';
import { recommend, type Advice } from '../../domain/matcher.js';
import { questionsOf, type SurveyQuestion } from '../../domain/survey.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { announce } from '../../ui/announcer.js';
import type { FocusAfter, FocusWish } from '../../ui/focus-after.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import { fields } from '../../ui/styles/fields.js';
import type { OfferActions } from '../actions.js';
import { cardStyles } from '../view/card-styles.js';
import type { Reading } from '../view/phrases.js';
import { progressWords, questionsTemplate } from './questions.js';
import { FIRST, resultTemplate, resultWords } from './result.js';
import type { SurveyActions } from './survey-actions.js';
import type { SurveyMode } from './survey-mode.js';
import * as state from './survey-state.js';
import { surveyStyles } from './survey-styles.js';

/** What the survey needs of the widget around it. */
export interface SurveyContext {
  readonly mode: () => SurveyMode;
  readonly actions: OfferActions;
  /** Address of a process chain in a page that shows it; undefined when no page does. */
  readonly chainAddress: (chainId: string) => string | undefined;
}

const surveyHeading: FocusWish = (root) => root.querySelector<HTMLElement>('#survey-heading');

export class SurveyPage {
  readonly #host: LitElement;
  readonly #focus: FocusAfter;
  readonly #context: SurveyContext;
  readonly #actions: SurveyActions;
  #session = state.NEW_SURVEY;
  #questions: readonly SurveyQuestion[] = [];
  #catalogue: Catalogue | undefined;
  #reading: Reading | undefined;
  #advice: Advice | undefined;

  constructor(host: LitElement, focus: FocusAfter, context: SurveyContext) {
    this.#host = host;
    this.#focus = focus;
    this.#context = context;
    this.#actions = this.#surveyActions();
    addStyles(host, [fields, cardStyles, surveyStyles]);
  }

  render(catalogue: Catalogue, reading: Reading): TemplateResult {
    if (catalogue !== this.#catalogue) this.#questions = questionsOf(catalogue);
    if (catalogue !== this.#catalogue || reading.today !== this.#reading?.today) {
      this.#advice = undefined;
    }
    this.#catalogue = catalogue;
    this.#reading = reading;
    const session = this.#session;
    if (!session.isDone) {
      const mode = this.#context.mode();
      const view = { questions: this.#questions, session, mode, reading };
      return questionsTemplate(view, this.#actions);
    }
    const { chainAddress } = this.#context;
    const { showsAll } = session;
    const questions = this.#questions;
    const context = { reading, actions: this.#actions, chainAddress, showsAll, questions };
    return resultTemplate(this.#adviceFor(catalogue, reading), context);
  }

  #adviceFor(catalogue: Catalogue, { today }: Reading): Advice {
    this.#advice ??= recommend(catalogue, this.#session.answers, today);
    return this.#advice;
  }

  #enter(session: state.SurveySession): void {
    if (session.answers !== this.#session.answers) this.#advice = undefined;
    this.#session = session;
    this.#host.requestUpdate();
  }

  /** To a question of its own page: the focus goes to it, its number is said. */
  #turn(session: state.SurveySession): void {
    if (session.isDone) {
      this.#finish(session);
      return;
    }
    this.#focus.wish((root) => root.querySelector<HTMLElement>('.question-title'));
    this.#enter(session);
    announce(progressWords({ session, questions: this.#questions }));
  }

  #finish(session: state.SurveySession): void {
    this.#focus.wish(surveyHeading);
    this.#enter(session);
    if (this.#catalogue === undefined || this.#reading === undefined) return;
    announce(resultWords(this.#adviceFor(this.#catalogue, this.#reading), this.#reading));
  }

  #surveyActions(): SurveyActions {
    const count = (): number => this.#questions.length;
    return {
      ...this.#context.actions,
      answer: (question, answer) =>
        this.#enter(state.answerQuestion(this.#session, question, answer)),
      next: () => this.#turn(state.nextQuestion(this.#session, count())),
      previous: () => this.#turn(state.previousQuestion(this.#session)),
      finish: () => this.#finish(state.showResult(this.#session)),
      change: () => {
        this.#focus.wish(surveyHeading);
        this.#enter(state.changeAnswers(this.#session));
      },
      reset: () => {
        this.#focus.wish(surveyHeading);
        this.#enter(state.NEW_SURVEY);
      },
      showAll: () => {
        const { fitting = [] } = this.#advice ?? {};
        const next = fitting[FIRST]?.offer.id ?? '';
        this.#focus.wish((root) =>
          root.querySelector<HTMLElement>(`.title[data-offer="${CSS.escape(next)}"]`),
        );
        this.#enter({ ...this.#session, showsAll: true });
      },
    };
  }
}
