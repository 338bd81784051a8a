// Whole feeds of any records, most of them valid, some with a field that the reader has to mend; read as every page
// reads them. Left out: single values (any-value.ts), what must hold for a feed (*.test.ts).
import { mock } from 'node:test';
import fc from 'fast-check';
import { todayIn } from '../../src/domain/plain-date.js';
import type { PlainDate } from '../../src/domain/plain-date.js';
import { buildCatalogue, type Catalogue } from '../../src/feed/catalogue.js';
import { toJsonSchema } from '../../src/feed/json-schema.js';
import { parseFeed, type ParsedFeed } from '../../src/feed/parse.js';
import { COLLECTIONS, header, RECORDS, tombstone, type Collection } from '../../src/feed/schema.js';
import { anyValueOf } from './any-value.js';

type Fields = Readonly<Record<string, unknown>>;

/** Records of one list at most; offers say most. */
const MOST: Readonly<Partial<Record<Collection, number>>> = { offers: 6, chains: 2 };

const WRONG = [null, '', 0, -1, 'x', [], {}, true, 'ü'.repeat(9000), '2026-02-30', '24:00', [[]]];

const ZONES = ['Europe/Berlin', 'Europe/Berlin', 'Europe/Lisbon', 'Pacific/Kiritimati', 'UTC'];

const NOWS = ['2026-11-22T11:00:00Z', '2027-03-28T00:30:00Z', '2026-12-31T23:30:00Z'];

const broken = (record: fc.Arbitrary<Fields>): fc.Arbitrary<Fields> =>
  fc.tuple(record, fc.nat(40), fc.constantFrom<unknown>(...WRONG)).map(([fields, at, wrong]) => {
    const names = Object.keys(fields);
    return { ...fields, [names[at % names.length] ?? 'id']: wrong };
  });

/** Of a feed in one file. */
function anyHeader(): fc.Arbitrary<Fields> {
  const { properties = {}, ...schema } = toJsonSchema(header);
  const own = Object.entries(properties).filter(([name]) => name !== 'parts');
  const all = anyValueOf({ ...schema, properties: Object.fromEntries(own) });
  return all as fc.Arbitrary<Fields>;
}

const anyTombstone = anyValueOf(toJsonSchema(tombstone));
const anyList = (collection: Collection) => {
  const record = anyValueOf(toJsonSchema(RECORDS[collection])) as fc.Arbitrary<Fields>;
  const anyRecord = fc.oneof(
    { weight: 20, arbitrary: record },
    { weight: 1, arbitrary: broken(record) },
    { weight: 1, arbitrary: anyTombstone },
  );
  return fc.array(anyRecord, { maxLength: MOST[collection] ?? 3 });
};
const anyLists = fc.record(
  Object.fromEntries(COLLECTIONS.map((collection) => [collection, anyList(collection)])),
);

/** A feed on the wire. Its version and zone are always good, since everything else hangs on them. */
const anyFeed = fc
  .tuple(anyHeader(), anyLists, fc.constantFrom(...ZONES))
  .map(([fields, lists, timeZone]): Fields => ({
    ...fields,
    ...lists,
    bildungsfeed: '1.0',
    timeZone,
  }));

/** What a page makes of a feed at a moment. */
export interface ReadFeed {
  readonly raw: Fields;
  readonly parsed: ParsedFeed;
  readonly catalogue: Catalogue;
  readonly now: Date;
  readonly today: PlainDate;
}

async function readFeed(feed: Fields, now: Date): Promise<ReadFeed> {
  // as it comes over the wire
  const raw = JSON.parse(JSON.stringify(feed)) as Fields;
  const parsed = await parseFeed(raw);
  const catalogue = buildCatalogue(parsed.feed, parsed);
  return { raw, parsed, catalogue, now, today: todayIn(catalogue.timeZone, now) };
}

/** Always the same feeds; `FEED_SEED` and `FEED_RUNS` look further than a test run has time for. */
const { FEED_SEED = '11', FEED_RUNS = '25' } = process.env;

/** Holds a law against many feeds and moments; the clock of the device stands still meanwhile. */
export async function forAnyFeed(law: (feed: ReadFeed) => void | Promise<void>): Promise<void> {
  const moment = fc.constantFrom(...NOWS).map((now) => new Date(now));
  const property = fc.asyncProperty(anyFeed, moment, async (feed, now) => {
    mock.timers.enable({ apis: ['Date'], now });
    try {
      await law(await readFeed(feed, now));
    } finally {
      mock.timers.reset();
    }
  });
  await fc.assert(property, { seed: Number(FEED_SEED), numRuns: Number(FEED_RUNS) });
}
