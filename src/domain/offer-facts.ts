// What is known about one offer on a given day: the value of every facet, the run that matters next,
// whether it is over, how fresh its data are, how far away it is.
// Left out: comparing offers and counting them (offers.ts), wording (i18n/).
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { OpeningHours, Run } from '../feed/schema.js';
import { CEFR_STEPS } from '../feed/vocabulary.js';
import type { AvailabilityState, CefrStep } from '../feed/vocabulary.js';
import { UNKNOWN } from './offer-query.js';
import type { Facet, NearTo } from './offer-query.js';
import { addDays, daysBetween, todayIn } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import {
  isOver,
  nextStart,
  startOf,
  timeOfDay,
  TIMES_OF_DAY,
  timesOfDay,
  weekdaysOf,
} from './runs.js';

/** What the status chip of an offer says. */
export type OfferStatus = AvailabilityState | 'cancelled' | 'postponed' | 'over';

/** CEFR main steps as the level facet has them; A0 stands for pre-A1. */
export const LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** Cumulative values of the facet `starts`, with their days from today. */
export const START_SPANS = { '4-weeks': 28, '8-weeks': 56, '12-weeks': 84 } as const;

/** Days after which data count as stale when the feed names no cycle of its own. */
const DEFAULT_CYCLE = 'P6M';
const EARTH_RADIUS_KM = 6371;

/** Runs people can still join or attend: neither over nor cancelled. */
export function currentRuns(offer: CatalogueOffer, today: PlainDate): CatalogueRun[] {
  return offer.runs.filter(({ record }) => record.status !== 'cancelled' && !isOver(record, today));
}

/** True after the offer's last day of validity, or when it has runs and all of them are over. */
export function isOfferOver(offer: CatalogueOffer, today: PlainDate): boolean {
  const { validThrough } = offer.record;
  if (validThrough !== undefined && validThrough < today) return true;
  return offer.runs.length > 0 && offer.runs.every(({ record }) => isOver(record, today));
}

/**
 * The run a person would ask about: the next one that can be joined, before those that are full,
 * before those already under way; when all that remain are cancelled, the first of these.
 */
export function nextRunOf(offer: CatalogueOffer, today: PlainDate): CatalogueRun | undefined {
  const current = currentRuns(offer, today);
  const remaining =
    current.length > 0 ? current : offer.runs.filter(({ record }) => !isOver(record, today));
  const rank = ({ record }: CatalogueRun): string => {
    const start = nextStart(record, today);
    if (start === undefined) return '3';
    return (record.availability?.state === 'full' ? '2' : '1') + start;
  };
  return [...remaining].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))[0];
}

/**
 * Whether people can still take part. Undefined when the question makes no sense: an offer
 * without runs that is not a course has no places to be taken.
 */
export function statusOf(offer: CatalogueOffer, today: PlainDate): OfferStatus | undefined {
  const { status, kind } = offer.record;
  if (status === 'cancelled' || status === 'postponed') return status;
  if (isOfferOver(offer, today)) return 'over';
  const run = nextRunOf(offer, today)?.record;
  if (run === undefined) return kind === 'course' ? UNKNOWN : undefined;
  if (run.status === 'cancelled' || run.status === 'postponed') return run.status;
  return run.availability?.state ?? UNKNOWN;
}

/**
 * The day somebody last looked at the record (reviewed or changed, whichever was later) in the
 * feed's zone, and whether that is longer ago than the feed's own update cycle (else six months).
 */
export function freshness(
  offer: CatalogueOffer,
  catalogue: Pick<Catalogue, 'timeZone' | 'updateCycle'>,
  today: PlainDate,
): { readonly checkedOn: PlainDate; readonly isStale: boolean } {
  const { modified, lastReviewed = '' } = offer.record;
  const changed = modified.includes('T')
    ? todayIn(catalogue.timeZone, new Date(modified))
    : modified;
  const checkedOn = lastReviewed > changed ? lastReviewed : changed;
  const days = daysOf(catalogue.updateCycle ?? DEFAULT_CYCLE);
  return { checkedOn, isStale: addDays(checkedOn, days) < today };
}

/**
 * Kilometres as the crow flies to the nearest place of the offer or of a current run. Undefined
 * when none of them has coordinates.
 */
