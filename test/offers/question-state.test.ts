// The question to a list of offers: what each action makes of it, what an editor has fixed, what a link asks for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { FACETS, type Facet } from '../../src/domain/offer-query.js';
import {
  activeFilters,
  filterBy,
  hasQuestion,
  isSameSettings,
  limitedQuery,
  linkedQuery,
  linkTo,
  presetsOf,
  removeFilter,
  resetQuery,
  searchNear,
  toggleFilter,
  type ListSettings,
} from '../../src/offers/question-state.js';

const town = { label: 'Auenstadt', lat: 51.5, lon: 10.8, radiusKm: 10 };
const knowsAll = () => true;

describe('an action', () => {
  it('adds a value to a facet and takes it away again', () => {
    const two = toggleFilter(toggleFilter(EMPTY_QUERY, 'level', 'A1'), 'level', 'A2');
    assert.deepEqual(two.filters, { level: ['A1', 'A2'] });
    assert.deepEqual(toggleFilter(two, 'level', 'A1').filters, { level: ['A2'] });
  });

  it('leaves no empty filter behind', () => {
    const none = toggleFilter(toggleFilter(EMPTY_QUERY, 'level', 'A1'), 'level', 'A1');
    assert.deepEqual(none.filters, {});
  });

  it('sorts by distance as soon as there is a place, and stops when it goes', () => {
    const near = searchNear(EMPTY_QUERY, town);
    assert.equal(near.sort, 'near');
    assert.equal(searchNear(near, undefined).sort, 'match');
  });

  it('keeps another order when the place goes', () => {
    const sorted = { ...searchNear(EMPTY_QUERY, town), sort: 'starts' } as const;
    assert.equal(searchNear(sorted, undefined).sort, 'starts');
  });

  it('removes one value, all values of a facet, the place or the words', () => {
    const near = searchNear({ ...EMPTY_QUERY, text: 'yoga' }, town);
    const query = filterBy(near, 'weekday', ['MO', 'TU']);
    assert.deepEqual(removeFilter(query, { facet: 'weekday', value: 'MO' }).filters, {
      weekday: ['TU'],
    });
    assert.deepEqual(removeFilter(query, { facet: 'weekday', value: '' }).filters, {});
    assert.equal(removeFilter(query, { facet: 'near', value: '' }).near, undefined);
    assert.equal(removeFilter(query, { facet: 'text', value: '' }).text, '');
  });

  it('resets words, filters and place, but not the order', () => {
    const asked = filterBy(searchNear({ ...EMPTY_QUERY, text: 'yoga' }, town), 'cost', ['free']);
    assert.deepEqual(resetQuery({ ...asked, sort: 'starts' }), { ...EMPTY_QUERY, sort: 'starts' });
  });

  it('leaves the question it came from as it was', () => {
    const before = structuredClone(EMPTY_QUERY);
    toggleFilter(EMPTY_QUERY, 'kind', 'course');
    assert.deepEqual(EMPTY_QUERY, before);
  });
});

describe('active filters', () => {
  it('stand in the order of the facets, behind the place', () => {
    const chosen = filterBy(filterBy(EMPTY_QUERY, 'cost', ['free']), 'kind', ['course', 'work']);
    assert.deepEqual(activeFilters(searchNear(chosen, town)), [
      { facet: 'near', value: 'Auenstadt' },
      { facet: 'kind', value: 'course' },
      { facet: 'kind', value: 'work' },
      { facet: 'cost', value: 'free' },
    ]);
  });
});

describe('presets', () => {
  const none = Object.fromEntries(FACETS.map((facet) => [facet, []])) as never;
  const settings: ListSettings = { ...(none as object), provider: [], near: '' } as never;
  const women: ListSettings = { ...settings, audience: ['women'], provider: ['vhs'] };

  it('hold only facets for which an editor has set values', () => {
    assert.deepEqual(presetsOf(women), {
      filters: { audience: ['women'] },
      provider: ['vhs'],
      near: '',
    });
  });

  it('stand for their settings until one of these changes', () => {
    const presets = presetsOf(women);
    assert.equal(isSameSettings(presets, { ...women }), true);
    for (const change of [
      { audience: [] },
      { cost: ['free'] },
      { provider: [] },
      { near: 'Ulm' },
    ]) {
      assert.equal(isSameSettings(presets, { ...women, ...change }), false);
    }
  });

  it('cannot be changed by what readers choose', () => {
    const chosen = filterBy(filterBy(EMPTY_QUERY, 'audience', ['men']), 'kind', ['course']);
    const query = limitedQuery(chosen, presetsOf(women));
    assert.deepEqual(query.filters, { audience: ['women'], kind: ['course'] });
    assert.deepEqual(query.provider, ['vhs']);
  });
});

describe('a question', () => {
  const near = { label: 'Auenstadt', lat: 51, lon: 10, radiusKm: undefined };
  for (const [what, change, isQuestion] of [
    ['nothing', {}, false],
    ['only spaces', { text: '  ' }, false],
    ['another order', { sort: 'starts' }, false],
    ['words', { text: 'kita' }, true],
    ['a filter', { filters: { kind: ['course'] } }, true],
    ['a place', { near }, true],
  ] as const) {
    it(`is ${isQuestion ? '' : 'not '}there with ${what}`, () => {
      assert.equal(hasQuestion({ ...EMPTY_QUERY, ...change }), isQuestion);
    });
  }
});

describe('a link', () => {
  it('asks for what the feed knows', () => {
    const link = {
      text: 'kita',
      filters: { kind: ['course', 'made-up'], level: ['Z9'] },
      near: 'Auenstadt',
      radiusKm: 10,
      sort: 'near',
    } as const;
    const isKnown = (_facet: Facet, value: string) => value === 'course';
    assert.deepEqual(linkedQuery(link, [{ ...town, name: 'Auenstadt' }], isKnown), {
      text: 'kita',
      filters: { kind: ['course'] },
      near: town,
      provider: [],
      sort: 'near',
    });
  });

  it('does not sort by distance from a town nobody knows', () => {
    const query = linkedQuery({ near: 'Atlantis', sort: 'near' }, [], knowsAll);
    assert.deepEqual([query.near, query.sort], [undefined, 'match']);
  });

  it('holds the question, but no position found by the device', () => {
    const query = searchNear({ ...EMPTY_QUERY, text: 'kita' }, town);
    assert.deepEqual([linkTo(query).near, linkTo(query).radiusKm], ['Auenstadt', 10]);
    const here = linkTo(searchNear(query, { ...town, label: '' }));
    assert.deepEqual([here.text, here.near, here.radiusKm], ['kita', undefined, undefined]);
  });
});
