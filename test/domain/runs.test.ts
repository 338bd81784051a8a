// What a run of a course means, case by case, and its expansion against Temporal.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { endOf, isOver, nextStart, runPattern, startOf } from '../../src/domain/runs.js';
import { timeOfDay, timesOfDay, weekdaysOf } from '../../src/domain/run-times.js';
import { sessionsOf } from '../../src/domain/sessions.js';
import type { SessionOptions } from '../../src/domain/sessions.js';
import { instantIn } from '../../src/domain/instants.js';
import { anyDay, anyHolidays, anyRun, slowMeetings } from './run-oracle.js';
import type { Holiday, Run } from '../../src/feed/schema.js';
import { WEEKDAYS } from '../../src/feed/vocabulary.js';

const MORNING = { startTime: '08:30', endTime: '12:45' } as const;
const EVENING = { startTime: '18:00', endTime: '20:15' } as const;
const NEW_YEAR: Holiday = { from: '2027-01-01', name: 'Neujahr', kind: 'public' };
const WINTER: Holiday = { from: '2026-12-21', to: '2027-01-02', name: 'Ferien', kind: 'school' };

const run = (fields: Partial<Run>): Run => ({ id: 'r', ...fields });
const datesOf = (one: Run, options?: SessionOptions) =>
  sessionsOf(one, options).map(({ date }) => date);

describe('a weekly pattern', () => {
  const course = run({
    startDate: '2026-12-28',
    endDate: '2027-01-11',
    schedule: [{ byDay: ['FR', 'MO'], ...MORNING }],
  });

  it('meets on its days from the first to the last date, both included', () => {
    const expected = ['2026-12-28', '2027-01-01', '2027-01-04', '2027-01-08', '2027-01-11'];
    assert.deepEqual(datesOf(course), expected);
  });

  it('skips public holidays but not school holidays', () => {
    const dates = datesOf(course, { holidays: [NEW_YEAR, WINTER] });
    assert.deepEqual(dates, ['2026-12-28', '2027-01-04', '2027-01-08', '2027-01-11']);
  });

  it('meets on holidays when the run says so', () => {
    const stubborn = { ...course, ignoreHolidays: true };
    assert.ok(datesOf(stubborn, { holidays: [NEW_YEAR] }).includes('2027-01-01'));
  });

  it('skips every day of a holiday of several days', () => {
    const closed: Holiday = { from: '2027-01-01', to: '2027-01-08', name: 'Zu', kind: 'public' };
    assert.deepEqual(datesOf(course, { holidays: [closed] }), ['2026-12-28', '2027-01-11']);
  });

  it('leaves out exceptions and adds extra dates in order of time', () => {
    const dates = datesOf({
      ...course,
      exceptDates: ['2027-01-04'],
      extraDates: [{ date: '2027-01-02', ...EVENING }],
    });
    assert.deepEqual(dates, ['2026-12-28', '2027-01-01', '2027-01-02', '2027-01-08', '2027-01-11']);
  });

  it('strikes extra dates too, by exception or holiday', () => {
    const extraDates = [
      { date: '2027-01-01', ...EVENING },
      { date: '2027-01-02', ...EVENING },
    ];
    const dates = datesOf(run({ extraDates, exceptDates: ['2027-01-02'] }), {
      holidays: [NEW_YEAR],
    });
    assert.deepEqual(dates, []);
  });

  it('lets an extra date of the same day and start take its place', () => {
    const extraDates = [{ date: '2027-01-04', ...MORNING, place: 'hall', title: 'Prüfung' }];
    const [, , third] = sessionsOf({ ...course, extraDates });
    assert.deepEqual(third, {
      date: '2027-01-04',
      ...MORNING,
      place: 'hall',
      title: 'Prüfung',
      status: 'scheduled',
    });
    assert.equal(sessionsOf({ ...course, extraDates }).length, 5);
  });

  it('keeps two meetings of one day apart, the earlier first', () => {
    const schedule = [
      { byDay: ['MO' as const], ...EVENING },
      { byDay: ['MO' as const], ...MORNING },
    ];
    const starts = sessionsOf({ ...course, schedule }, { until: '2026-12-28' });
    assert.deepEqual(
      starts.map(({ startTime }) => startTime),
      ['08:30', '18:00'],
    );
  });

  it('meets once where two patterns overlap', () => {
    const schedule = [...(course.schedule ?? []), { byDay: ['MO' as const], ...MORNING }];
    assert.deepEqual(datesOf({ ...course, schedule }), datesOf(course));
  });

  it('keeps to the narrower of its own and the dates of the run', () => {
    const schedule = [
      { byDay: ['MO' as const], ...MORNING, from: '2026-12-01', until: '2027-01-04' },
    ];
    assert.deepEqual(datesOf({ ...course, schedule }), ['2026-12-28', '2027-01-04']);
  });
});

