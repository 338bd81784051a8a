// The facts on a card: known ones only, of the run that matters next.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Offer } from '../../src/feed/schema.js';
import { cardView, phoneOf } from '../../src/offers/card-state.js';
import { offerOf } from '../support/catalogue.js';

const TODAY = '2027-03-01';
const course = { kind: 'course', courseType: 'self-paid' } as const;
const cardOf = async (parts: Partial<Offer>) =>
  cardView(await offerOf(parts), TODAY, undefined, undefined);

describe('a card', () => {
  it('leaves out everything nobody has said', async () => {
    const card = await cardOf({});
    assert.deepEqual(
      [card.place, card.cost, card.childcare, card.wheelchair, card.beginning, card.status],
      [undefined, undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual([card.weeks, card.openingHours], [[], []]);
  });

  it('speaks of the next run and counts the others', async () => {
    const card = await cardOf({
      ...course,
      runs: [
        { id: 'past', startDate: '2026-01-05', endDate: '2026-06-30' },
        { id: 'later', startDate: '2027-09-06', endDate: '2027-12-17' },
        { id: 'next', startDate: '2027-03-08', endDate: '2027-06-25' },
      ],
    });
    assert.deepEqual(card.beginning, { kind: 'date', date: '2027-03-08' });
    assert.deepEqual(card.period, { from: '2027-03-08', to: '2027-06-25' });
    assert.equal(card.otherRuns, 1);
  });

  it('says since when a course runs, when none is still to begin', async () => {
    const runs = [{ id: 'r', startDate: '2027-01-11', endDate: '2027-06-25' }];
    const card = await cardOf({ ...course, runs });
    assert.deepEqual(card.beginning, { kind: 'running', since: '2027-01-11' });
  });

  it('says that people can begin any time', async () => {
    const runs = [{ id: 'r', startDate: '2027-01-11', rolling: true }];
    assert.deepEqual((await cardOf({ ...course, runs })).beginning, { kind: 'any-time' });
  });

  it('asks people to ask when nobody counts the places of a course', async () => {
    const runs = [{ id: 'r', startDate: '2027-03-08' }];
    assert.equal((await cardOf({ ...course, runs })).status, 'unknown');
  });

  it('shows opening hours where there are no dates', async () => {
    const openingHours = [{ byDay: ['MO' as const], opens: '09:00', closes: '12:00' }];
    assert.deepEqual((await cardOf({ openingHours })).openingHours, openingHours);
  });

  const costs: [string, Partial<Offer>, unknown][] = [
    ['free', { free: true }, { kind: 'free' }],
    ['free for a price of zero', { prices: [{ amount: 0 }] }, { kind: 'free' }],
    [
      'the lowest of several prices',
      { prices: [{ amount: 120 }, { amount: 2.29, per: 'lesson' }] },
      { kind: 'paid', amount: 2.29, currency: undefined, per: 'lesson', isLowest: true },
    ],
    [
      'that it costs something',
      { free: false },
      { kind: 'paid', amount: undefined, currency: undefined, per: undefined, isLowest: false },
    ],
    ['nothing', {}, undefined],
  ];
  for (const [what, parts, cost] of costs) {
    it(`says about the cost: ${what}`, async () => {
      assert.deepEqual((await cardOf(parts)).cost, cost);
    });
  }

  it('is online when its run is', async () => {
    const runs = [{ id: 'r', startDate: '2027-03-08', attendanceMode: 'online' as const }];
    assert.equal((await cardOf({ ...course, runs })).isOnline, true);
  });

  it('names the day of the last check only when told that it is long ago', async () => {
    const offer = await offerOf({});
    assert.equal(cardView(offer, TODAY, '2026-01-01', undefined).checkedOn, '2026-01-01');
    assert.equal(cardView(offer, TODAY, undefined, undefined).checkedOn, undefined);
  });
});

describe('the number to call', () => {
  const contacts = [{ id: 'c', name: 'Büro', phone: '+49363199991' }];
  const providers = [{ id: 'vhs', name: 'VHS', phone: '+49363199992' }];
  for (const [whose, parts, more, phone] of [
    [
      'the one to register',
      { registration: { phone: '+49363199990' }, contacts: ['c'] },
      { contacts },
      '+49363199990',
    ],
    ['its contact', { contacts: ['c'] }, { contacts, providers }, '+49363199991'],
    ['its provider', {}, { providers }, '+49363199992'],
    ['nobody', {}, {}, undefined],
  ] as const) {
    it(`is that of ${whose}`, async () => {
      assert.equal(phoneOf(await offerOf(parts as Partial<Offer>, more)), phone);
    });
  }
});
