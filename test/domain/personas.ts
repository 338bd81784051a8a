// Twenty people who answer the survey, and a small county with just the offers that tell them apart.
// What each of them should be shown first, and why, is decided by hand.
import type { SurveyAnswers } from '../../src/domain/survey.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import type { Chain, Contact, Offer, Place, Run } from '../../src/feed/schema.js';
import type { Weekday } from '../../src/feed/vocabulary.js';
import { catalogueOf } from './search-fixture.js';

/** A Monday. */
export const MONDAY = '2026-11-23';

const MON_TO_FRI: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];

const place = (id: string, city: string, lon: number, lat: number): Place => ({
  id,
  name: `Haus in ${city}`,
  address: { city },
  location: { type: 'Point', coordinates: [lon, lat] },
});

/** Mittelstadt; Nahdorf lies 6 km away, Fernau 40 km. The hall has no coordinates. */
const PLACES: Place[] = [
  place('mitte', 'Mittelstadt', 11, 51),
  place('nah', 'Nahdorf', 11.085, 51),
  place('fern', 'Fernau', 11.57, 51),
  { id: 'halle', name: 'Halle', address: { city: 'Nahdorf' } },
];

type Parts = Partial<Offer> & { readonly run?: Partial<Run> };

const offer = (id: string, kind: Offer['kind'], { run, ...parts }: Parts = {}): Offer => ({
  id,
  kind,
  name: id,
  provider: 'vhs',
  modified: '2026-11-01',
  place: 'mitte',
  ...parts,
  ...(run && { runs: [{ id: `${id}-1`, ...run }] }),
});

const meets = (startDate: string, startTime: string, endTime: string, byDay = MON_TO_FRI) => ({
  startDate,
  endDate: '2027-10-01',
  schedule: [{ byDay, startTime, endTime }],
});
const free = { availability: { state: 'open' as const } };

const course = (id: string, parts: Parts): Offer =>
  offer(id, 'course', { topics: ['german'], ...parts });

