// What other files know about the schema by heart must be what the schema says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ROLES } from '../../src/feed/clean.js';
import { HEADER_FIELDS } from '../../src/feed/header.js';
import { toJsonSchema, type JsonSchema } from '../../src/feed/json-schema.js';
import { PATTERNS } from '../../src/feed/patterns.js';
import { feedDocument, header, RECORDS, tombstone } from '../../src/feed/schema.js';
import { COLLECTIONS } from '../../src/feed/vocabulary.js';
import { fullRecords } from './full-records.js';

const schema = toJsonSchema(feedDocument);
const VISIBLE = PATTERNS.visible.source;
const LANGUAGE = PATTERNS.language.source;

describe('fields by role', () => {
  it('are named after what the schema holds there', () => {
    const found = new Map<string, Set<string>>();
    eachField(schema, (field, values) => {
      const role = roleOf(values);
      if (role !== undefined) found.set(field, (found.get(field) ?? new Set()).add(role));
    });
    for (const [field, roles] of found) {
      const expected = [...roles].sort().join(' and ');
      // `text` is the words of a paragraph, of a requirement and of a query
      const role = field === 'text' ? 'localized and text' : ROLES.get(field);
      assert.equal(role, expected, `field ${field}`);
    }
    assert.deepEqual(
      [...ROLES.keys()].filter((field) => !found.has(field)),
      [],
    );
  });
});

describe('header fields', () => {
  it('are those of the schema', () => {
    assert.deepEqual([...HEADER_FIELDS].sort(), Object.keys(header.shape).sort());
  });
});

describe('collections', () => {
  it('are those of the schema, in the same order', () => {
    assert.deepEqual(Object.keys(RECORDS), [...COLLECTIONS]);
  });
});

describe('full records', () => {
  const shapes = { ...RECORDS, header, tombstone };
  for (const [name, shape] of Object.entries(shapes)) {
    it(`fill in every field of ${name}`, () => {
      const record = fullRecords[name as keyof typeof shapes];
      const missing: string[] = [];
      collectMissing(toJsonSchema(shape), record, name, missing);
      assert.deepEqual(missing, []);
    });
  }
});

/** Calls `visit` for every property of every object, with the schemas its values may have. */
function eachField(root: JsonSchema, visit: (field: string, values: JsonSchema[]) => void): void {
  const seen = new Set<JsonSchema>();
  const walk = (node: JsonSchema): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const [field, value] of Object.entries(node.properties ?? {})) {
      visit(field, alternatives(value));
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child === 'object' && child !== null) walk(child as JsonSchema);
      }
    }
  };
  walk(root);
}

/** Everything a value may be, lists and references taken apart. */
function alternatives(node: JsonSchema): JsonSchema[] {
  if (typeof node['$ref'] === 'string') {
    return alternatives(schema.$defs![node['$ref'].replace('#/$defs/', '')]!);
  }
  const inner = (node['anyOf'] ?? (node['type'] === 'array' ? [node['items']] : undefined)) as
    JsonSchema[] | undefined;
  return inner === undefined || inner[0] === undefined ? [node] : inner.flatMap(alternatives);
}

function roleOf(values: readonly JsonSchema[]): string | undefined {
  const isMap = (value: JsonSchema): boolean => value['propertyNames'] !== undefined;
  const isBlock = (value: JsonSchema): boolean => value.properties?.['text'] !== undefined;
  const isVisible = (value: JsonSchema): boolean => value['pattern'] === VISIBLE;
  if (values.some((value) => value['pattern'] === LANGUAGE)) return 'language';
  if (values.some(isMap)) return values.some(isBlock) ? 'blocks' : 'localized';
  return values.some(isVisible) ? 'text' : undefined;
}

/** Fields that the example leaves out, through references, unions and lists. */
function collectMissing(root: JsonSchema, example: unknown, name: string, missing: string[]): void {
  const resolve = (node: JsonSchema): JsonSchema =>
    typeof node['$ref'] === 'string'
      ? resolve(root.$defs![node['$ref'].replace('#/$defs/', '')]!)
      : node;
  const walk = (schemaNode: JsonSchema, value: unknown, path: string): void => {
    const node = resolve(schemaNode);
    if (Array.isArray(value) && node['items'] !== undefined) {
      for (const item of value) walk(node['items'] as JsonSchema, item, `${path}[]`);
    }
    if (typeof value !== 'object' || value === null || node.properties === undefined) return;
    for (const [field, child] of Object.entries(node.properties)) {
      const inner = (value as Record<string, unknown>)[field];
      if (inner === undefined) missing.push(`${path}.${field}`);
      else walk(child, inner, `${path}.${field}`);
    }
  };
  walk(root, example, name);
}
