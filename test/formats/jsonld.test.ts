// JSON-LD as search engines get it: what stands in it, and that schema.org knows every word of it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleFeed } from '../../sample/index.js';
import { processOf } from '../../src/domain/process.js';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Offer, Run } from '../../src/feed/schema.js';
import { chainData, chapterData, listData, offerData } from '../../src/formats/jsonld.js';
import type { DataContext, Json } from '../../src/formats/jsonld.js';
import { feedOf } from '../support/catalogue.js';
import { faultsOf } from './schema-org.js';

const TODAY = '2027-03-01';
const URL = 'https://kreis.example/de/angebote/kurs.html';

async function read(raw: unknown): Promise<Catalogue> {
  const parsed = await parseFeed(raw);
  return buildCatalogue(parsed.feed, parsed);
}

const FEED = {
  providers: [
    { id: 'vhs', name: { de: 'Volkshochschule', ar: 'مدرسة' }, kind: 'adult-education' as const },
    {
      id: 'amt',
      name: 'Amt',
      kind: 'authority' as const,
      phone: '+493023125123',
      address: { street: 'Markt 1', postalCode: '99734', city: 'Auenstadt' },
    },
  ],
  places: [
    {
      id: 'haus',
      name: 'Haus am Park',
      address: { street: 'Parkweg 1', postalCode: '99734', city: 'Auenstadt' },
      location: { type: 'Point' as const, coordinates: [10.79, 51.5] as [number, number] },
    },
  ],
};

/** Everything these tests have looked at; judged at the end, for the judge takes his time. */
const seen: Json[] = [];

async function dataOf(offer: Partial<Offer>, language = 'de'): Promise<Json> {
  const own = { id: 'kurs', kind: 'course', name: 'Deutsch B1', ...offer } as const;
  const catalogue = await read(feedOf([own], FEED));
  const context: DataContext = { catalogue, today: TODAY, language };
  assert.ok(catalogue.offers[0], 'the reader takes the offer');
  const data = offerData(catalogue.offers[0], URL, context);
  seen.push(data);
  return data;
}

const RUN: Run = {
  id: 'r1',
  startDate: '2027-03-08',
  endDate: '2027-06-28',
  schedule: [{ byDay: ['MO', 'WE'], startTime: '18:00', endTime: '20:15' }],
};

/** The data of the only run. */
async function runData(run: Partial<Run>, offer: Partial<Offer> = {}): Promise<Json> {
  const { hasCourseInstance } = await dataOf({ ...offer, runs: [{ ...RUN, ...run }] });
  const [only] = hasCourseInstance as Json[];
  assert.ok(only);
  return only;
}

describe('the judge', () => {
  it('finds words that schema.org does not know, and values of the wrong kind', () => {
    const course = { '@context': 'https://schema.org', '@type': 'Course', name: 'Deutsch' };
    assert.deepEqual(faultsOf([course]), []);
    assert.match(faultsOf([{ ...course, seats: 3 }]).join(), /'"seats"' does not exist/);
    const event = { '@type': 'Event', eventStatus: 'https://schema.org/EventFull' };
    assert.match(faultsOf([event]).join(), /not assignable/);
    assert.match(faultsOf([{ '@type': 'Kurs' }]).join(), /no exported member 'Kurs'/);
  });
});

describe('a course', () => {
  it('has name, provider, level and what it asks for', async () => {
    const data = await dataOf({
      level: { entry: 'A2', target: 'B1' },
      teaches: 'de',
      spokenLanguages: ['de', 'en'],
      certificate: 'Zertifikat B1',
    });
    assert.equal(data['@type'], 'Course');
    assert.equal(data['name'], 'Deutsch B1');
    assert.deepEqual(data['provider'], {
      '@type': 'EducationalOrganization',
      name: 'Volkshochschule',
    });
    assert.equal((data['educationalLevel'] as Json)['termCode'], 'B1');
    assert.equal((data['coursePrerequisites'] as Json)['targetName'], 'A2');
    assert.deepEqual(data['availableLanguage'], ['de', 'en']);
    assert.equal(data['educationalCredentialAwarded'], 'Zertifikat B1');
  });

  it('says nothing that the feed does not say', async () => {
    assert.deepEqual(Object.keys(await dataOf({})).sort(), [
      '@context',
      '@id',
      '@type',
      'dateModified',
      'name',
      'provider',
      'url',
    ]);
  });

  it('speaks the language of the page where the feed does', async () => {
    const data = await dataOf({ name: { de: 'Deutsch B1', ar: 'ألمانية B1' } }, 'ar');
    assert.equal(data['name'], 'ألمانية B1');
    assert.equal((data['provider'] as Json)['name'], 'مدرسة');
  });

  it('leaves runs out that are over', async () => {
    const over = { ...RUN, id: 'r0', startDate: '2026-01-01', endDate: '2026-02-01' };
    const { hasCourseInstance } = await dataOf({ runs: [over, RUN] });
    assert.equal((hasCourseInstance as Json[]).length, 1);
  });
});

