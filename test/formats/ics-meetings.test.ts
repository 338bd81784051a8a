// When the events of a calendar file take place: read back with another library (ical.js), the same instants
// must come out, over both clock changes, for any pattern and any list of sessions.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/domain/plain-date.js';
import { sessionsOf } from '../../src/domain/sessions.js';
import type { Run } from '../../src/feed/schema.js';
import { STATUSES, WEEKDAYS } from '../../src/feed/vocabulary.js';
import {
  events,
  expected,
  fileOf,
  HOLIDAYS,
  instants,
  instantsOf,
  RUN,
  shown,
  value,
  write,
} from './ics-reading.js';

describe('a weekly run', () => {
  it('is one event that repeats, with the same instants over the change to summer time', () => {
    const text = write();
    assert.equal(events(text).length, 1);
    assert.deepEqual(instants(text), expected(RUN));
    assert.match(text, /RRULE:FREQ=WEEKLY;COUNT=53;INTERVAL=1;BYDAY=MO,WE,FR;WKST=MO/);
  });

  it('on Tuesdays at 18:00 is at 18:00 before and after 28 March and 31 October 2027', () => {
    const run: Run = {
      id: 'r',
      startDate: '2027-03-01',
      endDate: '2027-11-30',
      schedule: [{ byDay: ['TU'], startTime: '18:00', endTime: '19:30' }],
    };
    const starts = shown(fileOf(run)).map(({ start }) => start);
    for (const [day, hour] of [
      ['2027-03-23', '17'],
      ['2027-03-30', '16'],
      ['2027-10-26', '16'],
      ['2027-11-02', '17'],
    ]) {
      assert.ok(starts.includes(`${day}T${hour}:00:00.000Z`), day);
    }
    assert.deepEqual(instants(fileOf(run)), expected(run));
  });

  it('keeps hours that clocks elsewhere skip', () => {
    // New York skips 02:30 on this day
    const sessions = [{ date: '2027-03-14', startTime: '02:30', endTime: '03:15' }];
    assert.match(write({ sessions }), /DTSTART;TZID=Europe\/Berlin:20270314T023000\r\n/);
  });

  it('leaves out public holidays and except dates, and adds extra dates', () => {
    const run: Run = {
      ...RUN,
      schedule: [{ byDay: ['TH', 'SA'], startTime: '09:00', endTime: '12:00' }],
      exceptDates: ['2027-03-06'],
      extraDates: [{ date: '2027-03-09', startTime: '09:00', endTime: '10:00' }],
    };
    assert.deepEqual(instants(write(run)), expected(run));
    assert.match(write(run), /EXDATE;TZID=Europe\/Berlin:20270306T090000/);
  });

  it('follows patterns of every second week', () => {
    const run: Run = {
      ...RUN,
      schedule: [{ byDay: ['TU', 'TH'], startTime: '17:30', endTime: '19:00', every: 2 }],
    };
    const text = write(run);
    assert.match(text, /INTERVAL=2/);
    assert.deepEqual(instants(text), expected(run));
  });

  it('is one series for each span of hours, with ids of their own', () => {
    const run: Run = {
      ...RUN,
      schedule: [
        { byDay: ['MO'], startTime: '18:00', endTime: '20:15' },
        { byDay: ['SA'], startTime: '09:00', endTime: '12:00' },
      ],
    };
    const found = events(write(run));
    assert.equal(found.length, 2);
    assert.equal(new Set(found.map((event) => value(event, 'uid'))).size, 2);
    assert.deepEqual(instants(write(run)), expected(run));
  });
});

describe('a run whose end nobody knows', () => {
  const open: Run = { id: 'offen', startDate: '2025-09-01', schedule: RUN.schedule! };

  it('has its meetings of the 26 weeks from the day of the feed on', () => {
    const sessions = sessionsOf(open, {
      holidays: HOLIDAYS,
      from: '2027-01-10',
      until: '2027-07-11',
    });
    assert.deepEqual(instants(fileOf(open)), instantsOf(sessions));
  });

  it('has those of its first 26 weeks when it has not begun', () => {
    const later = { ...open, startDate: '2028-01-03' };
    const sessions = sessionsOf(later, { holidays: HOLIDAYS, until: '2028-07-03' });
    assert.deepEqual(instants(fileOf(later)), instantsOf(sessions));
  });

  it('has none after the last day of its offer', () => {
    const sessions = sessionsOf(open, {
      holidays: HOLIDAYS,
      from: '2027-01-10',
      until: '2027-02-28',
    });
    const offer = { validThrough: '2027-02-28' };
    assert.deepEqual(instants(fileOf(open, { offer })), instantsOf(sessions));
  });

  it('may lack a beginning, too', () => {
    const rolling: Run = { id: 'r', rolling: true, schedule: RUN.schedule! };
    assert.match(instants(fileOf(rolling))[0] ?? '', /^2027-01-11T17:00/);
  });

  it('counts as changed with every new feed, as its window moves on', () => {
    const sequence = (generatedAt: string) =>
      Number(value(events(fileOf(open, { header: { generatedAt } }))[0], 'sequence'));
    assert.ok(sequence('2027-01-11T10:00:00Z') > sequence('2027-01-10T10:00:00Z'));
  });

  it('with more than 400 meetings has those to come', () => {
    const days = [...WEEKDAYS];
    const long: Run = {
      id: 'r',
      startDate: '2020-01-01',
      endDate: '2030-12-31',
      ignoreHolidays: true,
      schedule: [{ byDay: days, startTime: '09:00', endTime: '10:00' }],
    };
    const found = instants(fileOf(long));
    assert.equal(found.length, 400);
    assert.match(found[0] ?? '', /^2027-01-10/);
  });

  it('with more than 400 meetings, all of them long ago, keeps the first ones', () => {
    const days = [...WEEKDAYS];
    const schedule = [{ byDay: days, startTime: '09:00', endTime: '10:00' }];
    const over: Run = { id: 'r', startDate: '2020-01-01', endDate: '2022-12-31', schedule };
    assert.match(instants(fileOf(over))[0] ?? '', /^2020-01-01/);
  });
});

