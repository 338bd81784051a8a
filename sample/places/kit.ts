// The towns of the sample county, all invented (coordinates inside Germany, around 51.4 N, 11.3 E),
// and what its places share. Left out: the places (auenstadt.ts, towns.ts).
import type { Place } from '../../src/feed/schema.js';
import type { Answer, WheelchairAnswer } from '../../src/feed/vocabulary.js';
import { words, type Texts } from '../words.js';

/** Town -> postcode, longitude, latitude of its middle. */
const TOWNS = {
  Auenstadt: ['06999', 11.305, 51.402],
  Silberbrück: ['06992', 11.238, 51.468],
  Rosenwerda: ['06993', 11.412, 51.345],
  Lerchenroda: ['06994', 11.447, 51.431],
  Kupferhain: ['06995', 11.361, 51.497],
  Mühlwinkel: ['06996', 11.214, 51.372],
  Ahornstedt: ['06997', 11.296, 51.318],
  Storchenried: ['06998', 11.388, 51.287],
  Finkenwerda: ['06991', 11.152, 51.446],
} as const satisfies Record<string, readonly [string, number, number]>;

export type Town = keyof typeof TOWNS;

/** A place some metres east and north of the middle of its town. */
export function place(
  id: string,
  name: Texts,
  town: Town,
  street: string,
  east: number,
  north: number,
): Place {
  const [postalCode, lon, lat] = TOWNS[town];
  const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
  return {
    id,
    name,
    address: { street, postalCode, city: town },
    location: {
      type: 'Point',
      coordinates: [round(lon + east / 69_500), round(lat + north / 111_200)],
    },
  };
}

export const access = (wheelchair: WheelchairAnswer, hearingLoop?: Answer, note?: Texts) => ({
  accessibility: { wheelchair, ...(hearingLoop && { hearingLoop }), ...(note && { note }) },
});

export const LIFT = words(
  'Aufzug vom Hof aus, bitte klingeln',
  'Es gibt einen Auf-Zug. Bitte klingeln Sie.',
  'Lift from the courtyard, please ring',
  'مصعد من الفناء، يرجى قرع الجرس',
  'Ліфт з двору, будь ласка, подзвоніть',
);
export const RAMP = words(
  'Rampe am Seiteneingang, WC nicht barrierefrei',
  'An der Seite ist eine Rampe. Das WC hat keine Rampe.',
  'Ramp at the side entrance, toilet not accessible',
  'منحدر عند المدخل الجانبي، المرحاض غير مهيأ',
  'Пандус з бокового входу, туалет не пристосований',
);
export const STATION = words(
  '5 Minuten zu Fuß vom Bahnhof Auenstadt',
  '5 Minuten vom Bahn-Hof',
  '5 minutes on foot from Auenstadt station',
  '5 دقائق سيرًا من محطة Auenstadt',
  '5 хвилин пішки від вокзалу Auenstadt',
);
export const BUS = words(
  'Buslinie 410, Haltestelle Schulzentrum',
  '',
  'Bus 410, stop Schulzentrum',
);
