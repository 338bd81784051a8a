// Which filters are offered, and in which order.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import type { Filters } from '../../src/domain/offer-query.js';
import { createOfferIndex } from '../../src/domain/offer-index.js';
import { findOffers, townsOf } from '../../src/domain/offers.js';
import { filterGroups, townChoices } from '../../src/offers/filters-state.js';
import { catalogueOf } from '../support/catalogue.js';

const TODAY = '2027-03-01';
const catalogue = catalogueOf([
  { id: 'a', kind: 'counselling', topics: ['work'], free: true },
  { id: 'b', kind: 'counselling', topics: ['housing'] },
  { id: 'c', kind: 'sport', topics: ['leisure'], free: false },
  { id: 'd', kind: 'work', topics: ['work'], free: true },
]);

async function groupsFor(filters: Filters, presetFilters: Filters = {}) {
  const index = createOfferIndex(await catalogue, { languages: ['de'], today: TODAY });
  const base = findOffers(index, { ...EMPTY_QUERY, filters: presetFilters });
  const result = findOffers(index, { ...EMPTY_QUERY, filters: { ...filters, ...presetFilters } });
  return filterGroups(base, result, filters, { filters: presetFilters });
}

async function group(facet: string, filters: Filters = {}, presetFilters: Filters = {}) {
  const groups = await groupsFor(filters, presetFilters);
  return groups.find((one) => one.facet === facet);
}

describe('filter groups', () => {
  it('count what each choice leads to', async () => {
    const kind = await group('kind');
    assert.deepEqual(
      kind?.choices.map(({ value, count }) => [value, count]),
      [
        ['counselling', 2],
        ['work', 1],
        ['sport', 1],
      ],
    );
  });

  it('keep the other choices of a facet open once one is chosen', async () => {
    const kind = await group('kind', { kind: ['sport'] });
    assert.deepEqual(kind?.choices.find(({ value }) => value === 'counselling')?.count, 2);
    assert.equal(kind.chosen, 1);
  });

  it('show what is unknown as a choice of its own, behind the known ones', async () => {
    const cost = await group('cost');
    assert.deepEqual(
      cost?.choices.map(({ value, count }) => [value, count]),
      [
        ['free', 2],
        ['paid', 1],
        ['unknown', 1],
      ],
    );
  });

  it('keep choices that lead nowhere now, but last', async () => {
    const topic = await group('topic', { kind: ['sport'] });
    assert.deepEqual(
      topic?.choices.map(({ value, count }) => [value, count]),
      [
        ['leisure', 1],
        ['work', 0],
        ['housing', 0],
      ],
    );
  });

  it('never move a chosen value to the end', async () => {
    const topic = await group('topic', { kind: ['sport'], topic: ['work'] });
    assert.equal(topic?.choices[0]?.value, 'work');
    assert.equal(topic.choices[0].isChosen, true);
  });

  it('leave out what the feed says nothing about', async () => {
    const facets = (await groupsFor({})).map(({ facet }) => facet);
    assert.deepEqual(facets, ['kind', 'topic', 'cost']);
  });

  it('leave out what an editor has fixed, and what nothing there has', async () => {
    const fixed = { kind: ['counselling'] };
    assert.equal(await group('kind', {}, fixed), undefined);
    const topic = await group('topic', {}, fixed);
    assert.deepEqual(topic?.choices.map(({ value }) => value).sort(), ['housing', 'work']);
  });
});

describe('towns', () => {
  it('come with the postcodes of their places', async () => {
    const place = (id: string, city: string, postalCode: string) => ({
      id,
      name: id,
      address: { city, postalCode },
      location: { type: 'Point' as const, coordinates: [10.8, 51.5] as [number, number] },
    });
    const { placesById } = await catalogueOf([{ id: 'a', place: 'p' }], {
      places: [
        place('p', 'Auenstadt', '06999'),
        place('q', 'Auenstadt', '06998'),
        place('r', 'Auenstadt', '06999'),
        place('s', 'Lerchenroda', '06990'),
      ],
    });
    const towns = townChoices({ ...(await catalogue), placesById }, townsOf({ placesById }));
    assert.deepEqual(
      towns.map(({ name, postcodes }) => [name, postcodes]),
      [
        ['Auenstadt', ['06998', '06999']],
        ['Lerchenroda', ['06990']],
      ],
    );
  });
});
