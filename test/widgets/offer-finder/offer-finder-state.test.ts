// What the finder shows for a session and how actions change it, without any page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facet } from '../../../src/domain/offer-query.js';
import { createOfferIndex, findOffers } from '../../../src/domain/offers.js';
import {
  activeFilters,
  effectiveQuery,
  filterBy,
  linkedSession,
  noticesOf,
  openedOffer,
  openOffer,
  removeFilter,
  resetSearch,
  resultsView,
  searchFor,
  searchNear,
  showMore,
  sortBy,
  startSession,
  toggleFilter,
  type FinderPresets,
} from '../../../src/widgets/offer-finder/offer-finder-state.js';
import { pageSizeOf } from '../../../src/widgets/offer-finder/page-size.js';
import { catalogueOf } from '../../support/catalogue.js';

const TODAY = '2027-03-01';
const presets: FinderPresets = { filters: {}, provider: [], near: '', sort: 'match', pageSize: 5 };
const start = startSession(presets);
const town = { label: 'Auenstadt', lat: 51.5, lon: 10.8, radiusKm: 10 };

describe('a session', () => {
  it('begins without a question, in the order an editor has set', () => {
    const { query, shown, offerId } = startSession({ ...presets, sort: 'starts' });
    assert.deepEqual(
      [query.text, query.filters, query.sort, shown, offerId],
      ['', {}, 'starts', 5, undefined],
    );
  });

  it('begins with what a link asks for, as far as the feed knows it', () => {
    const link = {
      text: 'kita',
      filters: { kind: ['course', 'made-up'], level: ['Z9'] },
      near: 'Auenstadt',
      radiusKm: 10,
      sort: 'near',
      offerId: 'a',
    } as const;
    const isKnown = (_facet: Facet, value: string) => value === 'course';
    const session = linkedSession(presets, link, [{ ...town, name: 'Auenstadt' }], isKnown);
    assert.deepEqual(session.query, {
      text: 'kita',
      filters: { kind: ['course'] },
      near: town,
      provider: [],
      sort: 'near',
    });
    assert.equal(session.offerId, 'a');
  });

  it('does not sort by distance from a town nobody knows', () => {
    const session = linkedSession(presets, { near: 'Atlantis', sort: 'near' }, [], () => true);
    assert.deepEqual([session.query.near, session.query.sort], [undefined, 'match']);
  });
});

describe('presets', () => {
  it('cannot be changed by what readers choose', () => {
    const women = { ...presets, filters: { audience: ['women'] }, provider: ['vhs'] };
    const chosen = filterBy(filterBy(start, 'audience', ['men'], 5), 'kind', ['course'], 5);
    const query = effectiveQuery(chosen, women);
    assert.deepEqual(query.filters, { audience: ['women'], kind: ['course'] });
    assert.deepEqual(query.provider, ['vhs']);
  });

  for (const [wanted, size] of [
    [20, 20],
    [1, 5],
    [1000, 50],
    [7.6, 8],
    [NaN, 20],
  ] as const) {
    it(`show ${size} cards when an editor asks for ${wanted}`, () => {
      assert.equal(pageSizeOf(wanted), size);
    });
  }
});

describe('an action', () => {
  const long = { ...start, shown: 40 };
  const asked = [
    ['searching', searchFor(long, 'deutsch', 5)],
    ['filtering', toggleFilter(long, 'kind', 'course', 5)],
    ['choosing a town', searchNear(long, town, 5)],
    ['sorting', sortBy(long, 'starts', 5)],
    ['resetting', resetSearch(long, 5)],
  ] as const;
  for (const [name, session] of asked) {
    it(`starts again with the first page: ${name}`, () => assert.equal(session.shown, 5));
  }

  it('adds a value to a facet and takes it away again', () => {
    const two = toggleFilter(toggleFilter(start, 'level', 'A1', 5), 'level', 'A2', 5);
    assert.deepEqual(two.query.filters, { level: ['A1', 'A2'] });
    assert.deepEqual(toggleFilter(two, 'level', 'A1', 5).query.filters, { level: ['A2'] });
  });

  it('leaves no empty filter behind', () => {
    const none = toggleFilter(toggleFilter(start, 'level', 'A1', 5), 'level', 'A1', 5);
    assert.deepEqual(none.query.filters, {});
  });

  it('sorts by distance as soon as there is a place, and stops when it goes', () => {
    const near = searchNear(start, town, 5);
    assert.equal(near.query.sort, 'near');
    assert.equal(searchNear(near, undefined, 5).query.sort, 'match');
  });

  it('keeps another order when the place goes', () => {
    const sorted = sortBy(searchNear(start, town, 5), 'starts', 5);
    assert.equal(searchNear(sorted, undefined, 5).query.sort, 'starts');
  });

  it('removes one value, all values of a facet, or the place', () => {
    const session = filterBy(searchNear(start, town, 5), 'weekday', ['MO', 'TU'], 5);
    const one = removeFilter(session, { facet: 'weekday', value: 'MO' }, 5);
    assert.deepEqual(one.query.filters, { weekday: ['TU'] });
    assert.deepEqual(removeFilter(session, { facet: 'weekday', value: '' }, 5).query.filters, {});
    assert.equal(removeFilter(session, { facet: 'near', value: '' }, 5).query.near, undefined);
  });

  it('resets words, filters and place, but not the order', () => {
    const session = sortBy(
      searchFor(filterBy(searchNear(start, town, 5), 'cost', ['free'], 5), 'yoga', 5),
      'starts',
      5,
    );
    assert.deepEqual(resetSearch(session, 5).query, { ...start.query, sort: 'starts' });
  });

  it('leaves the session it came from as it was', () => {
    const before = structuredClone(start);
    toggleFilter(start, 'kind', 'course', 5);
    showMore(start, 5);
    assert.deepEqual(start, before);
  });
});

