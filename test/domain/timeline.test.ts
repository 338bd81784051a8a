// Runs as bars: where they begin and end in the span, what is said of them, how they are grouped.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { CourseRun } from '../../src/domain/course-runs.js';
import type { Span } from '../../src/domain/occurrences.js';
import { timelineOf } from '../../src/domain/timeline.js';
import type { TimelineGrouping } from '../../src/domain/timeline-grouping.js';
import type { Holiday, Offer, Run } from '../../src/feed/schema.js';
import { course } from './calendar-fixture.js';
import { anyDay } from './run-oracle.js';

const QUARTER: Span = { from: '2027-02-01', until: '2027-04-25' }; // twelve weeks from a Monday

interface Asked {
  readonly span?: Span;
  readonly grouping?: TimelineGrouping;
  readonly today?: string;
  readonly holidays?: readonly Holiday[];
}
const timeline = (courses: readonly CourseRun[], asked: Asked = {}) => {
  const { span = QUARTER, grouping = 'level', today = '2027-02-10', holidays = [] } = asked;
  return timelineOf(courses, span, { grouping, today, holidays });
};
const barOf = (run: Partial<Run>, span = QUARTER) =>
  timeline([course(run)], { span }).groups[0]?.bars[0];

describe('a bar', () => {
  it('lies where the run lies, in days from the first one, the last day included', () => {
    const bar = barOf({ startDate: '2027-02-03', endDate: '2027-02-05' });
    assert.deepEqual([bar?.from, bar?.to], [2, 5]);
    assert.deepEqual([bar?.isCutAtStart, bar?.isOpenEnded], [false, false]);
  });

  it('is cut where the span begins and ends, and says so', () => {
    const bar = barOf({ startDate: '2027-01-31', endDate: '2027-04-26' });
    assert.deepEqual([bar?.from, bar?.to], [0, 84]);
    assert.equal(bar?.isCutAtStart, true);
  });

  it('is not cut by ending with the span', () => {
    const bar = barOf({ startDate: QUARTER.from, endDate: QUARTER.until });
    assert.deepEqual([bar?.isCutAtStart, bar?.to], [false, 84]);
  });

  it('goes on to the end of the span when nobody knows the end', () => {
    const bar = barOf({ startDate: '2027-04-20' });
    assert.deepEqual([bar?.from, bar?.to, bar?.isOpenEnded], [78, 84, true]);
  });

  it('marks the last day to register when it lies in the span', () => {
    const run = { startDate: '2027-03-01', endDate: '2027-03-31' };
    assert.equal(barOf({ ...run, deadline: '2027-02-15' })?.deadline, 14);
    assert.equal(barOf({ ...run, deadline: '2027-02-01' })?.deadline, 0);
    assert.equal(barOf({ ...run, deadline: '2027-01-31' })?.deadline, undefined);
    assert.equal(barOf({ ...run, deadline: '2027-04-26' })?.deadline, undefined);
    assert.equal(barOf(run)?.deadline, undefined);
  });

  it('takes its days from the meetings when the run names no period', () => {
    const sessions = ['2027-02-08', '2027-02-22'].map((date) => ({
      ...{ date, startTime: '18:00', endTime: '20:00' },
    }));
    assert.deepEqual([barOf({ sessions })?.from, barOf({ sessions })?.to], [7, 22]);
  });

  it('has a day when it begins on the last day of the span or ends on its first', () => {
    const last = barOf({ startDate: QUARTER.until, endDate: '2027-12-31' });
    const first = barOf({ startDate: '2027-01-01', endDate: QUARTER.from });
    assert.deepEqual([last?.from, last?.to, first?.from, first?.to], [83, 84, 0, 1]);
  });

  it('is absent outside the span', () => {
    assert.equal(barOf({ startDate: '2027-01-01', endDate: '2027-01-31' }), undefined);
    assert.equal(barOf({ startDate: '2027-04-26' }), undefined);
  });

  it('is open when the end lies before the start', () => {
    const bar = barOf({ startDate: '2027-03-01', endDate: '2027-02-01' });
    assert.deepEqual([bar?.from, bar?.to, bar?.isOpenEnded], [28, 84, true]);
  });
});

describe('runs without a first day', () => {
  it('are told apart, unless they are over before the span', () => {
    const rolling = course({ rolling: true }, { id: 'rolling' });
    const ended = course({ endDate: '2027-01-31' }, { id: 'ended' });
    const { groups, undated } = timeline([rolling, ended]);
    assert.deepEqual(
      undated.map(({ offer }) => offer.id),
      ['rolling'],
    );
    assert.deepEqual(groups, []);
  });
});

