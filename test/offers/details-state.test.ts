// One offer in full: its dates in a useful order, places with the day they were counted, what follows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Run } from '../../src/feed/schema.js';
import { detailsView } from '../../src/offers/details-state.js';
import { catalogueOf } from '../support/catalogue.js';

const TODAY = '2027-03-01';

async function detailsOf(runs: readonly Run[], more = {}) {
  const catalogue = await catalogueOf([
    { id: 'a', kind: 'course', courseType: 'self-paid', runs: [...runs], ...more },
    { id: 'b', name: 'Danach' },
  ]);
  return detailsView(catalogue, catalogue.offers[0]!, TODAY, undefined);
}

describe('the dates of an offer', () => {
  it('come in the order in which people can begin; begun ones and those without a date follow', async () => {
    const { runs } = await detailsOf([
      { id: 'undated', scheduleNote: 'nach Absprache' },
      { id: 'begun', startDate: '2027-01-11', endDate: '2027-06-25' },
      { id: 'autumn', startDate: '2027-09-06', endDate: '2027-12-17' },
      { id: 'spring', startDate: '2027-03-08', endDate: '2027-06-25' },
    ]);
    assert.deepEqual(
      runs.map(({ run }) => run.record.id),
      ['spring', 'autumn', 'begun', 'undated'],
    );
  });

  it('leave out what is over', async () => {
    const { runs } = await detailsOf([
      { id: 'past', startDate: '2026-01-05', endDate: '2026-06-30' },
    ]);
    assert.deepEqual(runs, []);
  });

  it('know how many places are left and when they were counted', async () => {
    const availability = { state: 'few' as const, remaining: 3, asOf: '2027-02-26T23:30:00Z' };
    const { runs } = await detailsOf([{ id: 'r', startDate: '2027-03-08', availability }]);
    assert.deepEqual(
      [runs[0]?.status, runs[0]?.remaining, runs[0]?.asOf],
      ['few', 3, '2027-02-27'],
    );
  });

  for (const [deadline, isPast] of [
    ['2027-02-28', true],
    ['2027-03-01', false],
  ] as const) {
    it(`${isPast ? 'mark' : 'do not mark'} a deadline of ${deadline} as past`, async () => {
      const { runs } = await detailsOf([{ id: 'r', startDate: '2027-03-08', deadline }]);
      assert.equal(runs[0]?.isPastDeadline, isPast);
    });
  }

  it('are cancelled when the whole offer is', async () => {
    const { runs } = await detailsOf([{ id: 'r', startDate: '2027-03-08' }], {
      status: 'cancelled',
    });
    assert.equal(runs[0]?.status, 'cancelled');
  });

  it('are over when the offer is, whatever they say themselves', async () => {
    const availability = { state: 'open' as const };
    const runs = [{ id: 'r', startDate: '2027-03-08', availability }];
    const view = await detailsOf(runs, { validThrough: '2027-02-28' });
    assert.deepEqual([view.runs.length, view.pastRuns[0]?.status], [0, 'over']);
    assert.deepEqual([view.card.status, view.card.beginning], ['over', undefined]);
  });

  it('list single meetings from today on where there is no weekly pattern', async () => {
    const at = (date: string) => ({ date, startTime: '10:00', endTime: '12:00' });
    const sessions = [at('2027-02-20'), at('2027-03-06'), at('2027-03-13')];
    const { runs } = await detailsOf([{ id: 'r', sessions }]);
    assert.deepEqual(
      runs[0]?.sessions.map(({ date }) => date),
      ['2027-03-06', '2027-03-13'],
    );
  });

  it('can be saved once it is known when they begin', async () => {
    const { runs } = await detailsOf([
      { id: 'dated', startDate: '2027-03-08' },
      { id: 'undated', scheduleNote: 'nach Absprache' },
    ]);
    assert.deepEqual(
      runs.map(({ canBeSaved }) => canBeSaved),
      [true, false],
    );
  });
});

describe('what follows an offer', () => {
  it('is named as far as the feed has it', async () => {
    const { leadsTo } = await detailsOf([], { leadsTo: ['b', 'gone'] });
    assert.deepEqual(
      leadsTo.map(({ id }) => id),
      ['b'],
    );
  });
});

describe('freshness', () => {
  it('is the later of change and check, and stale after half a year', async () => {
    const old = await detailsOf([], { modified: '2026-01-10', lastReviewed: '2026-06-01' });
    assert.deepEqual([old.checkedOn, old.isStale], ['2026-06-01', true]);
    assert.equal(old.card.checkedOn, '2026-06-01');
    const fresh = await detailsOf([], { modified: '2027-02-01' });
    assert.deepEqual([fresh.checkedOn, fresh.isStale], ['2027-02-01', false]);
  });
});