export function distanceTo(
  near: Pick<NearTo, 'lat' | 'lon'>,
  offer: CatalogueOffer,
  today: PlainDate,
): number | undefined {
  const places = [offer.place, ...currentRuns(offer, today).map(({ place }) => place)];
  const distances = places.flatMap((place) => {
    if (place?.location === undefined) return [];
    const [lon, lat] = place.location.coordinates;
    return kilometres(near, { lat, lon });
  });
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

/**
 * Values of every facet. `unknown` stands where the question makes sense and the feed gives no
 * answer; where it makes none (course type of a counselling hour) the list is empty.
 */
export function facetValues(
  offer: CatalogueOffer,
  today: PlainDate,
): Readonly<Record<Facet, readonly string[]>> {
  const { record } = offer;
  const runs = currentRuns(offer, today);
  const records = runs.map((run) => run.record);
  const isCourse = record.kind === 'course';
  const attendance = attendanceOf(offer, runs);
  const isOnlyOnline = attendance.length > 0 && attendance.every((mode) => mode === 'online');
  const hours = record.openingHours ?? [];
  return {
    kind: [record.kind],
    topic: known(record.topics),
    courseType: known([record.courseType], isCourse),
    level: known(levelsOf(record.level), isCourse),
    audience: known([...(record.audience ?? []), record.gender]),
    childcare: known([record.childcare?.state]),
    cost: known([costOf(offer)]),
    weekday: known([...records.flatMap(weekdaysOf), ...hours.flatMap(({ byDay }) => byDay)]),
    timeOfDay: known([...records.flatMap(timesOfDay), ...hours.flatMap(timesOpen)]),
    starts: known(
      records.flatMap((run) => startsOf(run, today)),
      isCourse && records.length === 0,
    ),
    places: known(
      records.map(({ availability }) => availability?.state ?? UNKNOWN),
      isCourse,
    ),
    language: known(record.spokenLanguages),
    attendance: known(attendance),
    wheelchair: known(wheelchairOf(offer, runs), !isOnlyOnline),
  };
}

/** Without gaps and duplicates; `unknown` for nothing, if the question makes sense. */
function known(
  values: readonly (string | undefined)[] | undefined = [],
  makesSense = true,
): readonly string[] {
  const list = values.filter((value) => value !== undefined);
  return list.length === 0 && makesSense ? [UNKNOWN] : [...new Set(list)];
}

/** Every main step from entry to target; one of the two stands for both. */
function levelsOf(level: CatalogueOffer['record']['level']): readonly string[] {
  const steps = [level?.entry, level?.target].filter((step) => step !== undefined);
  if (steps.length === 0) return [];
  const at = steps.map(mainStepIndex);
  return LEVELS.slice(Math.min(...at), Math.max(...at) + 1);
}

function mainStepIndex(step: CefrStep): number {
  const main = step === CEFR_STEPS[0] ? 'A0' : step.slice(0, 2);
  return LEVELS.findIndex((level) => level === main);
}

/** Prices of nothing but zero mean free; without a price and without a word on it nobody knows. */
function costOf({ record: { free, prices = [] } }: CatalogueOffer): string | undefined {
  const isFree =
    free ?? (prices.length > 0 ? prices.every(({ amount }) => amount === 0) : undefined);
  return isFree === undefined ? undefined : isFree ? 'free' : 'paid';
}

/** An open door serves every part of the day it is open in, unlike a meeting, which begins once. */
function timesOpen({ opens, closes }: OpeningHours): string[] {
  const first = TIMES_OF_DAY.indexOf(timeOfDay(opens));
  const isOpenIn = { morning: true, afternoon: closes > '12:00', evening: closes > '17:00' };
  const isPastMidnight = closes <= opens;
  return TIMES_OF_DAY.filter((time, at) => at >= first && (isPastMidnight || isOpenIn[time]));
}

/** People can begin a rolling run at once, so it also counts for every span. */
function startsOf(run: Run, today: PlainDate): string[] {
  const start = nextStart(run, today);
  const rolling = run.rolling === true ? ['rolling'] : [];
  if (start === undefined) return startOf(run) === undefined ? [UNKNOWN] : [];
  const spans = Object.entries(START_SPANS).filter(([, days]) => daysBetween(today, start) <= days);
  return [...rolling, ...(spans.length > 0 ? spans.map(([span]) => span) : ['later'])];
}

/** A place without a word on the mode means that people come there. */
function attendanceOf(offer: CatalogueOffer, runs: readonly CatalogueRun[]): string[] {
  const modeAt = (place: CatalogueOffer['place']) => (place === undefined ? undefined : 'offline');
  const own = offer.record.attendanceMode;
  const modes =
    runs.length > 0
      ? runs.map(({ record, place }) => record.attendanceMode ?? own ?? modeAt(place))
      : [own ?? modeAt(offer.place)];
  return modes.filter((mode) => mode !== undefined);
}

function wheelchairOf(
  offer: CatalogueOffer,
  runs: readonly CatalogueRun[],
): (string | undefined)[] {
  const places = runs.length > 0 ? runs.map(({ place }) => place) : [offer.place];
  return places.map((place) => place?.accessibility?.wheelchair);
}

/** Days of an ISO 8601 duration, months and years at their longest. */
function daysOf(duration: string): number {
  const days = { D: 1, W: 7, M: 31, Y: 366 } as const;
  const parts = [...duration.matchAll(/(\d+)([DWMY])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * days[unit as 'D'], 0);
}

/** Great-circle distance. Source: haversine formula, mean radius of IUGG. */
function kilometres(a: Pick<NearTo, 'lat' | 'lon'>, b: Pick<NearTo, 'lat' | 'lon'>): number {
  const radians = Math.PI / 180;
  const halfChord = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2;
  const chord =
    halfChord(a.lat, b.lat) +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * halfChord(a.lon, b.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