describe('a run', () => {
  it('has its days and its week', async () => {
    const data = await runData({ exceptDates: ['2027-04-05'] });
    assert.equal(data['@type'], 'CourseInstance');
    assert.deepEqual([data['startDate'], data['endDate']], ['2027-03-08', '2027-06-28']);
    assert.deepEqual(data['courseSchedule'], [
      {
        '@type': 'Schedule',
        byDay: ['https://schema.org/Monday', 'https://schema.org/Wednesday'],
        startTime: '18:00',
        endTime: '20:15',
        startDate: '2027-03-08',
        endDate: '2027-06-28',
        repeatFrequency: 'P1W',
        exceptDate: ['2027-04-05'],
        scheduleTimezone: 'Europe/Berlin',
      },
    ]);
  });

  it('has the instants of meetings that are named one by one', async () => {
    const session = { date: '2027-03-29', startTime: '18:00', endTime: '20:00' };
    const data = await runData({ sessions: [session, { ...session, date: '2027-03-22' }] });
    assert.deepEqual(
      (data['subEvent'] as Json[]).map(({ startDate }) => startDate),
      ['2027-03-29T16:00:00.000Z', '2027-03-22T17:00:00.000Z'],
    );
    assert.equal(data['courseSchedule'], undefined);
  });

  it('has a place with address and position', async () => {
    assert.deepEqual((await runData({ place: 'haus' }))['location'], {
      '@type': 'Place',
      name: 'Haus am Park',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Parkweg 1',
        postalCode: '99734',
        addressLocality: 'Auenstadt',
        addressCountry: 'DE',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: 10.79 },
    });
  });

  for (const [mode, name, course] of [
    ['offline', 'Offline', 'onsite'],
    ['online', 'Online', 'online'],
    ['mixed', 'Mixed', 'blended'],
  ] as const) {
    it(`takes place ${mode}`, async () => {
      const data = await runData({ attendanceMode: mode, place: 'haus' });
      const uri = `https://schema.org/${name}EventAttendanceMode`;
      assert.deepEqual([data['eventAttendanceMode'], data['courseMode']], [uri, course]);
      const { '@type': type } = data['location'] as Json;
      assert.equal(type, mode === 'online' ? 'VirtualLocation' : 'Place');
    });
  }

  it('does not say where it takes place when the feed does not', async () => {
    const data = await runData({});
    assert.deepEqual([data['eventAttendanceMode'], data['location']], [undefined, undefined]);
  });

  for (const [status, uri] of [
    ['scheduled', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['rescheduled', 'EventRescheduled'],
    ['movedOnline', 'EventMovedOnline'],
  ] as const) {
    it(`is ${status}`, async () =>
      assert.equal((await runData({ status }))['eventStatus'], `https://schema.org/${uri}`));
  }

  it('is off when the whole course is', async () => {
    const data = await runData({ status: 'scheduled' }, { status: 'cancelled' });
    assert.equal(data['eventStatus'], 'https://schema.org/EventCancelled');
  });

  it('says nothing of its state when the feed does not', async () =>
    assert.equal((await runData({}))['eventStatus'], undefined));

  for (const [state, uri] of [
    ['open', 'InStock'],
    ['few', 'LimitedAvailability'],
    ['waitingList', 'BackOrder'],
    ['full', 'SoldOut'],
  ] as const) {
    it(`with places "${state}" is ${uri}`, async () => {
      const [offer] = (await runData({ availability: { state } }))['offers'] as Json[];
      assert.equal(offer?.['availability'], `https://schema.org/${uri}`);
    });
  }

  it('with unknown places promises nothing', async () =>
    assert.equal((await runData({ availability: { state: 'unknown' } }))['offers'], undefined));

  it('names capacity only when somebody has counted', async () => {
    const counted = await runData({ availability: { state: 'few', remaining: 2, maximum: 16 } });
    assert.deepEqual(
      [counted['remainingAttendeeCapacity'], counted['maximumAttendeeCapacity']],
      [2, 16],
    );
    const not = await runData({ availability: { state: 'open' } });
    assert.equal('remainingAttendeeCapacity' in not || 'maximumAttendeeCapacity' in not, false);
  });

  it('that is cancelled has no places, whatever the figures say', async () => {
    const data = await runData({
      status: 'cancelled',
      availability: { state: 'open', remaining: 5 },
    });
    assert.deepEqual([data['remainingAttendeeCapacity'], data['offers']], [undefined, undefined]);
  });
});

