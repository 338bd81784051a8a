// Where somebody stands in the survey: what they have answered, which question they see, whether they
// want to know what fits. Plain values; nothing of it outlives the page.
// Left out: questions (domain/survey.ts) and what the answers lead to (domain/matcher.ts).
import {
  chosenIn,
  withAnswer,
  type SurveyAnswers,
  type SurveyQuestion,
} from '../../domain/survey.js';

export interface SurveySession {
  readonly answers: SurveyAnswers;
  /** Questions somebody has said they would rather not answer. */
  readonly passed: ReadonlySet<string>;
  /** Number of the question on screen, when they come one after the other. */
  readonly at: number;
  readonly isDone: boolean;
  /** All that fit, not just the first few. */
  readonly showsAll: boolean;
}

export const NEW_SURVEY: SurveySession = {
  answers: {},
  passed: new Set(),
  at: 0,
  isDone: false,
  showsAll: false,
};

/** `answer` undefined: would rather not say. */
export function answerQuestion(
  session: SurveySession,
  question: SurveyQuestion,
  answer: string | undefined,
): SurveySession {
  const passed = new Set(session.passed);
  if (answer === undefined) passed.add(question.id);
  else passed.delete(question.id);
  return { ...session, passed, answers: withAnswer(session.answers, question, answer) };
}

/** The next question, or the result after the last one. */
export function nextQuestion(session: SurveySession, count: number): SurveySession {
  return session.at + 1 < count ? { ...session, at: session.at + 1 } : showResult(session);
}

export function previousQuestion(session: SurveySession): SurveySession {
  return { ...session, at: Math.max(0, session.at - 1) };
}

export function showResult(session: SurveySession): SurveySession {
  return { ...session, isDone: true, showsAll: false };
}

/** Back to the questions, with all answers kept. */
export function changeAnswers(session: SurveySession): SurveySession {
  return { ...session, isDone: false, at: 0 };
}

/** How many questions of the list have an answer. */
export function answeredCount(
  { answers }: SurveySession,
  questions: readonly SurveyQuestion[],
): number {
  return questions.filter(({ id }) => chosenIn(answers, id).length > 0).length;
}
