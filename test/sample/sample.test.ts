// The sample feed holds what demo, stories and tests rely on: every kind of offer, every state, five
// languages with gaps, dates around the given day, and nothing that belongs to a real person or place.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { plusDays, weekdayOf } from '../../sample/days.js';
import { sampleFeed } from '../../sample/index.js';
import { sampleFeedLastMonth } from '../../sample/last-month.js';
import { SAMPLE_LANGUAGES } from '../../sample/words.js';
import { parseFeed } from '../../src/feed/parse.js';
import { checkFeed } from '../support/check-feed.js';
import { feedDocument, type LocalizedText, type Offer } from '../../src/feed/schema.js';
import {
  AVAILABILITY_STATES,
  AUDIENCES,
  COURSE_TYPES,
  GUIDE_ICONS,
  OFFER_KINDS,
  STATUSES,
  TOPICS,
  WHEELCHAIR_ANSWERS,
} from '../../src/feed/vocabulary.js';
import { everyReference, everyText, idsOf, languagesOf } from './feed-walk.js';

const TODAY = '2026-11-22';
const DAYS = [TODAY, '2026-01-01', '2026-03-15', '2026-06-28', '2026-12-20', '2028-02-29'];
const feed = sampleFeed(TODAY);
const runs = feed.offers.flatMap((offer) => offer.runs ?? []);

/** Records that are out of date on purpose, so that the stale mark is seen. */
const INTENDED = new Map([
  [
    'record-not-reviewed',
    [
      'kursliste-newsletter',
      'laufgruppe',
      'schuldnerberatung',
      'sprachcafe-dorftreff-storchenried',
      'verbraucherberatung',
    ],
  ],
  ['places-outdated', ['ingenieure-qualifizierung']],
]);

const present = (codes: readonly (string | undefined)[], closed: readonly string[]) =>
  closed.filter((code) => !codes.includes(code));

describe('what the sample county offers', () => {
  it('is at least 160 offers of 18 providers in 28 places, with 20 contacts', () => {
    assert.ok(feed.offers.length >= 160, `${feed.offers.length} offers`);
    assert.ok(feed.providers.length >= 18);
    assert.ok(feed.places.length >= 28);
    assert.ok(feed.contacts.length >= 20);
  });

  const closedLists: [string, readonly (string | undefined)[], readonly string[]][] = [
    ['kind', feed.offers.map((offer) => offer.kind), OFFER_KINDS],
    ['course type', feed.offers.map((offer) => offer.courseType), COURSE_TYPES],
    ['topic', feed.offers.flatMap((offer) => offer.topics ?? []), TOPICS],
    ['audience', feed.offers.flatMap((offer) => offer.audience ?? []), AUDIENCES],
    ['availability', runs.map((run) => run.availability?.state), AVAILABILITY_STATES],
    ['status', ['scheduled', ...runs.map((run) => run.status)], STATUSES],
    [
      'wheelchair access',
      feed.places.map((place) => place.accessibility?.wheelchair),
      WHEELCHAIR_ANSWERS,
    ],
    ['guide chapter', feed.guide.map((chapter) => chapter.icon), GUIDE_ICONS],
  ];
  for (const [name, found, closed] of closedLists) {
    it(`leaves out no ${name}`, () => assert.deepEqual(present(found, closed), []));
  }

  it('leaves some facts unknown, as a real county does', () => {
    const unknown = (isKnown: (offer: Offer) => boolean) =>
      feed.offers.filter((offer) => !isKnown(offer)).length;
    assert.ok(unknown((offer) => offer.childcare !== undefined) > 20);
    assert.ok(unknown((offer) => offer.free === true || offer.prices !== undefined) > 20);
    assert.ok(unknown((offer) => offer.attendanceMode !== undefined) > 5);
    assert.ok(feed.places.some((place) => place.accessibility === undefined));
  });

  it('has a first-orientation course of eleven modules that add up', () => {
    const courses = feed.offers.filter((offer) => offer.courseType === 'first-orientation');
    assert.ok(courses.length > 0);
    for (const { modules = [], lessons } of courses) {
      assert.equal(modules.length, 11);
      assert.equal(
        modules.reduce((sum, module) => sum + (module.lessons ?? 0), 0),
        lessons,
      );
    }
  });

  it('has four chains, the one for a concept with ten steps and two after them', () => {
    assert.deepEqual(
      feed.chains.map((chain) => chain.id),
      ['weg-in-arbeit', 'weg-in-ausbildung', 'integrationskonzept', 'weiterleitung'],
    );
    const concept = feed.chains[2]!;
    assert.equal(concept.steps.length, 12);
    assert.equal(concept.steps.filter((step) => step.phase === 'danach').length, 2);
    assert.equal(concept.adaptable, true);
  });
});

