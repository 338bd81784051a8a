// The attributes of <lotse-course-calendar>: what an editor can set, with default and choices. Feeds the
// documentation, the configurator and the test that compares it with the element; the page itself
// does not load it. Descriptions are German because editors read them.
import { OFFER_LIST_OPTIONS } from '../../offers/offer-list-options.js';
import { WIDGET_OPTIONS, type WidgetOption } from '../../ui/widget-options.js';

/** Every attribute of the course calendar, in the order of the documentation. */
export const COURSE_CALENDAR_OPTIONS: readonly WidgetOption[] = [
  ...WIDGET_OPTIONS,
  {
    attribute: 'view',
    property: 'view',
    type: 'choice',
    default: 'auto',
    choices: ['auto', 'agenda', 'month', 'timeline'],
    description:
      'Ansicht am Anfang: Liste (agenda), Monat (month) oder Zeitstrahl (timeline). „auto“ zeigt auf wenig Platz die Liste, sonst den Monat.',
  },
  {
    attribute: 'group-by',
    property: 'groupBy',
    type: 'choice',
    default: 'level',
    choices: ['level', 'provider', 'place'],
    description: 'Wie der Zeitstrahl am Anfang geordnet ist: nach Niveau, Anbieter oder Ort.',
  },
  {
    attribute: 'planning',
    property: 'planning',
    type: 'switch',
    default: false,
    description:
      'Zeigt über dem Zeitstrahl, was für die Planung wichtig ist: Lücken, Kurse zur selben Zeit, zu kleine Kurse.',
  },
  ...OFFER_LIST_OPTIONS,
];
