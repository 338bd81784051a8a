// Every calendar file is read back with another library (ical.js): the same instants must come out.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays, instantIn } from '../../src/domain/plain-date.js';
import { sessionsOf } from '../../src/domain/sessions.js';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import type { Feed, Holiday, Offer, Run } from '../../src/feed/schema.js';
import { WEEKDAYS } from '../../src/feed/vocabulary.js';
import { runToIcs } from '../../src/formats/ics.js';

const ZONE = 'Europe/Berlin';
const HOLIDAYS: Holiday[] = [
  { from: '2027-05-01', name: 'Tag der Arbeit', kind: 'public' },
  { from: '2027-05-06', name: 'Christi Himmelfahrt', kind: 'public' },
  { from: '2027-07-10', to: '2027-08-20', name: 'Sommerferien', kind: 'school' },
];

const OFFER: Offer = {
  id: 'deutsch-b1',
  kind: 'course',
  name: { de: 'Deutsch B1, Teil 1; mit „Übungen“', ar: 'ألمانية B1' },
  provider: 'vhs',
  modified: '2027-01-10T09:30:00+01:00',
  summary: 'Sie üben Sprechen,\nSchreiben und Lesen.',
  place: 'haus',
  contacts: ['beratung'],
  url: 'https://vhs.example/b1',
};

const RUN: Run = {
  id: 'fruehjahr',
  startDate: '2027-03-01',
  endDate: '2027-06-30',
  schedule: [{ byDay: ['MO', 'WE', 'FR'], startTime: '18:00', endTime: '20:15' }],
};

function feedWith(offer: Offer): Feed {
  return {
    bildungsfeed: '1.0',
    publisher: { name: 'Musterkreis', url: 'https://www.musterkreis.example/' },
    license: 'https://www.govdata.de/dl-de/zero-2-0',
    defaultLanguage: 'de',
    timeZone: ZONE,
    generatedAt: '2027-01-10T10:00:00Z',
    holidays: HOLIDAYS,
    providers: [{ id: 'vhs', name: 'Volkshochschule Musterkreis', phone: '+493631123456' }],
    places: [
      {
        id: 'haus',
        name: 'Haus am Park',
        address: { street: 'Parkweg 1', postalCode: '99734', city: 'Musterstadt' },
      },
      { id: 'amt', name: 'Landratsamt' },
    ],
    contacts: [{ id: 'beratung', name: 'Kursberatung', email: 'kurse@vhs.example' }],
    offers: [offer],
    chains: [],
    guide: [],
    matcher: [],
    news: [],
    deleted: [],
  };
}

function write(run: Partial<Run> = {}, offer: Partial<Offer> = {}, language = 'de'): string {
  const record = { ...OFFER, ...offer, runs: [{ ...RUN, ...run }] };
  const catalogue = buildCatalogue(feedWith(record));
  const [first] = catalogue.offers;
  return runToIcs(first!, first!.runs[0]!, { catalogue, language });
}

function events(text: string): ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent');
}

/** Start and end of every occurrence as instants, ascending. */
function instants(text: string): string[] {
  const found: string[] = [];
  for (const component of events(text)) {
    const event = new ICAL.Event(component);
    const iterator = event.iterator();
    for (
      let next = iterator.next() as ICAL.Time | undefined;
      next;
      next = iterator.next() as ICAL.Time | undefined
    ) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      found.push(`${startDate.toJSDate().toISOString()} ${endDate.toJSDate().toISOString()}`);
    }
  }
  return found.sort();
}

/** The same from the domain. */
function expected(run: Run): string[] {
  return sessionsOf(run, { holidays: HOLIDAYS })
    .map(({ date, startTime, endTime }) =>
      [startTime, endTime].map((time) => instantIn(date, time, ZONE).toISOString()).join(' '),
    )
    .sort();
}

const value = (component: ICAL.Component | undefined, name: string): string =>
  String(component?.getFirstPropertyValue(name) ?? '');

