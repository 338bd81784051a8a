// Reading a feed: what is good comes through untouched, what is bad is mended or dropped, counted and
// reported where it stands.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse.js';
import { cleanRecord } from '../../src/feed/clean.js';
import { FINDINGS } from '../../src/feed/findings.js';
import type { Issue } from '../../src/feed/issue.js';
import { COLLECTIONS } from '../../src/feed/vocabulary.js';
import {
  checks,
  codesOf,
  feedWith,
  feedWithOffer,
  feedWithSecondOffer,
  issueOf,
  recordCount,
  type Raw,
} from './feed-support.js';
import { fullRecords } from './full-records.js';

describe('reading a good feed', () => {
  it('gives its header and records unchanged, with nothing to report', async () => {
    const raw = feedWith();
    const { feed, issues, received, dropped } = await parseFeed(raw);
    const { chains, contacts, guide, matcher, news, deleted, ...rest } = feed;
    assert.deepEqual(rest, raw);
    assert.deepEqual([chains, contacts, guide, matcher, news, deleted], [[], [], [], [], [], []]);
    assert.deepEqual([issues, received, dropped], [[], 3, 0]);
  });

  for (const [field, value] of [
    ['area', { type: 'Polygon' }],
    ['parts', [{ url: 'a.json' }]],
  ] as const) {
    it(`leaves out "${field}" when it is broken, and says so`, async () => {
      const { feed, issues } = await parseFeed(feedWith((raw) => (raw[field] = value)));
      assert.deepEqual([feed[field] ?? [], feed.offers.length], [[], 1]);
      assert.equal(issues[0]?.path[0], field);
    });
  }

  it('keeps every field of the standard', async () => {
    const raw: Raw = { ...(fullRecords.header as Raw) };
    for (const collection of COLLECTIONS) raw[collection] = [fullRecords[collection]];
    const { feed, issues } = await parseFeed(raw);
    assert.deepEqual({ ...feed, deleted: undefined }, { ...raw, deleted: undefined });
    assert.deepEqual(issues, []);
  });

  it('hands good records on instead of copying them', async () => {
    const raw = feedWith();
    const { feed } = await parseFeed(raw);
    assert.equal(feed.offers[0], raw['offers'][0]);
  });

  it('keeps tombstones apart and does not count them', async () => {
    const tombstone = { id: 'alt', deleted: true, modified: '2026-11-01' };
    const parsed = await parseFeed(feedWith((feed) => feed['offers'].push(tombstone)));
    assert.deepEqual(parsed.feed.deleted, [{ ...tombstone, collection: 'offers' }]);
    assert.equal(parsed.feed.offers.length, 1);
    assert.equal(parsed.received, 3);
  });

  it('lets the page breathe while it reads a long list', async (test) => {
    const [offer] = feedWith()['offers'] as Raw[];
    const offers = new Array(999).fill(0).map((_, index) => ({ ...offer, id: `o${index}` }));
    let time = 0;
    test.mock.method(performance, 'now', () => (time += 30));
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const { received } = await parseFeed({ ...feedWith(), offers });
    clearInterval(timer);
    assert.equal(received, 1001);
    assert.ok(turns > 0, 'other work got its turn');
  });
});

