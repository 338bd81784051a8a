// What people should know about the data as a whole: records left out, data past its date, a reload
// that failed. Left out: how it is said (view/notices.ts).
import type { Catalogue } from '../feed/catalogue.js';
import { asOfDay, daysBetween, type PlainDate } from '../domain/plain-date.js';

export type CatalogueNotice =
  | { readonly kind: 'partial'; readonly usable: number; readonly received: number }
  | { readonly kind: 'stale'; readonly asOf: PlainDate }
  | { readonly kind: 'not-refreshed'; readonly asOf: PlainDate };

/**
 * Notices about a catalogue: records that had to be left out, data past its date (`today` is a plain
 * date in the feed's zone), a reload that failed while the last good data stays.
 */
export function noticesOf(
  catalogue: Catalogue,
  today: PlainDate,
  hasFailed: boolean,
): readonly CatalogueNotice[] {
  const { received, dropped } = catalogue;
  const asOf = asOfDay(catalogue);
  const notices: CatalogueNotice[] = [];
  if (hasFailed) notices.push({ kind: 'not-refreshed', asOf });
  else if (isOutdated(catalogue, today)) notices.push({ kind: 'stale', asOf });
  if (dropped > 0) notices.push({ kind: 'partial', usable: received - dropped, received });
  return notices;
}

const CYCLE_DAYS = { D: 1, W: 7, M: 31, Y: 366 } as const;

/** Past the date its publisher set, or older than two of the publisher's own cycles. */
function isOutdated(catalogue: Catalogue, today: PlainDate): boolean {
  if (catalogue.validThrough !== undefined) return catalogue.validThrough < today;
  const parts = [...(catalogue.updateCycle ?? '').matchAll(/(\d+)([DWMY])/g)];
  if (parts.length === 0) return false;
  const days = parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * CYCLE_DAYS[unit as keyof typeof CYCLE_DAYS],
    0,
  );
  return daysBetween(asOfDay(catalogue), today) > 2 * days;
}
