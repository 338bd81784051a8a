// What coordinators are told: gaps, clashes, courses with too few people, next starts. Unknown figures
// and dates never turn into findings.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CourseRun } from '../../src/domain/course-runs.js';
import { levelOf } from '../../src/domain/levels.js';
import type { Span } from '../../src/domain/occurrences.js';
import { addDays } from '../../src/domain/plain-date.js';
import { startOfWeek } from '../../src/domain/weeks.js';
import { planningOf } from '../../src/domain/planning.js';
import type { Availability, Offer, Run } from '../../src/feed/schema.js';
import { course, EVENING, MORNING } from './calendar-fixture.js';
import { TODAY } from './search-fixture.js';

const FOUR_WEEKS: Span = { from: '2027-02-01', until: '2027-02-28' };
const B1: Partial<Offer> = { level: { target: 'B1' }, place: 'rathaus' };

const planning = (courses: readonly CourseRun[], span = FOUR_WEEKS, today = '2027-02-01') =>
  planningOf(courses, span, today);
const b1 = (run: Partial<Run>, offer: Partial<Offer> = {}) => course(run, { ...B1, ...offer });
const gaps = (...courses: CourseRun[]) =>
  planning(courses).gaps.map(
    ({ level, region, from, until, weeks }) => `${level} ${region}: ${from}–${until}, ${weeks}`,
  );

describe('a gap', () => {
  it('is a row of weeks in which no course of the level begins there', () => {
    assert.deepEqual(gaps(b1({ startDate: '2027-02-10' })), [
      'B1 Neustadt an der Aue: 2027-02-01–2027-02-07, 1',
      'B1 Neustadt an der Aue: 2027-02-15–2027-02-28, 2',
    ]);
  });

  it('is the whole span for a level that begins outside it only', () => {
    const expected = ['B1 Neustadt an der Aue: 2027-02-01–2027-02-28, 4'];
    assert.deepEqual(gaps(b1({ startDate: '2027-03-01' })), expected);
  });

  it('is told for each level and town of its own, in this order', () => {
    const courses = [
      course({ startDate: '2027-03-01' }, { level: { target: 'B1' } }),
      b1({ startDate: '2027-03-01' }, { place: 'vhs-haus' }),
      b1({ startDate: '2027-03-01' }),
      b1({ startDate: '2027-03-01' }, { level: { target: 'A1' } }),
    ];
    const rows = (all: readonly CourseRun[]) => gaps(...all).map((line) => line.split(':')[0]);
    const expected = [
      'A1 Neustadt an der Aue',
      'B1 Großenbach',
      'B1 Neustadt an der Aue',
      'B1 undefined',
    ];
    assert.deepEqual(rows(courses), expected);
    assert.deepEqual(rows([...courses].reverse()), expected);
  });

  it('has no town when the course has no place', () => {
    const [gap] = planning([course({ startDate: '2027-03-01' }, { level: { target: 'B1' } })]).gaps;
    assert.equal(gap?.region, undefined);
  });

  it('keeps to the days of the span', () => {
    const span = { from: '2027-02-03', until: '2027-02-16' };
    assert.deepEqual(planning([b1({ startDate: '2027-03-01' })], span).gaps, [
      { level: 'B1', region: 'Neustadt an der Aue', ...span, weeks: 3 },
    ]);
  });

  it('is none while a rolling course can be joined', () => {
    const rolling = { startDate: '2027-01-04', endDate: '2027-02-10', rolling: true };
    assert.deepEqual(gaps(b1(rolling)), ['B1 Neustadt an der Aue: 2027-02-15–2027-02-28, 2']);
    assert.deepEqual(gaps(b1({ rolling: true })), []);
  });

  it('is not filled by cancelled or postponed courses', () => {
    const open = b1({ startDate: '2027-03-01' });
    const off = (['cancelled', 'postponed'] as const).map((status) =>
      b1({ startDate: '2027-02-10', status }),
    );
    assert.deepEqual(gaps(open, ...off), gaps(open));
  });

  it('is not looked for where no course leads to a level', () => {
    assert.deepEqual(gaps(course({ startDate: '2027-02-10' }, { ...B1, kind: 'meeting' })), []);
    assert.deepEqual(gaps(b1({ startDate: '2027-02-10' }, { level: { entry: 'A2' } })), []);
    assert.deepEqual(gaps(b1({ startDate: '2027-02-10' }, { level: {} })), []);
    assert.deepEqual(gaps(b1({ startDate: '2027-02-10' }, { courseType: 'conversation' })), []);
    assert.deepEqual(gaps(), []);
  });

  it('is not where a course begins that asks for the level, as in the filter', () => {
    const from = (entry: 'A1' | 'A2') => ({ level: { entry, target: 'B1' as const } });
    const rows = gaps(
      b1({ startDate: '2027-02-03' }, from('A1')),
      b1({ startDate: '2027-02-10' }, from('A2')),
    );
    assert.deepEqual(rows, [
      'A1 Neustadt an der Aue: 2027-02-08–2027-02-28, 3',
      'A2 Neustadt an der Aue: 2027-02-15–2027-02-28, 2',
      'B1 Neustadt an der Aue: 2027-02-15–2027-02-28, 2',
    ]);
  });

  it('of a level anywhere lies only where no town has a start', () => {
    const { levelGaps } = planning([
      b1({ startDate: '2027-02-03' }),
      b1({ startDate: '2027-02-17' }, { place: 'vhs-haus' }),
    ]);
    assert.deepEqual(
      levelGaps.map(({ level, from, until, weeks }) => [level, from, until, weeks]),
      [
        ['B1', '2027-02-08', '2027-02-14', 1],
        ['B1', '2027-02-22', '2027-02-28', 1],
      ],
    );
  });
});

