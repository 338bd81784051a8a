// schema.ts -> JSON Schema 2020-12: for the command line, for the published file and for what the
// build generates from it. Never part of a page. Left out: writing files (scripts/).
import * as z from 'zod/mini';
import { withDocs } from './schema-docs.js';
import { feedDocument, PARTS } from './schema.js';

/** The keywords that our own code reads; any other may be there, too. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $defs?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
}

/** Where the published schema of feed version 1 can be found. */
const SCHEMA_ID = 'https://bildungsfeed.example/1.0/feed.schema.json';

/** JSON Schema of any schema of the standard, shared parts under `$defs`. */
export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) names.add(part, { id });
  const json: unknown = z.toJSONSchema(schema, { io: 'input', reused: 'ref', metadata: names });
  return json as JsonSchema;
}

/** The JSON Schema that is published beside the standard. */
export function feedJsonSchema(): JsonSchema {
  return { ...withDocs(toJsonSchema(feedDocument)), $id: SCHEMA_ID };
}
