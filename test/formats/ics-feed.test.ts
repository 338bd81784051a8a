// Calendars of a whole feed: which there are, what they hold, and that another library reads the same
// instants out of every one of them as the domain gives. The sample feed is dated from today.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sampleFeed } from '../../sample/index.js';
import { runsAsOffers } from '../../src/domain/runs-as-offers.js';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { addDays, todayIn } from '../../src/domain/plain-date.js';
import { instantIn } from '../../src/domain/instants.js';
import { startOf } from '../../src/domain/runs.js';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Offer, Run } from '../../src/feed/schema.js';
import { calendarsOf, isCategoryFile, undatedRuns } from '../../src/formats/ics-feed.js';
import type { CalendarNames, SavedFilter } from '../../src/formats/ics-feed.js';
import { meetingsOf } from '../../src/formats/ics-times.js';
import { runsToIcs } from '../../src/formats/ics.js';
import type { CalendarOptions, OfferRun } from '../../src/formats/ics.js';
import {
  assertWellFormed,
  events,
  feedWith,
  isDeadline,
  OFFER,
  read,
  RUN,
  shown,
  value,
  WORDS,
  ZONE,
} from './ics-reading.js';

const TODAY = todayIn(ZONE);

const NAMES: CalendarNames = {
  all: 'Alle',
  of: (facet, code) => `${facet} ${code}`,
  lang: 'de',
  wanted: 'de',
};

let catalogue: Catalogue;
before(async () => {
  const { feed } = await parseFeed(sampleFeed(TODAY));
  catalogue = buildCatalogue(feed);
});

const calendars = (filters: readonly SavedFilter[] = []) =>
  calendarsOf(catalogue, filters, NAMES, TODAY);

const write = (courses: readonly OfferRun[], more: Partial<CalendarOptions> = {}): string =>
  runsToIcs(courses, { catalogue, language: 'de', words: WORDS, name: 'Kurse', ...more });

/** "start end status" of every meeting of the runs, and of the first day of those that name none. */
function expected(courses: readonly OfferRun[]): string[] {
  const all = courses.flatMap(({ offer, run }) => {
    const isOff = offer.record.status === 'cancelled';
    const meetings = meetingsOf(run.record, catalogue).map(
      ({ date, startTime, endTime, status }) => {
        const [start, end] = [startTime, endTime].map((time) =>
          instantIn(date, time, ZONE).toISOString(),
        );
        return `${start} ${end} ${isOff || status === 'cancelled' ? 'off' : 'on'}`;
      },
    );
    const start = startOf(run.record);
    const day = start === undefined ? [] : [`${start} ${addDays(start, 1)} on`];
    return meetings.length > 0 ? meetings : day;
  });
  return all.sort();
}

const found = (text: string): string[] =>
  shown(text)
    .map(({ start, end, status }) => `${start} ${end} ${status === 'CANCELLED' ? 'off' : 'on'}`)
    .sort();

describe('calendars of the sample feed', () => {
  it('hold every run with a date, and say how many have none', () => {
    const [all] = calendars();
    const runs = runsAsOffers(catalogue).offers.length;
    assert.equal(all?.file, 'all.ics');
    assert.equal(all.courses.length, runs - undatedRuns(catalogue));
    assert.ok(undatedRuns(catalogue) > 0);
  });

  it('are read back to the same instants, every one of them', () => {
    for (const { courses } of calendars()) {
      const text = write(courses);
      assertWellFormed(text);
      assert.deepEqual(found(text), expected(courses));
    }
  });

  for (const language of ['ar', 'en', 'uk', 'de-simple']) {
    it(`are well-formed in ${language}, too`, () => {
      const [all] = calendars();
      const text = write(all?.courses ?? [], { language });
      assertWellFormed(text);
      assert.equal(found(text).length, expected(all?.courses ?? []).length);
    });
  }

  it('have names of their own, safe in addresses', () => {
    const files = calendars().map(({ file }) => file);
    assert.equal(new Set(files.map((file) => file.toLowerCase())).size, files.length);
    for (const file of files) assert.match(file, /^[a-zA-Z0-9._~-]+\.ics$/);
    for (const file of files) assert.ok(isCategoryFile(file), file);
  });

  it('exist for kinds, course types, levels and providers that have dates', () => {
    const files = new Map(calendars().map(({ file, courses }) => [file, courses]));
    const women = files.get('course-type-integration-women.ics') ?? [];
    assert.ok(women.length > 0);
    assert.ok(women.every(({ offer }) => offer.record.courseType === 'integration-women'));
    const ofProvider = files.get('provider-kvhs.ics') ?? [];
    assert.ok(ofProvider.length > 0);
    assert.ok(ofProvider.every(({ offer }) => offer.record.provider === 'kvhs'));
    assert.ok(files.has('kind-course.ics') && files.has('level-b1.ics'));
    assert.ok([...files.values()].every((courses) => courses.length > 0));
  });

  it('give the same bytes for the same feed, whatever the day', () => {
    const text = (today: string) =>
      calendarsOf(catalogue, [], NAMES, today)
        .map(({ courses }) => write(courses))
        .join('');
    assert.equal(text(TODAY), text(addDays(TODAY, 3)));
  });
});

