// What the calendar shows for a session, and how actions and keys change it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_QUERY } from '../../../src/domain/empty-query.js';
import { agendaOf, furtherOf } from '../../../src/domain/agenda.js';
import { courseRunsOf, type CourseRun } from '../../../src/domain/course-runs.js';
import { monthSpan } from '../../../src/domain/month.js';
import { occurrencesIn } from '../../../src/domain/occurrences.js';
import * as agenda from '../../../src/widgets/course-calendar/agenda-state.js';
import * as state from '../../../src/widgets/course-calendar/calendar-state.js';
import { cellsOf, IN_CELL } from '../../../src/widgets/course-calendar/month-state.js';
import * as changes from '../../../src/widgets/course-calendar/session-changes.js';
import * as timeline from '../../../src/widgets/course-calendar/timeline-state.js';
import { catalogueOf, type OfferParts } from '../../support/catalogue.js';

/** A Monday. */
const TODAY = '2027-05-03';
const start = {
  ...state.startSession({ view: 'auto', groupBy: 'level' }, TODAY),
  query: EMPTY_QUERY,
};

const weekly = (id: string, more: object = {}): OfferParts => ({
  id,
  kind: 'course',
  runs: [
    {
      id: 'r',
      startDate: '2027-05-04',
      endDate: '2027-12-14',
      schedule: [{ byDay: ['TU'], startTime: '18:00', endTime: '20:15' }],
      ...more,
    },
  ],
});

async function coursesOf(...offers: OfferParts[]): Promise<readonly CourseRun[]> {
  return courseRunsOf((await catalogueOf(offers)).offers, TODAY);
}

describe('a new session', () => {
  it('follows the width: a list in narrow containers, a month in wide ones', () => {
    assert.equal(state.viewOf(start.view, true), 'agenda');
    assert.equal(state.viewOf(start.view, false), 'month');
  });

  it('begins with the view and the groups an editor has chosen', () => {
    const session = state.startSession({ view: 'timeline', groupBy: 'place' }, TODAY);
    assert.deepEqual([state.viewOf(session.view, true), session.grouping], ['timeline', 'place']);
  });

  it('takes no notice of values that do not exist', () => {
    const session = state.startSession({ view: 'week', groupBy: 'colour' }, TODAY);
    assert.deepEqual([session.view, timeline.groupingOf(session)], [undefined, 'level']);
  });

  it('begins with as many entries as fill a screen', () => {
    assert.equal(start.shown, state.FIRST);
  });

  it('begins today, the timeline with the Monday of this week', () => {
    const session = state.startSession({ view: 'auto', groupBy: 'level' }, '2027-05-06');
    assert.equal(session.day, '2027-05-06');
    assert.equal(timeline.timelineSpan(session).from, '2027-05-03');
  });
});

describe('a link', () => {
  const link = { query: { ...EMPTY_QUERY, text: 'Abend' }, view: undefined, month: undefined };

  it('brings its question, its view and its month', () => {
    const session = changes.linkedSession(start, { ...link, view: 'month', month: '2027-09' });
    assert.deepEqual(
      [session.query.text, session.view, session.day],
      ['Abend', 'month', '2027-09-03'],
    );
  });

  for (const month of ['2027-13', '27-01', '<b>', '']) {
    it(`cannot bring the month "${month}"`, () => {
      assert.equal(changes.linkedSession(start, { ...link, month }).day, TODAY);
    });
  }

  it('cannot bring a view that does not exist', () => {
    assert.equal(changes.linkedSession(start, { ...link, view: 'year' }).view, undefined);
  });
});

describe('keys in the month', () => {
  const press = (day: string, key: string, { shiftKey = false, isRtl = false } = {}) =>
    changes.dayAfterKey(day, { key, shiftKey }, isRtl);

  for (const [key, isRtl, expected] of [
    ['ArrowRight', false, '2027-05-13'],
    ['ArrowLeft', false, '2027-05-11'],
    ['ArrowRight', true, '2027-05-11'],
    ['ArrowLeft', true, '2027-05-13'],
    ['ArrowDown', false, '2027-05-19'],
    ['ArrowUp', false, '2027-05-05'],
    ['Home', false, '2027-05-10'],
    ['End', false, '2027-05-16'],
    ['Home', true, '2027-05-10'],
    ['PageDown', false, '2027-06-12'],
    ['PageUp', false, '2027-04-12'],
  ] as const) {
    it(`${key} leads from Wednesday 12 May to ${expected}${isRtl ? ', right to left' : ''}`, () => {
      assert.equal(press('2027-05-12', key, { isRtl }), expected);
    });
  }

  it('Shift and Page move by a year', () => {
    assert.equal(press('2027-05-12', 'PageDown', { shiftKey: true }), '2028-05-12');
    assert.equal(press('2027-05-12', 'PageUp', { shiftKey: true }), '2026-05-12');
  });

  it('Page stays in a shorter month, on its last day', () => {
    assert.equal(press('2027-01-31', 'PageDown'), '2027-02-28');
    assert.equal(press('2028-02-29', 'PageDown', { shiftKey: true }), '2029-02-28');
  });

  for (const key of ['Tab', 'Enter', ' ', 'Escape', 'a']) {
    it(`"${key}" is left to the browser`, () => assert.equal(press('2027-05-12', key), undefined));
  }
});