describe('languages', () => {
  const hasAll = (text: LocalizedText | undefined) =>
    SAMPLE_LANGUAGES.every((tag) => languagesOf(text).includes(tag));

  it('are all five in name and summary of at least half of the offers', () => {
    const complete = feed.offers.filter((offer) => hasAll(offer.name) && hasAll(offer.summary));
    assert.ok(complete.length * 2 >= feed.offers.length, `${complete.length} complete offers`);
  });

  it('are all five in what people read first of guide, chains and survey', () => {
    const titles = [
      ...feed.guide.flatMap((chapter) => [chapter.title, chapter.summary]),
      ...feed.chains.map((chain) => chain.title),
      ...feed.matcher.flatMap((question) => [
        question.title,
        ...question.answers.map((answer) => answer.title),
      ]),
    ];
    assert.deepEqual(
      titles.filter((title) => !hasAll(title)),
      [],
    );
  });

  it('have honest gaps, so that fallback is seen', () => {
    const germanOnly = feed.offers.filter((offer) => typeof offer.name === 'string');
    const partlyArabic = feed.offers.filter(
      (offer) =>
        languagesOf(offer.name).includes('ar') && !languagesOf(offer.summary).includes('ar'),
    );
    assert.ok(germanOnly.length >= 5);
    assert.ok(partlyArabic.length >= 2);
  });

  it('always include German, the default', () => {
    for (const { versions } of everyText(feed)) assert.ok('de' in versions);
  });
});

describe('standard', () => {
  for (const today of DAYS) {
    it(`is kept without a finding but the intended ones on ${today}`, async () => {
      const raw: unknown = JSON.parse(JSON.stringify(sampleFeed(today)));
      assert.deepEqual(feedDocument.safeParse(raw).error?.issues ?? [], []);
      const parsed = await parseFeed(raw);
      assert.deepEqual(parsed.issues, []);
      assert.equal(parsed.dropped, 0);
      const found = new Map<string, string[]>();
      for (const { code, recordId = '' } of checkFeed(parsed, today)) {
        found.set(code, [...(found.get(code) ?? []), recordId].sort());
      }
      assert.deepEqual(found, INTENDED);
    });
  }

  it('finds every reference', () => {
    const ids = idsOf(feed);
    const lost = everyReference(feed).filter(({ to, id }) => !ids[to].has(id));
    assert.deepEqual(lost, []);
    assert.ok(everyReference(feed).length > 500);
  });
});

describe('dates', () => {
  for (const today of DAYS) {
    it(`let at least 30 offers start in the twelve weeks after ${today}`, () => {
      const isSoon = (start = '') => start >= today && start <= plusDays(today, 84);
      const soon = sampleFeed(today).offers.filter((offer) =>
        offer.runs?.some((run) => isSoon(run.startDate)),
      );
      assert.ok(soon.length >= 30, `${soon.length} offers`);
    });
  }

  it('spread from runs under way to starts nine months ahead', () => {
    const starts = runs.flatMap((run) => run.startDate ?? []);
    assert.ok(starts.some((start) => start < plusDays(TODAY, -60)));
    assert.ok(starts.some((start) => start > TODAY && start <= plusDays(TODAY, 7)));
    assert.ok(starts.some((start) => start >= plusDays(TODAY, 260)));
  });

  it('show every form of a timetable', () => {
    assert.ok(runs.some((run) => run.rolling === true));
    assert.ok(runs.some((run) => run.sessions !== undefined));
    assert.ok(runs.some((run) => run.extraDates !== undefined));
    assert.ok(runs.some((run) => run.exceptDates !== undefined));
    assert.ok(runs.some((run) => run.schedule?.some((meeting) => meeting.every === 2)));
    assert.ok(runs.some((run) => run.deadline !== undefined));
    assert.ok(runs.some((run) => run.schedule?.some((meeting) => meeting.byDay.includes('SU'))));
    assert.ok(runs.some((run) => !run.rolling && run.startDate && !run.endDate && run.schedule));
  });

  it('show a called-off meeting and one that is moved to another place, named and in a series', () => {
    for (const list of ['sessions', 'extraDates'] as const) {
      const meetings = runs.flatMap((run) => run[list] ?? []);
      assert.ok(meetings.some(({ status }) => status === 'cancelled'));
      assert.ok(meetings.some(({ status, place }) => status === 'rescheduled' && place));
    }
  });

  for (const today of DAYS) {
    it(`have courses of several days in a row around ${today}`, () => {
      const days = (id: string) =>
        sampleFeed(today)
          .offers.find((offer) => offer.id === id)
          ?.runs?.[0]?.sessions?.map(({ date }) => date);
      const [friday = ''] = days('schreibwerkstatt-wochenende') ?? [];
      const weekend = [friday, plusDays(friday, 1), plusDays(friday, 2)];
      assert.deepEqual(days('schreibwerkstatt-wochenende'), weekend);
      assert.equal(days('telefonieren-auf-deutsch')?.length, 5);
    });
  }

  it('leave some courses below their minimum shortly before they start', () => {
    const few = runs.filter(({ startDate = '', availability = { state: 'unknown' } }) => {
      const { remaining, maximum, minimum = 0 } = availability;
      const isKnown = remaining !== undefined && maximum !== undefined;
      return startDate > TODAY && isKnown && maximum - remaining < minimum;
    });
    assert.ok(few.length >= 3, few.map(({ id }) => id).join(', '));
  });

  it('start no run on a holiday', () => {
    for (const { startDate } of runs) {
      const isShut = feed.holidays?.some(
        ({ from, to = from }) =>
          startDate !== undefined && startDate >= TODAY && from <= startDate && startDate <= to,
      );
      assert.equal(isShut, false, startDate);
    }
  });

  it('know Easter and the days that hang on it', () => {
    const on = (from: string) => feed.holidays?.find((holiday) => holiday.from === from)?.name;
    assert.deepEqual((on('2027-03-26') as Record<string, string>)['de'], 'Karfreitag');
    assert.deepEqual((on('2027-05-06') as Record<string, string>)['de'], 'Christi Himmelfahrt');
    assert.equal(weekdayOf('2027-05-06'), 'TH');
  });
});