describe('costs', () => {
  const offersOf = async (offer: Partial<Offer>) => (await dataOf(offer))['offers'];

  it('of nothing are a price of zero', async () => {
    assert.deepEqual(await offersOf({ free: true }), [
      { '@type': 'Offer', price: 0, priceCurrency: 'EUR', category: 'Free' },
    ]);
  });

  it('for the whole course are its price', async () => {
    const [offer] = (await offersOf({ prices: [{ amount: 120, per: 'course' }] })) as Json[];
    assert.deepEqual([offer?.['price'], offer?.['priceCurrency']], [120, 'EUR']);
  });

  it('per lesson are no price of the whole', async () => {
    const [offer] = (await offersOf({ prices: [{ amount: 2.29, per: 'lesson' }] })) as Json[];
    assert.equal(offer?.['price'], undefined);
    assert.deepEqual(offer?.['priceSpecification'], {
      '@type': 'UnitPriceSpecification',
      price: 2.29,
      priceCurrency: 'EUR',
      unitText: 'lesson',
    });
  });

  it('nobody knows are not said', async () => assert.equal(await offersOf({}), undefined));

  it('that are there without an amount are only that', async () =>
    assert.deepEqual(await offersOf({ free: false }), [{ '@type': 'Offer', category: 'Paid' }]));
});

describe('what is no course', () => {
  it('is an event when it has a day', async () => {
    const data = await dataOf({ kind: 'meeting', runs: [{ ...RUN, place: 'haus' }] });
    assert.deepEqual([data['@type'], data['startDate']], ['Event', '2027-03-08']);
    assert.equal((data['eventSchedule'] as Json[]).length, 1);
  });

  it('is several events when it has several days', async () => {
    const runs = [RUN, { ...RUN, id: 'r2', startDate: '2027-05-01' }];
    const graph = (await dataOf({ kind: 'meeting', runs }))['@graph'] as Json[];
    assert.deepEqual(
      graph.map(({ '@id': id }) => id),
      [`${URL}#termin-r1`, `${URL}#termin-r2`],
    );
  });

  it('is a service without one, with its hours and languages', async () => {
    const data = await dataOf({
      kind: 'counselling',
      provider: 'amt',
      place: 'haus',
      spokenLanguages: ['uk'],
      openingHours: [{ byDay: ['TU'], opens: '09:00', closes: '12:00' }],
    });
    assert.equal(data['@type'], 'Service');
    assert.equal((data['provider'] as Json)['@type'], 'GovernmentOrganization');
    assert.deepEqual((data['availableChannel'] as Json)['availableLanguage'], ['uk']);
    assert.equal((data['hoursAvailable'] as Json[]).length, 1);
  });
});

describe('addresses', () => {
  it('that are not safe never get into the data', async () => {
    const text = JSON.stringify(await dataOf({ url: 'javascript:alert(1)' }));
    assert.doesNotMatch(text, /javascript/);
  });
});

describe('lists, chapters and chains', () => {
  it('name their parts in order', () => {
    const data = listData(
      [
        { name: 'A', url: `${URL}a` },
        { name: 'B', url: `${URL}b` },
      ],
      201,
    );
    seen.push(data);
    assert.deepEqual(
      (data['itemListElement'] as Json[]).map(({ position, name }) => [position, name]),
      [
        [201, 'A'],
        [202, 'B'],
      ],
    );
  });

  it('of the whole sample county, with all its offers, are known to schema.org', async () => {
    const catalogue = await read(sampleFeed(TODAY));
    const context = { catalogue, today: TODAY, language: 'de' };
    const offers = catalogue.offers.map((offer) => offerData(offer, URL, context));
    const chapters = catalogue.guide.map((chapter) => chapterData(chapter, URL, context));
    const chains = catalogue.chains.map((chain) =>
      chainData(processOf(chain).steps, chain, { ...context, url: URL, anchorOf: (id) => id }),
    );
    assert.ok(offers.length > 100 && chapters.length > 5 && chains.length > 2);
    assert.ok(seen.length > 30, 'the tests above have looked at something');
    assert.deepEqual(faultsOf([...seen, ...offers, ...chapters, ...chains]), []);
    const kinds = new Set(
      offers.map(({ '@type': type, '@graph': graph }) => (graph ? 'graph' : type)),
    );
    assert.ok(
      ['Course', 'Event', 'Service', 'graph'].every((kind) => kinds.has(kind)),
      [...kinds].join(),
    );
  });
});
