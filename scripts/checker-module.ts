// schema.ts -> source of the quick record checker. The JSON Schema itself comes from src/feed, because the
// command line prints it, too.
import * as z from 'zod/mini';
import { toJsonSchema } from '../src/feed/json-schema.js';
import { header, PARTS, RECORDS, tombstone } from '../src/feed/schema.js';
import { checkerSource } from './schema-to-checker.js';

/** Source of src/feed/generated/check-record.ts. */
export function checkerModule(): string {
  const all = toJsonSchema(z.object({ ...RECORDS, header, tombstone, instant: PARTS.instant }));
  return checkerSource(all.properties!, all.$defs!);
}
