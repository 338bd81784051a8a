// Goes through one list of a feed: a record that is clean and valid is kept as it is, anything else goes
// to mend-record.ts, which is loaded for the first such record. Left out: the root and its header.
import type { Check } from './check-parts.js';
import { closerLook } from './closer-look.js';
import { checks } from './generated/check-record.js';
import { importAgain } from './import-again.js';
import type { Issue } from './issue.js';
import type { Place, Tombstone } from './schema.js';
import type { Collection } from './vocabulary-core.js';

/** What one reading of a feed gathers on its way. */
export interface Reading {
  readonly issues: Issue[];
  readonly deleted: (Tombstone & { readonly collection: Collection })[];
  received: number;
  dropped: number;
  /** Canonical tag that every language map must contain. */
  defaultLanguage: string;
}

/** Usable records of one list by their folded ids, in their order. */
export type Kept = Map<string, unknown>;

/** Longest stretch of work, in milliseconds, before the page may answer its reader again. */
const SLICE = 40;

/** The usable records of a list. What is not a list counts as an empty one and is reported. */
export async function readRecords(
  collection: Collection,
  list: unknown,
  reading: Reading,
): Promise<readonly unknown[]> {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    (await closerLook()).reportNoList(collection, list, reading);
    return [];
  }
  const check = await checkOf(collection);
  const kept: Kept = new Map();
  let sliceEnd = performance.now() + SLICE;
  for (const [index, entry] of (list as unknown[]).entries()) {
    if (checks.tombstone(entry)) {
      reading.deleted.push({ ...(entry as Tombstone), collection });
    } else if (!keepGood(entry, check, kept, reading)) {
      const { mendEntry } = await closerLook();
      await mendEntry({ collection, index, entry, check, kept, reading });
    }
    if (index % 64 === 63 && performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE;
    }
  }
  return [...kept.values()];
}

/** Every page reads offers; the checks of the other lists come with the first page that reads those. */
async function checkOf(collection: Collection): Promise<Check> {
  if (collection in checks) return checks[collection as keyof typeof checks];
  const more = await importAgain('check-more', () => import('./generated/check-more.js'));
  return more.checks[collection as keyof typeof more.checks];
}

/** Keeps a record that nothing is wrong with; false for every other. */
function keepGood(entry: unknown, check: Check, kept: Kept, reading: Reading): boolean {
  if (!check(entry, reading.defaultLanguage)) return false;
  const id = foldId((entry as Place).id);
  if (kept.has(id)) return false;
  kept.set(id, entry);
  reading.received += 1;
  return true;
}

/** Ids that differ only in upper and lower case count as one: file systems and people mix them up. */
export const foldId = (id: string): string => id.toLowerCase();