const OFFERS: Offer[] = [
  course('allgemein', {
    courseType: 'integration-general',
    level: { entry: 'A1', target: 'B1' },
    childcare: { state: 'no' },
    requirements: [{ code: 'bamf-entitlement' }, { code: 'placement-test' }],
    run: { ...meets('2026-12-07', '08:30', '12:45'), ...free },
  }),
  course('abends', {
    courseType: 'integration-general',
    level: { entry: 'A1', target: 'B1' },
    run: { ...meets('2026-12-14', '17:30', '20:45', ['MO', 'WE', 'TH']), ...free },
  }),
  course('wochenende', {
    courseType: 'integration-general',
    level: { entry: 'A1', target: 'B1' },
    place: 'fern',
    run: { ...meets('2027-01-23', '09:00', '14:00', ['SA']), ...free },
  }),
  course('alpha', {
    courseType: 'integration-literacy',
    topics: ['literacy', 'german'],
    level: { entry: 'pre-A1', target: 'A2' },
    requirements: [{ code: 'bamf-entitlement' }],
    run: { ...meets('2027-01-25', '08:45', '12:00'), ...free },
  }),
  course('zweitschrift', {
    courseType: 'integration-second-script',
    level: { entry: 'A1', target: 'B1' },
    run: { ...meets('2026-12-07', '13:00', '16:15'), ...free },
  }),
  course('intensiv', {
    courseType: 'integration-intensive',
    level: { entry: 'A1', target: 'B1' },
    run: { ...meets('2026-12-10', '08:30', '13:00'), ...free },
  }),
  course('frauen', {
    courseType: 'integration-women',
    gender: 'women',
    audience: ['women', 'parents'],
    level: { entry: 'A1', target: 'B1' },
    childcare: { state: 'yes' },
    run: { ...meets('2026-12-08', '08:45', '12:00'), ...free },
  }),
  course('eltern', {
    courseType: 'integration-parents',
    audience: ['parents'],
    level: { entry: 'A1', target: 'B1' },
    childcare: { state: 'yes' },
    run: { ...meets('2026-12-09', '08:30', '11:45'), ...free },
  }),
  course('eok', {
    courseType: 'first-orientation',
    topics: ['orientation', 'german'],
    level: { entry: 'pre-A1', target: 'A1' },
    place: 'nah',
    run: { ...meets('2026-10-05', '09:00', '12:15'), ...free, rolling: true },
  }),
  course('a2-kurs', {
    courseType: 'state-funded',
    level: { entry: 'A1', target: 'A2' },
    place: 'halle',
    run: { ...meets('2026-11-30', '13:00', '16:15'), availability: { state: 'waitingList' } },
  }),
  course('beruf-b2', {
    courseType: 'vocational-language',
    topics: ['german', 'work'],
    level: { entry: 'B1', target: 'B2' },
    requirements: [{ code: 'jobcenter-obligation' }],
    run: { ...meets('2026-12-01', '08:30', '12:45'), availability: { state: 'few' } },
  }),
  course('beruf-b2-abends', {
    courseType: 'vocational-language',
    topics: ['german', 'work'],
    level: { entry: 'B1', target: 'B2' },
    run: {
      ...meets('2026-12-03', '18:00', '20:15', ['TU', 'TH']),
      availability: { state: 'full' },
    },
  }),
  course('beruf-c1-online', {
    courseType: 'vocational-language',
    topics: ['german', 'work'],
    level: { entry: 'B2', target: 'C1' },
    attendanceMode: 'online',
    run: { ...meets('2026-12-15', '18:00', '20:15', ['TU', 'TH']), ...free },
  }),
  course('pflege', {
    courseType: 'vocational-language-recognition',
    topics: ['german', 'work', 'recognition'],
    level: { entry: 'B1', target: 'B2' },
    childcare: { state: 'onRequest' },
    run: { ...meets('2026-12-14', '08:45', '12:00'), ...free },
  }),
  course('sprachcafe', {
    courseType: 'conversation',
    topics: ['german', 'leisure'],
    level: { entry: 'A1', target: 'B2' },
    place: 'nah',
    run: { ...meets('2026-01-15', '16:00', '17:30', ['TH']), rolling: true },
  }),
  course('schulkinder', {
    courseType: 'school-german',
    topics: ['german', 'school'],
    audience: ['pupils'],
    level: { entry: 'pre-A1', target: 'A2' },
    age: { from: 6, to: 10 },
    run: { ...meets('2026-11-24', '08:00', '09:30'), ...free },
  }),
  course('abgesagt', {
    courseType: 'integration-general',
    level: { entry: 'A1', target: 'B1' },
    run: { ...meets('2026-11-25', '08:30', '12:45'), ...free, status: 'cancelled' },
  }),
  course('vorbei', {
    courseType: 'integration-general',
    run: { startDate: '2026-01-01', endDate: '2026-06-30' },
  }),
  offer('kita', 'childcare', { topics: ['childcare'], audience: ['parents'] }),
  offer('bewerbung', 'work', {
    topics: ['work'],
    run: { ...meets('2026-06-01', '09:00', '12:00', ['MO']), rolling: true },
  }),
  offer('umschulung', 'vocational', {
    topics: ['vocational-training'],
    run: { ...meets('2026-12-01', '08:00', '15:00'), ...free },
  }),
  offer('chor', 'culture', {
    topics: ['leisure'],
    run: { ...meets('2026-03-02', '19:00', '20:30', ['MO']), rolling: true },
  }),
  offer('garten', 'meeting', { topics: ['leisure'], place: 'fern' }),
  offer('kursberatung', 'counselling', {
    topics: ['german'],
    contacts: ['kursbuero'],
    openingHours: [{ byDay: ['TU'], opens: '14:00', closes: '18:00' }],
  }),
  offer('anerkennungsberatung', 'counselling', { topics: ['recognition', 'work'] }),
  offer('frauenberatung', 'counselling', { topics: ['family'], gender: 'women' }),
  offer('kursliste', 'counselling', { topics: ['german'], audience: ['professionals'] }),
];

