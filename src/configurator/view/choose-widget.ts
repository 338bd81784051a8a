// Which widget: its picture, the question it answers, what it shows. Left out: its options (options.ts).
import type { TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { withWidget } from '../settings.js';
import { isWidgetName, WIDGETS, WIDGET_NAMES } from '../widgets.js';
import { radioGroup } from './field.js';
import { picture } from './pictures.js';

export function chooseWidget({ settings, change }: Desk): TemplateResult {
  const choices = WIDGET_NAMES.map((name) => {
    const { title, answers, shows } = WIDGETS[name];
    return { value: name, word: title, hint: `${answers} ${shows}`, picture: picture(name) };
  });
  return radioGroup(
    { id: 'widget', label: 'Was möchten Ihre Besucher wissen?' },
    choices,
    settings.widget,
    (name) => {
      if (isWidgetName(name)) change(withWidget(settings, name));
    },
    'cards',
  );
}
