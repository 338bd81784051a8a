// The row of the option tables for the attribute `survey`. No page loads it.
import type { WidgetOption } from '../../ui/widget-options.js';

export const SURVEY_OPTION: WidgetOption = {
  attribute: 'survey',
  property: 'survey',
  type: 'choice',
  default: '',
  choices: ['page', 'steps'],
  description:
    'Bietet die Kurzbefragung „Was passt zu mir?“ an: „page“ zeigt alle Fragen auf einer Seite, „steps“ eine nach der anderen.',
};
