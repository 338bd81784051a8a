// The attribute `survey` of the widgets that carry the short survey. Left out: the survey itself, which
// comes with the first press of its button.

/** Whether people are asked, and all questions on one page or one after the other. */
export type SurveyMode = '' | 'page' | 'steps';

/** `survey` without a value asks on one page; absent, nobody is asked. */
export function surveyMode(value: string | null): SurveyMode {
  if (value === null) return '';
  return value === 'steps' ? 'steps' : 'page';
}
