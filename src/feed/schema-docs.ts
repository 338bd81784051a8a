// What every field of the standard means, in German and English: for the JSON Schema and for the tables
// of the documentation. Never part of a page. Left out: types and limits, which the schema knows.
import type { JsonSchema } from './json-schema.js';
import type { FieldDoc } from './schema-docs/field-docs.js';
import { GUIDE_DOCS } from './schema-docs/guide-docs.js';
import { COLLECTION_DOCS, HEADER_DOCS } from './schema-docs/header-docs.js';
import { OFFER_DOCS } from './schema-docs/offer-docs.js';
import { PARTY_DOCS } from './schema-docs/party-docs.js';

export type { FieldDoc } from './schema-docs/field-docs.js';

/** Descriptions by object; every object of the standard has one, told apart by its fields. */
export const SCHEMA_DOCS = {
  ...HEADER_DOCS,
  collections: COLLECTION_DOCS,
  file: { ...HEADER_DOCS.header, ...COLLECTION_DOCS },
  ...PARTY_DOCS,
  ...OFFER_DOCS,
  ...GUIDE_DOCS,
} as const;

export type DocumentedObject = keyof typeof SCHEMA_DOCS;

const byFields = new Map<string, DocumentedObject>(
  Object.entries(SCHEMA_DOCS).map(([name, docs]) => {
    return [fieldKey(docs), name as DocumentedObject];
  }),
);

function fieldKey(fields: object): string {
  return Object.keys(fields).sort().join(' ');
}

/** Under which name the fields of an object in the JSON Schema are described. */
export function documentedObject({ properties }: JsonSchema): DocumentedObject | undefined {
  return properties === undefined ? undefined : byFields.get(fieldKey(properties));
}

/**
 * The same JSON Schema with what each field means: German as `title`, English as `description`, so that
 * editors show both. Fields of objects that are not described stay as they are.
 */
export function withDocs(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([key, value]) => [key, documented(value)] as const);
  const copy: JsonSchema = Object.fromEntries(entries);
  const name = documentedObject(schema);
  if (name === undefined || copy.properties === undefined) return copy;
  const docs: Readonly<Record<string, FieldDoc>> = SCHEMA_DOCS[name];
  const properties = Object.entries(copy.properties).map(([field, property]) => {
    const [title, description] = docs[field] ?? [];
    return [field, { title, description, ...property }] as const;
  });
  return { ...copy, properties: Object.fromEntries(properties) };
}

function documented(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(documented);
  return typeof value === 'object' && value !== null ? withDocs(value as JsonSchema) : value;
}
