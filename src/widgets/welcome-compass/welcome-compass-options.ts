// The attributes of <lotse-welcome-compass>: what an editor can set, with default and choices. Feeds the
// documentation, the configurator and the test that compares it with the element; the page itself
// does not load it. Descriptions are German because editors read them.
import { PICTOGRAMS_OPTION } from '../../offers/pictograms/pictograms-option.js';
import { SURVEY_OPTION } from '../../offers/survey/survey-option.js';
import { WIDGET_OPTIONS, type WidgetOption } from '../../ui/widget-options.js';

/** Every attribute of the welcome folder, in the order of the documentation. */
export const WELCOME_COMPASS_OPTIONS: readonly WidgetOption[] = [
  ...WIDGET_OPTIONS,
  SURVEY_OPTION,
  PICTOGRAMS_OPTION,
  {
    attribute: 'finder',
    property: 'finder',
    type: 'text',
    default: '',
    description:
      'Adresse Ihrer Seite mit der Angebotssuche. Dorthin führt der Link zu allen passenden Angeboten.',
  },
  {
    attribute: 'chains',
    property: 'chains',
    type: 'text',
    default: '',
    description:
      'Adresse Ihrer Seite mit den Prozessketten. Ohne Angabe gilt eine Prozesskette auf derselben Seite.',
  },
  {
    attribute: 'deeplink',
    property: 'deeplink',
    type: 'switch',
    default: false,
    description: 'Schreibt Kapitel und Abschnitt in die Adresse der Seite.',
  },
];