describe('a clash', () => {
  const clashes = (...courses: CourseRun[]) =>
    planning(courses).clashes.map(({ level, region, week, courses: same }) =>
      [level, region, week, ...same.map(({ offer }) => offer.id)].join(' '),
    );
  const two = [
    b1({ startDate: '2027-02-11' }, { id: 'a-thursday' }),
    b1({ startDate: '2027-02-08' }, { id: 'b-monday' }),
  ];

  it('is two starts of one level in one town in the same week, the earlier first', () => {
    assert.deepEqual(clashes(...two), ['B1 Neustadt an der Aue 2027-02-08 b-monday a-thursday']);
  });

  it('is none between levels, towns or weeks', () => {
    const [first] = two as [CourseRun];
    const others = [
      b1({ startDate: '2027-02-11' }, { place: 'vhs-haus' }),
      b1({ startDate: '2027-02-11' }, { level: { target: 'B2' } }),
      b1({ startDate: '2027-02-15' }),
    ];
    assert.deepEqual(clashes(first, ...others), []);
  });

  it('is none between courses that ask for different levels', () => {
    const [first] = two as [CourseRun];
    const longer = b1({ startDate: '2027-02-11' }, { level: { entry: 'A1', target: 'B1' } });
    assert.deepEqual(clashes(first, longer), []);
  });

  it('is none with a course that can be joined at any time', () => {
    const [first] = two as [CourseRun];
    assert.deepEqual(clashes(first, b1({ startDate: '2027-02-08', rolling: true })), []);
  });

  it('is none with a course that is cancelled, nor outside the span', () => {
    const [first] = two as [CourseRun];
    assert.deepEqual(clashes(first, b1({ startDate: '2027-02-08', status: 'cancelled' })), []);
    assert.deepEqual(planning(two, { from: '2027-02-09', until: '2027-02-28' }).clashes, []);
  });

  it('is told in order of weeks', () => {
    const later = two.map(({ offer }) => b1({ startDate: '2027-02-15' }, { id: `${offer.id}-2` }));
    assert.deepEqual(
      planning([...later, ...two]).clashes.map(({ week }) => week),
      ['2027-02-08', '2027-02-15'],
    );
  });
});

describe('a course below its minimum', () => {
  const below = (availability: Partial<Availability>, run: Partial<Run> = {}) =>
    planning([
      b1({
        startDate: '2027-02-15',
        availability: { state: 'open', ...availability },
        ...run,
      }),
    ]).belowMinimum;

  it('is told with the people missing and the days left until it begins', () => {
    const [found] = below({ minimum: 10, maximum: 20, remaining: 13, asOf: '2027-01-30' });
    const { course: one, ...figures } = found!;
    assert.equal(one.start, '2027-02-15');
    assert.deepEqual(figures, {
      enrolled: 7,
      minimum: 10,
      missing: 3,
      daysLeft: 14,
      asOf: '2027-01-30',
    });
  });

  it('is none when the minimum is reached', () => {
    assert.deepEqual(below({ minimum: 10, maximum: 20, remaining: 10 }), []);
  });

  it('is never guessed: all three figures must be known', () => {
    assert.deepEqual(below({ minimum: 10, maximum: 20 }), []);
    assert.deepEqual(below({ minimum: 10, remaining: 20 }), []);
    assert.deepEqual(below({ maximum: 20, remaining: 20 }), []);
    assert.deepEqual(below({}), []);
  });

  it('is not told from figures that cannot be right', () => {
    assert.deepEqual(below({ minimum: 10, maximum: 12, remaining: 20 }), []);
  });

  it('is told until its first day, and only when that is known and within the span', () => {
    const few = { minimum: 10, maximum: 20, remaining: 20 };
    assert.equal(below(few, { startDate: '2027-02-01' })[0]?.daysLeft, 0);
    assert.deepEqual(below(few, { startDate: '2027-01-31' }), []);
    assert.equal(below(few, { startDate: '2027-02-28' })[0]?.daysLeft, 27);
    assert.deepEqual(below(few, { startDate: '2027-03-01' }), []);
    assert.deepEqual(
      planning([b1({ rolling: true, availability: { state: 'open', ...few } })]).belowMinimum,
      [],
    );
  });

  it('stands before those that begin later', () => {
    const few = { availability: { state: 'open' as const, minimum: 9, maximum: 9, remaining: 9 } };
    const starts = ['2027-02-20', '2027-02-05'].map((startDate) => b1({ startDate, ...few }));
    assert.deepEqual(
      planning(starts).belowMinimum.map(({ daysLeft }) => daysLeft),
      [4, 19],
    );
  });
});

