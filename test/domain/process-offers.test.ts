// Offers that help with a step: those it names, then those it describes; none that is over.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createOfferIndex } from '../../src/domain/offer-index.js';
import { offersOfStep } from '../../src/domain/process-offers.js';
import type { ChainStep } from '../../src/feed/schema.js';
import { catalogueOf } from '../support/catalogue.js';

const TODAY = '2027-03-01';
const course = (id: string, startDate: string, endDate = '2027-12-01') => ({
  id,
  name: `Deutschkurs ${id}`,
  kind: 'course' as const,
  runs: [{ id: `${id}-1`, startDate, endDate }],
});

const index = createOfferIndex(
  await catalogueOf([
    { id: 'beratung', name: 'Beratung' },
    course('herbst', '2027-09-01'),
    course('fruehling', '2027-04-01'),
    course('vorbei', '2026-04-01', '2026-12-01'),
  ]),
  { languages: ['de'], today: TODAY },
);
const found = (step: Partial<ChainStep>) =>
  offersOfStep(index, { id: 's', title: 'S', ...step }).map(({ offer }) => offer.id);

describe('the offers of a step', () => {
  it('are none when it says nothing', () => {
    assert.deepEqual(found({}), []);
  });

  it('are those it names, in its order, as far as the feed has them', () => {
    assert.deepEqual(found({ offers: ['herbst', 'weg', 'beratung'] }), ['herbst', 'beratung']);
  });

  it('are those it describes, soonest start first', () => {
    assert.deepEqual(found({ offerQuery: { kind: ['course'] } }), ['fruehling', 'herbst']);
  });

  it('are named ones before described ones, each once', () => {
    const step = { offers: ['beratung', 'herbst'], offerQuery: { kind: ['course' as const] } };
    assert.deepEqual(found(step), ['beratung', 'herbst', 'fruehling']);
  });

  it('are never over, even when named', () => {
    assert.deepEqual(found({ offers: ['vorbei'] }), []);
  });

  it('answer every word of the query', () => {
    assert.deepEqual(found({ offerQuery: { text: 'Deutschkurs' } }), ['fruehling', 'herbst']);
    assert.deepEqual(found({ offerQuery: { text: 'Deutschkurs Schwimmen' } }), []);
  });

  it('come with the run people would ask about', () => {
    const [first] = offersOfStep(index, { offers: ['fruehling'] });
    assert.equal(first?.nextRun?.record.id, 'fruehling-1');
  });
});