describe('a weekly run', () => {
  it('is one event that repeats, with the same instants over the change to summer time', () => {
    const text = write();
    assert.equal(events(text).length, 1);
    assert.deepEqual(instants(text), expected(RUN));
    assert.match(text, /RRULE:FREQ=WEEKLY;COUNT=53;INTERVAL=1;BYDAY=MO,WE,FR;WKST=MO/);
  });

  it('leaves out public holidays and except dates, and adds extra dates', () => {
    const run: Run = {
      ...RUN,
      schedule: [{ byDay: ['TH', 'SA'], startTime: '09:00', endTime: '12:00' }],
      exceptDates: ['2027-03-06'],
      extraDates: [{ date: '2027-03-09', startTime: '09:00', endTime: '10:00' }],
    };
    assert.deepEqual(instants(write(run)), expected(run));
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

  it('gives only the first meeting while its end is unknown', () => {
    const run: Run = { id: 'offen', startDate: '2027-03-01', schedule: RUN.schedule! };
    const record = { ...OFFER, runs: [run] };
    const catalogue = buildCatalogue(feedWith(record));
    const text = runToIcs(catalogue.offers[0]!, catalogue.offers[0]!.runs[0]!, {
      catalogue,
      language: 'de',
    });
    assert.deepEqual(instants(text), expected(run).slice(0, 1));
  });

  it('gives the same instants as the domain for any pattern', () => {
    const times = fc.constantFrom(['08:30', '12:45'], ['18:00', '20:15'], ['23:00', '23:59']);
    const pattern = fc.record({
      byDay: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 7 }),
      hours: times,
      every: fc.integer({ min: 1, max: 4 }),
    });
    const days = fc.integer({ min: 0, max: 365 });
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 2 }),
        days,
        days,
        fc.array(days, { maxLength: 6 }),
        (patterns, start, length, except) => {
          const startDate = addDays('2027-01-01', start);
          const run: Run = {
            id: 'r',
            startDate,
            endDate: addDays(startDate, length % 200),
            schedule: patterns.map(({ byDay, hours, every }) => ({
              byDay,
              every,
              startTime: hours[0],
              endTime: hours[1],
            })),
            exceptDates: except.map((day) => addDays('2027-01-01', day)),
          };
          const wanted = expected(run);
          if (wanted.length > 0) assert.deepEqual(instants(write(run)), wanted);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('listed sessions', () => {
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
});

describe('a run without times', () => {
  const text = write({ schedule: [] });
  const [event] = events(text);

  it('is one all-day event from the first to the last day', () => {
    assert.match(text, /DTSTART;VALUE=DATE:20270301\r\n/);
    // the end is the day after: RFC 5545 §3.6.1
    assert.match(text, /DTEND;VALUE=DATE:20270701\r\n/);
  });

  it('blocks nobody’s calendar', () => assert.equal(value(event, 'transp'), 'TRANSPARENT'));

  it('lasts one day when its end is unknown', () => {
    const record = { ...OFFER, runs: [{ id: 'r', startDate: '2027-03-01' }] };
    const catalogue = buildCatalogue(feedWith(record));
    const single = runToIcs(catalogue.offers[0]!, catalogue.offers[0]!.runs[0]!, {
      catalogue,
      language: 'de',
    });
    assert.match(single, /DTEND;VALUE=DATE:20270302\r\n/);
  });

  it('is refused when nothing is known', () => {
    const record = { ...OFFER, runs: [{ id: 'r', rolling: true }] };
    const catalogue = buildCatalogue(feedWith(record));
    assert.throws(
      () =>
        runToIcs(catalogue.offers[0]!, catalogue.offers[0]!.runs[0]!, {
          catalogue,
          language: 'de',
        }),
      RangeError,
    );
  });
});

describe('what the event says', () => {
  const text = write();
  const [event] = events(text);

  it('has name, place, description and link', () => {
    assert.equal(value(event, 'summary'), 'Deutsch B1, Teil 1; mit „Übungen“');
    assert.equal(value(event, 'location'), 'Haus am Park, Parkweg 1, 99734 Musterstadt');
    assert.equal(value(event, 'url'), 'https://vhs.example/b1');
    assert.deepEqual(value(event, 'description').split('\n'), [
      'Sie üben Sprechen,',
      'Schreiben und Lesen.',
      'Volkshochschule Musterkreis',
      'Kursberatung',
      '+493631123456',
      'kurse@vhs.example',
    ]);
  });

  it('has a stable id, and a sequence and stamps that follow the change date', () => {
    assert.equal(value(event, 'uid'), 'fruehjahr.deutsch-b1@www.musterkreis.example');
    assert.equal(value(event, 'uid'), value(events(write())[0], 'uid'));
    const [later] = events(write({}, { modified: '2027-01-10T09:31:00+01:00' }));
    assert.equal(Number(value(later, 'sequence')), Number(value(event, 'sequence')) + 1);
    assert.match(text, /DTSTAMP:20270110T083000Z\r\n/);
    assert.match(text, /LAST-MODIFIED:20270110T083000Z\r\n/);
  });

  it('says which language name and place are in', () => {
    const summary = event?.getFirstProperty('summary');
    assert.equal(summary?.getFirstParameter('language'), 'de');
  });

  it('uses the wanted language, and isolates what runs the other way', () => {
    const [arabic] = events(write({}, {}, 'ar'));
    assert.equal(value(arabic, 'summary'), 'ألمانية B1');
    assert.equal(arabic?.getFirstProperty('summary')?.getFirstParameter('language'), 'ar');
    assert.match(value(arabic, 'description'), /\u2068Volkshochschule Musterkreis\u2069/);
    assert.doesNotMatch(value(event, 'description'), /[\u2068\u2069]/);
  });

  for (const [who, run, offer] of [
    ['the run', { status: 'cancelled' }, {}],
    ['the offer', {}, { status: 'cancelled' }],
  ] as const) {
    it(`is cancelled when ${who} is`, () => {
      assert.deepEqual(
        events(write(run, offer)).map((one) => value(one, 'status')),
        ['CANCELLED'],
      );
    });
  }

  it('is tentative when postponed', () => {
    assert.equal(value(events(write({ status: 'postponed' }))[0], 'status'), 'TENTATIVE');
  });

  it('carries no script link', () => {
    assert.doesNotMatch(write({}, { url: 'javascript:alert(1)' }), /javascript|URL/);
  });
});

describe('the file', () => {
  const text = write({}, { summary: `Lang: ${'Übungen für alle 👩🏽‍🏫 '.repeat(20)}`.slice(0, 290) });

  it('ends every line with CRLF and folds after 75 octets at most', () => {
    const all = text.split('\r\n');
    assert.equal(all.at(-1), '');
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    assert.ok(all.every((line) => Buffer.byteLength(line) <= 75));
  });

  it('cannot be broken open by a text', () => {
    const hostile = write({}, { name: 'A\r\nEND:VEVENT\r\nBEGIN:VALARM\\n', summary: 'B;C,D\\' });
    assert.equal(events(hostile).length, 1);
    assert.doesNotMatch(hostile, /^(BEGIN:VALARM|END:VEVENT\r\n(?!END:VCALENDAR))/m);
  });

  it('defines its zone', () => assert.match(text, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Berlin/));
});
