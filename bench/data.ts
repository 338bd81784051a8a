// Feeds for the bench: any number of German offers, the same for the same seed. Valid by the standard and about as long
// as real ones (0.8 kB an offer). Names, places and numbers are put together from lists; nobody is meant.
import { addDays } from '../src/domain/plain-date.js';
import { COURSE_TYPES, TOPICS, WEEKDAYS } from '../src/feed/vocabulary.js';

/** Small generator of numbers from 0 to below 1. Source: mulberry32 by T. Ettinger, public domain. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const towns = [
  'Auental', 'Birkenfelde', 'Dornbach', 'Eichenau', 'Fichtenwalde', 'Grünhain', 'Hohenlinde', 'Ilmtal',
  'Kirschau', 'Lindenberg', 'Mühlhausen', 'Neustadt', 'Oberau', 'Querfeld', 'Rosenthal', 'Steinach',
  'Tannheim', 'Unterau', 'Weidenbach', 'Ziegelrode',
]; // prettier-ignore
const subjects = [
  'Deutsch für den Alltag', 'Deutsch für den Beruf', 'Integrationskurs mit Alphabetisierung', 'Elterncafé',
  'Berufsberatung für Neuzugewanderte', 'Anerkennung ausländischer Abschlüsse', 'Kinderbetreuung am Nachmittag',
  'Sprachtreff', 'Rechnen und Schreiben', 'Computer und Internet', 'Erstorientierungskurs', 'Hausaufgabenhilfe',
  'Schwimmkurs für Frauen', 'Nähwerkstatt', 'Bewerbungstraining', 'Schuldnerberatung', 'Fahrradwerkstatt',
  'Vorbereitung auf die Prüfung', 'Gesundheit in Deutschland', 'Ehrenamt kennenlernen',
]; // prettier-ignore
const additions = [
  'am Vormittag', 'am Abend', 'mit Kinderbetreuung', 'für Frauen', 'für Jugendliche', 'in Teilzeit',
  'für Anfänger', 'für Fortgeschrittene', 'online', 'in den Ferien', 'für Eltern', 'mit Prüfung',
]; // prettier-ignore
const sentences = [
  'Sie lernen in einer kleinen Gruppe und können viel sprechen.',
  'Eine Anmeldung ist jederzeit möglich.',
  'Wir helfen Ihnen bei Anträgen und begleiten Sie zu Terminen.',
  'Bitte bringen Sie Ihren Ausweis und einen Stift mit.',
  'Der Unterricht findet im Erdgeschoss statt, der Eingang ist ohne Stufen.',
  'Nach dem Kurs können Sie die Prüfung ablegen.',
  'Kinder ab einem Jahr werden im Nebenraum betreut.',
  'Die Kosten übernimmt auf Antrag das Jobcenter.',
];
const levels = ['A1', 'A2', 'B1', 'B2', 'C1'] as const;
const kinds = [
  'course',
  'course',
  'course',
  'counselling',
  'meeting',
  'volunteering',
  'sport',
] as const;
const childcare = ['yes', 'no', 'onRequest', undefined] as const;
const places = ['open', 'few', 'full', 'waitingList', 'unknown'] as const;

type Choose = <T>(list: readonly T[]) => T;

function chooser(random: () => number): Choose {
  return <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
}

function course(choose: Choose, id: string, today: string) {
  const startDate = addDays(today, choose([-60, -20, 3, 10, 24, 45, 80, 120]));
  const hour = choose(['08', '09', '13', '16', '18']);
  return {
    courseType: choose(COURSE_TYPES),
    level: { entry: choose(levels), target: choose(levels) },
    lessons: choose([40, 100, 300, 700]),
    runs: [
      {
        id: `${id}-r1`,
        startDate,
        endDate: addDays(startDate, choose([56, 90, 180])),
        schedule: [
          {
            byDay: [choose(WEEKDAYS.slice(0, 3)), choose(WEEKDAYS.slice(3, 6))],
            startTime: `${hour}:30`,
            endTime: `${String(Number(hour) + 3)}:45`.padStart(5, '0'),
          },
        ],
        availability: { state: choose(places), asOf: today },
      },
    ],
  };
}

function offer(choose: Choose, index: number, today: string) {
  const id = `o-${String(index)}`;
  const kind = choose(kinds);
  const state = choose(childcare);
  return {
    id,
    kind,
    name: `${choose(subjects)} ${choose(additions)} in ${choose(towns)}`,
    provider: `p-${String(Math.floor(index % 40))}`,
    place: `l-${String(index % towns.length)}`,
    modified: today,
    lastReviewed: today,
    topics: [choose(TOPICS)],
    summary: `${choose(sentences)} ${choose(sentences)} ${choose(sentences)}`,
    audience: [choose(['everyone', 'women', 'parents', 'youth'])],
    spokenLanguages: [choose(['de', 'ar', 'uk', 'en', 'fa', 'tr'])],
    ...(state && { childcare: { state } }),
    ...choose([{ free: true }, { prices: [{ amount: 120, currency: 'EUR', per: 'course' }] }, {}]),
    registration: { phone: '+4936310000', email: 'kurse@auental.example' },
    ...(kind === 'course' && course(choose, id, today)),
  };
}

/**
 * A feed of `offers` offers, 40 providers and 20 places.
 * @param today plain date from which courses are dated
 * @returns the feed as a plain value, ready for JSON
 */