describe('the next start of a level', () => {
  const next = (...courses: CourseRun[]) =>
    planning(courses, FOUR_WEEKS, TODAY).nextStarts.map(({ level, ...starts }) => [
      level,
      starts.any?.offer.id,
      starts.evening?.offer.id,
      starts.childcare?.offer.id,
    ]);
  const pattern = (hours: typeof EVENING | typeof MORNING) => [
    { byDay: ['TU' as const], ...hours },
  ];

  it('is the earliest one, and the earliest in the evening and with childcare', () => {
    const courses = [
      b1({ startDate: '2027-03-01' }, { id: 'care', childcare: { state: 'yes' } }),
      b1({ startDate: '2027-02-01', schedule: pattern(EVENING) }, { id: 'evening' }),
      b1({ startDate: '2027-01-01', schedule: pattern(MORNING) }, { id: 'soon' }),
    ];
    assert.deepEqual(next(...courses), [['B1', 'soon', 'evening', 'care']]);
  });

  it('is today for a course that can be joined at any time', () => {
    const rolling = b1({ startDate: '2026-01-01', rolling: true }, { id: 'rolling' });
    assert.deepEqual(next(b1({ startDate: '2027-01-01' }), rolling)[0]?.[1], 'rolling');
  });

  it('is not one that is full, over, cancelled or under way', () => {
    const courses = [
      b1({ startDate: '2026-12-01', availability: { state: 'full' } }),
      b1({ startDate: '2026-12-01', status: 'cancelled' }),
      b1({ startDate: '2026-01-01', endDate: '2026-02-01' }),
      b1({ startDate: '2026-01-01', endDate: '2027-12-31' }),
      b1({ startDate: '2026-12-01' }, { validThrough: '2026-11-01' }),
    ];
    assert.deepEqual(next(...courses), [['B1', undefined, undefined, undefined]]);
  });

  it('does not count childcare on request as childcare', () => {
    const asked = b1({ startDate: '2027-01-01' }, { childcare: { state: 'onRequest' } });
    assert.deepEqual(next(asked)[0]?.[3], undefined);
  });

  it('is told for every level that a course has on its way, in the order of the CEFR', () => {
    const levels = [
      {},
      { target: 'B2' as const },
      { entry: 'pre-A1' as const, target: 'A1' as const },
    ];
    const courses = levels.map((level) => b1({ startDate: '2027-01-01' }, { level }));
    assert.deepEqual(
      next(...courses).map(([level]) => level),
      ['A0', 'A1', 'B2'],
    );
  });
});

describe('planning any courses', () => {
  const anyCourse = fc
    .tuple(
      fc.constantFrom('A1', 'B1', undefined),
      fc.constantFrom('rathaus', 'vhs-haus', undefined),
      fc.nat(150),
    )
    .map(([target, place, day]) =>
      course(
        { startDate: addDays('2027-01-01', day) },
        { ...(target && { level: { target } }), ...(place && { place }) },
      ),
    );
  const anySpan = fc.tuple(fc.nat(100), fc.nat(90)).map(([day, length]): Span => ({
    from: addDays('2027-01-01', day),
    until: addDays('2027-01-01', day + length),
  }));

  it('tells every week of every row either by a gap or by a start', () => {
    fc.assert(
      fc.property(fc.array(anyCourse, { maxLength: 12 }), anySpan, (courses, span) => {
        const { gaps: found } = planning(courses, span);
        for (const { offer, run } of courses.filter((one) => one.offer.record.level)) {
          const region = run.place?.address?.city;
          const level = levelOf(offer);
          const own = found.filter((gap) => gap.level === level && gap.region === region);
          const starts = courses
            .filter((one) => levelOf(one.offer) === level && one.run.place === run.place)
            .map(({ start }) => startOfWeek(start!));
          for (let day = span.from; day <= span.until; day = addDays(day, 1)) {
            const isInGap = own.some(({ from, until }) => from <= day && day <= until);
            assert.equal(isInGap, !starts.includes(startOfWeek(day)));
          }
        }
      }),
    );
  });

  it('finds nothing in a span that ends before it begins, but still knows the next starts', () => {
    const found = planning([b1({ startDate: '2027-02-10' })], {
      from: '2027-02-28',
      until: '2027-02-01',
    });
    assert.deepEqual([found.gaps, found.clashes, found.belowMinimum], [[], [], []]);
    assert.equal(found.nextStarts[0]?.any?.start, '2027-02-10');
  });
});
