// The attributes of every list of offers: its link, a place, and the presets, which say what it may show.
// Left out: what all widgets have (ui/widget-options.ts). Descriptions are German because editors read them.
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
} from '../feed/vocabulary.js';
import { UNKNOWN } from '../domain/offer-query.js';
import type { WidgetOption } from '../ui/widget-options.js';

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