describe('keys in the timeline', () => {
  const rows = ['a', 'b', 'c'];

  for (const [key, from, to] of [
    ['ArrowDown', 'a', 'b'],
    ['ArrowDown', 'c', 'c'],
    ['ArrowUp', 'b', 'a'],
    ['ArrowUp', 'a', 'a'],
    ['Home', 'c', 'a'],
    ['End', 'a', 'c'],
    ['ArrowDown', 'gone', 'b'],
  ] as const) {
    it(`${key} leads from ${from} to ${to}`, () => {
      assert.equal(timeline.rowAfterKey(rows, from, key), to);
    });
  }

  it('arrows to the side scroll by a week, mirrored where people read from right to left', () => {
    assert.deepEqual(timeline.scrollAfterKey('ArrowRight', false), { weeks: 1 });
    assert.deepEqual(timeline.scrollAfterKey('ArrowRight', true), { weeks: -1 });
    assert.deepEqual(timeline.scrollAfterKey('ArrowLeft', true), { weeks: 1 });
  });

  it('Page scrolls by a month in both directions of reading', () => {
    assert.deepEqual(timeline.scrollAfterKey('PageDown', true), { months: 1 });
    assert.deepEqual(timeline.scrollAfterKey('PageUp', false), { months: -1 });
  });

  it('Enter and Tab are left to the browser', () => {
    for (const key of ['Enter', 'Tab', 'Escape']) {
      assert.equal(timeline.rowAfterKey(rows, 'a', key), undefined);
      assert.equal(timeline.scrollAfterKey(key, false), undefined);
    }
  });
});

describe('actions', () => {
  it('close the list of a day when another month is shown, not within the month', () => {
    const open = changes.openDay(start, '2027-05-04');
    assert.equal(changes.goToDay(open, '2027-05-20').openDay, '2027-05-04');
    assert.equal(changes.goToDay(open, '2027-06-01').openDay, undefined);
    assert.equal(changes.goMonths(open, 1).openDay, undefined);
  });

  it('show the same day of another month, or its last', () => {
    const session = changes.goToDay(start, '2027-01-31');
    assert.equal(changes.goMonths(session, 1).day, '2027-02-28');
    assert.equal(changes.goMonths(session, -1).day, '2026-12-31');
  });

  it('open and close series, details and days', () => {
    const open = changes.toggleSeries(start, 'x');
    assert.deepEqual([...open.unfolded], ['x']);
    assert.deepEqual([...changes.toggleSeries(open, 'x').unfolded], []);
    const offer = changes.openOffer(start, 'a');
    assert.equal(offer.offerId, 'a');
    assert.equal(changes.openOffer(offer, undefined).offerId, undefined);
    assert.equal(changes.closeDay(changes.openDay(start, TODAY)).openDay, undefined);
  });

  it('show more entries first, more weeks when all are shown', () => {
    const cut = changes.showMore(start, true);
    assert.deepEqual([cut.shown, cut.weeks], [start.shown + state.PAGE, state.AGENDA_WEEKS]);
    assert.equal(changes.showMore(start, false).weeks, 2 * state.AGENDA_WEEKS);
  });

  it('begin lists with their first page when something else is asked', () => {
    const longer = changes.showMore(start, true);
    const asked = changes.askFor(longer, { ...EMPTY_QUERY, text: 'B1' });
    assert.deepEqual([asked.shown, asked.query.text], [state.PAGE, 'B1']);
    assert.equal(changes.chooseView(longer, 'timeline').shown, state.PAGE);
  });

  it('scroll twelve weeks by weeks, longer spans by whole months', () => {
    assert.equal(timeline.scrollTimeline(start, { weeks: 1 }).from, '2027-05-10');
    assert.equal(timeline.scrollTimeline(start, { months: 1 }).from, '2027-05-31');
    const year = timeline.chooseSpan(start, '12-months');
    assert.equal(year.from, '2027-05-01');
    assert.equal(timeline.scrollTimeline(year, { months: -5 }).from, '2026-12-01');
  });

  it('keep the focus of the timeline and its groups', () => {
    assert.equal(timeline.goToRow(start, 'a/r').row, 'a/r');
    assert.equal(timeline.groupBy(start, 'place').grouping, 'place');
  });
});

