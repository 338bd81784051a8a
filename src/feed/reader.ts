// Goes through the lists of a feed record by record: clean, check, mend when the check fails, drop
// what is beyond mending, keep count. Left out: the root and its header (parse.ts, header.ts).
import { cleanRecord } from './clean.js';
import { finding, kindOf, printable, type FindingCode, type Spot } from './findings.js';
import { checks } from './generated/check-record.js';
import type { Issue } from './issue.js';
import { PATTERNS } from './patterns.js';
import { withUsablePosition } from './position.js';
import type { SchemaName } from './repair.js';
import type { Place, Tombstone } from './schema.js';
import type { Collection } from './vocabulary.js';

/** Longest stretch of work, in milliseconds, before the page may answer its reader again. */
const SLICE = 40;

type MaybePromise<T> = T | Promise<T>;

/** What one reading of a feed gathers. */
export class Reader {
  readonly issues: Issue[] = [];
  readonly deleted: (Tombstone & { readonly collection: Collection })[] = [];
  received = 0;
  dropped = 0;
  defaultLanguage = 'de';
  #sliceEnd = performance.now() + SLICE;

  /** The usable records of one list, in their order. */
  async records(collection: Collection, list: unknown): Promise<readonly unknown[]> {
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      const params = { field: collection, found: kindOf(list) };
      this.found('not-a-list', { path: [collection] }, 'field-dropped', params);
      return [];
    }
    const kept = new Map<string, unknown>();
    for (const [index, entry] of (list as unknown[]).entries()) {
      if (index % 64 === 63) await this.#breathe();
      const spot = { path: [collection, index], recordId: idOf(entry) };
      if (isTombstone(entry)) this.#keepTombstone(collection, entry, spot);
      else {
        const mending = this.#keepRecord(collection, entry, spot, kept);
        if (mending !== undefined) await mending;
      }
    }
    return [...kept.values()];
  }

  /** A value after cleaning, checking and, where needed, mending; undefined when it is lost. */
  usable(name: SchemaName, value: unknown, spot: Spot): MaybePromise<unknown> {
    const clean = cleanRecord(value, spot, this.defaultLanguage, this.report);
    return checks[name](clean) ? clean : this.#mended(name, clean, spot);
  }

  readonly report = (issue: Issue): void => {
    this.issues.push(issue);
  };

  found(code: FindingCode, spot: Spot, action?: Issue['action'], params?: Issue['params']): void {
    this.report(finding(code, spot, action, params));
  }

  /** Waits for nothing while records are good, because waiting costs more than checking. */
  #keepRecord(
    collection: Collection,
    entry: unknown,
    spot: Spot,
    kept: Map<string, unknown>,
  ): MaybePromise<void> {
    this.received += 1;
    if (!this.#isNewRecord(entry, spot, kept)) {
      this.dropped += 1;
      return;
    }
    const keep = (record: unknown): void => {
      if (record === undefined) this.dropped += 1;
      else kept.set(foldId((record as Place).id), this.#placed(collection, record, spot));
    };
    const record = this.usable(collection, entry, spot);
    return record instanceof Promise ? record.then(keep) : keep(record);
  }

  #isNewRecord(entry: unknown, spot: Spot, kept: ReadonlyMap<string, unknown>): boolean {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      this.found('not-a-record', spot, 'record-dropped', { found: kindOf(entry) });
      return false;
    }
    if (spot.recordId === undefined || !kept.has(foldId(spot.recordId))) return true;
    this.found('duplicate-id', spot, 'record-dropped', { id: printable(spot.recordId) });
    return false;
  }

  async #mended(name: SchemaName, value: unknown, spot: Spot): Promise<unknown> {
    const { repairRecord } = await import('./repair.js');
    const { record, issues } = repairRecord(name, value, spot);
    this.issues.push(...issues);
    return record;
  }

  #placed(collection: Collection, record: unknown, spot: Spot): unknown {
    return collection === 'places'
      ? withUsablePosition(record as Place, spot, this.report)
      : record;
  }

  #keepTombstone(collection: Collection, entry: object, spot: Spot): void {
    if (checks.tombstone(entry)) this.deleted.push({ ...(entry as Tombstone), collection });
    else this.found('tombstone-unusable', spot, 'record-dropped');
  }

  async #breathe(): Promise<void> {
    if (performance.now() < this.#sliceEnd) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#sliceEnd = performance.now() + SLICE;
  }
}

/** Ids that differ only in upper and lower case count as one: file systems and people mix them up. */
const foldId = (id: string): string => id.toLowerCase();

const isTombstone = (entry: unknown): entry is object =>
  typeof entry === 'object' && entry !== null && (entry as { deleted?: unknown }).deleted === true;

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id } = entry as { id?: unknown };
  return typeof id === 'string' && PATTERNS.id.test(id) ? id : undefined;
}