const CONTACTS: Contact[] = [
  { id: 'kursbuero', name: 'Kursbüro', phone: '+493023125123' },
  { id: 'notruf', name: 'Notruf', phone: '112' },
];

const chain = (id: string, offers: string[], more: Partial<Chain> = {}): Chain => ({
  id,
  title: id,
  start: 's',
  modified: '2026-11-01',
  steps: [{ id: 's', title: 'Schritt', offers }],
  ...more,
});

export const COUNTY: Catalogue = catalogueOf(OFFERS, {
  places: PLACES,
  contacts: CONTACTS,
  chains: [
    chain('weg-in-arbeit', ['beruf-b2', 'bewerbung'], {
      steps: [
        { id: 's', title: 'Deutsch', offerQuery: { courseType: ['vocational-language'] } },
        { id: 't', title: 'Bewerben', offers: ['bewerbung'] },
      ],
    }),
    chain('weg-in-deutsch', ['allgemein']),
    chain('fuer-aemter', ['allgemein', 'beruf-b2'], { audience: ['professionals'] }),
  ],
});

export interface Persona {
  readonly who: string;
  readonly answers: SurveyAnswers;
  /** The first recommendations: those that fit, then near misses, up to as many as named. */
  readonly fits?: readonly string[];
  readonly near?: readonly string[];
  /** Reasons and obstacles of single offers: "+code" or "−code", with value or amount after a colon. */
  readonly because: Readonly<Record<string, readonly string[]>>;
}

