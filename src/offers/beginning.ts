// When people can begin a run of an offer. Left out: how it is said (view/phrases.ts).
import type { CatalogueRun } from '../feed/catalogue.js';
import type { PlainDate } from '../domain/plain-date.js';
import { nextStart, startOf } from '../domain/runs.js';

/** When people can begin. */
export type Beginning =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'any-time' }
  | { readonly kind: 'running'; readonly since: PlainDate };

/** When people can begin a run; undefined when nobody has said. */
export function beginningOf({ record }: CatalogueRun, today: PlainDate): Beginning | undefined {
  const start = startOf(record);
  if (start !== undefined && start >= today) return { kind: 'date', date: start };
  if (nextStart(record, today) !== undefined || record.rolling) return { kind: 'any-time' };
  return start === undefined ? undefined : { kind: 'running', since: start };
}
