// Meetings of many runs in a span, case by case: which days, which hours, what each of them says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CourseRun } from '../../src/domain/course-runs.js';
import { occurrencesIn } from '../../src/domain/occurrences.js';
import type { Occurrence, Span } from '../../src/domain/occurrences.js';
import { addDays } from '../../src/domain/plain-date.js';
import { instantIn } from '../../src/domain/instants.js';
import type { Holiday, Run, Session } from '../../src/feed/schema.js';
import { course, EVENING, MORNING, TUESDAYS } from './calendar-fixture.js';

const YEAR: Span = { from: '2027-01-01', until: '2027-12-31' };
const FEBRUARY: Span = { from: '2027-02-01', until: '2027-02-28' };
const FAIR: Holiday = { from: '2027-02-09', name: 'Fest', kind: 'public' };
const SCHOOL: Holiday = { from: '2027-02-15', to: '2027-02-20', name: 'Ferien', kind: 'school' };

const meetings = (
  run: Partial<Run> | CourseRun,
  span: Span = YEAR,
  holidays: readonly Holiday[] = [],
): readonly Occurrence[] => occurrencesIn(['key' in run ? run : course(run)], span, holidays);
const dates = (...asked: Parameters<typeof meetings>) => meetings(...asked).map(({ date }) => date);
const weekly = (from: string, count: number, more: Partial<Session> = {}): Session[] =>
  [...Array(count).keys()].map((week) => ({
    date: addDays(from, week * 7),
    ...EVENING,
    ...more,
  }));

