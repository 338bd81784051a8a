// What is known about an offer on a day, and what is honestly unknown.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facetValues } from '../../src/domain/facet-values.js';
import { distanceTo } from '../../src/domain/offer-distance.js';
import {
  currentRuns,
  freshness,
  isOfferOver,
  nextRunOf,
  statusOf,
} from '../../src/domain/offer-facts.js';
import { FACETS } from '../../src/domain/offer-query.js';
import type { Facet } from '../../src/domain/offer-query.js';
import type { CatalogueOffer } from '../../src/feed/catalogue.js';
import type { Feed, Offer, Run } from '../../src/feed/schema.js';
import { catalogueOf, TODAY } from './search-fixture.js';

const MORNING = { startTime: '08:30', endTime: '12:45' } as const;

function resolved(fields: Partial<Offer>, more: Partial<Feed> = {}): CatalogueOffer {
  const record: Offer = {
    ...{ id: 'o', kind: 'course', name: 'Kurs', provider: 'vhs', modified: '2026-11-01' },
    ...fields,
  };
  return catalogueOf([record], more).offers[0]!;
}
const withRuns = (...runs: Partial<Run>[]): CatalogueOffer =>
  resolved({ runs: runs.map((run, at) => ({ id: `r${at}`, ...run })) });
const facet = (name: Facet, offer: CatalogueOffer): readonly string[] =>
  facetValues(offer, TODAY)[name];
const nextId = (offer: CatalogueOffer): string | undefined => nextRunOf(offer, TODAY)?.record.id;

const PAST: Partial<Run> = { startDate: '2026-01-01', endDate: '2026-06-30' };
const RUNNING: Partial<Run> = { startDate: '2026-11-01', endDate: '2027-02-28' };
const SOON: Partial<Run> = { startDate: '2026-12-01', endDate: '2027-05-31' };
const LATER: Partial<Run> = { startDate: '2027-03-01', endDate: '2027-08-31' };

describe('the run that matters next', () => {
  it('is the next one to begin', () => {
    assert.equal(nextId(withRuns(PAST, RUNNING, LATER, SOON)), 'r3');
  });

  it('is one with places rather than an earlier full one', () => {
    assert.equal(nextId(withRuns({ ...SOON, availability: { state: 'full' } }, LATER)), 'r1');
  });

  it('is a full one rather than one already under way', () => {
    assert.equal(nextId(withRuns(RUNNING, { ...SOON, availability: { state: 'full' } })), 'r1');
  });

  it('is the one under way when there is no other', () => {
    assert.equal(nextId(withRuns(PAST, RUNNING)), 'r1');
  });

  it('is never a cancelled one while others remain', () => {
    assert.equal(nextId(withRuns({ ...SOON, status: 'cancelled' }, LATER)), 'r1');
  });

  it('is the cancelled one when nothing else remains, so that people learn of it', () => {
    assert.equal(nextId(withRuns(PAST, { ...SOON, status: 'cancelled' })), 'r1');
  });

  it('is none when all are over', () => {
    assert.equal(nextId(withRuns(PAST)), undefined);
  });

  it('counts as current unless over or cancelled', () => {
    const runs = currentRuns(withRuns(PAST, RUNNING, { ...SOON, status: 'cancelled' }), TODAY);
    assert.deepEqual(
      runs.map(({ record }) => record.id),
      ['r1'],
    );
  });
});

describe('being over', () => {
  it('is true when all runs are over', () => {
    assert.deepEqual(
      [isOfferOver(withRuns(PAST), TODAY), isOfferOver(withRuns(PAST, SOON), TODAY)],
      [true, false],
    );
  });

  it('is true after the last day of validity', () => {
    const until = (validThrough: string) => isOfferOver(resolved({ validThrough }), TODAY);
    assert.deepEqual([until('2026-11-21'), until('2026-11-22')], [true, false]);
  });

  it('is false for an offer without runs', () => {
    assert.equal(isOfferOver(resolved({}), TODAY), false);
  });
});

