// Under which filter values an offer stands, and what is honestly unknown.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facetValues } from '../../src/domain/facet-values.js';
import { FACETS } from '../../src/domain/offer-query.js';
import type { Facet } from '../../src/domain/offer-query.js';
import type { CatalogueOffer } from '../../src/feed/catalogue.js';
import type { Offer } from '../../src/feed/schema.js';
import { LATER, PAST, resolved, RUNNING, SOON, withRuns } from './offer-fixture.js';
import { TODAY } from './search-fixture.js';

const MORNING = { startTime: '08:30', endTime: '12:45' } as const;
const facet = (name: Facet, offer: CatalogueOffer): readonly string[] =>
  facetValues(offer, TODAY)[name];

describe('facets of an offer', () => {
  it('are unknown where the feed says nothing, never "no"', () => {
    const values = facetValues(resolved({}), TODAY);
    for (const name of FACETS) {
      assert.deepEqual(values[name], name === 'kind' ? ['course'] : ['unknown'], name);
    }
  });

  it('are empty where the question makes no sense', () => {
    const values = facetValues(resolved({ kind: 'counselling' }), TODAY);
    const empty = FACETS.filter((name) => values[name].length === 0);
    assert.deepEqual(empty, ['courseType', 'level', 'starts', 'places']);
  });

  it('count an offer for every level from entry to target', () => {
    const level = (entry?: string, target?: string) =>
      facet('level', resolved({ level: { entry, target } as NonNullable<Offer['level']> }));
    assert.deepEqual(level('A1.2', 'B1'), ['A1', 'A2', 'B1']);
    assert.deepEqual(level('pre-A1', 'A1'), ['A0', 'A1']);
    assert.deepEqual(level('B2'), ['B2']);
    assert.deepEqual(level(undefined, 'C1.1'), ['C1']);
    assert.deepEqual(level('B1', 'A2'), ['A2', 'B1']);
    assert.deepEqual(level(), ['unknown']);
  });

  it('add the gender to the audience', () => {
    const offer = resolved({ audience: ['parents', 'women'], gender: 'women' });
    assert.deepEqual(facet('audience', offer), ['parents', 'women']);
    assert.deepEqual(facet('audience', resolved({ gender: 'men' })), ['men']);
  });

  it('take free from the word on it, else from the prices', () => {
    const cost = (fields: Partial<Offer>) => facet('cost', resolved(fields))[0];
    assert.equal(cost({ free: true, prices: [{ amount: 5, per: 'material' }] }), 'free');
    assert.equal(cost({ free: false }), 'paid');
    assert.equal(cost({ prices: [{ amount: 0 }, { amount: 20 }] }), 'paid');
    assert.equal(cost({ prices: [{ amount: 0 }] }), 'free');
    assert.equal(cost({ prices: [] }), 'unknown');
  });

  it('take days and times from current runs', () => {
    const schedule = [{ byDay: ['TU' as const, 'MO' as const], ...MORNING }];
    const offer = withRuns(
      { ...SOON, schedule },
      { ...PAST, schedule: [{ byDay: ['SU'], startTime: '18:00', endTime: '19:00' }] },
    );
    assert.deepEqual(facet('weekday', offer), ['MO', 'TU']);
    assert.deepEqual(facet('timeOfDay', offer), ['morning']);
  });

  it('take days and times from a cancelled run while no other remains, but no start and no places', () => {
    const evening = [{ byDay: ['TH' as const], startTime: '18:00', endTime: '20:00' }];
    const availability = { state: 'open' as const };
    const off = { ...SOON, schedule: evening, availability, status: 'cancelled' as const };
    const alone = withRuns(off);
    assert.deepEqual([facet('weekday', alone), facet('timeOfDay', alone)], [['TH'], ['evening']]);
    assert.deepEqual([facet('starts', alone), facet('places', alone)], [['unknown'], ['unknown']]);
    const morning = { ...SOON, schedule: [{ byDay: ['MO' as const], ...MORNING }] };
    assert.deepEqual(facet('weekday', withRuns(off, morning)), ['MO']);
  });

  it('name neither start nor places when the whole offer is cancelled', () => {
    const runs = [{ ...SOON, id: 'r', availability: { state: 'open' as const } }];
    const off = resolved({ runs, kind: 'course', status: 'cancelled' });
    assert.deepEqual([facet('starts', off), facet('places', off)], [['unknown'], ['unknown']]);
  });

  it('take days and times from opening hours, every part of the day the door is open', () => {
    const open = (opens: string, closes: string) =>
      resolved({ openingHours: [{ byDay: ['WE'], opens, closes }] });
    assert.deepEqual(facet('weekday', open('09:00', '12:00')), ['WE']);
    assert.deepEqual(facet('timeOfDay', open('09:00', '12:00')), ['morning']);
    assert.deepEqual(facet('timeOfDay', open('09:00', '17:30')), [
      'morning',
      'afternoon',
      'evening',
    ]);
    assert.deepEqual(facet('timeOfDay', open('13:00', '17:00')), ['afternoon']);
    assert.deepEqual(facet('timeOfDay', open('22:00', '02:00')), ['evening']);
  });

  it('count a start for its span and all longer ones', () => {
    const starts = (startDate: string) => facet('starts', withRuns({ startDate }));
    assert.deepEqual(starts('2026-12-20'), ['4-weeks', '8-weeks', '12-weeks']);
    assert.deepEqual(starts('2026-12-21'), ['8-weeks', '12-weeks']);
    assert.deepEqual(starts('2027-02-14'), ['12-weeks']);
    assert.deepEqual(starts('2027-02-15'), ['later']);
  });

  it('count a rolling run as rolling and for the day one can enter', () => {
    assert.deepEqual(facet('starts', withRuns({ rolling: true })), [
      'rolling',
      '4-weeks',
      '8-weeks',
      '12-weeks',
    ]);
    assert.deepEqual(facet('starts', withRuns({ rolling: true, startDate: '2027-06-01' })), [
      'rolling',
      'later',
    ]);
  });

  it('have no start once the only run is under way, and an unknown one without a date', () => {
    assert.deepEqual(facet('starts', withRuns(RUNNING)), []);
    assert.deepEqual(facet('starts', withRuns({ scheduleNote: 'auf Anfrage' })), ['unknown']);
  });

  it('hold the state of places of every current run', () => {
    const offer = withRuns({ ...SOON, availability: { state: 'full' } }, LATER, {
      ...PAST,
      availability: { state: 'open' },
    });
    assert.deepEqual(facet('places', offer), ['full', 'unknown']);
  });

  it('take the mode from the run, else from the offer, else from its having a place', () => {
    const mode = (fields: Partial<Offer>) => facet('attendance', resolved(fields));
    assert.deepEqual(mode({ attendanceMode: 'online' }), ['online']);
    assert.deepEqual(
      mode({
        attendanceMode: 'offline',
        runs: [{ id: 'r', attendanceMode: 'mixed' }, { id: 's' }],
      }),
      ['mixed', 'offline'],
    );
    assert.deepEqual(mode({ place: 'rathaus' }), ['offline']);
    assert.deepEqual(mode({ runs: [{ id: 'r', place: 'rathaus' }] }), ['offline']);
  });

  it('take wheelchair access from the places, unless all is online', () => {
    const places = [
      { id: 'hall', name: 'Halle', accessibility: { wheelchair: 'limited' as const } },
    ];
    assert.deepEqual(facet('wheelchair', resolved({ place: 'hall' }, { places })), ['limited']);
    assert.deepEqual(
      facet('wheelchair', resolved({ runs: [{ id: 'r', place: 'hall' }] }, { places })),
      ['limited'],
    );
    assert.deepEqual(facet('wheelchair', resolved({ attendanceMode: 'online' })), []);
  });

  it('take the rest as it stands', () => {
    const offer = resolved({
      topics: ['german', 'work'],
      courseType: 'conversation',
      childcare: { state: 'onRequest' },
      spokenLanguages: ['ar', 'uk'],
    });
    const values = facetValues(offer, TODAY);
    assert.deepEqual(values.topic, ['german', 'work']);
    assert.deepEqual(values.courseType, ['conversation']);
    assert.deepEqual(values.childcare, ['onRequest']);
    assert.deepEqual(values.language, ['ar', 'uk']);
  });
});
