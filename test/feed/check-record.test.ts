// The quick checker of the page must say what zod says, and the published JSON Schema the same: all
// three are held against each other on good, slightly broken and random records.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { checkerModules } from '../../scripts/checker-module.js';
import { checkerSource } from '../../scripts/schema-to-checker.js';
import { feedJsonSchema, toJsonSchema, type JsonSchema } from '../../src/feed/json-schema.js';
import { date as isDate, instant as isInstant } from '../../src/feed/check-parts.js';
import { feedDocument, header, PARTS, RECORDS, tombstone } from '../../src/feed/schema.js';
import { COLLECTIONS } from '../../src/feed/vocabulary.js';
import { checks, feedWith } from './feed-support.js';
import { fullRecords } from './full-records.js';

const SCHEMAS = { ...RECORDS, header, tombstone };
type Name = keyof typeof SCHEMAS;
const NAMES = Object.keys(SCHEMAS) as Name[];

const ajv = new Ajv2020({ validateFormats: false });
const bySchema = Object.fromEntries(
  NAMES.map((name) => [name, ajv.compile(toJsonSchema(SCHEMAS[name]))]),
) as unknown as Record<Name, (value: unknown) => boolean>;

function assertSameVerdict(name: Name, value: unknown): boolean {
  const verdict = z.safeParse(SCHEMAS[name], value).success;
  assert.equal(checks[name](value), verdict, `checker on ${name}: ${JSON.stringify(value)}`);
  assert.equal(bySchema[name](value), verdict, `JSON Schema on ${name}: ${JSON.stringify(value)}`);
  return verdict;
}

