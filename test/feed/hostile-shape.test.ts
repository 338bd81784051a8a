// Threat model, group Shape: whatever JSON arrives, only an unusable root refuses the feed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import { decodeJson } from '../../src/feed/response.js';
import {
  assertFieldDropped,
  assertRecordDropped,
  assertRefused,
  assertUntouched,
  codesOf,
  feedWith,
  feedWithOffer,
  feedWithSecondOffer,
  issueOf,
  parseText,
  recordCount,
  type Raw,
} from './feed-support.js';

/** The text of the small feed with raw JSON in place of the offer's field `_raw`. */
const textWith = (json: string): string =>
  JSON.stringify(feedWithOffer({ _raw: 0 })).replace('"_raw":0', json);

const assertNotJson = (text: string): void => {
  assert.throws(() => decodeJson(new TextEncoder().encode(text)), { code: 'not-json' });
};

describe('hostile shapes', () => {
  for (const [root, found] of [
    [null, 'null'],
    [[], 'list'],
    ['feed', 'string'],
    [7, 'number'],
    [true, 'boolean'],
  ] as const) {
    it(`H41 root of kind ${found} refuses the feed`, async () => {
      await assertRefused(root, 'not-a-feed');
    });
  }

  for (const version of [undefined, null, '', 'eins', '1.0.0.0', {}, '1.x']) {
    it(`H42 version ${JSON.stringify(version)} refuses the feed`, async () => {
      await assertRefused({ ...feedWith(), bildungsfeed: version }, 'no-version');
    });
  }

  for (const version of ['2.0', '2', 3, '0.9', '10.0', '2.0.1']) {
    it(`H43 version ${JSON.stringify(version)} refuses the feed`, async () => {
      await assertRefused({ ...feedWith(), bildungsfeed: version }, 'unsupported-version');
    });
  }

  it('H43 every version 1.x is read, also one written as a number', async () => {
    for (const version of ['1.0', '1.7', '1.12']) {
      const parsed = await parseFeed({ ...feedWith(), bildungsfeed: version });
      assert.equal(parsed.feed.bildungsfeed, version);
      assert.deepEqual(parsed.issues, []);
    }
    for (const version of [1, '1', '1.0.0']) {
      const parsed = await parseFeed({ ...feedWith(), bildungsfeed: version });
      assert.equal(parsed.feed.bildungsfeed, '1.0');
      assert.deepEqual(codesOf(parsed.issues), ['version-format']);
    }
  });

  it('H44 unknown fields are ignored at every level', async () => {
    const parsed = await parseFeed(
      feedWith((feed) => {
        feed['fremd'] = { a: [1] };
        feed['offers'][0].fremd = null;
        feed['offers'][0]._eigenes = { name: { xx: '' } };
        feed['offers'][0].level.fremd = [];
      }),
    );
    assert.deepEqual(parsed.issues, []);
    assert.equal(Object.hasOwn(parsed.feed, 'fremd'), false);
  });

  it('H45 a number written as text is dropped, never guessed', async () => {
    await assertFieldDropped({ lessons: '700' }, 'lessons', 'wrong-type');
  });

  it('H46 NaN and Infinity as bare words refuse the file', () => {
    assertNotJson(textWith('"lessons":NaN'));
    assertNotJson(textWith('"lessons":Infinity'));
  });

  it('H47 a number too large for JavaScript is dropped', async () => {
    const parsed = await parseText(textWith('"prices":[{"amount":1e400}]'));
    assert.deepEqual(parsed.feed.offers[0]?.prices, []);
    assert.deepEqual(parsed.issues[0]?.path, ['offers', 0, 'prices', 0, 'amount']);
  });

  it('H48 minus zero is zero', async () => {
    const parsed = await parseText(textWith('"prices":[{"amount":-0}]'));
    assert.equal(String(parsed.feed.offers[0]?.prices?.[0]?.amount), '0');
    assert.deepEqual(parsed.issues, []);
  });

  it('H49 a number as id drops the record', async () => {
    await assertRecordDropped({ id: 2 ** 53 + 2 }, 'wrong-type');
  });

  it('H50 a million nested lists refuse the feed', async () => {
    await assertRefused(JSON.parse('['.repeat(1e6) + ']'.repeat(1e6)), 'not-a-feed');
  });

  it('H50 nesting beyond the standard is dropped where it stands', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const parsed = await parseText(textWith(`"body":${deep},"fremd":${deep},"_eigenes":${deep}`));
    assert.equal(parsed.feed.offers[0]?.id, 'integrationskurs-abend');
    assert.equal(codesOf(parsed.issues).includes('too-deep'), true);
  });

  it('H51 100,000 keys in one object do no harm', async () => {
    const keys = new Array(100_000).fill(0).map((_, index) => [`k${index}`, index] as const);
    const many = Object.fromEntries(keys);
    const parsed = await parseFeed({ ...feedWithOffer({ ...many, summary: many }), ...many });
    assert.equal(parsed.feed.offers.length, 1);
    assert.equal(issueOf(parsed, 'list-too-long').params?.['count'], 100_000);
    assert.ok(parsed.issues.length < 200);
  });

  it('H52 of a key written twice the last one counts', async () => {
    const parsed = await parseText(textWith('"lessons":1,"lessons":2'));
    assert.equal(parsed.feed.offers[0]?.lessons, 2);
  });

  it('H53 an own key __proto__ is dropped and changes nothing', async () => {
    const parsed = await parseText(
      textWith('"__proto__":{"polluted":1},"level":{"__proto__":{"polluted":1},"entry":"A1"}'),
    );
    const offer = parsed.feed.offers[0] as Raw;
    assert.equal(offer['polluted'], undefined);
    assert.equal(Object.hasOwn(offer, '__proto__'), false);
    assert.deepEqual(offer['level'], { entry: 'A1' });
    assert.deepEqual(codesOf(parsed.issues), ['unsafe-key', 'unsafe-key']);
    assertUntouched();
  });

  it('H54 constructor.prototype is an unknown field like any other', async () => {
    const parsed = await parseText(
      textWith('"constructor":{"prototype":{"polluted":1}},"level":{"constructor":{"x":1}}'),
    );
    assert.equal(parsed.feed.offers.length, 1);
    assertUntouched();
  });

  for (const name of ['toString', 'hasOwnProperty', 'constructor', 'valueOf']) {
    it(`H55 "${name}" as id, tag and language is data like any other`, async () => {
      const parsed = await parseFeed(
        feedWithSecondOffer({
          id: name,
          place: name,
          leadsTo: [name],
          teaches: name,
          topics: [name],
        }),
      );
      const catalogue = buildCatalogue(parsed.feed, parsed);
      const offer = catalogue.offersById.get(name);
      assert.equal(offer?.id, name);
      assert.equal(offer.place, undefined);
      assert.equal(offer.record.teaches, undefined);
      assert.deepEqual(offer.record.topics, []);
      assertUntouched();
    });
  }

  it('H55 "__proto__" as id drops the record', async () => {
    await assertRecordDropped({ id: '__proto__' }, 'bad-id');
  });

  it('H56 of two records with one id the first is kept', async () => {
    const parsed = await assertRecordDropped({ id: 'integrationskurs-abend' }, 'duplicate-id');
    assert.deepEqual(issueOf(parsed, 'duplicate-id').path, ['offers', 1]);
  });

  it('H57 ids that differ in case only count as one; others than ASCII are refused', async () => {
    await assertRecordDropped({ id: 'Integrationskurs-Abend' }, 'duplicate-id');
    await assertRecordDropped({ id: 'kurs-fu\u0308r-alle' }, 'bad-id');
    await assertRecordDropped({ id: 'kurs-für-alle' }, 'bad-id');
  });

  it('H58 an empty id drops the record', async () => {
    await assertRecordDropped({ id: '' }, 'value-empty');
  });

  it('H59 100,000 records refuse the feed', async () => {
    const offers = new Array(100_000).fill(feedWith()['offers'][0]);
    await assertRefused({ ...feedWith(), offers }, 'too-many-records');
  });

  it('H60 a feed without records is an empty feed', async () => {
    for (const lists of [{}, { offers: [], providers: [], places: [] }]) {
      const { offers, providers, places, ...header } = feedWith();
      assert.ok(offers && providers && places);
      const parsed = await parseFeed({ ...header, ...lists });
      assert.equal(recordCount(parsed), 0);
      assert.equal(parsed.received, 0);
      assert.deepEqual(parsed.issues, []);
    }
  });

  for (const entry of [null, 'kurs', 7, true, [], [[]]]) {
    it(`H61 the entry ${JSON.stringify(entry)} is dropped and counted`, async () => {
      const parsed = await parseFeed(feedWith((feed) => feed['offers'].unshift(entry)));
      assert.equal(parsed.feed.offers.length, 1);
      assert.equal(parsed.dropped, 1);
      assert.deepEqual(issueOf(parsed, 'not-a-record').path, ['offers', 0]);
    });
  }

  for (const list of [null, {}, 'kurse', 7]) {
    it(`a list that is ${JSON.stringify(list)} counts as empty and is reported`, async () => {
      const parsed = await parseFeed({ ...feedWith(), offers: list });
      assert.deepEqual(parsed.feed.offers, []);
      assert.deepEqual(issueOf(parsed, 'not-a-list').path, ['offers']);
    });
  }
});
