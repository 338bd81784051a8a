// The attributes of <lotse-offer-finder>: what an editor can set, with default and choices. Feeds the
// documentation, the configurator and the test that compares it with the element; the page itself
// does not load it. Descriptions are German because editors read them.
import { OFFER_LIST_OPTIONS } from '../../offers/offer-list-options.js';
import { PICTOGRAMS_OPTION } from '../../offers/pictograms/pictograms-option.js';
import { SURVEY_OPTION } from '../../offers/survey/survey-option.js';
import { WIDGET_OPTIONS, type WidgetOption } from '../../ui/widget-options.js';

/** Every attribute of the offer finder, in the order of the documentation. */
export const OFFER_FINDER_OPTIONS: readonly WidgetOption[] = [
  ...WIDGET_OPTIONS,
  {
    attribute: 'sort',
    property: 'sort',
    type: 'choice',
    default: 'match',
    choices: ['match', 'starts', 'near'],
    description: 'Reihenfolge am Anfang.',
  },
  {
    attribute: 'page-size',
    property: 'pageSize',
    type: 'number',
    default: 20,
    description: 'Wie viele Angebote zuerst zu sehen sind (5 bis 50).',
  },
  SURVEY_OPTION,
  PICTOGRAMS_OPTION,
  ...OFFER_LIST_OPTIONS,
];