describe('Tuesdays at 18:00', () => {
  const clock = (zone: string, date: string) =>
    instantIn(date, meetings(TUESDAYS, { from: date, until: date })[0]!.meeting.startTime!, zone);

  it('stay at 18:00 on the clock over both changes of 2027', () => {
    const around = (from: string, until: string) =>
      meetings(TUESDAYS, { from, until }).map(
        ({ date, meeting }) => `${date} ${meeting.startTime}`,
      );
    assert.deepEqual(around('2027-03-22', '2027-04-04'), ['2027-03-23 18:00', '2027-03-30 18:00']);
    assert.deepEqual(around('2027-10-25', '2027-11-07'), ['2027-10-26 18:00', '2027-11-02 18:00']);
  });

  it('move by an hour in universal time, since clocks do', () => {
    const instants = ['2027-03-23', '2027-03-30', '2027-10-26', '2027-11-02'].map((date) =>
      clock('Europe/Berlin', date).toISOString(),
    );
    assert.deepEqual(instants, [
      '2027-03-23T17:00:00.000Z',
      '2027-03-30T16:00:00.000Z',
      '2027-10-26T16:00:00.000Z',
      '2027-11-02T17:00:00.000Z',
    ]);
  });

  it('are the same days and hours on a computer anywhere', () => {
    const own = process.env['TZ'];
    const expected = JSON.stringify(meetings(TUESDAYS));
    for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      assert.equal(JSON.stringify(meetings(TUESDAYS)), expected, zone);
    }
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
});

describe('the days of a run', () => {
  it('lie in the span, its first and last day included', () => {
    const span = { from: '2027-02-02', until: '2027-02-16' };
    assert.deepEqual(dates(TUESDAYS, span), ['2027-02-02', '2027-02-09', '2027-02-16']);
  });

  it('come every second week from the week of its first date, wherever the span begins', () => {
    const fortnightly = {
      ...TUESDAYS,
      schedule: [{ byDay: ['TU' as const], ...EVENING, every: 2 }],
    };
    assert.deepEqual(dates(fortnightly, FEBRUARY), ['2027-02-02', '2027-02-16']);
    const span = { from: '2027-02-03', until: '2027-02-28' };
    assert.deepEqual(dates(fortnightly, span), ['2027-02-16']);
  });

  it('leave out public holidays, not school holidays', () => {
    const expected = ['2027-02-02', '2027-02-16', '2027-02-23'];
    assert.deepEqual(dates(TUESDAYS, FEBRUARY, [FAIR, SCHOOL]), expected);
  });

  it('ignore public holidays when the run does', () => {
    assert.equal(dates({ ...TUESDAYS, ignoreHolidays: true }, FEBRUARY, [FAIR]).length, 4);
  });

  it('leave out exceptions and add extra dates', () => {
    const run = {
      ...TUESDAYS,
      exceptDates: ['2027-02-09', '2027-02-16'],
      extraDates: [{ date: '2027-02-13', ...MORNING }],
    };
    assert.deepEqual(dates(run, FEBRUARY), ['2027-02-02', '2027-02-13', '2027-02-23']);
  });

  it('are those listed one by one when there are any', () => {
    const run = { ...TUESDAYS, sessions: [{ date: '2027-02-09', ...MORNING }] };
    assert.deepEqual(dates(run, YEAR, [FAIR]), ['2027-02-09']);
  });

  it('end with the offer', () => {
    const open = course({ ...TUESDAYS }, { validThrough: '2027-02-10' });
    assert.deepEqual(dates(open, FEBRUARY), ['2027-02-02', '2027-02-09']);
    const event = course({ startDate: '2027-02-09', endDate: '2027-02-12' }, open.offer.record);
    assert.deepEqual(dates(event), ['2027-02-09', '2027-02-10']);
  });
});

describe('runs without an end', () => {
  const open: Partial<Run> = { startDate: '2020-01-07', schedule: TUESDAYS.schedule };
  const rolling: Partial<Run> = { rolling: true, schedule: TUESDAYS.schedule };

  it('go on through the span, whenever they began', () => {
    assert.deepEqual(dates(open, FEBRUARY), dates(TUESDAYS, FEBRUARY));
  });

  it('meet on their days of the span when nobody says since when', () => {
    assert.deepEqual(dates(rolling, FEBRUARY), dates(TUESDAYS, FEBRUARY));
  });

  it('give at most 400 meetings, the first ones', () => {
    const span = { from: '2027-01-01', until: '2199-12-31' };
    assert.equal(dates(open, span).length, 400);
    assert.equal(dates(open, span)[0], '2027-01-05');
  });

  it('do not meet in weeks nobody can tell', () => {
    const schedule = [{ byDay: ['TU' as const], ...EVENING, every: 2 }];
    assert.deepEqual(dates({ rolling: true, schedule }), []);
  });
});

describe('a meeting', () => {
  it('has the hours of its pattern, and no title or place of its own', () => {
    const { meeting } = meetings(TUESDAYS)[0]!;
    assert.deepEqual(
      [meeting.startTime, meeting.endTime, meeting.title, meeting.place],
      ['18:00', '20:15', undefined, undefined],
    );
  });

  it('shows the place it has been moved to', () => {
    const sessions = [{ date: '2027-02-09', ...MORNING, place: 'rathaus', title: 'Im Rathaus' }];
    const [moved] = meetings({ sessions });
    assert.deepEqual([moved?.meeting.place, moved?.meeting.title], ['rathaus', 'Im Rathaus']);
  });

  it('stays visible as cancelled, postponed or moved online', () => {
    const states = ['cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const;
    const sessions = states.map((status, at) => ({
      date: `2027-02-0${at + 1}`,
      ...MORNING,
      status,
    }));
    assert.deepEqual(
      meetings({ sessions }).map(({ status }) => status),
      states,
    );
  });

  it('is cancelled with its run or its offer, whatever it says itself', () => {
    const sessions = [{ date: '2027-02-09', ...MORNING, status: 'movedOnline' as const }];
    assert.equal(meetings({ sessions, status: 'cancelled' })[0]?.status, 'cancelled');
    assert.equal(meetings(course({ sessions }, { status: 'cancelled' }))[0]?.status, 'cancelled');
  });

  it('is postponed with its offer, unless it is cancelled itself', () => {
    const sessions = [
      { date: '2027-02-09', ...MORNING },
      { date: '2027-02-10', ...MORNING, status: 'cancelled' as const },
    ];
    const states = meetings(course({ sessions }, { status: 'postponed' })).map((one) => one.status);
    assert.deepEqual(states, ['postponed', 'cancelled']);
  });

  it('of a pattern is cancelled by an extra date of the same day and hour', () => {
    const extraDates = [{ date: '2027-02-09', ...EVENING, status: 'cancelled' as const }];
    const states = meetings({ ...TUESDAYS, extraDates }, FEBRUARY).map(({ status }) => status);
    assert.deepEqual(states, ['scheduled', 'cancelled', 'scheduled', 'scheduled']);
  });
});

describe('the first meeting of a run', () => {
  const firsts = (...asked: Parameters<typeof meetings>) =>
    meetings(...asked)
      .filter(({ isFirst }) => isFirst)
      .map(({ date }) => date);

  it('is marked, and only that one', () => {
    assert.deepEqual(firsts(TUESDAYS), ['2027-01-05']);
  });

  it('is the one after a first day on which nobody meets', () => {
    const run = { ...TUESDAYS, startDate: '2027-01-01' };
    assert.deepEqual(firsts(run), ['2027-01-05']);
    assert.deepEqual(firsts(run, { from: '2027-01-04', until: '2027-01-31' }), ['2027-01-05']);
  });

  it('lies behind us when the run has met before the span', () => {
    assert.deepEqual(firsts(TUESDAYS, FEBRUARY), []);
    assert.deepEqual(firsts({ ...TUESDAYS, startDate: '2024-01-02' }, FEBRUARY), []);
  });

  it('lies behind us when the run began more than eight weeks ago, whatever was struck since', () => {
    const exceptDates = meetings(TUESDAYS).map(({ date }) => date);
    const struck = { ...TUESDAYS, exceptDates: exceptDates.filter((date) => date < '2027-03-09') };
    assert.deepEqual(firsts(struck, { from: '2027-03-02', until: '2027-03-31' }), ['2027-03-09']);
    assert.deepEqual(firsts(struck, { from: '2027-03-03', until: '2027-03-31' }), []);
  });

  it('is none in a run that has always been going on', () => {
    assert.deepEqual(firsts({ rolling: true, schedule: TUESDAYS.schedule }), []);
  });
});

describe('an event of several days', () => {
  const days = (...asked: Parameters<typeof meetings>) =>
    meetings(...asked).map(({ event, day }) =>
      event.length > 0 ? `${event.indexOf(day) + 1}/${event.length}` : undefined,
    );
  const week = { startDate: '2027-02-01', endDate: '2027-02-05' };

  it('stands on each of its days, counted', () => {
    assert.deepEqual(days(week), ['1/5', '2/5', '3/5', '4/5', '5/5']);
    assert.deepEqual(dates(week).at(-1), '2027-02-05');
    assert.equal(meetings(week)[0]?.meeting.startTime, undefined);
  });

  it('is counted from its own first day, not from that of the span', () => {
    assert.deepEqual(days(week, { from: '2027-02-04', until: '2027-02-28' }), ['4/5', '5/5']);
  });

  it('may have hours, from a pattern or one by one', () => {
    const workdays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
    assert.equal(days({ ...week, schedule: [{ byDay: [...workdays], ...MORNING }] })[1], '2/5');
    const sessions = ['2027-02-01', '2027-02-02'].map((date) => ({ date, ...MORNING }));
    assert.deepEqual(days({ sessions }), ['1/2', '2/2']);
  });

  it('is not counted when days lie between', () => {
    const sessions = ['2027-02-01', '2027-02-03'].map((date) => ({ date, ...MORNING }));
    assert.deepEqual(days({ sessions }), [undefined, undefined]);
  });

  it('is not counted when it lasts one day, or a day has two meetings', () => {
    const one = { startDate: '2027-02-01', endDate: '2027-02-01' };
    assert.deepEqual(days(one), [undefined]);
    const sessions = [MORNING, EVENING].map((hours) => ({ date: '2027-02-01', ...hours }));
    assert.deepEqual(days({ sessions }), [undefined, undefined]);
  });

  it('lasts a fortnight at most; what lasts longer stands on its first day', () => {
    assert.equal(dates({ startDate: '2027-02-01', endDate: '2027-02-14' }).length, 14);
    assert.deepEqual(dates({ startDate: '2027-02-01', endDate: '2027-02-15' }), ['2027-02-01']);
    assert.deepEqual(dates({ startDate: '2027-02-01' }), ['2027-02-01']);
  });

  it('begins on its first day', () => {
    assert.deepEqual(
      meetings(week).map(({ isFirst }) => isFirst),
      [true, false, false, false, false],
    );
    assert.equal(meetings(week, { from: '2027-02-02', until: '2027-02-28' })[0]?.isFirst, false);
  });
});

describe('meetings that stand for themselves', () => {
  const singles = (...asked: Parameters<typeof meetings>) =>
    meetings(...asked)
      .filter(({ isSingle }) => isSingle)
      .map(({ date }) => date);

  it('are not those of a weekly pattern with three meetings or more', () => {
    assert.deepEqual(singles(TUESDAYS), []);
    assert.deepEqual(singles({ ...TUESDAYS, endDate: '2027-01-19' }), []);
    assert.deepEqual(singles({ rolling: true, schedule: TUESDAYS.schedule }), []);
  });

  it('are those of a pattern with fewer', () => {
    const two = { ...TUESDAYS, endDate: '2027-01-12' };
    assert.deepEqual(singles(two), ['2027-01-05', '2027-01-12']);
  });

  it('are not those of a series of which the span holds only one', () => {
    assert.deepEqual(singles(TUESDAYS, { from: '2027-02-02', until: '2027-02-02' }), []);
  });

  it('are the extra dates of a pattern', () => {
    const run = { ...TUESDAYS, extraDates: [{ date: '2027-02-13', ...MORNING }] };
    assert.deepEqual(singles(run), ['2027-02-13']);
  });

  it('are extra dates without any pattern', () => {
    const extraDates = weekly('2027-02-02', 4);
    assert.equal(singles({ extraDates }).length, 4);
  });

  it('are listed dates unless three of them share weekday, hours and place', () => {
    assert.deepEqual(singles({ sessions: weekly('2027-02-02', 3) }), []);
    assert.equal(singles({ sessions: weekly('2027-02-02', 2) }).length, 2);
    const moved = { date: '2027-02-23', ...EVENING, place: 'rathaus' };
    assert.deepEqual(singles({ sessions: [...weekly('2027-02-02', 3), moved] }), ['2027-02-23']);
  });

  it('are listed dates far apart, though all are Tuesdays', () => {
    const sessions = ['2027-01-05', '2027-02-02', '2027-03-02'].map((date) => ({
      date,
      ...EVENING,
    }));
    assert.equal(singles({ sessions }).length, 3);
  });

  it('are cancelled ones among others of a listed series, so that nobody overlooks them', () => {
    const sessions = weekly('2027-02-02', 4);
    sessions[2] = { ...sessions[2]!, status: 'cancelled' };
    assert.deepEqual(singles({ sessions }), ['2027-02-16']);
  });

  it('are not the dates of a series that is cancelled as a whole', () => {
    assert.deepEqual(singles({ sessions: weekly('2027-02-02', 4), status: 'cancelled' }), []);
  });

  it('are the days of an event', () => {
    const workdays = [{ byDay: ['MO', 'TU', 'WE'] as ('MO' | 'TU' | 'WE')[], ...MORNING }];
    const event = { startDate: '2027-02-01', endDate: '2027-02-03', schedule: workdays };
    assert.equal(singles(event).length, 3);
  });
});

describe('order', () => {
  it('is by day, then by time, then by key', () => {
    const at = (id: string, date: string, startTime: string) =>
      course({ sessions: [{ date, startTime, endTime: '23:00' }] }, { id });
    const courses = [
      at('d', '2027-02-02', '08:00'),
      at('c', '2027-02-01', '18:00'),
      at('b', '2027-02-01', '18:00'),
      at('a', '2027-02-01', '19:00'),
      course({ startDate: '2027-02-01', endDate: '2027-12-31' }, { id: 'e' }),
    ];
    const keys = occurrencesIn(courses, YEAR, []).map(({ course: { offer } }) => offer.id);
    assert.deepEqual(keys, ['e', 'b', 'c', 'a', 'd']);
  });
});

describe('impossible questions', () => {
  it('get no answer when the span ends before it begins', () => {
    assert.deepEqual(dates(TUESDAYS, { from: '2027-12-31', until: '2027-01-01' }), []);
    assert.deepEqual(
      dates({ startDate: '2027-02-01' }, { from: '2027-03-01', until: '2027-01-01' }),
      [],
    );
  });

  it('get no answer when the span is no span', () => {
    for (const from of ['', 'gestern', '2027-13-45']) {
      assert.deepEqual(dates(TUESDAYS, { from, until: '2027-12-31' }), [], from);
      assert.deepEqual(dates(TUESDAYS, { from: '2027-01-01', until: from }), [], from);
    }
  });

  it('get the days a feed can name when the span is absurd', () => {
    const ever = { from: '0001-01-01', until: '9999-12-31' };
    assert.equal(dates(TUESDAYS, ever).length, 51);
    assert.deepEqual(dates({ startDate: '2199-12-31' }, ever), ['2199-12-31']);
  });

  it('do not let a list of dates grow beyond 400', () => {
    const sessions = [...Array(450).keys()].map((day) => ({
      date: addDays('2027-01-01', day),
      ...MORNING,
    }));
    const kept = dates({ sessions }, { from: '2027-01-01', until: '2199-12-31' });
    assert.deepEqual([kept.length, kept.at(-1)], [400, addDays('2027-01-01', 399)]);
  });

  it('take an end before the start for unknown', () => {
    const reversed = { ...TUESDAYS, endDate: '2026-01-01' };
    assert.deepEqual(dates(reversed, FEBRUARY), dates(TUESDAYS, FEBRUARY));
    assert.deepEqual(dates({ startDate: '2027-02-01', endDate: '2026-02-01' }), ['2027-02-01']);
  });

  it('get no answer for a run that begins when its offer is over', () => {
    const run = { startDate: '2027-02-20' };
    for (const validThrough of ['2027-02-10', '2027-01-10', '2026-01-10']) {
      assert.deepEqual(dates(course(run, { validThrough })), []);
    }
  });

  it('take a holiday that ends before it begins for none', () => {
    const reversed: Holiday = { ...FAIR, to: '2026-01-01' };
    assert.equal(dates(TUESDAYS, FEBRUARY, [reversed, SCHOOL]).length, 4);
  });
});
