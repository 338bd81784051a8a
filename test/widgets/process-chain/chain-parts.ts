// A chain with everything a step can hold, for the tests of the element.
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import type { Chain } from '../../../src/feed/schema.js';
import type { OfferParts } from '../../support/catalogue.js';

const today = todayIn('Europe/Berlin');

export const chain: Chain = {
  id: 'weg',
  title: 'Der Weg zum Deutschkurs',
  intro: [{ type: 'paragraph', text: 'So kommen Sie in einen Kurs.' }],
  modified: '2027-02-20',
  start: 'beratung',
  adaptable: true,
  phases: [
    { id: 'klaeren', title: 'Klären' },
    { id: 'lernen', title: 'Lernen' },
    { id: 'danach', title: 'Nach dem Kurs', after: true },
  ],
  steps: [
    {
      id: 'beratung',
      phase: 'klaeren',
      title: 'Beratung',
      body: [{ type: 'paragraph', text: 'Wir hören zu.' }],
      responsible: ['vhs'],
      documents: ['Ausweis', 'Zeugnisse'],
      duration: 'eine Stunde',
      cost: 'kostenlos',
      links: [{ url: 'https://www.bamf.example/', title: 'Mehr beim BAMF' }],
      question: 'Haben Sie einen Schein?',
      next: [
        { to: 'test', when: 'Ja' },
        { to: 'antrag', when: 'Nein' },
      ],
    },
    { id: 'antrag', phase: 'klaeren', title: 'Antrag', next: [{ to: 'test' }] },
    { id: 'test', phase: 'klaeren', title: 'Test', next: [{ to: 'kurs' }] },
    {
      id: 'kurs',
      phase: 'lernen',
      title: 'Kurs',
      optional: true,
      offerQuery: { kind: ['course'] },
      next: [{ to: 'feiern' }, { to: 'beratung', when: 'Es klappt nicht', back: true }],
    },
    { id: 'feiern', phase: 'danach', title: 'Feiern' },
    { id: 'allein', title: 'Ganz allein' },
  ],
};

export const second: Chain = {
  id: 'zwei',
  title: 'Ein zweiter Weg',
  modified: '2027-02-20',
  start: 'a',
  steps: [{ id: 'a', title: 'Nur ein Schritt' }],
};

export const offers: readonly OfferParts[] = [20, 30, 40, 50].map((days) => ({
  id: `kurs-${String(days)}`,
  name: `Kurs in ${String(days)} Tagen`,
  kind: 'course',
  courseType: 'self-paid',
  runs: [{ id: 'r', startDate: addDays(today, days), endDate: addDays(today, days + 60) }],
}));

export const providers = [
  {
    id: 'vhs',
    name: 'Volkshochschule',
    phone: '+493023125100',
    email: 'vhs@auental.example',
    address: { street: 'Schulgasse 4', postalCode: '06999', city: 'Auenstadt' },
  },
];
