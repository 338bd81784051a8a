// Answers of the federal course search: an invented one for the rules, and the eight real records
// for the facts, each compared with what somebody read in them by eye.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFeed } from '../support/check-feed.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Offer, Run } from '../../src/feed/schema.js';
import { answerToFeed, AnswerError, NO_OPEN_LICENSE } from '../../src/formats/arbeitsagentur.js';
import { blocksToLines } from '../../src/formats/html-to-body.js';
import type { Block } from '../../src/feed/schema.js';

const NOW = new Date('2026-11-22T08:00:00Z');
const invented = readFileSync(
  new URL('fixtures/arbeitsagentur-answer.json', import.meta.url),
  'utf8',
);

const convert = (text: string) => answerToFeed(JSON.parse(text), { now: NOW });

function offerOf(offers: readonly Offer[], id: string): Offer {
  const found = offers.find((offer) => offer.id === id);
  assert.ok(found, `${id} is in the feed`);
  return found;
}

const lines = (offer: Offer): string[] => blocksToLines(offer.body as Block[]);

describe('an invented answer', () => {
  const { feed, unread, received, converted } = convert(invented);
  const language = offerOf(feed.offers, 'ba-angebot-101');
  const women = offerOf(feed.offers, 'ba-angebot-102');
  const listed = (code: string) => unread.filter((one) => one.code === code);

  it('names publisher, licence, zone and moment', () => {
    assert.equal(feed.license, NO_OPEN_LICENSE);
    assert.equal(feed.timeZone, 'Europe/Berlin');
    assert.equal(feed.generatedAt, NOW.toISOString());
    assert.equal(listed('license-unknown').length, 1);
  });

  it('takes publisher and licence from the options', () => {
    const license = 'https://www.govdata.de/dl-de/zero-2-0';
    const own = answerToFeed(JSON.parse(invented), { publisher: 'Musterkreis', license, now: NOW });
    assert.equal(own.feed.publisher.name, 'Musterkreis');
    assert.equal(own.feed.license, license);
    assert.equal(
      own.unread.some(({ code }) => code === 'license-unknown'),
      false,
    );
  });

  it('counts records received and converted', () =>
    assert.deepEqual([received, converted], [6, 4]));

  it('makes one offer of several dates, each with its own place and way of teaching', () => {
    assert.deepEqual(
      language.runs?.map(({ id, startDate, endDate, place, attendanceMode }) => [
        id,
        startDate,
        endDate,
        place,
        attendanceMode,
      ]),
      [
        ['ba-termin-201', '2027-03-01', '2027-07-01', undefined, undefined],
        ['ba-termin-201-2027-09-06', '2027-09-06', undefined, undefined, undefined],
        ['ba-termin-202', '2027-04-01', undefined, 'ba-ort-8002', 'online'],
      ],
    );
    assert.equal(language.place, 'ba-ort-8001');
    assert.equal(language.attendanceMode, 'offline');
  });

  it('reads classification codes as course type, target level and audience', () => {
    assert.deepEqual(
      [language.kind, language.courseType, language.sourceCode],
      ['course', 'vocational-language', 'MC 01-2'],
    );
    assert.deepEqual(language.level, { target: 'B1' });
    assert.deepEqual([women.courseType, women.gender], ['integration-women', 'women']);
  });

  it('reads prices above zero, and "kostenlos" only where it is written', () => {
    assert.deepEqual(language.prices, [{ amount: 1234.5, currency: 'EUR', per: 'course' }]);
    assert.equal(language.free, undefined);
    assert.equal(women.free, true);
  });

  it('reads times, deadline, places and requirements', () => {
    const [run] = language.runs ?? [];
    assert.deepEqual(run?.schedule, [
      { byDay: ['MO', 'WE', 'FR'], startTime: '08:30', endTime: '12:45' },
    ]);
    assert.equal(run.deadline, '2027-02-15');
    assert.deepEqual(run.availability, {
      state: 'unknown',
      minimum: 8,
      maximum: 20,
      asOf: '2026-12-31',
    });
    assert.deepEqual(language.requirements, [
      { text: 'Berechtigung vom Jobcenter' },
      { text: 'Niveau A2' },
    ]);
    assert.deepEqual(language.funding, ['jobcenter', 'bamf']);
  });

  it('reads "individueller Einstieg" as entry at any time', () => {
    assert.equal(women.runs?.[0]?.rolling, true);
  });

  it('takes counting parameters out of links and keeps the others', () => {
    assert.equal(language.url, 'https://sprachwerkstatt.example/kurs?nr=7');
  });

  it('names contacts after their role, never after a person', () => {
    assert.deepEqual(feed.contacts, [
      { id: 'ba-kontakt-6001', name: 'Kursberatung', phone: '+491512345678' },
    ]);
    assert.doesNotMatch(JSON.stringify(feed) + JSON.stringify(unread), /Erfunden|Erika/);
  });

  it('keeps each keyword once', () => assert.deepEqual(language.keywords, ['Deutsch', 'B1']));

  const expected: [string, string, string][] = [
    ['answer-incomplete', '', 'page.totalElements'],
    ['record-twice', '201', 'id'],
    ['record-unusable', '204', 'angebot'],
    ['differing-values', '202', 'kostenWert'],
    ['person-left-out', '201', 'ansprechpartner[0].nachname'],
    ['unclear-start-dates', '201', 'bemerkungZeit'],
    ['unclear-times', '203', 'unterrichtszeiten'],
    ['unreadable-link', '205', 'angebot.link'],
    ['unreadable-link', '205', 'angebot.bildungsanbieter.logo.externalURL'],
    ['unreadable-phone', '205', 'angebot.bildungsanbieter.telefonDurchwahl'],
    ['unreadable-email', '205', 'angebot.bildungsanbieter.email'],
    ['unreadable-date', '205', 'aktualisierungsdatum'],
    ['end-before-start', '205', 'ende'],
    ['unreadable-price', '205', 'kostenWert'],
    ['unreadable-postal-code', '205', 'adresse.ortStrasse.plz'],
    ['unreadable-position', '205', 'adresse.koordinaten'],
    ['unknown-code', '205', 'unterrichtsform.bezeichnung'],
    ['unknown-code', '205', 'unterrichtszeit.bezeichnung'],
    ['unclear-funding', '205', 'angebot.foerderung'],
    ['wrong-type', '205', 'angebot.suchworte'],
    ['unknown-field', '205', 'rehaBereich'],
    ['unknown-field', '205', 'angebot.neuesFeld'],
  ];
  for (const [code, recordId, field] of expected) {
    it(`lists ${field} of record ${recordId || '(file)'} as ${code}`, () => {
      assert.ok(listed(code).some((one) => one.recordId === recordId && one.field === field));
    });
  }

  it('is accepted by the reader without a single finding', async () => {
    const parsed = await parseFeed(feed);
    assert.deepEqual(parsed.issues, []);
    assert.deepEqual(
      checkFeed(parsed, '2026-11-22').filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});

describe('a single record', () => {
  const { _embedded } = JSON.parse(invented) as { _embedded: { termine: object[] } };
  const [record] = _embedded.termine;
  const withValues = (values: object) =>
    answerToFeed({ _embedded: { termine: [{ ...record, ...values }] } });

  it('without any start is a run without date, and listed', () => {
    const { feed, unread } = withValues({ beginn: null, ende: null, bemerkungZeit: null });
    assert.equal(feed.offers[0]?.runs?.[0]?.startDate, undefined);
    assert.ok(unread.some(({ code }) => code === 'no-start-date'));
  });

  const prices: [unknown, unknown, object][] = [
    ['0.0', null, {}],
    ['0.0', '<p>Kostenlos!</p>', { free: true }],
    [null, 'kostenfrei', { free: true }],
    ['0.0', 'Mit Bildungsgutschein kostenlos', {}],
    ['50.0', 'Kostenlos', { prices: [{ amount: 50, currency: 'EUR', per: 'course' }] }],
    [75, null, { prices: [{ amount: 75, currency: 'EUR', per: 'course' }] }],
    ['1.234,50', null, {}],
    ['-5', null, {}],
    ['1e9', null, {}],
  ];
  for (const [kostenWert, kostenBemerkung, expected] of prices) {
    it(`with costs ${JSON.stringify(kostenWert)} and "${String(kostenBemerkung)}" has ${JSON.stringify(expected)}`, () => {
      const [offer] = withValues({ kostenWert, kostenBemerkung }).feed.offers;
      const { free, prices: found } = offer!;
      assert.deepEqual(
        { ...(free !== undefined && { free }), ...(found && { prices: found }) },
        expected,
      );
    });
  }

  const phones: [string | null, string | null, string | undefined][] = [
    ['03631', '99 00-12', '+493631990012'],
    ['0800', '7330733', '+498007330733'],
    ['+49 (0)3631', '9900', '+4936319900'],
    ['0049 3631', '9900', '+4936319900'],
    [null, '116117', '116117'],
    ['00800', '12345678', undefined],
    ['03631', null, undefined],
    ['3631', '9900', undefined],
  ];
  for (const [telefonVorwahl, telefonDurchwahl, expected] of phones) {
    it(`with the phone number ${telefonVorwahl} ${telefonDurchwahl} has ${expected}`, () => {
      const { angebot } = record as { angebot: { bildungsanbieter: object } };
      const bildungsanbieter = { ...angebot.bildungsanbieter, telefonVorwahl, telefonDurchwahl };
      const { feed } = withValues({ angebot: { ...angebot, bildungsanbieter } });
      assert.equal(feed.providers[0]?.phone, expected);
    });
  }
});

describe('a file that is something else', () => {
  for (const answer of [null, [], 'x', {}, { _embedded: {} }, { _embedded: { termine: {} } }]) {
    it(`refuses ${JSON.stringify(answer)}`, () => {
      assert.throws(() => answerToFeed(answer), AnswerError);
    });
  }

  it('lists records that are none', () => {
    const { feed, unread } = answerToFeed({ _embedded: { termine: [null, 1, {}, []] } });
    assert.deepEqual(feed.offers, []);
    assert.equal(unread.filter(({ code }) => code === 'record-unusable').length, 4);
  });
});

const REAL = new URL(
  '../../../shared/data/arbeitsagentur-weiterbildungssuche.json',
  import.meta.url,
);
const missing = existsSync(REAL)
  ? false
  : 'The real answer (../shared/data/arbeitsagentur-weiterbildungssuche.json) is not on this machine.';

const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** Read by eye in the eight records. */
const FACTS = [
  {
    id: 'ba-angebot-14363439',
    name: 'C++ und Scrum Master',
    provider: 'alfatraining gmbh',
    place: ['alfatraining gmbh', 'Neumärkter Straße 1a-3', '38350', 'Helmstedt'],
    dates: ['2023-06-19', '2023-07-17', '2023-08-14', '2023-09-11', '2023-10-09', '2023-11-06'],
    hours: '08:30–15:35',
    modified: '2023-06-13',
    intensity: 'full',
    phone: '+498007330733',
  },
  {
    id: 'ba-angebot-14222269',
    name: 'Consultant für Forschungsmethoden im Therapiewesen (m/w/d)',
    provider: 'IU Akademie IU Internationale Hochschule',
    place: [
      'IU Akademie IU Internationale Hochschule Campus Münster',
      'Höfflingerweg 1',
      '48153',
      'Münster, Westfalen',
    ],
    dates: ['2023-07-17/2024-03-17 rolling'],
    hours: undefined,
    modified: '2023-07-13',
    intensity: 'part',
    phone: '+493022027281',
  },
  {
    id: 'ba-angebot-11215698',
    name: 'Teamlead Social Media- und Community-Management (m/w/d) - Marketing',
    provider: 'karriere tutor',
    place: ['karriere tutor Dachau', 'Konrad-Adenauer-Straße 23/1.OG', '85221', 'Dachau'],
    dates: ['2023-08-14/2024-03-19'],
    hours: '09:00–16:30',
    modified: '2023-07-11',
    intensity: 'full',
    phone: '+4961749513004',
  },
  {
    id: 'ba-angebot-14320590',
    name: 'Jährlicher Pflichtkurs für Betreuungskräfte nach §§ 43b, 53b SGB XI - Selbstpflege bei psychischen Belastungen am Arbeitsplatz',
    provider: 'Fortbildungsakademie der Wirtschaft (FAW) gGmbH',
    place: ['FAW gGmbH - Cottbus', 'Berliner Str. 154', '03046', 'Cottbus'],
    dates: ['2023-10-10/2023-10-11', '2023-12-12/2023-12-13'],
    hours: undefined,
    modified: '2023-07-06',
    intensity: 'full',
    phone: '+498005015699',
  },
  {
    id: 'ba-angebot-13194539',
    name: 'Agile Webdesigner',
    provider: 'COMCAVE.COLLEGE GmbH',
    place: ['COMCAVE.COLLEGE GmbH', 'Delitzscher Str. 68', '04129', 'Leipzig'],
    dates: ['2023-08-28/2024-01-05'],
    hours: '08:00–16:45',
    modified: '2023-07-07',
    intensity: 'full',
    phone: '+498004443343',
  },
  {
    id: 'ba-angebot-11585411',
    name: 'Linux® Netzwerkkurs - Aufbau u. Konfiguration von Linux®-Netzwerken',
    provider: 'DAA - Deutsche Angestellten-Akademie GmbH Sitz der Gesellschaft',
    place: [
      'DAA Holzminden Deutsche Angestellten-Akademie',
      'Allersheimer Straße 55',
      '37603',
      'Holzminden',
    ],
    dates: ['unknown rolling'],
    hours: undefined,
    modified: '2023-05-18',
    intensity: 'full',
    phone: '+498001144123',
  },
  {
    id: 'ba-angebot-14463768',
    name: 'Steuerrecht und Bilanzbuchhaltung mit DATEV',
    provider: 'alfatraining Bildungszentrum GmbH',
    place: [
      'alfatraining Bildungszentrum',
      'Wilhelm-Binder-Str. 19',
      '78048',
      'Villingen-Schwenningen',
    ],
    dates: ['2023-07-17/2023-09-08'],
    hours: '08:30–15:35',
    modified: '2023-07-12',
    intensity: 'full',
    phone: '+498003456500',
  },
  {
    id: 'ba-angebot-13633772',
    name: 'CyberSecurity Specialist: Certified Ethical Hacker, CompTIA Linux und Security+ und agile Scrum',
    provider: 'New Horizons Fulda - NH Schulungscenter für IT und Business GmbH',
    place: ['New Horizons Frankfurt /', 'Brunnenweg 19-21', '64331', 'Weiterstadt'],
    dates: ['2023-08-14/2024-04-11'],
    hours: undefined,
    modified: '2023-06-06',
    intensity: 'part',
    phone: '+4966129698510',
  },
] as const;

function dateWords({ startDate = 'unknown', endDate, rolling }: Run): string {
  return `${startDate}${endDate === undefined ? '' : `/${endDate}`}${rolling ? ' rolling' : ''}`;
}

describe('the eight real records', { skip: missing }, () => {
  const { feed, unread, received, converted } = missing
    ? convert('{"_embedded":{"termine":[]}}')
    : convert(readFileSync(REAL, 'utf8'));
  const placesById = new Map(feed.places.map((place) => [place.id, place]));
  const providersById = new Map(feed.providers.map((provider) => [provider.id, provider]));

  it('are all in the feed', () =>
    assert.deepEqual([received, converted, feed.offers.length], [8, 8, 8]));

  for (const facts of FACTS) {
    describe(facts.name, () => {
      const offer = feed.offers.find(({ id }) => id === facts.id) as Offer;

      it('has its name, provider and phone number', () => {
        const provider = providersById.get(offer.provider);
        assert.deepEqual(
          [offer.name, provider?.name, provider?.phone],
          [facts.name, facts.provider, facts.phone],
        );
      });

      it('has its place', () => {
        const place = placesById.get(offer.place ?? '');
        const { street, postalCode, city } = place?.address ?? {};
        assert.deepEqual([place?.name, street, postalCode, city], facts.place);
      });

      it('has its dates', () => assert.deepEqual(offer.runs?.map(dateWords), facts.dates));

      it('has its times, or the words where they cannot be read in one way', () => {
        for (const run of offer.runs ?? []) {
          const expected = facts.hours && [
            { byDay: WORKDAYS, startTime: facts.hours.slice(0, 5), endTime: facts.hours.slice(6) },
          ];
          assert.deepEqual(run.schedule, expected);
          if (expected === undefined) assert.ok(run.scheduleNote);
        }
      });

      it('has its price: none of them has one that could be read', () => {
        assert.deepEqual([offer.prices, offer.free], [undefined, undefined]);
      });

      it('is vocational, mixed, full or part time, and as old as it is', () => {
        assert.deepEqual(
          [offer.kind, offer.attendanceMode, offer.intensity, offer.modified],
          ['vocational', 'mixed', facts.intensity, facts.modified],
        );
      });

      it('has no counting parameters in its links', () =>
        assert.doesNotMatch(JSON.stringify(offer), /[?&](?:utm|mtm)_/));
    });
  }

  it('keep what was written about costs', () => {
    const costs = feed.offers.map((offer) => {
      const all = lines(offer);
      return all.includes('Kosten') ? all[all.indexOf('Kosten') + 1] : undefined;
    });
    assert.deepEqual(costs, [
      'Inklusive Schulungsunterlagen und ggf. Prüfungskosten',
      'Gebühren auf Anfrage',
      'Gebühren auf Anfrage.',
      undefined,
      'Lehrgangsgebühr auf Anfrage',
      undefined,
      'Inklusive Schulungsunterlagen und ggf. Prüfungskosten',
      undefined,
    ]);
  });

  it('list the two prices of zero, which mean that somebody else pays', () => {
    const zeros = unread
      .filter(({ code }) => code === 'price-zero')
      .map(({ recordId }) => recordId);
    assert.deepEqual(zeros, ['179752566', '182569021']);
  });

  it('list the four records whose times could not be read, and the three read in part', () => {
    const ids = (wanted: string) =>
      unread.filter(({ code }) => code === wanted).map(({ recordId }) => recordId);
    assert.deepEqual(ids('unclear-times'), ['184336343', '177833135', '126060684', '178854852']);
    assert.deepEqual(ids('partly-read-times'), ['179752566', '181061091', '182569021']);
  });

  it('keep the days until which people can register', () => {
    const deadlines = feed.offers.flatMap(
      ({ runs }) => runs?.map(({ deadline }) => deadline) ?? [],
    );
    assert.deepEqual(
      deadlines.filter((day) => day !== undefined),
      ['2023-08-11', '2024-01-28'],
    );
  });

  it('turn lines divided by <br> into lists', () => {
    const linux = offerOf(feed.offers, 'ba-angebot-11585411');
    const [first] = linux.body as Block[];
    assert.equal(
      first?.type === 'list' && first.items[0],
      'Grundlagen der TCP/IP Protokollfamilie',
    );
  });

  it('hold no markup', () => assert.doesNotMatch(JSON.stringify(feed), /<\/?[a-z]+|&[a-z]+;/i));

  it('are accepted by reader and checker without errors', async () => {
    const parsed = await parseFeed(feed);
    assert.deepEqual(parsed.issues, []);
    assert.deepEqual([parsed.received, parsed.dropped], [24, 0]);
    assert.deepEqual(
      checkFeed(parsed, '2026-11-22').filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});
