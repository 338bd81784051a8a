// The attributes of every list of offers: its link, a place, and the presets, which say what it may show.
// Left out: what all widgets have (ui/widget-options.ts). Descriptions are German because editors read them.
import { FACET_CHOICES } from '../domain/facet-choices.js';
import type { WidgetOption } from '../ui/widget-options.js';

/** Ends the description of every preset. */
export const PRESET_NOTE = 'Fest eingestellt: Besucher können es nicht ändern.';

const preset = (
  attribute: string,
  property: string,
  description: string,
  choices?: readonly string[],
): WidgetOption => ({
  attribute,
  property,
  type: 'list',
  default: [],
  ...(choices && { choices }),
  description: `${description} ${PRESET_NOTE}`,
});

/** The last rows of the option table of a list of offers. */
export const OFFER_LIST_OPTIONS: readonly WidgetOption[] = [
  {
    attribute: 'deeplink',
    property: 'deeplink',
    type: 'switch',
    default: false,
    description: 'Schreibt Suche und Filter in die Adresse der Seite.',
  },
  {
    attribute: 'near',
    property: 'near',
    type: 'text',
    default: '',
    description: 'Ort, zu dem die Entfernung am Anfang angezeigt wird, zum Beispiel „Nordhausen“.',
  },
  preset('provider', 'provider', 'Nur Angebote dieser Anbieter (Kennungen aus dem Feed).'),
  preset('kind', 'kind', 'Nur diese Arten von Angeboten.', FACET_CHOICES.kind),
  preset('topic', 'topic', 'Nur diese Themen.', FACET_CHOICES.topic),
  preset('course-type', 'courseType', 'Nur diese Kursarten.', FACET_CHOICES.courseType),
  preset('level', 'level', 'Nur diese Sprachniveaus.', FACET_CHOICES.level),
  preset('audience', 'audience', 'Nur für diese Menschen.', FACET_CHOICES.audience),
  preset('childcare', 'childcare', 'Nur mit dieser Kinderbetreuung.', FACET_CHOICES.childcare),
  preset('cost', 'cost', 'Nur kostenlose oder nur bezahlte Angebote.', FACET_CHOICES.cost),
  preset('weekday', 'weekday', 'Nur an diesen Wochentagen.', FACET_CHOICES.weekday),
  preset('time-of-day', 'timeOfDay', 'Nur zu diesen Tageszeiten.', FACET_CHOICES.timeOfDay),
  preset('starts', 'starts', 'Nur Angebote, die dann beginnen.', FACET_CHOICES.starts),
  preset('places', 'places', 'Nur mit diesem Stand der Plätze.', FACET_CHOICES.places),
  preset('language', 'language', 'Nur Angebote, in denen diese Sprachen gesprochen werden.'),
  preset('attendance', 'attendance', 'Nur vor Ort oder nur online.', FACET_CHOICES.attendance),
  preset(
    'wheelchair',
    'wheelchair',
    'Nur mit dieser Antwort zum Zugang mit Rollstuhl.',
    FACET_CHOICES.wheelchair,
  ),
];
