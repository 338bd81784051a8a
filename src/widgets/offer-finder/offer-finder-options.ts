// The attributes of <lotse-offer-finder>: what an editor can set, with default and choices. Feeds the
// documentation, the configurator and the test that compares it with the element; the page itself
// does not load it. Descriptions are German because editors read them.
import {
  ANSWERS,
  ATTENDANCE_MODES,
  AUDIENCES,
  AVAILABILITY_STATES,
  COURSE_TYPES,
  OFFER_KINDS,
  TOPICS,
  WEEKDAYS,
  WHEELCHAIR_ANSWERS,
} from '../../feed/vocabulary.js';
import { UNKNOWN } from '../../domain/offer-query.js';

/** How the value of an attribute is written. `list`: several values with spaces between them. */
export type OptionType = 'text' | 'number' | 'switch' | 'choice' | 'list';

export interface WidgetOption {
  /** Name in HTML, kebab-case. */
  readonly attribute: string;
  /** Name in JavaScript, camelCase. */
  readonly property: string;
  readonly type: OptionType;
  /** Value of the property when the attribute is missing. */
  readonly default: string | number | boolean | readonly string[];
  /** Allowed values of `choice` and `list`; absent means any text. */
  readonly choices?: readonly string[];
  readonly description: string;
}

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
  description: `${description} Fest eingestellt: Besucher können es nicht ändern.`,
});

const LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** Every attribute of the offer finder, in the order of the documentation. */
export const OFFER_FINDER_OPTIONS: readonly WidgetOption[] = [
  {
    attribute: 'feed',
    property: 'feed',
    type: 'text',
    default: '',
    description: 'Adresse des Bildungsfeeds.',
  },
  {
    attribute: 'lang',
    property: 'lang',
    type: 'text',
    default: '',
    description: 'Sprache. Ohne Angabe gilt die Sprache der Seite.',
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    type: 'number',
    default: 2,
    choices: ['2', '3', '4'],
    description: 'Ebene der ersten Überschrift: 2, 3 oder 4.',
  },
  {
    attribute: 'theme',
    property: 'theme',
    type: 'choice',
    default: 'auto',
    choices: ['auto', 'light', 'dark'],
    description: 'Helle oder dunkle Farben. „auto“ folgt dem Hintergrund der Seite.',
  },
  {
    attribute: 'language-menu',
    property: 'languageMenu',
    type: 'switch',
    default: false,
    description: 'Zeigt ein Menü, mit dem Besucher die Sprache wechseln.',
  },
  {
    attribute: 'deeplink',
    property: 'deeplink',
    type: 'switch',
    default: false,
    description: 'Schreibt Suche und Filter in die Adresse der Seite.',
  },
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
  {
    attribute: 'near',
    property: 'near',
    type: 'text',
    default: '',
    description: 'Ort, zu dem die Entfernung am Anfang angezeigt wird, zum Beispiel „Nordhausen“.',
  },
  preset('provider', 'provider', 'Nur Angebote dieser Anbieter (Kennungen aus dem Feed).'),
  preset('kind', 'kind', 'Nur diese Arten von Angeboten.', OFFER_KINDS),
  preset('topic', 'topic', 'Nur diese Themen.', TOPICS),
  preset('course-type', 'courseType', 'Nur diese Kursarten.', COURSE_TYPES),
  preset('level', 'level', 'Nur diese Sprachniveaus.', LEVELS),
  preset('audience', 'audience', 'Nur für diese Menschen.', AUDIENCES),
  preset('childcare', 'childcare', 'Nur mit dieser Kinderbetreuung.', [...ANSWERS, UNKNOWN]),
  preset('cost', 'cost', 'Nur kostenlose oder nur bezahlte Angebote.', ['free', 'paid', UNKNOWN]),
  preset('weekday', 'weekday', 'Nur an diesen Wochentagen.', [...WEEKDAYS, UNKNOWN]),
  preset('time-of-day', 'timeOfDay', 'Nur zu diesen Tageszeiten.', [
    'morning',
    'afternoon',
    'evening',
    UNKNOWN,
  ]),
  preset('starts', 'starts', 'Nur Angebote, die dann beginnen.', [
    'rolling',
    '4-weeks',
    '8-weeks',
    '12-weeks',
    'later',
    UNKNOWN,
  ]),
  preset('places', 'places', 'Nur mit diesem Stand der Plätze.', [...AVAILABILITY_STATES]),
  preset('language', 'language', 'Nur Angebote, in denen diese Sprachen gesprochen werden.'),
  preset('attendance', 'attendance', 'Nur vor Ort oder nur online.', [
    ...ATTENDANCE_MODES,
    UNKNOWN,
  ]),
  preset('wheelchair', 'wheelchair', 'Nur mit dieser Antwort zum Zugang mit Rollstuhl.', [
    ...WHEELCHAIR_ANSWERS,
    UNKNOWN,
  ]),
];
