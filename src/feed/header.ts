// The header of a feed: what the publisher says about the whole file. A good one is taken as it is; any
// other goes to mend-header.ts. Left out: the records below it (records.ts).
import { closerLook } from './closer-look.js';
import { checks } from './generated/check-record.js';
import type { Reading } from './records.js';
import type { FeedHeader } from './schema.js';

/** Every field of the header. A test compares with the schema. */
export const HEADER_FIELDS = [
  'bildungsfeed',
  'publisher',
  'license',
  'defaultLanguage',
  'languages',
  'timeZone',
  'generatedAt',
  'validThrough',
  'updateCycle',
  'feedUrl',
  'homeUrl',
  'holidays',
  'area',
  'parts',
] as const satisfies readonly (keyof FeedHeader)[];

/** That of Germany needs no closer look. */
export const TIME_ZONE = 'Europe/Berlin';

export type Fields = Readonly<Record<string, unknown>>;

/** The header of a file, always complete. Repairs and assumptions are reported to `reading`. */
export async function readHeader(root: Fields, reading: Reading): Promise<FeedHeader> {
  const given: Fields = Object.fromEntries(
    HEADER_FIELDS.flatMap((key) => (Object.hasOwn(root, key) ? [[key, root[key]]] : [])),
  );
  const { defaultLanguage, timeZone } = given;
  const isGood = checks.header(given, String(defaultLanguage)) && timeZone === TIME_ZONE;
  if (isGood) {
    reading.defaultLanguage = String(defaultLanguage);
    return given as unknown as FeedHeader;
  }
  return (await closerLook()).mendHeader(given, root, reading);
}
