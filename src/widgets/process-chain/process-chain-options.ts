// The attributes of <lotse-process-chain>: what an editor can set, with default and choices. Feeds the
// documentation, the configurator and the test that compares it with the element; the page itself
// does not load it. Descriptions are German because editors read them.
import { PICTOGRAMS_OPTION } from '../../offers/pictograms/pictograms-option.js';
import { WIDGET_OPTIONS, type WidgetOption } from '../../ui/widget-options.js';

/** Every attribute of the process chains, in the order of the documentation. */
export const PROCESS_CHAIN_OPTIONS: readonly WidgetOption[] = [
  ...WIDGET_OPTIONS,
  {
    attribute: 'chain',
    property: 'chain',
    type: 'text',
    default: '',
    description: 'Kennung der Prozesskette im Feed. Ohne Angabe wählen Besucher selbst.',
  },
  {
    attribute: 'finder',
    property: 'finder',
    type: 'text',
    default: '',
    description:
      'Adresse Ihrer Seite mit der Angebotssuche. Dorthin führt der Link zu allen passenden Angeboten.',
  },
  PICTOGRAMS_OPTION,
  {
    attribute: 'deeplink',
    property: 'deeplink',
    type: 'switch',
    default: false,
    description: 'Schreibt Kette und Schritt in die Adresse der Seite.',
  },
];