describe('a pattern every second week', () => {
  it('counts from the week of its first date', () => {
    const course = run({
      startDate: '2027-01-06', // a Wednesday; the first Tuesday lies in the week after
      endDate: '2027-02-10',
      schedule: [{ byDay: ['TU'], ...EVENING, every: 2 }],
    });
    assert.deepEqual(datesOf(course), ['2027-01-12', '2027-01-26', '2027-02-09']);
  });

  it('keeps its rhythm when only later weeks are asked for', () => {
    const course = run({
      startDate: '2027-01-05',
      endDate: '2027-12-31',
      schedule: [{ byDay: ['TU'], ...EVENING, every: 2 }],
    });
    const options = { from: '2027-02-01', until: '2027-02-28' };
    assert.deepEqual(datesOf(course, options), ['2027-02-02', '2027-02-16']);
  });

  it('gives no dates without a first date, since nobody can tell the weeks', () => {
    const course = run({ rolling: true, schedule: [{ byDay: ['TU'], ...EVENING, every: 2 }] });
    assert.deepEqual(datesOf(course, { from: '2027-01-01', until: '2027-03-01' }), []);
  });
});

describe('a run without an end', () => {
  const open = run({ startDate: '2027-01-04', schedule: [{ byDay: ['MO'], ...MORNING }] });

  it('goes on until the last day asked for', () => {
    assert.deepEqual(datesOf(open, { from: '2030-06-03', until: '2030-06-16' }), [
      '2030-06-03',
      '2030-06-10',
    ]);
  });

  it('never gives more than 400 meetings', () => {
    assert.equal(datesOf(open).length, 400);
    assert.equal(datesOf(open, { limit: 1000 }).length, 400);
  });

  it('gives no more meetings than asked for', () => {
    assert.deepEqual(datesOf(open, { limit: 2 }), ['2027-01-04', '2027-01-11']);
  });
});

describe('a rolling run without a start', () => {
  const rolling = run({ rolling: true, schedule: [{ byDay: ['MO'], ...MORNING }] });

  it('meets on its days from the first day asked for', () => {
    const options = { from: '2026-11-24', until: '2026-12-07' };
    assert.deepEqual(datesOf(rolling, options), ['2026-11-30', '2026-12-07']);
  });

  it('has no meetings when no first day is asked for', () => {
    assert.deepEqual(datesOf(rolling), []);
  });
});