describe('groups', () => {
  const run = { startDate: '2027-03-01', endDate: '2027-03-31' };
  const at = (id: string, offer: Partial<Offer>, startDate = run.startDate) =>
    course({ ...run, startDate }, { id, ...offer });
  const groups = (courses: readonly CourseRun[], grouping: TimelineGrouping) =>
    timeline(courses, { grouping }).groups.map(({ key, bars }) =>
      [key, ...bars.map((bar) => bar.course.offer.id)].join(' '),
    );

  it('by level stand in the order of the CEFR, unknown last', () => {
    const courses = [
      at('none', {}),
      at('b2', { level: { target: 'B2' } }),
      at('a1', { level: { entry: 'pre-A1', target: 'A1.2' } }),
    ];
    assert.deepEqual(groups(courses, 'level'), ['A1 a1', 'B2 b2', 'unknown none']);
  });

  it('by provider stand in the order of their names', () => {
    const courses = ['vhs', 'awo', 'landratsamt'].map((provider) => at(provider, { provider }));
    assert.deepEqual(groups(courses, 'provider'), [
      'awo awo',
      'vhs vhs',
      'landratsamt landratsamt',
    ]);
  });

  it('by provider keep one that the feed does not know, by its id', () => {
    const courses = [at('a', { provider: 'zzz' }), at('b', { provider: 'awo' })];
    assert.deepEqual(groups(courses, 'provider'), ['awo b', 'zzz a']);
  });

  it('by place stand in the order of their names, runs without one last', () => {
    const courses = [
      at('none', {}),
      at('vhs', { place: 'vhs-haus' }),
      at('town', { place: 'rathaus' }),
    ];
    assert.deepEqual(groups(courses, 'place'), ['rathaus town', 'vhs-haus vhs', 'unknown none']);
  });

  it('hold their bars by first day, then by key', () => {
    const courses = [at('c', {}), at('b', {}), at('a', {}, '2027-03-02')];
    assert.deepEqual(groups(courses, 'level'), ['unknown b c a']);
  });
});

describe('the scale', () => {
  it('has the months of the span, the first and last cut', () => {
    const span = { from: '2026-12-15', until: '2027-02-03' };
    assert.deepEqual(timeline([], { span }).months, [
      { month: '2026-12', from: 0, to: 17 },
      { month: '2027-01', from: 17, to: 48 },
      { month: '2027-02', from: 48, to: 51 },
    ]);
  });

  it('has the weeks that begin in it', () => {
    const span = { from: '2026-12-30', until: '2027-01-11' };
    assert.deepEqual(timeline([], { span }).mondays, [5, 12]);
    assert.deepEqual(timeline([], { span: { ...span, from: '2027-01-04' } }).mondays, [0, 7]);
  });

  it('marks today when it lies in the span', () => {
    assert.equal(timeline([], { today: '2027-02-01' }).today, 0);
    assert.equal(timeline([], { today: '2027-04-25' }).today, 83);
    assert.equal(timeline([], { today: '2027-04-26' }).today, undefined);
  });

  it('shades the holidays that touch the span, of both kinds', () => {
    const winter: Holiday = {
      from: '2027-01-30',
      to: '2027-02-06',
      name: 'Winter',
      kind: 'school',
    };
    const friday: Holiday = { from: '2027-03-26', name: 'Karfreitag', kind: 'public' };
    const summer: Holiday = {
      from: '2027-07-01',
      to: '2027-08-11',
      name: 'Sommer',
      kind: 'school',
    };
    assert.deepEqual(timeline([], { holidays: [winter, friday, summer] }).holidays, [
      { holiday: winter, from: 0, to: 6 },
      { holiday: friday, from: 53, to: 54 },
    ]);
  });

  it('covers every day once, against Temporal', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(500), (from, length) => {
        const first = Temporal.PlainDate.from(from);
        const until = first.add({ days: length }).toString();
        const { days, months, mondays } = timeline([], { span: { from, until } });
        assert.equal(days, length + 1);
        assert.deepEqual([months[0]?.from, months.at(-1)?.to], [0, days]);
        assert.ok(months.every((one, at) => at === 0 || one.from === months[at - 1]?.to));
        for (const { month, from: start } of months) {
          assert.equal(first.add({ days: start }).toPlainYearMonth().toString(), month);
        }
        const expected = [...Array(days).keys()].filter(
          (day) => first.add({ days: day }).dayOfWeek === 1,
        );
        assert.deepEqual(mondays, expected);
      }),
    );
  });
});

describe('a span that ends before it begins, or is none', () => {
  for (const span of [
    { from: '2027-04-25', until: '2027-02-01' },
    { from: 'gestern', until: '2027-02-01' },
    { from: '2027-04-25', until: '' },
  ]) {
    it(`has nothing (${span.from}, ${span.until})`, () => {
      const courses = [course({ startDate: '2027-03-01' }), course({ rolling: true })];
      const holidays: Holiday[] = [{ from: '2027-03-26', name: 'Karfreitag', kind: 'public' }];
      const { days, months, mondays, groups, undated, ...rest } = timeline(courses, {
        span,
        holidays,
      });
      assert.deepEqual(
        [days, months, mondays, groups, undated, rest.holidays],
        [0, [], [], [], [], []],
      );
    });
  }
});
