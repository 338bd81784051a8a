// The cells of a month: what they count and which meetings they have room for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CourseRun } from '../../src/domain/course-runs.js';
import { monthCells } from '../../src/domain/month-cells.js';
import type { Run, Session } from '../../src/feed/schema.js';
import { course, EVENING, MORNING, TUESDAYS } from './calendar-fixture.js';

const DAY = '2027-02-09';
const LATE = { startTime: '19:00', endTime: '20:00' };

const cells = (courses: readonly CourseRun[], shown = 3) =>
  monthCells(courses, '2027-02', [], shown);
const on = (...sessions: Omit<Session, 'date'>[]): Partial<Run> => ({
  sessions: sessions.map((session) => ({ date: DAY, ...session })),
});
const ids = (courses: readonly CourseRun[], shown = 3) =>
  cells(courses, shown)
    .days.get(DAY)
    ?.first.map((one) => one.course.offer.id);

describe('a cell', () => {
  it('counts courses and their meetings', () => {
    const twice = course(on(MORNING, EVENING), { id: 'twice' });
    const cell = cells([twice, course(TUESDAYS)]).days.get(DAY);
    assert.deepEqual([cell?.courses, cell?.meetings], [2, 3]);
  });

  it('is absent on days without meetings', () => {
    assert.deepEqual([...cells([course(on(MORNING))]).days.keys()], [DAY]);
  });

  it('shows what happens once before what happens every week, though it is later', () => {
    const courses = [course(TUESDAYS, { id: 'series' }), course(on(LATE), { id: 'once' })];
    assert.deepEqual(ids(courses), ['once', 'series']);
    assert.deepEqual(ids([...courses].reverse(), 1), ['once']);
  });

  it('shows a course that begins before those under way', () => {
    const schedule = [{ byDay: ['TU' as const], ...LATE }];
    const begins = course({ startDate: DAY, schedule }, { id: 'begins' });
    assert.deepEqual(ids([course(TUESDAYS, { id: 'series' }), begins]), ['begins', 'series']);
  });

  it('shows a single date that is not the first one of its run before series, too', () => {
    const sessions = ['2027-01-09', DAY].map((date) => ({ date, ...LATE }));
    const second = course({ sessions }, { id: 'second' });
    assert.deepEqual(ids([course(TUESDAYS, { id: 'series' }), second]), ['second', 'series']);
  });

  it('shows the rest by time, what has none first, then by key', () => {
    const courses = [
      course(on(EVENING), { id: 'evening' }),
      course(on(MORNING), { id: 'b' }),
      course(on(MORNING), { id: 'a' }),
      course({ startDate: DAY }, { id: 'no-time' }),
    ];
    assert.deepEqual(ids(courses, 9), ['no-time', 'a', 'b', 'evening']);
    assert.deepEqual(ids([...courses].reverse(), 9), ['no-time', 'a', 'b', 'evening']);
  });

  it('shows no more than asked for, but counts all', () => {
    const courses = ['a', 'b', 'c', 'd'].map((id) => course(on(MORNING), { id }));
    assert.deepEqual(ids(courses, 2), ['a', 'b']);
    assert.equal(cells(courses, 0).days.get(DAY)?.courses, 4);
  });
});

describe('a month', () => {
  it('counts the courses that meet in it, each once', () => {
    assert.equal(cells([course(TUESDAYS), course(on(MORNING, EVENING))]).courses, 2);
  });

  it('counts what is under way and names no day, which no cell can show', () => {
    const of = (run: Partial<Run>) => cells([course(run)]).undated;
    assert.equal(of({ rolling: true }), 1);
    assert.equal(of({ rolling: true, startDate: '2027-01-11', endDate: '2027-06-30' }), 1);
    assert.equal(of({ rolling: true, startDate: '2027-04-12' }), 0, 'begins later');
    assert.equal(of(TUESDAYS), 0);
    assert.equal(of({ sessions: [{ date: '2027-04-01', ...MORNING }] }), 0, 'names other days');
  });

  it('shows the neighbouring days of its weeks without counting them', () => {
    // February 2027 begins on Monday and ends on Sunday, March ends on Wednesday
    const first = course({ sessions: [{ date: '2027-04-01', ...MORNING }] });
    const march = monthCells([first], '2027-03', [], 3);
    assert.deepEqual([march.courses, march.days.get('2027-04-01')?.courses], [0, 1]);
    const last = course({ sessions: [{ date: '2027-03-31', ...MORNING }] });
    assert.equal(monthCells([last], '2027-03', [], 3).courses, 1);
    assert.equal(monthCells([last], '2027-04', [], 3).courses, 0);
  });
});