describe('explicit sessions', () => {
  const sessions = [
    { date: '2027-02-02', ...EVENING },
    { date: '2027-02-01', ...MORNING, status: 'cancelled' as const },
    { date: '2027-02-01', ...MORNING, title: 'Gruppe B' },
  ];
  const course = run({
    startDate: '2027-01-01',
    endDate: '2027-12-31',
    schedule: [{ byDay: ['SA'], ...MORNING }],
    exceptDates: ['2027-02-02'],
    sessions,
  });

  it('win over the pattern, exceptions and holidays', () => {
    const holidays: Holiday[] = [{ from: '2027-02-02', name: 'Fest', kind: 'public' }];
    assert.deepEqual(datesOf(course, { holidays }), ['2027-02-01', '2027-02-01', '2027-02-02']);
  });

  it('are all kept, also two at the same time', () => {
    assert.equal(sessionsOf(course).length, 3);
  });

  it('say which of them are cancelled', () => {
    const states = sessionsOf(course).map(({ status }) => status);
    assert.deepEqual(states, ['cancelled', 'scheduled', 'scheduled']);
  });

  it('are all cancelled when the run is', () => {
    const states = sessionsOf({ ...course, status: 'cancelled' }).map(({ status }) => status);
    assert.deepEqual(states, ['cancelled', 'cancelled', 'cancelled']);
  });

  it('take the status of the run unless they have their own', () => {
    const states = sessionsOf({ ...course, status: 'movedOnline' }).map(({ status }) => status);
    assert.deepEqual(states, ['cancelled', 'movedOnline', 'movedOnline']);
  });

  it('count as absent when the list is empty', () => {
    assert.equal(datesOf({ ...course, sessions: [] }, { limit: 1 })[0], '2027-01-02');
  });
});

describe('start and end', () => {
  const dated = run({ startDate: '2027-01-04', endDate: '2027-03-31' });
  const listed = run({
    sessions: [
      { date: '2027-02-09', ...EVENING },
      { date: '2027-02-02', ...EVENING },
    ],
  });
  const patterns = run({
    schedule: [
      { byDay: ['MO'], ...MORNING, from: '2027-04-05', until: '2027-05-31' },
      { byDay: ['TU'], ...MORNING, from: '2027-03-02', until: '2027-03-30' },
    ],
  });

  it('are the dates of the run', () => {
    assert.deepEqual([startOf(dated), endOf(dated)], ['2027-01-04', '2027-03-31']);
  });

  it('else the first and last of its sessions', () => {
    assert.deepEqual([startOf(listed), endOf(listed)], ['2027-02-02', '2027-02-09']);
  });

  it('else the first and last of its patterns', () => {
    assert.deepEqual([startOf(patterns), endOf(patterns)], ['2027-03-02', '2027-05-31']);
  });

  it('are unknown when nobody named them', () => {
    const vague = run({ scheduleNote: 'nach Absprache' });
    assert.deepEqual([startOf(vague), endOf(vague)], [undefined, undefined]);
  });

  it('are open where one pattern has none, whatever other patterns and extra dates name', () => {
    const half = run({ schedule: [{ byDay: ['MO'], ...MORNING }, ...(patterns.schedule ?? [])] });
    assert.deepEqual([startOf(half), endOf(half)], [undefined, undefined]);
    const extraDates = [{ date: '2027-02-09', ...EVENING }];
    assert.equal(
      startOf(run({ schedule: [{ byDay: ['MO'], ...MORNING }], extraDates })),
      undefined,
    );
  });
});

describe('being over or still to come', () => {
  const course = run({ startDate: '2027-01-04', endDate: '2027-03-31' });

  it('is over from the day after the last day', () => {
    assert.deepEqual([isOver(course, '2027-03-31'), isOver(course, '2027-04-01')], [false, true]);
  });

  it('is never over without a known end', () => {
    assert.equal(isOver(run({ startDate: '2020-01-01' }), '2027-01-01'), false);
  });

  it('begins on its first day, as long as that is not past', () => {
    assert.equal(nextStart(course, '2026-11-22'), '2027-01-04');
    assert.equal(nextStart(course, '2027-01-04'), '2027-01-04');
    assert.equal(nextStart(course, '2027-01-05'), undefined);
  });

  it('can be begun today when it is rolling and under way', () => {
    const rolling = { ...course, rolling: true };
    assert.equal(nextStart(rolling, '2026-11-22'), '2027-01-04');
    assert.equal(nextStart(rolling, '2027-02-01'), '2027-02-01');
    assert.equal(nextStart(rolling, '2027-04-01'), undefined);
    assert.equal(nextStart(run({ rolling: true }), '2027-02-01'), '2027-02-01');
  });
});

