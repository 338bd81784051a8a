// The calendar as a list: series told once, single dates never buried, nothing lost.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaOf, furtherOf } from '../../src/domain/agenda.js';
import type { CourseRun } from '../../src/domain/course-runs.js';
import type { Span } from '../../src/domain/occurrences.js';
import { course, EVENING, MORNING, TUESDAYS } from './calendar-fixture.js';

const EIGHT_WEEKS: Span = { from: '2027-02-01', until: '2027-03-28' };

const agenda = (courses: readonly CourseRun[], span = EIGHT_WEEKS) => agendaOf(courses, span, []);
/** Per day the offers in their order, series with the number of further dates. */
const lines = (courses: readonly CourseRun[], span = EIGHT_WEEKS) =>
  agenda(courses, span).days.map(({ date, entries }) => [
    date,
    ...entries.map((one) => {
      const further = furtherOf(one, span.until, []);
      return further.length > 0 ? `${one.course.offer.id} +${further.length}` : one.course.offer.id;
    }),
  ]);

describe('a weekly course in the agenda', () => {
  it('stands once, where its next date is, with the rest of the span', () => {
    assert.deepEqual(lines([course(TUESDAYS)]), [['2027-02-02', 'o +7']]);
  });

  it('names the further dates in order of time', () => {
    const [day] = agenda([course(TUESDAYS)]).days;
    const dates = furtherOf(day!.entries[0]!, EIGHT_WEEKS.until, []).map(({ date }) => date);
    assert.deepEqual([dates[0], dates.at(-1)], ['2027-02-09', '2027-03-23']);
  });
});

describe('single dates', () => {
  const sessions = [{ date: '2027-02-02', startTime: '19:00', endTime: '20:00' }];

  it('come before the series of the same day, also when they begin later', () => {
    const courses = [course(TUESDAYS, { id: 'series' }), course({ sessions }, { id: 'single' })];
    assert.deepEqual(lines(courses), [['2027-02-02', 'single', 'series +7']]);
  });

  it('of one run are not folded', () => {
    const two = course({ sessions: [...sessions, { date: '2027-02-09', ...MORNING }] });
    assert.deepEqual(lines([two]), [
      ['2027-02-02', 'o'],
      ['2027-02-09', 'o'],
    ]);
  });
});

describe('a course that begins in the span', () => {
  it('comes before the series under way, as a single date does', () => {
    const starting = {
      startDate: '2027-02-02',
      schedule: [{ byDay: ['TU' as const], ...EVENING }],
    };
    const early = { ...TUESDAYS, schedule: [{ byDay: ['TU' as const], ...MORNING }] };
    const courses = [course(early, { id: 'under-way' }), course(starting, { id: 'new' })];
    assert.deepEqual(lines(courses), [['2027-02-02', 'new +7', 'under-way +7']]);
  });
});

describe('runs without named meetings', () => {
  const undated = (...courses: CourseRun[]) => agenda(courses).undated.map(({ offer }) => offer.id);

  it('are told apart from the days when they are under way or open at any time', () => {
    const courses = [
      course({ rolling: true }, { id: 'rolling' }),
      course({ startDate: '2027-01-01', endDate: '2027-12-31' }, { id: 'running' }),
      course({ scheduleNote: 'nach Absprache' }, { id: 'vague' }),
    ];
    assert.deepEqual(undated(...courses), ['rolling', 'running', 'vague']);
    assert.deepEqual(agenda(courses).days, []);
  });

  it('are told for a single day, and for none when the span ends before it begins', () => {
    const rolling = [course({ rolling: true })];
    const day = { from: '2027-02-01', until: '2027-02-01' };
    assert.equal(agenda(rolling, day).undated.length, 1);
    assert.equal(agenda(rolling, { ...day, until: '2027-01-31' }).undated.length, 0);
  });

  it('are left out when they lie before or after the span', () => {
    const before = course({ startDate: '2026-12-01', endDate: '2027-01-31' });
    const after = course({ startDate: '2027-03-29' });
    assert.deepEqual(undated(before, after), []);
  });

  it('stand on their first day when it lies in the span', () => {
    const starting = course({ startDate: '2027-02-15', endDate: '2027-12-31' });
    assert.deepEqual(lines([starting]), [['2027-02-15', 'o']]);
    assert.deepEqual(undated(starting), []);
  });
});
