// One entry of a list that is not good as it stands: cleaned, checked again, repaired, or dropped and
// reported. Loaded for the first such entry of a page. Left out: finding out what the schema refuses
// (faults.ts, which brings zod along and is loaded only for that).
import type { Check } from './check-parts.js';
import { cleanRecord } from './clean.js';
import type { SchemaName } from './faults.js';
import { finding, kindOf, printable, type Spot } from './findings.js';
import { importAgain } from './import-again.js';
import { PATTERNS } from './patterns.js';
import { isInGermany } from './position.js';
import { foldId, type Kept, type Reading } from './records.js';
import { repairRecord } from './repair.js';
import type { Place } from './schema.js';
import type { Collection } from './vocabulary-core.js';

export interface Entry {
  readonly collection: Collection;
  readonly index: number;
  readonly entry: unknown;
  /** Whether a record fits the schema of the collection. */
  readonly check: Check;
  readonly kept: Kept;
  readonly reading: Reading;
}

/** Keeps what can be kept of an entry, counts it, and reports everything else. */
export async function mendEntry(given: Entry): Promise<void> {
  const { collection, index, entry, check, kept, reading } = given;
  const spot = { path: [collection, index], recordId: idOf(entry) };
  if ((entry as { deleted?: unknown } | null)?.deleted === true) {
    reading.issues.push(finding('tombstone-unusable', spot, 'record-dropped'));
    return;
  }
  reading.received += 1;
  const isReadable = isNewRecord(entry, spot, kept, reading);
  const record = isReadable ? await mendValue(collection, entry, check, spot, reading) : undefined;
  if (record === undefined) reading.dropped += 1;
  else {
    const place = collection === 'places' ? placed(record as Place, spot, reading) : record;
    kept.set(foldId((record as Place).id), place);
  }
}

/** A value after cleaning and, where the schema refuses it, repair; undefined when it is lost. */
export async function mendValue(
  name: SchemaName,
  value: unknown,
  check: Check,
  spot: Spot,
  reading: Reading,
): Promise<unknown> {
  const clean = cleanRecord(value, spot, reading.defaultLanguage, (issue) => {
    reading.issues.push(issue);
  });
  if (check(clean)) return clean;
  const { judge } = await importAgain('faults', () => import('./faults.js'));
  const { record, issues } = repairRecord(name, clean, spot, judge);
  reading.issues.push(...issues);
  return record;
}

export function reportNoList(collection: Collection, list: unknown, reading: Reading): void {
  const params = { field: collection, found: kindOf(list) };
  reading.issues.push(finding('not-a-list', { path: [collection] }, 'field-dropped', params));
}

function isNewRecord(entry: unknown, spot: Spot, kept: Kept, { issues }: Reading): boolean {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    issues.push(finding('not-a-record', spot, 'record-dropped', { found: kindOf(entry) }));
    return false;
  }
  if (spot.recordId === undefined || !kept.has(foldId(spot.recordId))) return true;
  const params = { id: printable(spot.recordId) };
  issues.push(finding('duplicate-id', spot, 'record-dropped', params));
  return false;
}

/** The place, without its position when that lies outside Germany. */
function placed(place: Place, spot: Spot, { issues }: Reading): Place {
  if (place.location === undefined) return place;
  const [lon, lat] = place.location.coordinates;
  if (isInGermany(lon, lat)) return place;
  const code = isInGermany(lat, lon) ? 'coordinates-swapped' : 'coordinates-outside';
  const where = { ...spot, path: [...spot.path, 'location'] };
  issues.push(finding(code, where, 'field-dropped', { lat, lon }));
  const rest = { ...place };
  delete rest.location;
  return rest;
}

function idOf(entry: unknown): string | undefined {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' && PATTERNS.id.test(id) ? id : undefined;
}
