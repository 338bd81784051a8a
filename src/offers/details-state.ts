// Everything about one offer, sorted into the sections people look for, with what is not known named
// as such. Left out: words and formats (the templates ask i18n), the card's short facts (card-state.ts).
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { LocalizedText, Place } from '../feed/schema.js';
import type { AttendanceMode, Status } from '../feed/vocabulary.js';
import { freshness, isRunOver, type OfferStatus } from '../domain/offer-facts.js';
import { dayOf, type PlainDate } from '../domain/plain-date.js';
import { endOf, runPattern, startOf } from '../domain/runs.js';
import type { WeeklyHours } from '../domain/runs.js';
import { sessionsOf } from '../domain/sessions.js';
import type { RunSession } from '../domain/sessions.js';
import { beginningOf, type Beginning } from './beginning.js';
import { attendanceOf, cardView, type CardView } from './card-state.js';

/** One date of a course as the details list it. */
export interface RunView {
  readonly run: CatalogueRun;
  readonly name: LocalizedText | undefined;
  readonly isOver: boolean;
  readonly beginning: Beginning | undefined;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly weeks: readonly WeeklyHours[];
  readonly scheduleNote: LocalizedText | undefined;
  readonly status: OfferStatus | undefined;
  readonly remaining: number | undefined;
  /** Day of the count of places, plain date. */
  readonly asOf: PlainDate | undefined;
  readonly deadline: PlainDate | undefined;
  readonly isPastDeadline: boolean;
  readonly place: Place | undefined;
  readonly attendance: AttendanceMode | undefined;
  /** Its days are known, so that a calendar file can be made. */
  readonly canBeSaved: boolean;
  /** Single meetings, when the run lists them instead of a weekly pattern; at most 12. */
  readonly sessions: readonly RunSession[];
}

export interface DetailsView {
  readonly card: CardView;
  /** Dates that are not over, those still to begin first, in order of time. */
  readonly runs: readonly RunView[];
  /** Dates that are over, the latest first; at most 12. */
  readonly pastRuns: readonly RunView[];
  /** Offers that build on this one and are in the feed. */
  readonly leadsTo: readonly CatalogueOffer[];
  readonly checkedOn: PlainDate;
  readonly isStale: boolean;
}

const MAX_SESSIONS = 12;
const MAX_PAST = 12;

/** The details of an offer on `today`, a plain date in the feed's zone. */
export function detailsView(
  catalogue: Catalogue,
  offer: CatalogueOffer,
  today: PlainDate,
  distanceKm: number | undefined,
): DetailsView {
  const { checkedOn, isStale } = freshness(offer, catalogue, today);
  const views = offer.runs.map((run) => runView(catalogue, offer, run, today));
  return {
    card: cardView(offer, today, isStale ? checkedOn : undefined, distanceKm),
    runs: views.filter(({ isOver: isPast }) => !isPast).sort(byStart(today)),
    pastRuns: views
      .filter(({ isOver: isPast }) => isPast)
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
      .slice(0, MAX_PAST),
    leadsTo: (offer.record.leadsTo ?? []).flatMap((id) => catalogue.offersById.get(id) ?? []),
    checkedOn,
    isStale,
  };
}

function runView(
  catalogue: Catalogue,
  offer: CatalogueOffer,
  run: CatalogueRun,
  today: PlainDate,
): RunView {
  const { record } = run;
  const { availability, deadline } = record;
  const isPast = isRunOver(offer, run, today);
  const all = { holidays: catalogue.holidays, limit: MAX_SESSIONS };
  const ahead = { holidays: catalogue.holidays, from: today, limit: MAX_SESSIONS };
  return {
    run,
    name: record.name,
    isOver: isPast,
    beginning: isPast ? undefined : beginningOf(run, today),
    from: startOf(record),
    to: endOf(record),
    weeks: runPattern(record),
    scheduleNote: record.scheduleNote,
    status: isPast ? 'over' : runStatus(run, offer.record.status),
    remaining: availability?.remaining,
    asOf: availability?.asOf && dayOf(availability.asOf, catalogue.timeZone),
    deadline,
    isPastDeadline: deadline !== undefined && deadline < today,
    place: run.place,
    attendance: attendanceOf(offer, run),
    canBeSaved: !isPast && startOf(record) !== undefined,
    sessions: record.sessions === undefined ? [] : sessionsOf(record, isPast ? all : ahead),
  };
}

/** Whether people can still take part in one run; `unknown` means: ask. */
function runStatus({ record }: CatalogueRun, offerStatus: Status | undefined): OfferStatus {
  for (const status of [offerStatus, record.status]) {
    if (status === 'cancelled' || status === 'postponed') return status;
  }
  return record.availability?.state ?? 'unknown';
}

/** To begin before begun, then by date; without a date last. */
function byStart(today: PlainDate) {
  const key = ({ from }: RunView): string =>
    from === undefined ? '9' : from >= today ? `0${from}` : `1${from}`;
  return (a: RunView, b: RunView): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