describe('the status', () => {
  it('is the state of places of the next run', () => {
    const few = { ...SOON, availability: { state: 'few' as const } };
    assert.equal(statusOf(withRuns(few, LATER), TODAY), 'few');
  });

  it('is unknown when nobody says, or a course has no runs', () => {
    assert.equal(statusOf(withRuns(SOON), TODAY), 'unknown');
    assert.equal(statusOf(resolved({}), TODAY), 'unknown');
  });

  it('is that of the offer, or of its next run, when cancelled or postponed', () => {
    assert.equal(statusOf(resolved({ status: 'cancelled' }), TODAY), 'cancelled');
    assert.equal(statusOf(resolved({ status: 'postponed' }), TODAY), 'postponed');
    assert.equal(statusOf(withRuns({ ...SOON, status: 'cancelled' }), TODAY), 'cancelled');
    assert.equal(statusOf(withRuns({ ...SOON, status: 'postponed' }), TODAY), 'postponed');
  });

  it('is over when the offer is', () => {
    assert.equal(statusOf(withRuns(PAST), TODAY), 'over');
  });

  it('does not exist where there are no places to be taken', () => {
    assert.equal(statusOf(resolved({ kind: 'counselling' }), TODAY), undefined);
  });
});

describe('freshness', () => {
  const of = (fields: Partial<Offer>, updateCycle?: string) =>
    freshness(resolved(fields), { timeZone: 'Europe/Berlin', updateCycle }, TODAY);

  it('counts from the later of review and change', () => {
    assert.equal(
      of({ modified: '2026-11-01', lastReviewed: '2026-11-10' }).checkedOn,
      '2026-11-10',
    );
    assert.equal(
      of({ modified: '2026-11-20', lastReviewed: '2026-11-10' }).checkedOn,
      '2026-11-20',
    );
    assert.equal(of({ modified: '2026-11-20' }).checkedOn, '2026-11-20');
  });

  it('takes the day of an instant in the zone of the feed', () => {
    assert.equal(of({ modified: '2026-11-20T23:30:00Z' }).checkedOn, '2026-11-21');
  });

  it('ends with the cycle of the feed', () => {
    assert.equal(of({ modified: '2026-10-22' }, 'P1M').isStale, false);
    assert.equal(of({ modified: '2026-10-21' }, 'P1M').isStale, true);
    assert.equal(of({ modified: '2026-11-07' }, 'P1W1D').isStale, true);
    assert.equal(of({ modified: '2025-12-01' }, 'P1Y').isStale, false);
  });

  it('ends after half a year when the feed names no cycle', () => {
    assert.equal(of({ modified: '2026-06-01' }).isStale, false);
    assert.equal(of({ modified: '2026-05-01' }).isStale, true);
  });
});

describe('distance', () => {
  const berlin = { lat: 52.52, lon: 13.405 };

  it('is right for a known pair of cities', () => {
    const hamburg = {
      id: 'hh',
      name: 'Hamburg',
      location: { type: 'Point' as const, coordinates: [9.993, 53.551] as [number, number] },
    };
    const kilometres = distanceTo(berlin, resolved({ place: 'hh' }, { places: [hamburg] }), TODAY)!;
    assert.ok(Math.abs(kilometres - 255) < 2, String(kilometres));
  });

  it('is zero at the place itself', () => {
    assert.equal(distanceTo({ lat: 48.9, lon: 9.5 }, resolved({ place: 'vhs-haus' }), TODAY), 0);
  });

  it('is that of the nearest place of a current run', () => {
    const offer = resolved({ place: 'turnhalle', runs: [{ id: 'r', place: 'vhs-haus', ...SOON }] });
    assert.equal(distanceTo({ lat: 48.9, lon: 9.5 }, offer, TODAY), 0);
  });

  it('is unknown without coordinates', () => {
    const places = [{ id: 'x', name: 'Irgendwo' }];
    assert.equal(distanceTo(berlin, resolved({ place: 'x' }, { places }), TODAY), undefined);
    assert.equal(distanceTo(berlin, resolved({}), TODAY), undefined);
  });
});

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
