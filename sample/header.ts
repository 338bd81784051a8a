// The head of the sample feed: the invented county "Landkreis Auental", its licence, languages and
// outline. The postcode and the municipality key are not given to anybody; the outline is drawn.
import type { FeedHeader } from '../src/feed/schema.js';
import { plusDays, type Day } from './days.js';
import { holidaysAround } from './holidays.js';
import { SAMPLE_LANGUAGES, words } from './words.js';

export const AGS = '15099';
export const SITE = 'https://www.landkreis-auental.example';

/** Outline of the county, clockwise, [longitude, latitude]. */
const OUTLINE: [number, number][] = [
  [11.098, 51.452],
  [11.131, 51.487],
  [11.204, 51.503],
  [11.262, 51.531],
  [11.339, 51.538],
  [11.402, 51.527],
  [11.447, 51.492],
  [11.498, 51.461],
  [11.513, 51.418],
  [11.489, 51.379],
  [11.494, 51.338],
  [11.457, 51.296],
  [11.419, 51.262],
  [11.368, 51.255],
  [11.311, 51.277],
  [11.252, 51.284],
  [11.211, 51.316],
  [11.158, 51.343],
  [11.149, 51.388],
  [11.117, 51.417],
  [11.098, 51.452],
];

export function header(today: Day): FeedHeader {
  return {
    bildungsfeed: '1.0',
    publisher: {
      name: words('Landkreis Auental', '', 'Auental County', 'مقاطعة Auental', 'Район Auental'),
      ags: AGS,
      url: SITE,
      email: 'bildungsbuero@landkreis-auental.example',
      phone: '+493023125123',
      logo: `${SITE}/wappen.svg`,
    },
    license: 'https://www.govdata.de/dl-de/by-2-0',
    defaultLanguage: 'de',
    languages: [...SAMPLE_LANGUAGES],
    timeZone: 'Europe/Berlin',
    generatedAt: `${today}T04:30:00Z`,
    validThrough: plusDays(today, 92),
    updateCycle: 'P3M',
    feedUrl: `${SITE}/bildungsfeed.json`,
    homeUrl: `${SITE}/bildung`,
    holidays: holidaysAround(today),
    area: { type: 'Polygon', coordinates: [OUTLINE] },
  };
}