describe('a saved filter', () => {
  const filter = (
    filters: SavedFilter['query']['filters'],
    provider: string[] = [],
  ): SavedFilter => ({
    name: 'Abends',
    slug: 'abends',
    query: { ...EMPTY_QUERY, filters, provider },
  });
  const ask = (saved: SavedFilter) =>
    calendars([saved]).find(({ group }) => group === 'filter')?.courses ?? [];

  it('holds the runs that fit, not whole offers', () => {
    const evenings = ask(filter({ kind: ['course'], timeOfDay: ['evening'] }));
    assert.ok(evenings.length > 0);
    const starts = evenings.flatMap(({ run }) =>
      meetingsOf(run.record, catalogue).map(({ startTime }) => startTime),
    );
    assert.ok(starts.some((time) => time >= '17:00'));
    assert.ok(evenings.every(({ offer }) => offer.record.kind === 'course'));
  });

  it('can be limited to providers', () => {
    const own = ask(filter({}, ['kvhs']));
    assert.ok(own.length > 0);
    assert.ok(own.every(({ offer }) => offer.record.provider === 'kvhs'));
  });

  it('that finds nothing still has its calendar', () => {
    const empty = calendars([filter({ kind: ['counselling'], level: ['C2'] })]);
    const calendar = empty.find(({ group }) => group === 'filter');
    assert.deepEqual([calendar?.file, calendar?.courses], ['filter-abends.ics', []]);
  });
});

describe('a calendar', () => {
  const calendarOf = (name: string, more: Partial<CalendarOptions> = {}) => {
    const text = write(calendars()[0]?.courses.slice(0, 3) ?? [], { name, ...more });
    assertWellFormed(text);
    return read(text);
  };

  it('has a name under both properties that programs look for', () => {
    const calendar = calendarOf('Kurse; B1, abends');
    assert.match(calendar.toString(), /^NAME:Kurse\\; B1\\, abends\r$/m);
    assert.match(calendar.toString(), /^X-WR-CALNAME:Kurse\\; B1\\, abends\r$/m);
  });

  it('has a description, its own address, and that of the publisher’s page', () => {
    const calendar = calendarOf('Kurse', {
      description: 'Landkreis\nLizenz',
      url: 'https://www.landkreis-auental.example/kalender/all.ics',
    });
    assert.equal(value(calendar, 'description'), 'Landkreis\nLizenz');
    assert.equal(
      value(calendar, 'source'),
      'https://www.landkreis-auental.example/kalender/all.ics',
    );
    assert.equal(value(calendar, 'url'), 'https://www.landkreis-auental.example/bildung');
  });

  it('asks to be read again after twelve hours, or as often as wished', () => {
    assert.equal(value(calendarOf('Kurse'), 'refresh-interval'), 'PT12H');
    assert.equal(value(calendarOf('Kurse', { refreshHours: 24 }), 'refresh-interval'), 'P1D');
    assert.match(calendarOf('Kurse').toString(), /X-PUBLISHED-TTL:PT12H/);
  });

  it('without runs is still a calendar', () => {
    const text = write([]);
    assertWellFormed(text);
    assert.deepEqual(events(text), []);
    assert.ok(read(text).getFirstSubcomponent('vtimezone'));
  });

  it('leaves out runs without any date', () => {
    const undated = runsAsOffers(catalogue).offers.filter(
      ({ runs: [run] }) => run !== undefined && meetingsOf(run.record, catalogue).length === 0,
    );
    const courses = undated.flatMap((offer) => offer.runs.map((run) => ({ offer, run })));
    assert.ok(courses.length > 0);
    assert.deepEqual(events(write(courses)), []);
  });

  for (const name of [
    'A\r\nATTACH:x',
    'A\rB',
    'A\nEND:VCALENDAR',
    '\u0000',
    'A\u2028B',
    '👩🏽‍🏫'.repeat(60),
  ]) {
    it(`cannot be broken open by the name ${JSON.stringify(name.slice(0, 20))}`, () => {
      const calendar = calendarOf(name, { description: name, url: `https://x.example/${name}` });
      assert.equal(calendar.hasProperty('attach'), false);
      assert.ok(calendar.getAllSubcomponents('vevent').length >= 3);
    });
  }
});

describe('several offers', () => {
  it('never share an id, however alike their own ids are', () => {
    const offer = (id: string, run: string): Offer => ({
      ...OFFER,
      id,
      runs: [{ ...RUN, id: run }],
    });
    const sessions: Run['sessions'] = [
      { date: '2027-03-01', startTime: '09:00', endTime: '10:00' },
      { date: '2027-03-05', startTime: '09:00', endTime: '10:00' },
    ];
    const offers = [
      offer('a', 'b.c'),
      offer('a.b', 'c'),
      offer('m2', 'b'),
      offer('deadline', 'a'),
      { ...offer('b', 'c'), runs: [{ id: 'c', sessions, deadline: '2027-02-01' }] },
    ];
    const own = buildCatalogue(feedWith(offers));
    const courses = own.offers.flatMap((one) => one.runs.map((run) => ({ offer: one, run })));
    const text = write(courses, { catalogue: own });
    assertWellFormed(text);
    assert.equal(events(text).length, 7);
    assert.equal(events(text).filter(isDeadline).length, 1);
  });

  it('have the ids of the single file, so that one replaces the other', () => {
    const ids = (offers: Catalogue['offers']) =>
      new Set(
        events(write(offers.flatMap((offer) => offer.runs.map((run) => ({ offer, run }))))).map(
          (event) => value(event, 'uid'),
        ),
      );
    assert.deepEqual(ids(runsAsOffers(catalogue).offers), ids(catalogue.offers));
  });
});
