// What the hand-over card says about each entry, in which second language, and which dates it hands over.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HandOverItem } from '../../src/domain/hand-over.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import { calendarCourses, entryViews, secondLanguage } from '../../src/offers/hand-over-state.js';
import { chainWith, stepOf } from '../domain/process-fixture.js';
import { catalogueOf } from '../support/catalogue.js';

const TODAY = '2027-03-01';
const offer = (id: string, part?: string): HandOverItem => ({ kind: 'offer', id, part });

async function catalogue(): Promise<Catalogue> {
  const feed = await catalogueOf(
    [
      {
        id: 'kurs',
        kind: 'course',
        place: 'haus',
        contacts: ['a', 'b', 'c'],
        runs: [
          { id: 'spaeter', startDate: '2027-05-03', endDate: '2027-07-01' },
          { id: 'bald', startDate: '2027-03-08', endDate: '2027-06-01', place: 'saal' },
          { id: 'vorbei', startDate: '2026-03-08', endDate: '2026-06-01' },
          { id: 'abgesagt', startDate: '2027-04-01', endDate: '2027-06-01', status: 'cancelled' },
        ],
      },
      { id: 'beratung', registration: { phone: '+4936311234', email: 'hilfe@vhs.example' } },
      { id: 'netz', attendanceMode: 'online' },
    ],
    {
      languages: ['de', 'ar', 'uk'],
      places: [
        { id: 'haus', name: 'Haus' },
        { id: 'saal', name: 'Saal' },
      ],
      contacts: ['a', 'b', 'c'].map((id) => ({ id, name: `Kontakt ${id}` })),
      providers: [
        { id: 'vhs', name: 'Volkshochschule' },
        { id: 'amt', name: 'Amt', phone: '+4936319999', contacts: ['a'] },
        { id: 'stelle', name: 'Stelle', email: 'stelle@kreis.example' },
      ],
    },
  );
  const steps = [stepOf('antrag', [], { responsible: ['amt', 'stelle', 'fort'] })];
  return { ...feed, chains: [chainWith(steps)] };
}

async function viewOf(item: HandOverItem) {
  const [view] = entryViews([item], await catalogue(), TODAY);
  return view;
}

async function offerViewOf(item: HandOverItem) {
  const view = await viewOf(item);
  assert.ok(view?.kind === 'offer');
  return view;
}

describe('an offer on the card', () => {
  it('shows the chosen date with its own place', async () => {
    const view = await offerViewOf(offer('kurs', 'bald'));
    assert.equal(view.run?.from, '2027-03-08');
    assert.equal(view.place?.name, 'Saal');
    assert.equal(view.otherRuns, 0);
  });

  it('shows a chosen date also when it is over', async () => {
    const view = await offerViewOf(offer('kurs', 'vorbei'));
    assert.equal(view.run?.status, 'over');
  });

  it('shows the next date when none was chosen, and how many more there are', async () => {
    const view = await offerViewOf(offer('kurs'));
    assert.equal(view.run?.from, '2027-03-08');
    assert.equal(view.otherRuns, 1);
  });

  it('shows the next date when the chosen one is gone, and says so', async () => {
    const view = await offerViewOf(offer('kurs', 'fort'));
    assert.equal(view.isDateGone, true);
    assert.equal(view.run?.from, '2027-03-08');
  });

  it('names two contacts at most', async () => {
    const { contacts } = await offerViewOf(offer('kurs'));
    assert.deepEqual(
      contacts.map(({ name }) => name),
      ['Kontakt a', 'Kontakt b'],
    );
  });

  it('names the provider where there is no contact, with the numbers to register', async () => {
    const { contacts } = await offerViewOf(offer('beratung'));
    assert.deepEqual(contacts, [
      { name: 'Volkshochschule', phone: '+4936311234', email: 'hilfe@vhs.example' },
    ]);
  });

  it('is online without a place', async () => {
    const view = await offerViewOf(offer('netz'));
    assert.equal(view.isOnline, true);
    assert.equal(view.run, undefined);
  });
});

describe('a step on the card', () => {
  it('names the bodies that help, with the numbers of their contact or their own', async () => {
    const view = await viewOf({ kind: 'step', id: 'weg', part: 'antrag' });
    assert.ok(view?.kind === 'step');
    assert.deepEqual(view.contacts, [
      { name: 'Amt', phone: '+4936319999', email: undefined },
      { name: 'Stelle', phone: undefined, email: 'stelle@kreis.example' },
    ]);
  });
});

describe('the calendar file of a card', () => {
  const datesOf = async (...items: readonly HandOverItem[]) => {
    const views = entryViews(items, await catalogue(), TODAY);
    return calendarCourses(views, TODAY).map(({ run }) => run.record.id);
  };

  for (const [what, item, expected] of [
    ['the chosen date', offer('kurs', 'spaeter'), ['spaeter']],
    ['all dates ahead when none was chosen', offer('kurs'), ['spaeter', 'bald']],
    ['all dates ahead when the chosen one is gone', offer('kurs', 'fort'), ['spaeter', 'bald']],
    ['no date that is over', offer('kurs', 'vorbei'), []],
    ['no date that is cancelled', offer('kurs', 'abgesagt'), []],
    ['nothing of an offer without dates', offer('beratung'), []],
    ['nothing of what is missing', offer('fort'), []],
    ['nothing of a step', { kind: 'step', id: 'weg', part: 'antrag' }, []],
  ] as const) {
    it(`holds ${what}`, async () => assert.deepEqual(await datesOf(item), expected));
  }
});

describe('the second language', () => {
  const feed = { languages: ['de', 'ar', 'uk'], defaultLanguage: 'de' };
  for (const [chosen, own, expected] of [
    [undefined, 'de', undefined],
    [undefined, 'ar', 'de'],
    ['ar', 'de', 'ar'],
    ['ar', 'ar', 'de'],
    ['', 'ar', undefined],
    ['tr', 'de', undefined],
    ['tr', 'uk', 'de'],
  ] as const) {
    it(`is ${expected ?? 'none'} for readers of ${own} when ${chosen ?? 'nothing'} was chosen`, () =>
      assert.equal(secondLanguage(chosen, own, feed), expected));
  }
});
