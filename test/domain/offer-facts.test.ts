// What is known about an offer on a day: the run that matters, its state, its age.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  currentRuns,
  freshness,
  isOfferOver,
  isRunOver,
  nextRunOf,
  statusOf,
} from '../../src/domain/offer-facts.js';
import type { CatalogueOffer } from '../../src/feed/catalogue.js';
import type { Offer } from '../../src/feed/schema.js';
import { LATER, PAST, resolved, RUNNING, SOON, withRuns } from './offer-fixture.js';
import { TODAY } from './search-fixture.js';

const nextId = (offer: CatalogueOffer): string | undefined => nextRunOf(offer, TODAY)?.record.id;

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

  it('is told of each run, and of all when the offer is no longer valid', () => {
    const over = (offer: CatalogueOffer) => offer.runs.map((run) => isRunOver(offer, run, TODAY));
    const offer = withRuns(PAST, RUNNING, SOON);
    assert.deepEqual(over(offer), [true, false, false]);
    const record = { ...offer.record, validThrough: '2026-11-21' };
    assert.deepEqual(over({ ...offer, record }), [true, true, true]);
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
