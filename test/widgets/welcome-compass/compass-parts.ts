// Two chapters, a chain, contacts and offers: as little as the tests of the welcome folder need.
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import type { OfferParts } from '../../support/catalogue.js';

const today = todayIn('Europe/Berlin');
const EVERY_DAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export const contacts = [
  {
    id: 'theke',
    name: { de: 'Servicetheke', ar: 'شباك الخدمة' },
    phone: '+493023125101',
    email: 'theke@kreis.example',
    languages: ['de', 'ar'],
    openingHours: [{ byDay: EVERY_DAY, opens: '00:00', closes: '00:00' }],
  },
  { id: 'notruf', name: 'Notruf', phone: '112' },
];

export const chains = [
  {
    id: 'weg',
    title: 'Weg in Arbeit',
    start: 'a',
    modified: '2026-11-01',
    steps: [
      { id: 'a', title: 'Deutsch lernen', next: [{ to: 'b' }] },
      { id: 'b', title: 'Bewerben' },
    ],
  },
];

export const guide = [
  {
    id: 'ankommen',
    icon: 'welcome',
    title: { de: 'Ankommen', ar: 'الوصول' },
    summary: 'Die ersten Wege.',
    sections: [
      {
        id: 'anmelden',
        title: { de: 'Anmelden', ar: 'التسجيل' },
        stage: 'first-days',
        body: [{ type: 'paragraph', text: 'Gehen Sie ins Rathaus.' }],
        checklist: ['Ausweis mitnehmen', 'Termin machen'],
        contacts: ['theke'],
      },
      { id: 'notfall', title: 'Im Notfall', stage: 'first-days', contacts: ['notruf'] },
    ],
  },
  {
    id: 'lernen',
    icon: 'german',
    title: { de: 'Lernen', ar: 'التعلم' },
    sections: [
      {
        id: 'kurs',
        title: { de: 'Einen Kurs finden', ar: 'البحث عن دورة' },
        stage: 'first-weeks',
        offers: ['kurs-1'],
        offerQuery: { kind: ['course'] },
        chain: 'weg',
        links: [{ url: 'https://www.bamf.de/kurse', title: 'Kurse beim BAMF' }],
      },
    ],
  },
];

const course = (number: number): OfferParts => ({
  id: `kurs-${String(number)}`,
  name: `Deutschkurs ${String(number)}`,
  kind: 'course',
  topics: ['german'],
  courseType: 'integration-general',
  level: { entry: 'A1', target: 'B1' },
  ...(number === 5 ? {} : { childcare: { state: 'yes' as const } }),
  runs: [
    {
      id: `lauf-${String(number)}`,
      startDate: addDays(today, 7 * number),
      endDate: addDays(today, 200),
      availability: { state: 'open' },
    },
  ],
});

export const offers: readonly OfferParts[] = [
  ...[1, 2, 3, 4, 5].map(course),
  { id: 'beratung', name: 'Kursberatung', kind: 'counselling', topics: ['german'] },
];
