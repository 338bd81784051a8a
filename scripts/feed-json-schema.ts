// schema.ts -> JSON Schema 2020-12, for the published file, the quick checker and the tests.
import * as z from 'zod/mini';
import { feedDocument, header, PARTS, RECORDS, tombstone } from '../src/feed/schema.js';
import { checkerSource, type JsonSchema } from './schema-to-checker.js';

/** Where the published schema of feed version 1 can be found. */
const SCHEMA_ID = 'https://bildungsfeed.example/1.0/feed.schema.json';

const names = z.registry<{ id: string }>();
for (const [id, part] of Object.entries(PARTS)) names.add(part, { id });

/** JSON Schema of any zod schema of the standard, shared parts under `$defs`. */
export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    reused: 'ref',
    metadata: names,
  }) as unknown as JsonSchema;
}

/** The JSON Schema that is published beside the standard. */
export function feedJsonSchema(): JsonSchema {
  return { ...toJsonSchema(feedDocument), $id: SCHEMA_ID };
}

/** Source of src/feed/generated/check-record.ts. */
export function checkerModule(): string {
  const all = toJsonSchema(z.object({ ...RECORDS, header, tombstone, instant: PARTS.instant }));
  return checkerSource(all.properties!, all.$defs!);
}
