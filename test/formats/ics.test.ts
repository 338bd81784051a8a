// Calendar files of single runs and of whole courses. Every file is read back with another library
// (ical.js): the same instants must come out.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/domain/plain-date.js';
import { sessionsOf } from '../../src/domain/sessions.js';
import type { Feed, Offer, Run } from '../../src/feed/schema.js';
import { STATUSES, WEEKDAYS } from '../../src/feed/vocabulary.js';
import { offerToIcs, runToIcs } from '../../src/formats/ics.js';
import {
  assertWellFormed,
  courseOf,
  events,
  HOLIDAYS,
  instants,
  instantsOf,
  isDeadline,
  read,
  RUN,
  shown,
  value,
} from './ics-reading.js';

interface Given {
  readonly offer?: Partial<Offer>;
  readonly header?: Partial<Feed>;
  readonly language?: string;
}

/** The file of exactly this run. */
function fileOf(run: Run, { offer = {}, header = {}, language = 'de' }: Given = {}): string {
  const course = courseOf([run], offer, header);
  const text = runToIcs(course.offer, course.offer.runs[0]!, { ...course.options, language });
  assertWellFormed(text);
  return text;
}

const write = (run: Partial<Run> = {}, offer: Partial<Offer> = {}, language = 'de'): string =>
  fileOf({ ...RUN, ...run }, { offer, language });

const expected = (run: Run): string[] => instantsOf(sessionsOf(run, { holidays: HOLIDAYS }));

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

describe('the last day to register', () => {
  const text = write(
    { deadline: '2027-02-15' },
    { registration: { url: 'https://vhs.example/a' } },
  );
  const found = events(text).find(isDeadline);

  it('is a day of its own that blocks nobody’s calendar', () => {
    assert.equal(value(found, 'summary'), 'Anmeldeschluss: Deutsch B1, Teil 1; mit „Übungen“');
    assert.equal(value(found, 'dtstart'), '2027-02-15');
    assert.equal(value(found, 'transp'), 'TRANSPARENT');
    assert.equal(value(found, 'location'), '');
    assert.equal(value(found, 'url'), 'https://vhs.example/a');
  });

  it('may be that of the offer', () => {
    const own = events(write({}, { registration: { deadline: '2027-02-16' } })).find(isDeadline);
    assert.equal(value(own, 'dtstart'), '2027-02-16');
  });

  it('is left out when the run is cancelled', () => {
    const cancelled = write({ deadline: '2027-02-15', status: 'cancelled' });
    assert.equal(events(cancelled).some(isDeadline), false);
  });
});

describe('a whole course', () => {
  const second: Run = { ...RUN, id: 'herbst', startDate: '2027-09-01', endDate: '2027-12-15' };
  const { offer, options } = courseOf([RUN, second, { id: 'offen', rolling: true }]);

  it('has all runs with a date in one file', () => {
    const text = offerToIcs(offer, options);
    assertWellFormed(text);
    assert.deepEqual(
      events(text).map((event) => value(event, 'uid')),
      ['deutsch-b1+fruehjahr', 'deutsch-b1+herbst'].map((id) => `${id}@www.musterkreis.example`),
    );
  });

  it('can be limited to some runs', () => {
    assert.equal(events(offerToIcs(offer, options, offer.runs.slice(1))).length, 1);
  });

  it('is refused when no run has a date', () => {
    assert.throws(() => offerToIcs(offer, options, offer.runs.slice(2)), RangeError);
  });

  it('keeps runs apart that carry the same id by mistake', () => {
    const twice = courseOf([RUN, { ...second, id: RUN.id }]);
    assertWellFormed(offerToIcs(twice.offer, twice.options));
  });
});

describe('what the event says', () => {
  const text = write();
  const [event] = events(text);

  it('has name, place, position, description, categories and link', () => {
    assert.equal(value(event, 'summary'), 'Deutsch B1, Teil 1; mit „Übungen“');
    assert.equal(value(event, 'location'), 'Haus am Park, Parkweg 1, 99734 Musterstadt');
    assert.equal(value(event, 'geo'), '51.5,10.79');
    assert.equal(value(event, 'url'), 'https://vhs.example/b1');
    assert.deepEqual(value(event, 'description').split('\n'), [
      'Sie üben Sprechen,',
      'Schreiben und Lesen.',
      'Volkshochschule Musterkreis',
      'Kursberatung',
      '+493631123456',
      'kurse@vhs.example',
    ]);
    const [course] = events(
      write({}, { courseType: 'integration-women', level: { entry: 'A1', target: 'B1' } }),
    );
    assert.deepEqual(course?.getFirstProperty('categories')?.getValues(), [
      'kind course',
      'courseType integration-women',
      'B1',
    ]);
  });

  it('says which language name and place are in', () => {
    const named = (one: typeof event, name: string) =>
      one?.getFirstProperty(name)?.getFirstParameter('language');
    const [arabic] = events(write({}, {}, 'ar'));
    assert.deepEqual([named(event, 'summary'), named(event, 'location')], ['de', 'de']);
    assert.deepEqual([named(arabic, 'summary'), named(arabic, 'location')], ['ar', 'de']);
  });

  it('uses the wanted language, and isolates what runs the other way', () => {
    const [arabic] = events(write({}, {}, 'ar'));
    assert.equal(value(arabic, 'summary'), 'ألمانية B1');
    assert.match(value(arabic, 'description'), /\u2068Volkshochschule Musterkreis\u2069/);
    assert.doesNotMatch(value(event, 'description'), /[\u2068\u2069]/);
    const [german] = events(write({ status: 'cancelled' }, { name: 'Deutsch B1' }, 'ar'));
    assert.equal(value(german, 'summary'), 'Abgesagt: \u2068Deutsch B1\u2069');
  });

  for (const [who, run, offer] of [
    ['the run', { status: 'cancelled' }, {}],
    ['the offer', {}, { status: 'cancelled' }],
    ['the offer, whatever the run says,', { status: 'rescheduled' }, { status: 'cancelled' }],
  ] as const) {
    it(`is cancelled when ${who} is`, () => {
      const [one, ...others] = events(write(run, offer));
      assert.equal(others.length, 0);
      assert.equal(value(one, 'status'), 'CANCELLED');
      assert.match(value(one, 'summary'), /^Abgesagt: /);
    });
  }

  it('is tentative when postponed, and says so', () => {
    const [postponed] = events(write({ status: 'postponed' }));
    assert.equal(value(postponed, 'status'), 'TENTATIVE');
    assert.match(value(postponed, 'summary'), /^Status postponed: /);
  });

  it('carries no script link', () => {
    assert.doesNotMatch(write({}, { url: 'javascript:alert(1)' }), /javascript|URL/);
  });
});