describe('reading a broken feed', () => {
  it('does not change what it reads', async () => {
    const raw = feedWithOffer({ name: { de: 'a\u202eb', dari: '' }, url: 'javascript:x' });
    const before = structuredClone(raw);
    await parseFeed(raw);
    assert.deepEqual(raw, before);
  });

  it('reports one finding per slip, where it stands in the file', async () => {
    const links = [
      { url: 'https://a.example/' },
      { url: 'x', title: 'weg' },
      { url: 'https://b.example/' },
    ];
    const { feed, issues } = await parseFeed(feedWithOffer({ links, lessons: -1 }));
    assert.deepEqual(feed.offers[0]?.links, [links[0], links[2]]);
    const byCode = Object.fromEntries(issues.map((issue) => [issue.code, issue]));
    const common = {
      severity: 'error',
      recordId: 'integrationskurs-abend',
      action: 'field-dropped',
    };
    assert.deepEqual(byCode, {
      'bad-url': {
        ...common,
        code: 'bad-url',
        path: ['offers', 0, 'links', 1, 'url'],
        params: { field: 'url', found: 'x' },
      },
      'out-of-range': {
        ...common,
        code: 'out-of-range',
        path: ['offers', 0, 'lessons'],
        params: { field: 'lessons', found: '-1' },
      },
    });
    assert.equal(issues.length, 2);
  });

  it('names the place in the file also after an earlier item was taken out', async () => {
    const runs = [
      {},
      { id: 'b', schedule: [null, { byDay: ['XX'], startTime: '18:00', endTime: '20:00' }] },
    ];
    const { feed, issues } = await parseFeed(feedWithOffer({ runs }));
    assert.deepEqual(feed.offers[0]?.runs, [{ id: 'b', schedule: [] }]);
    const paths = issues.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
    assert.deepEqual(paths.sort(), [
      'required-missing runs.0',
      'unknown-code runs.1.schedule.1.byDay.0',
      'value-empty runs.1.schedule.0',
    ]);
  });

  it('takes out the parent of what cannot be done without, up to the record', async () => {
    const parsed = await parseFeed(feedWithSecondOffer({ provider: 7 }));
    assert.equal(parsed.feed.offers.length, 1);
    assert.deepEqual(codesOf(parsed.issues), ['wrong-type']);
    assert.deepEqual(parsed.issues[0]?.path, ['offers', 1, 'provider']);
    assert.equal(parsed.issues[0].action, 'record-dropped');
  });

  it('says which required field is missing', async () => {
    const parsed = await parseFeed(feedWithSecondOffer({ provider: undefined }));
    const issue = issueOf(parsed, 'required-missing');
    assert.deepEqual(issue.path, ['offers', 1]);
    assert.deepEqual(issue.params, { field: 'provider' });
    assert.equal(issue.action, 'record-dropped');
  });

  const VALUES: readonly (readonly [field: string, value: unknown, code: string, params: Raw])[] = [
    ['summary', null, 'value-empty', {}],
    ['summary', '', 'value-empty', {}],
    ['summary', 7, 'wrong-type', { expected: 'string', found: 'number' }],
    ['summary', ['a'], 'wrong-type', { expected: 'string', found: 'list' }],
    ['body', 'Absatz', 'wrong-type', { expected: 'list', found: 'string' }],
    ['level', 'A1', 'wrong-type', { expected: 'object', found: 'string' }],
    ['level', ['A1'], 'wrong-type', { expected: 'object', found: 'list' }],
    ['topics', 'german', 'wrong-type', { expected: 'list', found: 'string' }],
    ['free', 'ja', 'wrong-type', { expected: 'boolean', found: 'string' }],
    ['lessons', 1.5, 'wrong-type', { expected: 'integer', found: 'number' }],
    ['lessons', 100_001, 'out-of-range', { found: '100001' }],
    ['status', 'abgesagt', 'unknown-code', { found: 'abgesagt' }],
    ['intensity', true, 'unknown-code', { found: 'true' }],
    ['sourceCode', 'mb-01', 'bad-format', { found: 'mb-01' }],
    ['validThrough', '31.12.2026', 'bad-date', { found: '31.12.2026' }],
    ['url', 'www.vhs.example', 'bad-url', { found: 'www.vhs.example' }],
    ['place', 'Altes Rathaus', 'bad-id', { found: 'Altes Rathaus' }],
  ];
  for (const [field, value, code, params] of VALUES) {
    it(`drops ${field}: ${JSON.stringify(value)} as ${code}`, async () => {
      const parsed = await parseFeed(feedWithOffer({ [field]: value }));
      assert.equal(Object.hasOwn(parsed.feed.offers[0] ?? {}, field), false);
      const { path, action, params: found } = issueOf(parsed, code);
      assert.deepEqual(path, ['offers', 0, field]);
      assert.equal(action, 'field-dropped');
      assert.deepEqual(found, { field, ...params });
    });
  }

  it('drops what is left empty by mending', async () => {
    const { feed } = await parseFeed(
      feedWithOffer({ level: { entry: 'A9' }, registration: { url: 7 } }),
    );
    assert.equal(Object.hasOwn(feed.offers[0] ?? {}, 'level'), false);
    assert.equal(Object.hasOwn(feed.offers[0] ?? {}, 'registration'), false);
  });

  it('drops only the bad language version and the bad piece of a body', async () => {
    const body = {
      de: [
        { type: 'paragraph', text: ['a', { text: 'b', url: 'javascript:x' }] },
        { type: 'tabelle', text: 'weg' },
        { type: 'list', items: ['c', null, ['d', { strong: true }]] },
      ],
      ar: 'kein Absatz',
    };
    const parsed = await parseFeed(feedWithOffer({ body }));
    assert.deepEqual(parsed.feed.offers[0]?.body, {
      de: [
        { type: 'paragraph', text: ['a', { text: 'b' }] },
        { type: 'list', items: ['c', ['d']] },
      ],
    });
    assert.deepEqual(issueOf(parsed, 'unknown-code').params, { field: 'type', found: 'tabelle' });
    const wrong = issueOf(parsed, 'wrong-type');
    assert.deepEqual(wrong.path, ['offers', 0, 'body', 'ar']);
    assert.equal(wrong.params?.['field'], 'body');
  });

  it('cuts a text that is somewhat too long between words, and says so', async () => {
    const summary = 'Wir lernen Deutsch. '.repeat(20);
    const parsed = await parseFeed(feedWithOffer({ summary }));
    const cut = parsed.feed.offers[0]?.summary as string;
    assert.ok(cut.length <= 300 && cut.length > 280);
    assert.match(cut, /\. …$|lernen …$|Wir …$/);
    const issue = issueOf(parsed, 'text-too-long');
    assert.equal(issue.action, 'normalised');
    assert.deepEqual(issue.params, { field: 'summary', max: 300, count: 400 });
  });

  it('cuts a list that is too long', async () => {
    const parsed = await parseFeed(feedWithOffer({ keywords: new Array(250).fill('wort') }));
    assert.equal(parsed.feed.offers[0]?.keywords?.length, 200);
    assert.deepEqual(issueOf(parsed, 'list-too-long').params, {
      field: 'keywords',
      max: 200,
      count: 250,
    });
  });

  it('gives up a record with more than a hundred slips', async () => {
    const parsed = await parseFeed(feedWithSecondOffer({ keywords: new Array(101).fill('') }));
    assert.equal(parsed.feed.offers.length, 1);
    assert.deepEqual(issueOf(parsed, 'too-many-faults').params, { count: 101 });
  });

  it('reports a tombstone without a date', async () => {
    const parsed = await parseFeed(
      feedWith((feed) => feed['offers'].push({ id: 'x', deleted: true })),
    );
    assert.deepEqual(parsed.feed.deleted, []);
    assert.equal(issueOf(parsed, 'tombstone-unusable').recordId, 'x');
    assert.equal(parsed.dropped, 0);
  });

  it('always gives valid records and keeps count, whatever one value is replaced with', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...COLLECTIONS),
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' })),
      async (collection, way, value) => {
        const record = structuredClone(fullRecords[collection]);
        replaceSomewhere(record as Raw, way, value);
        const parsed = await parseFeed({ ...feedWith(), [collection]: [record] });
        for (const [name, list] of Object.entries(parsed.feed)) {
          const check = COLLECTIONS.find((known) => known === name);
          if (check !== undefined) for (const item of list) assert.ok(checks[check](item));
        }
        assert.equal(parsed.received - parsed.dropped, recordCount(parsed));
        for (const { code } of parsed.issues) assert.ok(Object.hasOwn(FINDINGS, code), code);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });

  it('hands on at once only what the careful way would neither change nor report', () => {
    let handedOn = 0;
    for (const collection of COLLECTIONS) {
      for (const record of variantsOf(fullRecords[collection])) {
        if (!checks[collection](record, 'de')) continue;
        handedOn += 1;
        const issues: Issue[] = [];
        const clean = cleanRecord(record, { path: [] }, 'de', (issue) => issues.push(issue));
        assert.deepEqual(issues, [], JSON.stringify(record));
        assert.equal(clean, record);
        assert.equal(checks[collection](record), true);
      }
    }
    assert.ok(handedOn > 1000, `${handedOn} variants`);
  });

  it('gives a feed or a FeedError for any JSON at all', async () => {
    const property = fc.asyncProperty(fc.jsonValue(), async (value) => {
      for (const raw of [
        value,
        { bildungsfeed: '1.0', offers: value, publisher: value, parts: value },
      ]) {
        await parseFeed(raw).catch((error: unknown) => {
          assert.equal((error as Error).name, 'FeedError');
        });
      }
    });
    await fc.assert(property);
  });
});