describe('a series of listed sessions', () => {
  const tuesdays = ['02', '09', '16', '23', '30'].map((day) => ({
    date: `2027-03-${day}`,
    startTime: '18:00',
    endTime: '19:30',
  }));
  const withThird = (change: object): string =>
    write({ sessions: tuesdays.map((one, at) => (at === 2 ? { ...one, ...change } : one)) });
  const third = (text: string) => shown(text)[2];

  it('shows a cancelled meeting as cancelled, as one of the series', () => {
    const text = withThird({ status: 'cancelled' });
    assert.equal(shown(text).length, 5);
    assert.equal(new Set(shown(text).map(({ uid }) => uid)).size, 1);
    assert.equal(third(text)?.status, 'CANCELLED');
    assert.match(third(text)?.summary ?? '', /^Abgesagt: Deutsch B1/);
    assert.match(text, /RECURRENCE-ID;TZID=Europe\/Berlin:20270316T180000\r\n/);
    assert.doesNotMatch(text, /EXDATE/);
    const cancelled = events(text).find((event) => value(event, 'status') === 'CANCELLED');
    assert.equal(value(cancelled, 'transp'), 'TRANSPARENT');
  });

  it('moves a meeting to another hour of its day', () => {
    const text = withThird({ startTime: '19:00', endTime: '20:30' });
    assert.equal(new Set(shown(text).map(({ uid }) => uid)).size, 1);
    assert.equal(third(text)?.start, '2027-03-16T18:00:00.000Z');
  });

  it('moves a meeting to another place', () => {
    const text = withThird({ place: 'amt' });
    const moved = events(text).find((event) => event.hasProperty('recurrence-id'));
    assert.equal(value(moved, 'location'), 'Landratsamt');
    assert.equal(value(moved, 'geo'), '');
  });

  it('says that a meeting takes place online', () => {
    const text = withThird({ status: 'movedOnline' });
    assert.match(third(text)?.summary ?? '', /^Status movedOnline: Deutsch B1/);
    const moved = events(text).find((event) => event.hasProperty('recurrence-id'));
    assert.equal(value(moved, 'location'), 'attendance online');
  });

  it('leaves out the day of a meeting that moved to another one, which is shown by itself', () => {
    const text = withThird({ date: '2027-03-18', status: 'rescheduled' });
    assert.match(text, /EXDATE;TZID=Europe\/Berlin:20270316T180000\r\n/);
    assert.equal(shown(text)[2]?.start, '2027-03-18T17:00:00.000Z');
    assert.match(shown(text)[2]?.summary ?? '', /^Status rescheduled/);
  });

  it('shows a meeting cancelled at its end, too', () => {
    const sessions = tuesdays.map((one, at) =>
      at === 4 ? { ...one, status: 'cancelled' as const } : one,
    );
    assert.equal(shown(write({ sessions }))[4]?.status, 'CANCELLED');
  });

  it('does not spread over days of the week that come up once', () => {
    const extra = { ...tuesdays[0]!, date: '2027-03-20' };
    const text = write({ sessions: [...tuesdays, extra] });
    assert.match(text, /BYDAY=TU;/);
    assert.equal(shown(text).length, 6);
  });

  it('keeps two meetings at the same time apart', () => {
    const text = write({ sessions: [...tuesdays, ...tuesdays] });
    assert.equal(shown(text).length, 10);
  });
});