export function benchFeed(offers: number, today: string, seed = 1): Record<string, unknown> {
  const choose = chooser(randomNumbers(seed));
  return feedOf(choose, today, (index) => offer(choose, index, today), offers);
}

/**
 * A feed of 1,000 courses with `runs` weekly runs in all: two days a week, begun two months ago or
 * to begin within the next months, for a quarter to a year. 20,000 runs make 5 MB, about as much as
 * a reader accepts.
 */
export function benchCourses(runs: number, today: string, seed = 1): Record<string, unknown> {
  const choose = chooser(randomNumbers(seed));
  return feedOf(
    choose,
    today,
    (index) => ({
      ...offer(choose, index, today),
      kind: 'course',
      summary: choose(sentences),
      ...course(choose, `o-${String(index)}`, today),
      runs: Array.from({ length: runs / 1000 }, (_, number) => weeklyRun(choose, number, today)),
    }),
    1000,
  );
}

function weeklyRun(choose: Choose, number: number, today: string) {
  const startDate = addDays(today, choose([-60, -40, -20, 3, 10, 24, 45, 80]));
  const hour = choose([8, 9, 10, 13, 14, 16, 17, 18]);
  const time = (hours: number, minutes: string) => `${String(hours).padStart(2, '0')}:${minutes}`;
  return {
    id: `r${String(number)}`,
    startDate,
    endDate: addDays(startDate, choose([90, 180, 360])),
    schedule: [
      {
        byDay: [choose(WEEKDAYS.slice(0, 2)), choose(WEEKDAYS.slice(2, 5))],
        startTime: time(hour, choose(['00', '15', '30'])),
        endTime: time(hour + 3, '45'),
      },
    ],
    availability: { state: choose(places) },
  };
}

function feedOf(
  choose: Choose,
  today: string,
  offerAt: (index: number) => unknown,
  offers: number,
): Record<string, unknown> {
  const providers = Array.from({ length: 40 }, (_, index) => ({
    id: `p-${String(index)}`,
    name: `${choose(['Volkshochschule', 'Bildungswerk', 'Verein', 'Beratungsstelle'])} ${choose(towns)} ${String(index)}`,
    phone: '+4936310000',
  }));
  const locations = towns.map((city, index) => ({
    id: `l-${String(index)}`,
    name: `Haus der Bildung ${city}`,
    address: {
      street: `Hauptstraße ${String(index + 1)}`,
      postalCode: String(99700 + index),
      city,
    },
    location: { type: 'Point', coordinates: [10.7 + index / 100, 51.4 + (index % 7) / 50] },
    accessibility: { wheelchair: choose(['yes', 'limited', 'no']) },
  }));
  return {
    bildungsfeed: '1.0',
    publisher: { name: 'Landkreis Auental', ags: '16062' },
    license: 'https://www.govdata.de/dl-de/zero-2-0',
    defaultLanguage: 'de',
    timeZone: 'Europe/Berlin',
    generatedAt: `${today}T06:00:00+01:00`,
    providers,
    places: locations,
    contacts: [],
    offers: Array.from({ length: offers }, (_, index) => offerAt(index)),
    chains: [],
    guide: [],
    matcher: [],
    news: [],
  };
}