/** Good values, and values that are good for the schema but not for a page. */
const CURIOSITIES: readonly unknown[] = [
  ...['a\u202eb', 'a\u2068b\u2069', 'مرحبا', '👍', 'de', 'de-DE', 'xx', 'ar', 'yes', 'A1', true, 7],
  { de: 'x' },
  { ar: 'x' },
  { de: 'x', 'ar-SY': 'y' },
  { 'de-DE': 'x' },
  { de: ['x'] },
  JSON.parse('{"__proto__": 1}'),
];
const FURTHER_KEYS = [
  'name',
  'question',
  'lang',
  'vendor',
  '_note',
  'de-DE',
  'deleted',
  '__proto__',
];

/** Copies of a record with a curious value in every place, and under further keys of every object. */
function* variantsOf(record: unknown, root = record, way: readonly string[] = []): Generator {
  const variant = (value: unknown, path: readonly string[]): unknown => {
    const copy = { root: structuredClone(root) } as Raw;
    const parent = ['root', ...path.slice(0, -1)].reduce((inner, key) => inner[key] as Raw, copy);
    Object.defineProperty(parent, path.at(-1)!, { value, enumerable: true, configurable: true });
    return copy['root'];
  };
  if (typeof record !== 'object' || record === null) return;
  const further = Array.isArray(record) ? [] : FURTHER_KEYS;
  for (const key of new Set([...Object.keys(record), ...further])) {
    for (const value of CURIOSITIES) yield variant(value, [...way, key]);
  }
  for (const [key, inner] of Object.entries(record)) yield* variantsOf(inner, root, [...way, key]);
}