describe('a changed run', () => {
  const before = events(write())[0];

  it('keeps its id and raises its sequence, and its stamps follow', () => {
    const later = events(
      write(
        { schedule: [{ byDay: ['TU'], startTime: '17:00', endTime: '18:30' }] },
        { modified: '2027-01-10T09:31:00+01:00' },
      ),
    )[0];
    assert.equal(value(before, 'uid'), 'deutsch-b1+fruehjahr@www.musterkreis.example');
    assert.equal(value(later, 'uid'), value(before, 'uid'));
    assert.equal(Number(value(later, 'sequence')), Number(value(before, 'sequence')) + 1);
    assert.match(write(), /DTSTAMP:20270110T083000Z\r\n/);
    assert.match(write(), /LAST-MODIFIED:20270110T083000Z\r\n/);
  });

  it('has changed when its place has', () => {
    const moved = courseOf(
      [RUN],
      {},
      {
        places: [{ id: 'haus', name: 'Neues Haus', modified: '2027-01-10T12:00:00+01:00' }],
      },
    );
    const [later] = events(offerToIcs(moved.offer, moved.options));
    assert.ok(Number(value(later, 'sequence')) > Number(value(before, 'sequence')));
  });

  it('has a growing sequence also where `modified` names a day only', () => {
    const sequence = (modified: string, generatedAt: string): number =>
      Number(
        value(events(fileOf(RUN, { offer: { modified }, header: { generatedAt } }))[0], 'sequence'),
      );
    const steps = [
      sequence('2027-01-10', '2027-01-10T08:00:00Z'),
      sequence('2027-01-10', '2027-01-10T15:00:00Z'),
      sequence('2027-01-10', '2027-01-12T08:00:00Z'),
      sequence('2027-01-12', '2027-01-12T09:00:00Z'),
      sequence('2027-01-13', '2027-01-12T09:00:00Z'),
    ];
    assert.deepEqual(
      steps,
      [...new Set(steps)].sort((a, b) => a - b),
    );
    assert.equal(
      sequence('2027-01-10', '2027-01-12T08:00:00Z'),
      sequence('2027-01-10', '2027-02-12T08:00:00Z'),
    );
  });

  it('gives the same bytes as long as the feed is the same', () => assert.equal(write(), write()));
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

describe('the file', () => {
  it('defines its zone', () => assert.match(write(), /BEGIN:VTIMEZONE\r\nTZID:Europe\/Berlin/));

  it('folds emoji and letters of several bytes where no letter breaks', () => {
    const summary = 'Übungen für alle 👩🏽‍🏫 مع رعاية '.repeat(9);
    const text = write({}, { summary });
    assert.ok(value(events(text)[0], 'description').startsWith(summary));
    const bytes = Buffer.from(text);
    for (const line of bytes.toString('latin1').split('\r\n')) {
      const utf8 = Buffer.from(line, 'latin1').toString('utf8');
      assert.doesNotMatch(utf8, /\ufffd/);
    }
  });

  const hostile: [string, string][] = [
    ['ends of lines', 'A\r\nEND:VEVENT\r\nBEGIN:VALARM\\n'],
    ['single carriage returns', 'A\rEND:VEVENT\rATTACH:x'],
    ['other signs that end lines', 'A\u0085END:VEVENT\u2028ATTACH:x\u000bATTACH:y'],
    ['control characters', 'A\u0000\u0007\u001b[31mB'],
    ['signs of the syntax', 'B;C,D\\;LANGUAGE=x:y"z'],
    ['a folded line', 'A\r\n ATTACH:x'],
    ['a name like a property', 'SUMMARY:X-WR-CALDESC:BEGIN:VEVENT'],
    ['what turns the direction of text', 'A\u202eB\u2067C'],
    ['5,000 characters', 'Wort '.repeat(1000)],
    ['one long word', 'ß'.repeat(5000)],
  ];
  for (const [what, text] of hostile) {
    it(`cannot be broken open by ${what}`, () => {
      const file = fileOf(
        { ...RUN, name: text, note: text, scheduleNote: text },
        {
          offer: { name: text, summary: text, level: { target: 'B1' } },
          header: { places: [{ id: 'haus', name: text, address: { street: text, city: text } }] },
        },
      );
      assert.equal(events(file).length, 1);
      assert.deepEqual(
        read(file)
          .getAllSubcomponents()
          .map(({ name }) => name),
        ['vtimezone', 'vevent'],
      );
      assert.deepEqual(events(file)[0]?.getAllSubcomponents(), []);
      assert.equal(events(file)[0]?.hasProperty('attach'), false);
      assert.match(value(events(file)[0], 'summary'), /^.+$/);
    });
  }
});
