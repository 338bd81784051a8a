// What people can do in the survey, as the templates see it.
import type { SurveyQuestion } from '../../domain/survey.js';
import type { OfferActions } from '../actions.js';

export interface SurveyActions extends OfferActions {
  /** `answer` undefined: would rather not say. */
  readonly answer: (question: SurveyQuestion, answer: string | undefined) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly finish: () => void;
  /** Back to the questions with all answers kept. */
  readonly change: () => void;
  /** Forgets all answers. */
  readonly reset: () => void;
  readonly showAll: () => void;
}
