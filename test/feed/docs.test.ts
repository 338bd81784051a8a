// The standard's documents: every example is a good record, together they are a good feed, and every
// field of the standard is described.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fieldTables, slug } from '../../scripts/feed-doc-tables.js';
import { deadAnchors } from '../../scripts/feed-docs.js';
import { feedJsonSchema, type JsonSchema } from '../../src/feed/json-schema.js';
import { parseFeed } from '../../src/feed/parse.js';
import { checkFeed } from '../support/check-feed.js';
import {
  documentedObject,
  SCHEMA_DOCS,
  withDocs,
  type FieldDoc,
} from '../../src/feed/schema-docs.js';
import { COLLECTIONS } from '../../src/feed/vocabulary.js';
import { checks, codesOf, feedWith, type Raw } from './feed-support.js';

const FOLDER = 'docs/feed/examples';
const example = (name: string): Raw =>
  JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Raw;

describe('examples of the documents', () => {
  for (const name of ['header', 'tombstone', ...COLLECTIONS] as const) {
    it(`hold a good record for ${name}`, () => {
      assert.equal(checks[name](example(name)), true);
    });
  }

  it('are no more than these', () => {
    const names = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
    assert.deepEqual(names.sort(), ['header', 'tombstone', ...COLLECTIONS].sort());
  });

  it('together are a feed without a single finding', async () => {
    const feed = example('header');
    for (const collection of COLLECTIONS) feed[collection] = [example(collection)];
    feed['offers'].push(example('tombstone'));
    const parsed = await parseFeed(feed);
    assert.deepEqual(codesOf(parsed.issues), []);
    assert.deepEqual(codesOf(checkFeed(parsed, '2026-11-22')), []);
  });

  it('begin with a small feed without a single finding', async () => {
    const parsed = await parseFeed(feedWith());
    assert.deepEqual(codesOf([...parsed.issues, ...checkFeed(parsed, '2026-11-22')]), []);
  });
});

describe('descriptions of fields', () => {
  it('stand at every field of the published JSON Schema', () => {
    const missing: string[] = [];
    walk(feedJsonSchema(), (node) => {
      for (const [field, { title, description }] of Object.entries(node.properties ?? {})) {
        if (typeof title !== 'string' || typeof description !== 'string') missing.push(field);
      }
    });
    assert.deepEqual(missing, []);
  });

  it('are told apart by the fields of their objects', () => {
    const keys = Object.values(SCHEMA_DOCS).map((docs) => Object.keys(docs).sort().join());
    assert.equal(new Set(keys).size, keys.length);
    for (const [name, docs] of Object.entries(SCHEMA_DOCS)) {
      const properties = Object.fromEntries(Object.keys(docs).map((field) => [field, {}]));
      assert.equal(documentedObject({ properties }), name);
    }
  });

  it('are one sentence in German and one in English', () => {
    for (const docs of Object.values(SCHEMA_DOCS)) {
      for (const [field, [de, en]] of Object.entries(docs as Readonly<Record<string, FieldDoc>>)) {
        assert.match(de, /^[\p{L}−].*[.?…]$/u, field);
        assert.match(en, /^[\p{L}−].*[.?…]$/u, field);
      }
    }
  });

  it('leave objects alone that are not of the standard', () => {
    const schema = { type: 'object', properties: { fremd: { type: 'string' } } };
    assert.deepEqual(withDocs(schema), schema);
  });
});

describe('tables of the documents', () => {
  const DOCS = { de: 'docs/feed/bildungsfeed.de.md', en: 'docs/feed/bildungsfeed.en.md' } as const;

  for (const path of Object.values(DOCS)) {
    it(`describe every object in ${path}`, () => {
      const text = readFileSync(path, 'utf8');
      const fields = [...text.matchAll(/<!-- generated: fields (.+?) -->/g)].flatMap(
        ([, names = '']) => names.split(' '),
      );
      const expected = Object.keys(SCHEMA_DOCS).filter((name) => name !== 'file');
      assert.deepEqual(fields.sort(), expected.sort());
    });
  }

  it('say of each field whether it is required, its form and its meaning', () => {
    const text = fieldTables(['price'], 'en');
    assert.match(text, /\| `amount` \| yes \| number, 0–100000 \| Amount\. \|/);
    assert.match(text, /\| `per` \| {2}\| from \[Price per\]\(#price-per\) \|/);
    assert.match(fieldTables(['age', 'level'], 'de'), /\n#### `level`\n/);
  });

  it('cannot be made of what is unknown', () => {
    assert.throws(() => fieldTables(['fremd'], 'de'));
  });

  it('find links that lead to no heading', () => {
    assert.deepEqual(deadAnchors('## Über `uns`\n[a](#über-uns) [b](#weg)'), ['weg']);
    assert.equal(slug('Ja, nein, auf Anfrage'), 'ja-nein-auf-anfrage');
  });
});

function walk(node: unknown, visit: (node: JsonSchema) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(node as JsonSchema);
  for (const child of Object.values(node)) walk(child, visit);
}