describe('the list', () => {
  const many = catalogueOf([...Array(12).keys()].map((n) => ({ id: `o${n}` })));

  async function listFor(session = start) {
    const index = createOfferIndex(await many, { languages: ['de'], today: TODAY });
    const result = findOffers(index, effectiveQuery(session, presets));
    return resultsView(result, session, presets.pageSize);
  }

  it('shows one page, how many are left and how many come next', async () => {
    const view = await listFor();
    assert.deepEqual([view.total, view.hits.length, view.left, view.next], [12, 5, 7, 5]);
  });

  it('adds a page at a time until all are there', async () => {
    const second = await listFor(showMore(start, 5));
    assert.deepEqual([second.hits.length, second.left, second.next], [10, 2, 2]);
    const third = await listFor(showMore(showMore(start, 5), 5));
    assert.deepEqual([third.hits.length, third.left, third.next], [12, 0, 0]);
  });

  it('names words that no offer holds, and only those', async () => {
    const view = await listFor(searchFor(start, 'Angebot Quantenphysik', 5));
    assert.deepEqual(view.missingWords, ['Quantenphysik']);
    assert.deepEqual((await listFor(searchFor(start, 'Angebot', 5))).missingWords, []);
  });

  it('lists active filters, the place first, facets in their order', () => {
    const session = searchNear(
      filterBy(filterBy(start, 'cost', ['free'], 5), 'kind', ['course', 'work'], 5),
      town,
      5,
    );
    assert.deepEqual(activeFilters(session.query), [
      { facet: 'near', value: 'Auenstadt' },
      { facet: 'kind', value: 'course' },
      { facet: 'kind', value: 'work' },
      { facet: 'cost', value: 'free' },
    ]);
  });
});

describe('one offer', () => {
  it('is open when the feed has it', async () => {
    const catalogue = await catalogueOf([{ id: 'a' }]);
    assert.equal(openedOffer(catalogue, openOffer(start, 'a'))?.id, 'a');
    assert.equal(openedOffer(catalogue, openOffer(start, 'gone')), undefined);
    assert.equal(openedOffer(catalogue, start), undefined);
  });
});

describe('notices', () => {
  it('say nothing about a feed that is whole and fresh', async () => {
    assert.deepEqual(noticesOf(await catalogueOf([{ id: 'a' }]), TODAY, false), []);
  });

  it('count the records that could not be used', async () => {
    const catalogue = { ...(await catalogueOf([{ id: 'a' }])), received: 14, dropped: 2 };
    const notices = noticesOf(catalogue, TODAY, false);
    assert.deepEqual(notices, [{ kind: 'partial', usable: 12, received: 14 }]);
  });

  for (const [what, header, isStale] of [
    ['the day after its date', { validThrough: '2027-02-28' }, true],
    ['not on its last day', { validThrough: '2027-03-01' }, false],
    [
      'after two of its cycles',
      { generatedAt: '2027-02-01T06:00:00+01:00', updateCycle: 'P7D' },
      true,
    ],
    ['not within them', { generatedAt: '2027-02-20T06:00:00+01:00', updateCycle: 'P7D' }, false],
    ['never without date and cycle', { generatedAt: '2020-01-01T06:00:00+01:00' }, false],
  ] as const) {
    it(`call a feed stale ${what}`, async () => {
      const catalogue = await catalogueOf([{ id: 'a' }], header);
      const kinds = noticesOf(catalogue, TODAY, false).map(({ kind }) => kind);
      assert.deepEqual(kinds, isStale ? ['stale'] : []);
    });
  }

  it('say that a reload failed and of when the data are', async () => {
    const catalogue = await catalogueOf([{ id: 'a' }], { validThrough: '2027-02-28' });
    const notices = noticesOf(catalogue, TODAY, true);
    assert.deepEqual(notices, [{ kind: 'not-refreshed', asOf: '2027-03-01' }]);
  });
});
