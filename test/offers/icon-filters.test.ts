// Which filters people see as large buttons: few, always in the same order.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facet } from '../../src/domain/offer-query.js';
import type { FilterGroup } from '../../src/offers/filters-state.js';
import { iconGroups } from '../../src/offers/pictograms/icon-filters-state.js';

const group = (
  facet: Facet,
  values: Readonly<Record<string, number>>,
  chosen: readonly string[] = [],
): FilterGroup => ({
  facet,
  isSingle: false,
  chosen: chosen.length,
  choices: Object.entries(values).map(([value, count]) => ({
    value,
    count,
    isChosen: chosen.includes(value),
  })),
});
const valuesOf = (groups: readonly FilterGroup[]) =>
  iconGroups(groups).map(({ filters }) => filters.map(({ value }) => value));

describe('the large filters', () => {
  it('ask what, when, and what else matters, in a fixed order', () => {
    const groups = [
      group('childcare', { no: 1, yes: 2 }),
      group('level', { A1: 3, A0: 1 }),
      group('timeOfDay', { evening: 1, morning: 4 }),
      group('kind', { meeting: 2, course: 9 }),
    ];
    assert.deepEqual(valuesOf(groups), [
      ['course', 'meeting'],
      ['morning', 'evening'],
      ['A0', 'yes'],
    ]);
  });

  it('leave out what the feed does not have or an editor has fixed', () => {
    assert.deepEqual(valuesOf([group('level', { B1: 3 })]), [[], [], []]);
  });

  it('are at most six of a kind', () => {
    const kinds = [
      'sport',
      'health',
      'meeting',
      'work',
      'school',
      'childcare',
      'counselling',
      'course',
    ];
    const [first = []] = valuesOf([
      group('kind', Object.fromEntries(kinds.map((kind) => [kind, 1]))),
    ]);
    assert.deepEqual(first, ['course', 'counselling', 'childcare', 'school', 'work', 'meeting']);
  });

  it('keep their place when nothing would be left, and say so unless they are chosen', () => {
    const [{ filters } = { filters: [] }] = iconGroups([
      group('kind', { course: 0, meeting: 0 }, ['meeting']),
    ]);
    assert.deepEqual(filters, [
      { facet: 'kind', value: 'course', isChosen: false, isEmpty: true },
      { facet: 'kind', value: 'meeting', isChosen: true, isEmpty: false },
    ]);
  });
});