/** Values that are good somewhere, nearly good, or never. */
const scraps = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, '', ' ', '\u200b', 'x', 'de', 'yes', 'course', 'MO', '18:00', '24:00', '2027-02-29'],
    ...[
      '2028-02-29',
      '1899-12-31',
      '2026-11-20T06:00:00+01:00',
      '2026-11-20T06:00',
      '+493023125345',
    ],
    ...['https://a.example/', 'javascript:x', 'a@b.example', '٢٠٢٦-٠١-٠١', 'P1M', '12345', '😀'],
    ...[0, -0, 1, -1, 1.5, 1e21, 2 ** 53, 100_000, 100_001, true, false, [], {}, [[]], [{}]],
    { de: 'x' },
    { de: '' },
    { '': 'x' },
    { de: [] },
    { from: 1 },
    { type: 'Point', coordinates: [10, 51, 1] },
    [{ type: 'paragraph', text: ['a', { text: 'b' }] }],
    [{ type: 'list', items: ['a'], ordered: 1 }],
  ),
  fc.string({ unit: 'binary', maxLength: 210 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** JSON that zod would treat apart: it skips an own key `__proto__`, which clean.ts removes anyway. */
const hasNoProto = (value: unknown): boolean => !JSON.stringify(value).includes('__proto__');

describe('quick checker', () => {
  it('accepts a full record of every kind', () => {
    for (const name of NAMES) assert.equal(assertSameVerdict(name, fullRecords[name]), true, name);
  });

  it('agrees with zod and JSON Schema when one value anywhere is replaced or removed', () => {
    for (const name of NAMES) {
      const paths = pathsIn(fullRecords[name]);
      const change = fc.record({
        path: fc.constantFrom(...paths),
        scrap: scraps.filter(hasNoProto),
        remove: fc.boolean(),
      });
      fc.assert(
        fc.property(change, ({ path, scrap, remove }) => {
          const copy = structuredClone(fullRecords[name]);
          const parent = path.slice(0, -1).reduce<any>((value, step) => value[step], copy); // eslint-disable-line @typescript-eslint/no-explicit-any
          const last = path.at(-1)!;
          if (!remove) parent[last] = structuredClone(scrap);
          else if (Array.isArray(parent)) parent.splice(Number(last), 1);
          else Reflect.deleteProperty(parent, last);
          assertSameVerdict(name, copy);
        }),
        { numRuns: 200 },
      );
    }
  });

  it('agrees with zod and JSON Schema on random values', () => {
    for (const name of NAMES) {
      fc.assert(
        fc.property(scraps.filter(hasNoProto), (value) => void assertSameVerdict(name, value)),
      );
    }
  });

  it('agrees on each limit and the value just beyond it', () => {
    const text = (length: number): string => 'a'.repeat(length);
    const offer = (fields: object) => ({ ...(fullRecords.offers as object), ...fields });
    assert.equal(assertSameVerdict('offers', offer({ name: text(200) })), true);
    assert.equal(assertSameVerdict('offers', offer({ name: text(201) })), false);
    assert.equal(assertSameVerdict('offers', offer({ name: '😀'.repeat(200) })), true);
    assert.equal(assertSameVerdict('offers', offer({ name: '😀'.repeat(201) })), false);
    assert.equal(assertSameVerdict('offers', offer({ lessons: 100_000 })), true);
    assert.equal(assertSameVerdict('offers', offer({ lessons: 100_001 })), false);
    assert.equal(assertSameVerdict('offers', offer({ lessons: 1.5 })), false);
    assert.equal(assertSameVerdict('offers', offer({ keywords: new Array(201).fill('a') })), false);
    assert.equal(assertSameVerdict('offers', offer({ id: text(129) })), false);
    const prices = [{ amount: Infinity }];
    assert.equal(z.safeParse(RECORDS.offers, offer({ prices })).success, false);
    assert.equal(checks.offers(offer({ prices })), false);
  });

  it('agrees on every day around the first and the last of the standard', () => {
    const numbers = (from: number, to: number): string[] =>
      [...new Array(to - from + 1).keys()].map((index) => String(from + index).padStart(2, '0'));
    const days = numbers(0, 13).flatMap((month) => numbers(0, 33).map((day) => `${month}-${day}`));
    for (const year of [...numbers(1895, 1905), ...numbers(2000, 2004), ...numbers(2095, 2201)]) {
      for (const day of days) {
        const date = `${year}-${day}`;
        const verdict = z.safeParse(PARTS.date, date).success;
        assert.equal(isDate(date), verdict, date);
        assert.equal(isInstant(`${date}T23:59:59.5-00:00`), verdict, date);
      }
    }
  });

  it('agrees on every form of a time', () => {
    const hours = ['T00', 'T23', 'T24', 't10', ' 10', 'T1', ''];
    const minutes = [':00:00', ':59:59', ':60:00', ':00:60', ':00', ':00:00.', ':00:00.123456', ''];
    const zones = ['Z', 'z', '', '+00:00', '-23:59', '+24:00', '+0100', '+01', '+01:60', 'Z\n'];
    for (const hour of hours) {
      for (const minute of minutes) {
        for (const zone of zones) {
          const time = `2026-11-20${hour}${minute}${zone}`;
          assert.equal(isInstant(time), z.safeParse(PARTS.instant, time).success, time);
        }
      }
    }
  });

  it('takes a field that is undefined for absent', () => {
    assert.equal(checks.contacts({ id: 'a', name: 'b', phone: undefined }), true);
    assert.equal(checks.contacts({ id: 'a', name: undefined }), false);
  });

  it('is in step with the schema', () => {
    for (const [path, source] of checkerModules()) {
      assert.equal(readFileSync(path, 'utf8'), source);
    }
  });

  it('cannot be generated from a keyword it does not know', () => {
    const generate = (schema: JsonSchema) => () => checkerSource({ record: schema }, {});
    const tuple = { type: 'array', prefixItems: [{ type: 'boolean' }] };
    assert.throws(generate({ type: 'string', pattern: 'a', minLength: 2 }), /minLength/);
    assert.throws(generate({ type: 'date' }), /unknown JSON Schema type/);
    assert.throws(generate(tuple), /tuples must be closed/);
    assert.throws(
      generate({ type: 'object', properties: {}, additionalProperties: false }),
      /unknown/,
    );
  });
});

describe('published JSON Schema', () => {
  const validate = ajv.compile(feedJsonSchema());

  it('accepts a whole good feed, tombstones included', () => {
    const feed = feedWith((raw) => {
      for (const collection of COLLECTIONS) {
        raw[collection] = [fullRecords[collection], fullRecords.tombstone];
      }
    });
    assert.equal(validate(feed), true, JSON.stringify(validate.errors));
    assert.equal(z.safeParse(feedDocument, feed).success, true);
  });

  it('refuses a feed with one bad record', () => {
    const feed = feedWith((raw) => delete raw['offers'][0].provider);
    assert.equal(validate(feed), false);
    assert.equal(z.safeParse(feedDocument, feed).success, false);
  });

  it('names the dialect it is written in', () => {
    assert.equal(feedJsonSchema()['$schema'], 'https://json-schema.org/draft/2020-12/schema');
  });
});

type Step = string | number;

/** The way to every value inside a value. */
function pathsIn(value: unknown, base: readonly Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const path = [...base, step];
    return [path, ...pathsIn((value as Record<Step, unknown>)[step], path)];
  });
}

describe('a page whose scripts give every object more', () => {
  it('has records checked by what stands in the file', (test) => {
    const place = { id: 'p1', name: 'Rathaus' };
    assert.equal(checks.places(place, 'de'), true);
    Object.defineProperty(Object.prototype, 'address', {
      value: 'a script',
      enumerable: true,
      configurable: true,
    });
    test.after(() => Reflect.deleteProperty(Object.prototype, 'address'));
    assert.equal(checks.places(place, 'de'), true);
  });
});
