// Runs as the unit of the calendar: their keys, their facts, and the finder's questions asked of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deadlineOf } from '../../src/domain/course-deadline.js';
import { courseRunsOf } from '../../src/domain/course-runs.js';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import type { OfferQuery } from '../../src/domain/offer-query.js';
import { createOfferIndex } from '../../src/domain/offer-index.js';
import { findOffers } from '../../src/domain/offers.js';
import { runKey } from '../../src/domain/run-key.js';
import { runsAsOffers } from '../../src/domain/runs-as-offers.js';
import { course } from './calendar-fixture.js';
import { LATER, PAST, SOON } from './offer-fixture.js';
import { catalogueOf, TODAY } from './search-fixture.js';

const COMMON = { kind: 'course', name: 'Kurs', provider: 'vhs', modified: TODAY } as const;
const catalogue = catalogueOf([
  {
    ...COMMON,
    id: 'a',
    place: 'vhs-haus',
    runs: [
      { id: 'autumn', ...PAST },
      { id: 'spring', ...SOON, place: 'rathaus', availability: { state: 'full' } },
    ],
  },
  { ...COMMON, id: 'none' },
  { ...COMMON, id: 'b', runs: [{ id: 'spring', ...LATER }] },
]);

describe('courses of a calendar', () => {
  it('are the runs of the offers, in their order', () => {
    const keys = courseRunsOf(catalogue.offers, TODAY).map(({ key }) => key);
    assert.deepEqual(keys, ['a/autumn', 'a/spring', 'b/spring']);
  });

  it('keep different keys when an offer uses one id for two runs', () => {
    const { offers } = catalogueOf([{ ...COMMON, id: 'a', runs: [{ id: 'r' }, { id: 'r' }] }]);
    assert.deepEqual(
      courseRunsOf(offers, TODAY).map(({ key }) => key),
      ['a/r', 'a/r/2'],
    );
    assert.equal(runKey(offers[0]!, offers[0]!.runs[1]!), 'a/r/2');
  });

  it('know their dates', () => {
    const rolling = course({ ...SOON, rolling: true });
    assert.deepEqual([rolling.start, rolling.end], [SOON.startDate, SOON.endDate]);
  });

  it('end with the offer when they name no end of their own', () => {
    const open = course({ startDate: '2027-01-01' }, { validThrough: '2027-06-30' });
    assert.equal(open.end, '2027-06-30');
    assert.equal(course({ startDate: '2027-01-01' }).end, undefined);
  });

  it('end with the offer when they would go on beyond it', () => {
    assert.equal(course(SOON, { validThrough: SOON.startDate }).end, SOON.startDate);
    assert.equal(course(SOON, { validThrough: '2199-12-31' }).end, SOON.endDate);
  });

  it('have the deadline of the run, else of the offer', () => {
    const registration = { deadline: '2027-01-10' };
    assert.equal(deadlineOf(course({ deadline: '2027-01-05' }, { registration })), '2027-01-05');
    assert.equal(deadlineOf(course({}, { registration })), '2027-01-10');
    assert.equal(deadlineOf(course({})), undefined);
  });
});

describe('the status of a run', () => {
  it('is that of its places', () => {
    assert.equal(course({ ...SOON, availability: { state: 'few' } }).status, 'few');
  });

  it('is unknown when nobody says', () => {
    assert.equal(course(SOON).status, 'unknown');
  });

  it('is cancelled or postponed when the run is, or the whole offer', () => {
    assert.equal(course({ ...SOON, status: 'cancelled' }).status, 'cancelled');
    assert.equal(course({ ...SOON, status: 'postponed' }).status, 'postponed');
    assert.equal(course(SOON, { status: 'cancelled' }).status, 'cancelled');
  });

  it('is over after its last day, or after that of the offer', () => {
    assert.equal(course(PAST).status, 'over');
    assert.equal(course(SOON, { validThrough: '2026-11-21' }).status, 'over');
  });

  it('is its own, not that of the run that comes next', () => {
    const states = courseRunsOf(catalogue.offers, TODAY).map(({ status }) => status);
    assert.deepEqual(states, ['over', 'full', 'unknown']);
  });
});

describe('a catalogue with one entry per run', () => {
  const runs = runsAsOffers(catalogue);
  const find = (query: Partial<OfferQuery>) =>
    findOffers(createOfferIndex(runs, { languages: ['de'], today: TODAY }), {
      ...EMPTY_QUERY,
      ...query,
    });
  const found = (query: Partial<OfferQuery>) => find(query).hits.map(({ offer }) => offer.id);

  it('holds every run under its key and no offer without runs', () => {
    assert.deepEqual([...runs.offersById.keys()], ['a/autumn', 'a/spring', 'b/spring']);
    assert.deepEqual(
      runs.offers.map((one) => one.record.id),
      ['a', 'a', 'b'],
    );
  });

  it('gives the same keys to the calendar as the catalogue itself', () => {
    const keysOf = (one: typeof catalogue) => courseRunsOf(one.offers, TODAY).map(({ key }) => key);
    assert.deepEqual(keysOf(runs), keysOf(catalogue));
    assert.equal(runKey(runs.offers[1]!, runs.offers[1]!.runs[0]!), 'a/spring');
  });

  it('has each run where it takes place', () => {
    assert.deepEqual(
      runs.offers.map(({ place }) => place?.id),
      ['vhs-haus', 'rathaus', undefined],
    );
  });

  it('answers filters for runs, not for their offer', () => {
    assert.deepEqual(found({ filters: { places: ['full'] } }), ['a/spring']);
    assert.deepEqual(found({ filters: { starts: ['4-weeks'] } }), ['a/spring']);
  });

  it('counts runs', () => {
    const { facets } = find({ hidesPast: true });
    assert.deepEqual(facets.kind, [{ value: 'course', count: 2 }]);
  });

  it('lets an editor choose an offer by its own id, or a place', () => {
    assert.deepEqual(found({ provider: ['b'] }), ['b/spring']);
    assert.deepEqual(found({ provider: ['rathaus'] }), ['a/spring']);
  });

  it('leaves the catalogue itself alone', () => {
    assert.deepEqual([...catalogue.offersById.keys()], ['a', 'none', 'b']);
  });
});
