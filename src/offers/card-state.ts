// The facts of one offer as a card shows them: known ones only, in the order of the card. Unknown is
// left out here and named in the details. Left out: words and formats (the templates ask i18n).
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { LocalizedText, OpeningHours, Place } from '../feed/schema.js';
import type {
  Answer,
  AttendanceMode,
  CefrStep,
  CourseType,
  OfferKind,
  WheelchairAnswer,
} from '../feed/vocabulary.js';
import {
  currentRuns,
  isRunOver,
  nextRunOf,
  statusOf,
  type OfferStatus,
} from '../domain/offer-facts.js';
import { compareDates, type PlainDate } from '../domain/plain-date.js';
import { endOf, runPattern, startOf, type WeeklyHours } from '../domain/runs.js';
import { beginningOf, type Beginning } from './beginning.js';

export { beginningOf };

export type Cost =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'paid';
      /** Undefined when the feed only says that it costs something. */
      readonly amount: number | undefined;
      readonly currency: string | undefined;
      readonly per: string | undefined;
      /** More than one price: the lowest is shown. */
      readonly isLowest: boolean;
    };

export interface CardView {
  readonly offer: CatalogueOffer;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | undefined;
  readonly kind: OfferKind;
  readonly courseType: CourseType | undefined;
  readonly level: { readonly entry?: CefrStep | undefined; readonly target?: CefrStep | undefined };
  readonly status: OfferStatus | undefined;
  readonly place: Place | undefined;
  readonly isOnline: boolean;
  readonly distanceKm: number | undefined;
  readonly weeks: readonly WeeklyHours[];
  readonly scheduleNote: LocalizedText | undefined;
  readonly openingHours: readonly OpeningHours[];
  readonly beginning: Beginning | undefined;
  readonly period: { readonly from: PlainDate | undefined; readonly to: PlainDate | undefined };
  readonly childcare: Answer | undefined;
  readonly cost: Cost | undefined;
  readonly wheelchair: WheelchairAnswer | undefined;
  readonly provider: LocalizedText | undefined;
  readonly phone: string | undefined;
  /** Day of the last check, only when it lies so far back that people should know. */
  readonly checkedOn: PlainDate | undefined;
  /** Dates beyond the one shown. */
  readonly otherRuns: number;
}

/**
 * The card of an offer on `today`, a plain date in the feed's zone. `staleSince`: day of the last
 * check when it is long ago; `distanceKm`: from the place the reader chose, if there is one.
 */
export function cardView(
  offer: CatalogueOffer,
  today: PlainDate,
  staleSince: PlainDate | undefined,
  distanceKm: number | undefined,
): CardView {
  const { record } = offer;
  const run = nextRunOf(offer, today) ?? lastRunOf(offer);
  const place = run?.place ?? offer.place;
  return {
    offer,
    title: record.name,
    summary: record.summary,
    kind: record.kind,
    courseType: record.courseType,
    level: record.level ?? {},
    status: statusOf(offer, today, run),
    place,
    isOnline: attendanceOf(offer, run) === 'online',
    distanceKm,
    weeks: run ? runPattern(run.record) : [],
    scheduleNote: run?.record.scheduleNote,
    openingHours: run ? [] : (record.openingHours ?? []),
    beginning: run && !isRunOver(offer, run, today) ? beginningOf(run, today) : undefined,
    period: { from: run && startOf(run.record), to: run && endOf(run.record) },
    childcare: record.childcare?.state,
    cost: costOf(offer),
    wheelchair: place?.accessibility?.wheelchair,
    provider: offer.provider?.name,
    phone: phoneOf(offer),
    checkedOn: staleSince,
    otherRuns: Math.max(0, currentRuns(offer, today).length - 1),
  };
}

/** Of an offer that is over: the run that ended last. */
function lastRunOf({ runs }: CatalogueOffer): CatalogueRun | undefined {
  const endsOf = ({ record }: CatalogueRun): string => endOf(record) ?? '';
  return runs.toSorted((a, b) => compareDates(endsOf(b), endsOf(a)))[0];
}

export function attendanceOf(
  offer: CatalogueOffer,
  run: CatalogueRun | undefined,
): AttendanceMode | undefined {
  return run?.record.attendanceMode ?? offer.record.attendanceMode;
}

function costOf({ record: { free, prices = [] } }: CatalogueOffer): Cost | undefined {
  const [lowest] = prices.toSorted((a, b) => a.amount - b.amount);
  const isFree = free ?? (lowest && prices.every(({ amount }) => amount === 0));
  if (isFree === undefined) return undefined;
  if (isFree) return { kind: 'free' };
  const { amount, currency, per } = lowest ?? {};
  return { kind: 'paid', amount, currency, per, isLowest: prices.length > 1 };
}

/** The number to call about an offer: to register, else its contact's, else its provider's. */
export function phoneOf({ record, contacts, provider }: CatalogueOffer): string | undefined {
  return (
    record.registration?.phone ?? contacts.find(({ phone }) => phone)?.phone ?? provider?.phone
  );
}