/** Follows `way` by counting through keys and puts `value` where it ends. */
function replaceSomewhere(root: Raw, way: readonly number[], value: unknown): void {
  let parent = root;
  for (const [index, number] of way.entries()) {
    const keys = Object.keys(parent);
    const key = keys[number % keys.length]!;
    const inner: unknown = parent[key];
    const isEnd = index === way.length - 1 || typeof inner !== 'object' || inner === null;
    if (isEnd || Object.keys(inner).length === 0) {
      parent[key] = value;
      return;
    }
    parent = inner;
  }
}

describe('reading the header', () => {
  async function headerWith(fields: Raw) {
    const { feed, issues } = await parseFeed({ ...feedWith(), ...fields });
    return { feed, codes: codesOf(issues), issues };
  }

  it('drops a broken optional field and reports it', async () => {
    const { feed, codes } = await headerWith({
      updateCycle: 'monatlich',
      validThrough: 7,
      holidays: {},
    });
    assert.equal(feed.updateCycle, undefined);
    assert.equal(feed.holidays, undefined);
    assert.deepEqual(codes.sort(), ['bad-format', 'wrong-type', 'wrong-type']);
  });

  it('drops one bad holiday and keeps the others', async () => {
    const good = { from: '2026-12-24', name: 'Heiligabend', kind: 'public' };
    const { feed } = await headerWith({ holidays: [{ ...good, from: 'bald' }, good] });
    assert.deepEqual(feed.holidays, [good]);
  });

  const ASSUMED: readonly (readonly [field: string, value: unknown, assumed: unknown])[] = [
    ['publisher', undefined, { name: '–' }],
    ['publisher', { url: 'https://x.example/' }, { name: '–' }],
    ['license', 'CC0', 'https://www.dcat-ap.de/def/licenses/other-closed'],
    ['timeZone', 'Mars/Olympus', 'Europe/Berlin'],
    ['timeZone', '', 'Europe/Berlin'],
    ['timeZone', undefined, 'Europe/Berlin'],
    ['generatedAt', 'heute', '2026-11-18T00:00:00Z'],
    ['defaultLanguage', undefined, 'de'],
    ['defaultLanguage', 7, 'de'],
  ];
  for (const [field, value, assumed] of ASSUMED) {
    it(`assumes ${JSON.stringify(assumed)} for the ${field} ${JSON.stringify(value)}`, async () => {
      const { feed, issues } = await headerWith({ [field]: value });
      assert.deepEqual((feed as unknown as Raw)[field], assumed);
      const issue = issues.find(({ code }) => code === 'header-assumed');
      assert.deepEqual(issue?.path, [field]);
      assert.equal(issue.action, 'normalised');
      assert.equal(feed.offers.length, 1);
    });
  }

  it('names the publisher after the home page when it has no name', async () => {
    const { feed } = await headerWith({
      publisher: null,
      homeUrl: 'https://www.lindental.example/x',
    });
    assert.deepEqual(feed.publisher, { name: 'www.lindental.example' });
  });

  it('counts a feed that gives no date at all as very old', async () => {
    const { feed } = await headerWith({
      generatedAt: null,
      offers: null,
      places: [null, { modified: 1 }],
    });
    assert.equal(feed.generatedAt, '1970-01-01T00:00:00Z');
  });

  it('reads the default language under its canonical tag', async () => {
    const { feed, codes } = await headerWith({
      defaultLanguage: 'de-DE',
      languages: ['de-DE', 'dari'],
    });
    assert.equal(feed.defaultLanguage, 'de');
    assert.deepEqual(feed.languages, ['de', 'fa-AF']);
    assert.deepEqual(codes, ['language-alias', 'language-alias', 'language-alias']);
  });

  it('survives a header in which nothing is right', async () => {
    const broken = Object.fromEntries(
      Object.keys(fullRecords.header as Raw).map((key) => [key, null]),
    );
    const { feed } = await headerWith({ ...broken, bildungsfeed: '1.0' });
    assert.equal(feed.offers.length, 1);
  });
});
