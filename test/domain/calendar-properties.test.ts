// What must hold for any courses, holidays and spans: the calendar's views of one question agree with
// each other and with Temporal, lose nothing and stay bounded.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { agendaOf, furtherOf } from '../../src/domain/agenda.js';
import { courseRunsOf } from '../../src/domain/course-runs.js';
import type { CourseRun } from '../../src/domain/course-runs.js';
import { monthCells } from '../../src/domain/month-cells.js';
import { monthOf } from '../../src/domain/month.js';
import { monthGrid } from '../../src/domain/month-grid.js';
import { occurrencesIn } from '../../src/domain/occurrences.js';
import type { Occurrence } from '../../src/domain/occurrences.js';
import { toEpochDay } from '../../src/domain/plain-date.js';
import { namesMeetings } from '../../src/domain/runs.js';
import { visitMeetings } from '../../src/domain/meetings.js';
import type { Run } from '../../src/feed/schema.js';
import { EVENING } from './calendar-fixture.js';
import { withRuns } from './offer-fixture.js';
import { anyDay, anyHolidays, anyRun, slowMeetings } from './run-oracle.js';
import { TODAY } from './search-fixture.js';

const coursesOf = (runs: readonly Run[]): readonly CourseRun[] =>
  courseRunsOf([withRuns(...runs.map((run, at) => ({ ...run, id: `r${at}` })))], TODAY);

const anyCourses = fc.array(anyRun, { maxLength: 6 }).map(coursesOf);
const anySpan = fc.tuple(anyDay, fc.nat(100)).map(([from, days]) => ({
  from,
  until: Temporal.PlainDate.from(from).add({ days }).toString(),
}));

describe('meetings of any courses', () => {
  it('are those that Temporal gives, by day and time', () => {
    fc.assert(
      fc.property(anyCourses, anySpan, anyHolidays, (courses, span, holidays) => {
        const own = occurrencesIn(courses, span, holidays).filter(({ course }) =>
          namesMeetings(course.run.record),
        );
        for (const course of courses) {
          const lines = own
            .filter((one) => one.course === course)
            .map(({ date, meeting, status }) => [date, meeting.startTime, meeting.title, status]);
          const named = namesMeetings(course.run.record);
          const expected = slowMeetings(course.run.record, holidays, span);
          assert.deepEqual(lines, named ? expected : []);
        }
        const order = own.map(
          ({ date, meeting, course }) => `${date} ${meeting.startTime} ${course.key}`,
        );
        assert.deepEqual(order, [...order].sort());
      }),
    );
  });

  it('do not depend on where the span is cut', () => {
    fc.assert(
      fc.property(anyCourses, anySpan, anyHolidays, (courses, span, holidays) => {
        const { from, until } = span;
        const middle = Temporal.PlainDate.from(from).add({ days: 30 }).toString();
        const after = Temporal.PlainDate.from(middle).add({ days: 1 }).toString();
        const whole = occurrencesIn(courses, span, holidays);
        const parts = [
          ...occurrencesIn(courses, { from, until: middle < until ? middle : until }, holidays),
          ...occurrencesIn(courses, { from: after, until }, holidays),
        ];
        const facts = (all: readonly Occurrence[]) => all.map((one) => ({ ...one, isFirst: '' }));
        assert.deepEqual(facts(parts), facts(whole));
      }),
    );
  });
});

describe('the cells of any month', () => {
  it('count what the days hold, and show what comes first', () => {
    const months = anyDay.map(monthOf);
    fc.assert(
      fc.property(anyCourses, months, anyHolidays, fc.nat(3), (courses, month, holidays, shown) => {
        const grid = monthGrid(month).flat();
        const all = occurrencesIn(courses, { from: grid[0]!, until: grid.at(-1)! }, holidays);
        const cells = monthCells(courses, month, holidays, shown);
        const expected = [...new Set(all.map(({ date }) => date))].map((date) => {
          const ofDay = all.filter((one) => one.date === date);
          const rank = ({ isSingle, isFirst }: Occurrence) => (isSingle || isFirst ? 0 : 1);
          const first = [...ofDay].sort((a, b) => rank(a) - rank(b)).slice(0, shown);
          return [date, ofDay.length, coursesIn(ofDay), first];
        });
        assert.deepEqual(
          [...cells.days].map(([date, { meetings, courses: count, first }]) => [
            date,
            meetings,
            count,
            first,
          ]),
          expected,
        );
        assert.equal(cells.courses, coursesIn(all.filter(({ date }) => monthOf(date) === month)));
      }),
    );
  });
});

describe('the agenda of any courses', () => {
  it('tells every meeting of the span once', () => {
    fc.assert(
      fc.property(anyCourses, anySpan, anyHolidays, (courses, span, holidays) => {
        const { days, undated } = agendaOf(courses, span, holidays);
        const entries = days.flatMap((day) => day.entries);
        const told = entries.flatMap((one) => [one, ...furtherOf(one, span.until, holidays)]);
        const key = ({ date, meeting, isSingle, course }: Occurrence) =>
          [date, meeting.startTime, isSingle, course.key].join(' ');
        const all = occurrencesIn(courses, span, holidays);
        assert.deepEqual(told.map(key).sort(), all.map(key).sort());
        assert.ok(undated.every((course) => all.every((one) => one.course !== course)));
      }),
    );
  });

  it('stands by day, on which single dates and first meetings come before series', () => {
    fc.assert(
      fc.property(anyCourses, anySpan, anyHolidays, (courses, span, holidays) => {
        const { days } = agendaOf(courses, span, holidays);
        const dates = days.map(({ date }) => date);
        assert.deepEqual(dates, [...new Set(dates)].sort());
        for (const { entries } of days) {
          const isAhead = entries.map(({ isSingle, isFirst }) => isSingle || isFirst);
          assert.ok(isAhead.lastIndexOf(true) <= isAhead.filter(Boolean).length - 1);
        }
      }),
    );
  });
});

describe('a run of two hundred years', () => {
  it('costs what the days asked for cost, not what lies before them', () => {
    const run: Run = {
      id: 'r',
      startDate: '1900-01-02',
      schedule: [{ byDay: ['TU'], ...EVENING }],
    };
    let looked = 0;
    const wanted = {
      first: toEpochDay('2099-03-01'),
      last: toEpochDay('2099-03-31'),
      isHoliday: () => (looked += 1) < 0,
      limit: 400,
    };
    let met = 0;
    visitMeetings(run, wanted, () => (met += 1));
    assert.deepEqual([met, looked], [5, 5]);
  });
});

function coursesIn(occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.map(({ course }) => course)).size;
}