describe('the week of a run in one line', () => {
  it('puts days with the same hours together, Monday first', () => {
    const course = run({
      schedule: [
        { byDay: ['FR'], ...MORNING },
        { byDay: ['TU', 'TH'], ...EVENING },
        { byDay: ['WE', 'MO'], ...MORNING },
      ],
    });
    assert.deepEqual(runPattern(course), [
      { days: ['MO', 'WE', 'FR'], ...MORNING, every: 1 },
      { days: ['TU', 'TH'], ...EVENING, every: 1 },
    ]);
  });

  it('puts earlier hours first and keeps rhythms apart', () => {
    const course = run({
      schedule: [
        { byDay: ['MO'], ...EVENING },
        { byDay: ['MO'], ...MORNING, every: 2 },
      ],
    });
    assert.deepEqual(
      runPattern(course).map(({ startTime, every }) => [startTime, every]),
      [
        ['08:30', 2],
        ['18:00', 1],
      ],
    );
  });

  it('is read from explicit sessions, cancelled ones left aside', () => {
    const course = run({
      schedule: [{ byDay: ['SU'], ...MORNING }],
      sessions: [
        { date: '2027-02-02', ...EVENING },
        { date: '2027-02-08', ...EVENING },
        { date: '2027-02-13', ...EVENING, status: 'cancelled' },
      ],
    });
    assert.deepEqual(runPattern(course), [{ days: ['MO', 'TU'], ...EVENING, every: 1 }]);
    assert.deepEqual(weekdaysOf(course), ['MO', 'TU']);
    assert.deepEqual(timesOfDay(course), ['evening']);
  });

  it('is read from extra dates where there is nothing else', () => {
    const course = run({ extraDates: [{ date: '2027-02-02', ...MORNING }] });
    assert.deepEqual(weekdaysOf(course), ['TU']);
  });

  it('is empty when the run says nothing about its days', () => {
    const vague = run({ startDate: '2027-01-01', scheduleNote: 'nach Absprache' });
    assert.deepEqual([runPattern(vague), weekdaysOf(vague), timesOfDay(vague)], [[], [], []]);
  });

  it('calls hours before 12 morning, before 17 afternoon, and later evening', () => {
    const parts = ['00:00', '11:59', '12:00', '16:59', '17:00', '23:59'].map(timeOfDay);
    assert.deepEqual(parts, ['morning', 'morning', 'afternoon', 'afternoon', 'evening', 'evening']);
  });
});

describe('expansion compared with Temporal', () => {
  it('gives the same meetings', () => {
    fc.assert(
      fc.property(anyRun, anyHolidays, anyDay, fc.nat(380), (course, holidays, from, length) => {
        const until = Temporal.PlainDate.from(from).add({ days: length }).toString();
        const own = sessionsOf(course, { holidays, from, until }).map(
          ({ date, startTime, title, status }) => [date, startTime, title, status],
        );
        assert.deepEqual(own, slowMeetings(course, holidays, { from, until }));
      }),
      { numRuns: 300 },
    );
  });

  for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati']) {
    it(`keeps the hour on the clock in ${zone}, whatever clocks do there`, () => {
      const course = run({
        startDate: '2027-01-01',
        endDate: '2027-12-31',
        schedule: [{ byDay: [...WEEKDAYS], ...EVENING }],
      });
      for (const { date, startTime } of sessionsOf(course)) {
        const shown = Temporal.Instant.fromEpochMilliseconds(
          instantIn(date, startTime, zone).getTime(),
        ).toZonedDateTimeISO(zone);
        assert.equal(shown.toPlainDateTime().toString(), `${date}T18:00:00`);
      }
    });
  }
});
