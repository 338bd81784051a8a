// By which filters an offer is found on a given day: the values of every facet.
// Left out: counting them over many offers (facet-columns.ts), wording (i18n/).
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { OpeningHours, Run } from '../feed/schema.js';
import { levelsOf } from './levels.js';
import { remainingRuns } from './offer-facts.js';
import { UNKNOWN } from './offer-query.js';
import type { Facet } from './offer-query.js';
import { daysBetween } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { nextStart, startOf } from './runs.js';
import { timeOfDay, TIMES_OF_DAY, timesOfDay, weekdaysOf } from './run-times.js';

/** Cumulative values of the facet `starts`, with their days from today. */
export const START_SPANS = { '4-weeks': 28, '8-weeks': 56, '12-weeks': 84 } as const;

/**
 * Values of every facet. `unknown` stands where the question makes sense and the feed gives no
 * answer; where it makes none (course type of a counselling hour) the list is empty. When and where
 * a cancelled run or offer would have been is told as long as no other remains; nobody can begin it.
 */
export function facetValues(
  offer: CatalogueOffer,
  today: PlainDate,
): Readonly<Record<Facet, readonly string[]>> {
  const { record } = offer;
  const runs = remainingRuns(offer, today);
  const told = runs.map((run) => run.record);
  const records = told.filter(({ status }) => ![status, record.status].includes('cancelled'));
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
    weekday: known([...told.flatMap(weekdaysOf), ...hours.flatMap(({ byDay }) => byDay)]),
    timeOfDay: known([...told.flatMap(timesOfDay), ...hours.flatMap(timesOpen)]),
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

/** The same lists for thousands of offers. */
const NOT_TOLD: readonly string[] = [UNKNOWN];
const NONE: readonly string[] = [];

/** Without gaps and duplicates; `unknown` for nothing, if the question makes sense. */
function known(
  values: readonly (string | undefined)[] | undefined = [],
  makesSense = true,
): readonly string[] {
  const list = values.filter((value) => value !== undefined);
  if (list.length === 0) return makesSense ? NOT_TOLD : NONE;
  return list.length === 1 ? list : [...new Set(list)];
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
