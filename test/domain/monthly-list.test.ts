// Which courses a month's list holds, in which order, and which changes it tells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthlyListOf } from '../../src/domain/monthly-list.js';
import type { ListedCourse, MonthlyList } from '../../src/domain/monthly-list.js';
import type { Offer, Run } from '../../src/feed/schema.js';
import { catalogueOf } from '../support/catalogue.js';
import type { OfferParts } from '../support/catalogue.js';

const MARCH = '2027-03';
const course = (id: string, run: Partial<Run>, more: Partial<Offer> = {}): OfferParts => ({
  id,
  kind: 'course',
  runs: [{ id: 'r', ...run }],
  ...more,
});

const ids = (list: readonly ListedCourse[]) => list.map(({ course: { offer } }) => offer.id);
const dated = ({ groups }: MonthlyList) => groups.flatMap(({ courses }) => ids(courses));

async function listOf(...offers: OfferParts[]): Promise<MonthlyList> {
  return monthlyListOf(await catalogueOf(offers), MARCH);
}

describe('a month', () => {
  const cases: [string, Partial<Run>, boolean][] = [
    ['begins on its first day', { startDate: '2027-03-01', endDate: '2027-06-01' }, true],
    ['begins on its last day', { startDate: '2027-03-31', endDate: '2027-06-01' }, true],
    ['began before and goes on', { startDate: '2026-09-01', endDate: '2027-06-01' }, true],
    ['ends on its first day', { startDate: '2026-09-01', endDate: '2027-03-01' }, true],
    ['began before and has no end', { startDate: '2026-09-01' }, true],
    ['ended the day before', { startDate: '2026-09-01', endDate: '2027-02-28' }, false],
    ['begins the day after', { startDate: '2027-04-01', endDate: '2027-06-01' }, false],
  ];
  for (const [what, run, isIn] of cases) {
    it(`${isIn ? 'holds' : 'leaves out'} a run that ${what}`, async () =>
      assert.deepEqual(dated(await listOf(course('a', run))), isIn ? ['a'] : []));
  }

  it('holds cancelled, postponed and full runs: people have to be told', async () => {
    const run = { startDate: '2027-03-08' };
    const list = await listOf(
      course('a', { ...run, status: 'cancelled' }),
      course('b', { ...run, status: 'postponed' }),
      course('c', { ...run, availability: { state: 'full' } }),
    );
    const statuses = list.groups[0]?.courses.map((listed) => listed.course.status);
    assert.deepEqual(statuses, ['cancelled', 'postponed', 'full']);
  });

  it('leaves out what is no course, and offers that are no longer valid', async () => {
    const run = { startDate: '2027-03-08' };
    const list = await listOf(
      course('a', run, { kind: 'meeting' }),
      course('b', run, { validThrough: '2027-02-27' }),
      course('c', run, { validThrough: '2027-03-01' }),
    );
    assert.deepEqual(dated(list), ['c']);
  });

  it('is empty when nothing runs', async () => {
    const { groups, rolling, undated, changes } = await listOf();
    assert.deepEqual(
      { groups, rolling, undated, changes },
      {
        groups: [],
        rolling: [],
        undated: [],
        changes: undefined,
      },
    );
  });

  it('is asked on the day of the data, in the zone of the feed', async () => {
    const catalogue = await catalogueOf([], { generatedAt: '2027-02-28T23:30:00Z' });
    assert.equal(monthlyListOf(catalogue, MARCH).asOf, '2027-03-01');
  });
});

describe('order', () => {
  it('is by the level courses lead to, from A0 to C2, unknown last', async () => {
    const run = { startDate: '2027-03-08' };
    const level = (id: string, levels: Offer['level']) =>
      course(id, run, levels === undefined ? {} : { level: levels });
    const list = await listOf(
      level('none', undefined),
      level('c1', { entry: 'B2', target: 'C1' }),
      level('alpha', { entry: 'pre-A1' }),
      level('integration', { entry: 'A1', target: 'B1' }),
      level('evening', { entry: 'B1.1', target: 'B1.2' }),
    );
    assert.deepEqual(
      list.groups.map(({ level: name, courses }) => [name, ...ids(courses)]),
      [
        ['A0', 'alpha'],
        ['B1', 'evening', 'integration'],
        ['C1', 'c1'],
        ['unknown', 'none'],
      ],
    );
  });

  it('puts courses that begin before courses under way, each by their first day', async () => {
    const list = await listOf(
      course('since-2026', { startDate: '2026-09-01' }),
      course('since-2025', { startDate: '2025-09-01' }),
      course('late', { startDate: '2027-03-22' }),
      course('early', { startDate: '2027-03-01' }),
    );
    assert.deepEqual(dated(list), ['early', 'late', 'since-2025', 'since-2026']);
  });

  it('keeps apart what can be joined any time and what has no date yet', async () => {
    const list = await listOf(
      course('rolling', { startDate: '2026-09-01', rolling: true }),
      course('always', { rolling: true }),
      course('someday', { scheduleNote: 'Termin folgt' }),
      course('someday-but-over', { endDate: '2027-02-20' }),
    );
    assert.deepEqual(ids(list.rolling), ['always', 'rolling']);
    assert.deepEqual(ids(list.undated), ['someday']);
    assert.deepEqual(list.groups, []);
  });
});

describe('changes', () => {
  const before = [
    course('same', { startDate: '2027-03-08' }),
    course('moved-out', { startDate: '2027-03-08', endDate: '2027-06-01' }),
    course('moved-in', { startDate: '2027-02-15' }),
    course('lost', { startDate: '2027-03-08' }),
    course('lost-in-summer', { startDate: '2027-07-01' }),
  ];
  const now = [
    course('same', { startDate: '2027-03-08' }),
    course('moved-out', { startDate: '2027-04-12', endDate: '2027-07-01' }),
    course('moved-in', { startDate: '2027-03-15' }),
    course('new', { startDate: '2027-03-22' }),
    course('new-in-summer', { startDate: '2027-07-01' }),
  ];

  it('are told of what is, was or would have been in the list', async () => {
    const earlier = await catalogueOf(before, { generatedAt: '2027-02-01T06:00:00+01:00' });
    const { changes, groups } = monthlyListOf(await catalogueOf(now), MARCH, earlier);
    assert.equal(changes?.since, '2027-02-01');
    assert.deepEqual(
      changes.courses.map((change) => [change.course.offer.id, ...change.kinds]),
      [
        ['moved-out', 'moved'],
        ['moved-in', 'moved'],
        ['new', 'new'],
        ['lost', 'lost'],
      ],
    );
    assert.deepEqual(
      groups[0]?.courses.map(({ course: { offer }, change }) => [offer.id, change?.kinds[0]]),
      [
        ['same', undefined],
        ['moved-in', 'moved'],
        ['new', 'new'],
      ],
    );
  });

  it('are none when nothing is different', async () => {
    const catalogue = await catalogueOf(now);
    assert.deepEqual(monthlyListOf(catalogue, MARCH, catalogue).changes?.courses, []);
  });
});
