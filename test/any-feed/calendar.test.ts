// What must hold for the calendar of any feed: its views agree with each other and tell nothing that is not so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaOf, furtherOf } from '../../src/domain/agenda.js';
import { courseRunsOf } from '../../src/domain/course-runs.js';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { monthCells } from '../../src/domain/month-cells.js';
import { monthOf, monthSpan } from '../../src/domain/month.js';
import { occurrencesIn } from '../../src/domain/occurrences.js';
import { addDays } from '../../src/domain/plain-date.js';
import { planningOf } from '../../src/domain/planning.js';
import { CalendarIndex } from '../../src/widgets/course-calendar/calendar-index.js';
import { CalendarModel } from '../../src/widgets/course-calendar/calendar-model.js';
import { startSession } from '../../src/widgets/course-calendar/calendar-state.js';
import { TIMELINE_SPANS, timelineView } from '../../src/widgets/course-calendar/timeline-state.js';
import { forAnyFeed, type ReadFeed } from './any-feed.js';

const EDGES = ['1900-01-01', '2199-12-31'];
const coursesOf = ({ catalogue, today }: ReadFeed) => courseRunsOf(catalogue.offers, today);
const count = (items: Iterable<unknown>) => new Set(items).size;

describe('the calendar of any feed', () => {
  it('has its meetings inside the span asked for, cancelled ones as such', () =>
    forAnyFeed((feed) => {
      const courses = coursesOf(feed);
      const from = addDays(feed.today, -400);
      const until = addDays(feed.today, 400);
      for (const one of occurrencesIn(courses, { from, until }, feed.catalogue.holidays)) {
        const { offer, run } = one.course;
        const { validThrough = until, status } = offer.record;
        assert.ok(one.date >= from && one.date <= until && one.date <= validThrough);
        const isOff = [status, run.record.status].includes('cancelled');
        if (isOff) assert.equal(one.status, 'cancelled');
      }
    }));

  it('counts the same in list and month', () =>
    forAnyFeed((feed) => {
      const courses = coursesOf(feed);
      const { holidays } = feed.catalogue;
      for (const month of [feed.today, ...EDGES].map(monthOf)) {
        const span = monthSpan(month);
        const { days } = agendaOf(courses, span, holidays);
        const entries = days.flatMap((day) => day.entries);
        const told = entries.flatMap((one) => [one, ...furtherOf(one, span.until, holidays)]);
        const cells = monthCells(courses, month, holidays, 4);
        const inMonth = [...cells.days].filter(([date]) => monthOf(date) === month);
        const meetings = inMonth.reduce((sum, [, cell]) => sum + cell.meetings, 0);
        assert.equal(told.length, meetings);
        assert.equal(count(entries.map(({ course }) => course)), cells.courses);
      }
    }));

  it('draws each run once at most, inside the timeline, and tells how many there are', () =>
    forAnyFeed((feed) => {
      const { catalogue, today } = feed;
      const start = startSession({ view: '', groupBy: 'level' }, today);
      for (const span of TIMELINE_SPANS) {
        for (const from of [today, ...EDGES]) {
          const session = { ...start, span, from, shown: 3 };
          const view = timelineView(coursesOf(feed), session, today, catalogue.holidays);
          const bars = view.timeline.groups.flatMap((group) => group.bars);
          for (const bar of bars) {
            assert.ok(bar.from >= 0 && bar.from < bar.to && bar.to <= view.timeline.days);
            const { validThrough = '9999-12-31' } = bar.course.offer.record;
            assert.ok(addDays(view.timeline.span.from, bar.to - 1) <= validThrough);
          }
          const runs = [...bars.map(({ course }) => course), ...view.timeline.undated];
          assert.equal(count(runs), runs.length);
          assert.equal(view.total, runs.length);
          const rows = [...view.groups.flatMap((group) => group.bars), ...view.undated];
          assert.equal(rows.length + view.left, view.total);
        }
      }
    }));

  it('plans with courses that people can begin', () =>
    forAnyFeed((feed) => {
      const span = { from: feed.today, until: addDays(feed.today, 365) };
      const { nextStarts, belowMinimum } = planningOf(coursesOf(feed), span, feed.today);
      for (const { any, evening, childcare } of nextStarts) {
        for (const course of [any, evening, childcare]) {
          const status = course?.status ?? 'open';
          assert.ok(!['cancelled', 'postponed', 'over', 'full'].includes(status));
        }
      }
      assert.ok(belowMinimum.every(({ missing, daysLeft }) => missing > 0 && daysLeft >= 0));
    }));

  it('finds as many runs by a filter as it says, none of them cancelled among the free ones', () =>
    forAnyFeed(({ catalogue }) => {
      const model = new CalendarModel(catalogue, 'de');
      const index = new CalendarIndex(model, { filters: {}, provider: [], near: '' });
      const shown = (facet: string, value: string) =>
        model.current(index.courses({ ...EMPTY_QUERY, filters: { [facet]: [value] } }));
      for (const { facet, choices } of index.filters(EMPTY_QUERY).groups) {
        for (const { value, count: said } of choices) {
          assert.equal(shown(facet, value).length, said);
        }
      }
      const free = [...shown('places', 'open'), ...shown('places', 'few')];
      assert.ok(free.every(({ status }) => status !== 'cancelled'));
    }));
});