describe('a month ago', () => {
  for (const today of DAYS) {
    it(`the feed kept to the standard, too (${today})`, async () => {
      const parsed = await parseFeed(JSON.parse(JSON.stringify(sampleFeedLastMonth(today))));
      assert.deepEqual(parsed.issues, []);
      assert.equal(parsed.dropped, 0);
      assert.equal(parsed.feed.generatedAt.slice(0, 10), plusDays(today, -30));
    });
  }

  it('most courses were as they are today', () => {
    const then = new Map(
      sampleFeedLastMonth(TODAY).offers.flatMap((offer) =>
        (offer.runs ?? []).map((run) => [run.id, { ...run, availability: undefined }]),
      ),
    );
    const changed = runs.filter(
      (run) =>
        JSON.stringify(then.get(run.id)) !== JSON.stringify({ ...run, availability: undefined }),
    );
    assert.ok(changed.length > 5 && changed.length < 15, `${changed.length} runs`);
  });
});

describe('same day', () => {
  it('gives the same bytes, whatever the zone of the machine', () => {
    const zone = process.env['TZ'];
    const built = ['UTC', 'Pacific/Kiritimati', 'America/New_York'].map((name) => {
      process.env['TZ'] = name;
      return JSON.stringify(sampleFeed(TODAY));
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    assert.equal(new Set(built).size, 1);
    assert.notEqual(built[0], JSON.stringify(sampleFeed(plusDays(TODAY, 1))));
  });

  it('is what the script writes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sample-'));
    const file = join(folder, 'feed.json');
    const args = ['--import', 'tsx', 'scripts/generate-sample-feed.ts'];
    try {
      execFileSync(process.execPath, [...args, '--today', TODAY, '--out', file]);
      assert.equal(readFileSync(file, 'utf8'), JSON.stringify(feed));
      assert.throws(() =>
        execFileSync(process.execPath, [...args, '--today', 'soon', '--out', file], {
          stdio: 'ignore',
        }),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('nothing real', () => {
  const json = JSON.stringify(feed);
  /** Federal Network Agency, numbers for films and books; short numbers are public services. */
  const FICTION =
    /^(\+49(3023125|6990009|4066969|2214710|8999998)\d{3}|\+4915228(817386|895456)|11[025]|116117)$/;

  it('links to addresses under .example only', () => {
    const urls = json.match(/https?:\/\/[^"\s]+/g) ?? [];
    assert.ok(urls.length > 20);
    const real = urls.filter((url) => !new URL(url).hostname.endsWith('.example'));
    assert.deepEqual(real, ['https://www.govdata.de/dl-de/by-2-0'], 'but for the licence');
  });

  it('writes to mailboxes under .example only', () => {
    const mails = json.match(/[\w.+-]+@[\w.-]+/g) ?? [];
    assert.ok(mails.length > 20);
    assert.deepEqual(
      mails.filter((mail) => !mail.endsWith('.example')),
      [],
    );
  });

  it('calls numbers reserved for fiction, and public short numbers', () => {
    const phones = [...json.matchAll(/"phone":"([^"]+)"/g)].map(([, phone = '']) => phone);
    assert.ok(phones.length > 20);
    assert.deepEqual(
      phones.filter((phone) => !FICTION.test(phone)),
      [],
    );
    assert.deepEqual(
      (json.match(/\+?\d{8,}/g) ?? []).filter((digits) => !FICTION.test(digits)),
      [],
    );
  });

  it('names no person', () => {
    assert.doesNotMatch(json, /\b(Herr|Herrn|Frau|Dr\.|Prof\.) [A-ZÄÖÜ]/u);
  });

  it('lies in a county and postcodes that nobody has', () => {
    assert.equal(feed.publisher.ags, '15099');
    for (const { address } of feed.places) assert.match(address?.postalCode ?? '', /^0699\d$/);
  });
});