describe('the agenda', () => {
  const agendaOfAll = (courses: readonly CourseRun[], shown: number) => {
    const span = agenda.agendaSpan(start, TODAY);
    return agenda.agendaView(agendaOf(courses, span, []), span, shown);
  };

  it('covers eight weeks from today', () => {
    const span = agenda.agendaSpan(start, TODAY);
    assert.deepEqual(span, { from: '2027-05-03', until: '2027-06-27' });
  });

  it('tells a series once', async () => {
    const view = agendaOfAll(await coursesOf(weekly('a')), 50);
    assert.equal(view.days.length, 1);
    assert.equal(furtherOf(view.days[0]!.entries[0]!, view.span.until, []).length, 7);
    assert.deepEqual([view.total, view.left], [1, 0]);
  });

  it('is cut after so many entries, and says how many are left', async () => {
    const many = [...Array(7).keys()].map((n) => weekly(`o${String(n)}`));
    const view = agendaOfAll(await coursesOf(...many), 5);
    assert.deepEqual([view.days[0]?.entries.length, view.left, view.total], [5, 2, 7]);
  });

  it('shows courses without dates last, within the same limit', async () => {
    const open = { id: 'open', runs: [{ id: 'r', rolling: true }] };
    const courses = await coursesOf(open, weekly('a'));
    assert.equal(agendaOfAll(courses, 2).undated.length, 1);
    const cut = agendaOfAll(courses, 1);
    assert.deepEqual([cut.undated.length, cut.left], [0, 1]);
  });
});

describe('the month', () => {
  it('holds whole weeks and counts each run once', async () => {
    const view = cellsOf(await coursesOf(weekly('a'), weekly('b')), '2027-05', []);
    assert.deepEqual([view.days.has('2027-06-01'), view.courses], [true, 2]);
    assert.equal(view.days.get('2027-05-04')?.courses, 2);
  });

  it('does not count what meets only on the neighbouring days of its grid', async () => {
    const view = cellsOf(await coursesOf(weekly('a', { startDate: '2027-06-01' })), '2027-05', []);
    assert.deepEqual([view.courses, view.days.get('2027-06-01')?.courses], [0, 1]);
  });

  it('shows no more of a day than a cell has room for, until the day is opened', async () => {
    const courses = await coursesOf(...['a', 'b', 'c', 'd', 'e'].map((id) => weekly(id)));
    const view = cellsOf(courses, '2027-05', []);
    assert.equal(view.days.get('2027-05-04')?.first.length, IN_CELL + 1);
    assert.equal(occurrencesIn(courses, { from: '2027-05-04', until: '2027-05-04' }, []).length, 5);
  });

  it('ends on its last day', () => {
    const span = monthSpan('2028-02');
    assert.deepEqual(span, { from: '2028-02-01', until: '2028-02-29' });
  });
});

describe('the timeline', () => {
  for (const [span, from, until] of [
    ['12-weeks', '2027-05-03', '2027-07-25'],
    ['6-months', '2027-05-01', '2027-10-31'],
    ['12-months', '2027-05-01', '2028-04-30'],
  ] as const) {
    it(`of ${span} goes from ${from} to ${until}`, () => {
      assert.deepEqual(timeline.timelineSpan(timeline.chooseSpan(start, span)), { from, until });
    });
  }

  it('shows so many rows over all groups, and says how many are left', async () => {
    const offers = ['A1', 'B1'].flatMap((target) =>
      [1, 2, 3].map((n) => ({
        ...weekly(`${target}-${String(n)}`),
        level: { target: target as 'A1' | 'B1' },
      })),
    );
    const session = { ...start, shown: 4 };
    const view = timeline.timelineView(await coursesOf(...offers), session, TODAY, []);
    assert.deepEqual(
      view.groups.map(({ key, bars }) => [key, bars.length]),
      [
        ['A1', 3],
        ['B1', 1],
      ],
    );
    assert.deepEqual([view.total, view.left], [6, 2]);
  });

  it('shows courses without a first day last, within the same limit', async () => {
    const someday = (id: string) => ({ ...weekly(id), runs: [{ id: 'r' }] });
    const courses = await coursesOf(weekly('dated'), someday('a'), someday('b'));
    const shown = (count: number) => {
      const view = timeline.timelineView(courses, { ...start, shown: count }, TODAY, []);
      return [view.undated.map(({ offer }) => offer.id), view.total, view.left];
    };
    assert.deepEqual(shown(50), [['a', 'b'], 3, 0]);
    assert.deepEqual(shown(2), [['a'], 3, 1]);
    assert.deepEqual(shown(1), [[], 3, 2]);
  });
});