describe('single sessions', () => {
  const sessions = [
    { date: '2027-03-02', startTime: '18:00', endTime: '19:00', title: 'Auftakt' },
    { date: '2027-03-17', startTime: '18:00', endTime: '19:00', place: 'amt' },
    { date: '2027-04-21', startTime: '18:00', endTime: '19:00', status: 'cancelled' as const },
  ];
  const found = events(write({ sessions }));

  it('are single events with ids of their own', () => {
    assert.equal(found.length, 3);
    assert.equal(new Set(found.map((event) => value(event, 'uid'))).size, 3);
    assert.deepEqual(instants(write({ sessions })), expected({ ...RUN, sessions }));
  });

  it('carry their title and their own place', () => {
    assert.match(value(found[0], 'summary'), /: Auftakt$/);
    assert.equal(value(found[1], 'location'), 'Landratsamt');
  });

  it('are marked when cancelled', () => {
    assert.deepEqual(
      found.map((event) => value(event, 'status')),
      ['CONFIRMED', 'CONFIRMED', 'CANCELLED'],
    );
  });

  it('keep their id when they are moved', () => {
    const moved = sessions.map((one, at) => (at === 1 ? { ...one, date: '2027-03-18' } : one));
    const ids = events(write({ sessions: moved })).map((event) => value(event, 'uid'));
    assert.deepEqual(
      ids,
      found.map((event) => value(event, 'uid')),
    );
  });

  it('have no end when it lies before their start', () => {
    const [event] = events(
      write({ sessions: [{ date: '2027-03-02', startTime: '18:00', endTime: '17:00' }] }),
    );
    assert.equal(event?.hasProperty('dtend'), false);
  });
});

describe('a run without hours', () => {
  const week = write({ schedule: [], endDate: '2027-03-05' });
  const [event] = events(week);

  it('is one all-day event when it lasts a fortnight at most', () => {
    assert.match(week, /DTSTART;VALUE=DATE:20270301\r\n/);
    // the end is the day after: RFC 5545 §3.6.1
    assert.match(week, /DTEND;VALUE=DATE:20270306\r\n/);
  });

  it('blocks nobody’s calendar', () => assert.equal(value(event, 'transp'), 'TRANSPARENT'));

  it('is its first day when it lasts longer, with the period in words', () => {
    const text = write({ schedule: [] });
    assert.match(text, /DTEND;VALUE=DATE:20270302\r\n/);
    assert.match(value(events(text)[0], 'description'), /^01\.03\.2027 – 30\.06\.2027\n/);
  });

  for (const [what, run] of [
    ['its end is unknown', { id: 'r', startDate: '2027-03-01' }],
    ['it ends before it starts', { id: 'r', startDate: '2027-03-01', endDate: '2027-02-01' }],
  ] as const) {
    it(`lasts one day when ${what}`, () => {
      assert.match(fileOf(run), /DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302\r\n/);
    });
  }

  it('is refused when nothing is known', () => {
    assert.throws(() => fileOf({ id: 'r', rolling: true }), RangeError);
  });
});

describe('a feed of another zone', () => {
  const header = { timeZone: 'Europe/Lisbon' };

  it('has instants instead of the rules of its zone', () => {
    const text = fileOf(RUN, { header });
    assert.doesNotMatch(text, /VTIMEZONE|TZID|RRULE/);
    assert.equal(events(text).length, 53);
    assert.match(text, /DTSTART:20270301T180000Z\r\n/);
    // summer time
    assert.match(text, /DTSTART:20270329T170000Z\r\n/);
  });
});

describe('any run', () => {
  const days = fc.integer({ min: 0, max: 365 });
  const dayOf2027 = (day: number) => addDays('2027-01-01', day);
  const hours = fc.constantFrom(
    ['08:30', '12:45'],
    ['18:00', '20:15'],
    ['18:00', '19:00'],
    // what clocks show never or twice, readers take in different ways
    ['00:30', '01:59'],
    ['03:00', '04:00'],
    ['23:00', '23:59'],
  );

  it('with a weekly pattern has the instants of its meetings', () => {
    const pattern = fc.record({
      byDay: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 7 }),
      hours,
      every: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 2 }),
        days,
        days,
        fc.array(days, { maxLength: 6 }),
        (patterns, start, length, except) => {
          const startDate = dayOf2027(start);
          const run: Run = {
            id: 'r',
            startDate,
            endDate: addDays(startDate, length % 200),
            schedule: patterns.map(({ byDay, hours: [startTime, endTime], every }) => ({
              byDay,
              every,
              startTime: startTime,
              endTime: endTime,
            })),
            exceptDates: except.map(dayOf2027),
          };
          const wanted = expected(run);
          if (wanted.length > 0) assert.deepEqual(instants(fileOf(run)), wanted);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with listed sessions has the instants and the status of each of them', () => {
    const session = fc.record({
      date: fc.oneof(
        days.map(dayOf2027),
        fc.integer({ min: 0, max: 20 }).map((week) => dayOf2027(week * 7 + 4)),
      ),
      hours,
      status: fc.constantFrom(...STATUSES, 'scheduled', 'scheduled'),
      place: fc.constantFrom('haus', 'amt'),
    });
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 40 }), (list) => {
        const sessions = list.map(({ date, hours: [startTime, endTime], status, place }) => ({
          date,
          startTime: startTime,
          endTime: endTime,
          status,
          place,
        }));
        const run: Run = { id: 'r', sessions };
        const text = fileOf(run);
        assert.deepEqual(instants(text), expected(run));
        const cancelled = sessions.filter(({ status }) => status === 'cancelled').length;
        assert.equal(shown(text).filter(({ status }) => status === 'CANCELLED').length, cancelled);
      }),
      { numRuns: 100 },
    );
  });
});
