// What calendar files of single runs and of whole courses say, and that a changed run stays the same event.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Run } from '../../src/feed/schema.js';
import { offerToIcs } from '../../src/formats/ics.js';
import {
  assertWellFormed,
  courseOf,
  events,
  fileOf,
  isDeadline,
  RUN,
  value,
  write,
} from './ics-reading.js';

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