export const PERSONAS: readonly Persona[] = [
  {
    who: 'has just arrived and answers nothing',
    answers: {},
    fits: ['eok'],
    because: { eok: ['+anyTime', '+placesFree'] },
  },
  {
    who: 'cannot read, speaks no German, has small children',
    answers: { script: ['none'], level: ['A0'], childcare: ['yes'], aim: ['german'] },
    near: ['alpha', 'eok'],
    because: {
      alpha: ['+aim:german', '+script', '+level:A0', '−childcareUnknown', '−startsInWeeks:9'],
      eok: ['+level:A0', '+anyTime', '−childcareUnknown'],
    },
  },
  {
    who: 'cannot read and has time in the morning',
    answers: { script: ['none'], level: ['A0'], times: ['morning'] },
    fits: ['eok'],
    near: ['alpha'],
    because: { alpha: ['+script', '+level:A0', '+morning', '−startsInWeeks:9'] },
  },
  {
    who: 'writes Arabic, went to school for eight years, begins from zero',
    answers: { script: ['other'], schooling: ['middle'], level: ['A0'], aim: ['german'] },
    fits: ['zweitschrift'],
    because: { zweitschrift: ['+aim:german', '+secondScript', '+level:A0', '+startsSoon:14'] },
  },
  {
    who: 'has studied and wants to learn fast',
    answers: { script: ['latin'], schooling: ['long'], level: ['A0'], aim: ['german'] },
    fits: ['intensiv'],
    because: { intensiv: ['+aim:german', '+pace', '+level:A0', '+placesFree'] },
  },
  {
    who: 'went to school for three years only',
    answers: { script: ['latin'], schooling: ['short'], level: ['A0'], aim: ['german'] },
    fits: ['eok', 'allgemein'],
    because: { intensiv: ['−fast'] },
  },
  {
    who: 'works by day and is free in the evening',
    answers: { level: ['A1'], times: ['evening'], aim: ['german'] },
    fits: ['abends'],
    because: { abends: ['+aim:german', '+evening', '+level:A1', '+startsSoon:21'] },
  },
  {
    who: 'is free on weekends only',
    answers: { level: ['A1'], times: ['weekend'], aim: ['german'] },
    near: ['wochenende'],
    because: { wochenende: ['+weekend', '+level:A1', '−startsInWeeks:9'] },
  },
  {
    who: 'is a mother who needs childcare in the morning',
    answers: { level: ['A0'], childcare: ['yes'], times: ['morning'], aim: ['german'] },
    fits: ['eltern'],
    near: ['frauen'],
    because: {
      eltern: ['+childcare', '+morning', '+audience:parents', '+level:A0'],
      frauen: ['+childcare', '+morning', '−onlyFor:women'],
      allgemein: ['−childcareNo'],
    },
  },
  {
    who: 'lives in Nahdorf',
    answers: { level: ['A0'], place: ['Nahdorf'], aim: ['german'] },
    fits: ['eok', 'allgemein'],
    because: { eok: ['+near:0', '+anyTime'], allgemein: ['+near:6'] },
  },
  {
    who: 'lives in Fernau, far from everything',
    answers: { level: ['A1'], place: ['Fernau'], aim: ['german'] },
    near: ['wochenende'],
    because: {
      wochenende: ['+near:0', '+level:A1', '−startsInWeeks:9'],
      allgemein: ['+level:A1', '−far:40'],
    },
  },
  {
    who: 'has A1 and asks for a course whose places are gone',
    answers: { level: ['A1'], times: ['afternoon'], place: ['Nahdorf'], aim: ['german'] },
    fits: ['sprachcafe', 'zweitschrift'],
    near: ['a2-kurs'],
    because: {
      'a2-kurs': ['+near', '+afternoon', '+level:A1', '−waitingList'],
      sprachcafe: ['+near:0', '+afternoon', '+anyTime'],
    },
  },
  {
    who: 'has B1 and looks for work',
    answers: { level: ['B1'], times: ['morning'], aim: ['work'] },
    fits: ['beruf-b2'],
    near: ['beruf-c1-online'],
    because: { 'beruf-b2': ['+aim:work', '+level:B1', '+morning', '+fewPlaces'] },
  },
  {
    who: 'has B1, works by day and looks for better work',
    answers: { level: ['B1'], times: ['evening'], aim: ['work'] },
    near: ['beruf-c1-online', 'beruf-b2-abends'],
    because: {
      'beruf-b2-abends': ['+aim:work', '+evening', '+level:B1', '−noPlaceLeft'],
      'beruf-c1-online': ['+evening', '−levelAbove:B2'],
    },
  },
  {
    who: 'is a nurse with B1 who wants her profession recognised',
    answers: { level: ['B1'], childcare: ['yes'], aim: ['recognition', 'work'] },
    fits: ['pflege'],
    because: { pflege: ['+aim:recognition', '+aim:work', '+childcareOnRequest', '+level:B1'] },
  },
  {
    who: 'has B2 and lives in Fernau',
    answers: { level: ['B2'], place: ['Fernau'], aim: ['work'] },
    fits: ['beruf-c1-online'],
    because: { 'beruf-c1-online': ['+level:B2', '+online'] },
  },
  {
    who: 'looks for training',
    answers: { aim: ['training'] },
    fits: ['umschulung'],
    because: { umschulung: ['+aim:training', '+startsSoon:8', '+placesFree'] },
  },
  {
    who: 'wants to learn German and looks for a nursery',
    answers: { level: ['A0'], aim: ['german', 'children'] },
    fits: ['eltern', 'schulkinder'],
    because: { kita: ['+aim:children', '+audience:parents'] },
  },
  {
    who: 'wants to meet people in the evening',
    answers: { times: ['evening'], aim: ['people'] },
    fits: ['chor', 'garten'],
    because: { chor: ['+aim:people', '+evening', '+anyTime'] },
  },
  {
    who: 'speaks German very well already',
    answers: { level: ['C1'], aim: ['german'] },
    near: ['beruf-c1-online'],
    because: { 'beruf-c1-online': ['+aim:german', '−levelBelow:C1'] },
  },
];
