// What has become of the runs of courses between two states of a feed: for lists that mark changes.
// Unknown figures are never a change: what one of the two states does not say is not compared.
// Left out: which changes a list shows (monthly-list.ts), wording (i18n/).
import type { Catalogue, CatalogueOffer } from '../feed/catalogue.js';
import type { Place } from '../feed/schema.js';
import { courseRunsOf } from './course-runs.js';
import type { CourseRun } from './course-runs.js';
import { movesBetween } from './run-moves.js';
import type { Move } from './run-moves.js';
import type { PlainDate } from './plain-date.js';

export const CHANGE_KINDS = [
  'new', // was not in the feed
  'cancelled', // did take place
  'resumed', // was cancelled, now takes place
  'moved', // other dates, hours or place; `moves` tells which
  'full', // had places, now none: full or waiting list
  'free', // had none, now some
  'gone', // taken back by the publisher: a tombstone, or an offer that has other runs
  'lost', // no longer in the feed, and nobody says why
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A run to which something has happened. */
export interface CourseChange {
  /** As it is now; as it was, when it has gone or is lost. */
  readonly course: CourseRun;
  /** As it was; undefined when it is new. */
  readonly before: CourseRun | undefined;
  /** At least one, in the order of CHANGE_KINDS. */
  readonly kinds: readonly ChangeKind[];
  /** In what it was moved; empty unless it was. */
  readonly moves: readonly Move[];
}

/**
 * Changes of runs of courses from an earlier state of a feed to its present one: first those of
 * runs that are there, in the order of the feed, then runs that have vanished, in the order of the
 * earlier feed. A run is the same when its id and its offer's are, or the present offer says that
 * it replaces the former (`replaces`). Runs that are over on `today` vanish without a word.
 * Source: feed standard §1.8 and §3, tombstones.
 */
export function changesSince(
  before: Catalogue,
  now: Catalogue,
  today: PlainDate,
): readonly CourseChange[] {
  const successors = successorsIn(now);
  const former = new Map(
    coursesOf(before, today).map((course) => [keyAfter(course, successors), course]),
  );
  const places = placeNames(now);
  const present = coursesOf(now, today);
  const changed = present.flatMap((course) => changeOf(course, former.get(course.key), places));
  const keys = new Set(present.map(({ key }) => key));
  const vanished = [...former]
    .filter(([key, { status }]) => !keys.has(key) && status !== 'over')
    .map(([key, course]) => vanishedFrom(now, course, key));
  return [...changed, ...vanished];
}

function coursesOf({ offers }: Catalogue, today: PlainDate): readonly CourseRun[] {
  return courseRunsOf(
    offers.filter(({ record }) => record.kind === 'course'),
    today,
  );
}

/** Id an offer had before -> the offer that has taken its place. */
function successorsIn({ offers, offersById }: Catalogue): ReadonlyMap<string, CatalogueOffer> {
  const replaced = offers.flatMap((offer) =>
    (offer.record.replaces ?? []).map((id) => [id, offer] as const),
  );
  // an id still in use has not been replaced, whatever another record says
  return new Map(replaced.filter(([id]) => !offersById.has(id)));
}

/** Key under which a former run would stand now. */
function keyAfter(
  { key, offer }: CourseRun,
  successors: ReadonlyMap<string, CatalogueOffer>,
): string {
  const successor = successors.get(offer.id);
  return successor === undefined ? key : `${successor.id}${key.slice(offer.id.length)}`;
}

/** Id of a place -> its id now, where it has been replaced. */
function placeNames({ placesById }: Catalogue): ReadonlyMap<string, string> {
  const places: readonly Place[] = [...placesById.values()];
  return new Map(places.flatMap(({ id, replaces = [] }) => replaces.map((old) => [old, id])));
}

function changeOf(
  course: CourseRun,
  before: CourseRun | undefined,
  places: ReadonlyMap<string, string>,
): CourseChange[] {
  if (before === undefined) return [{ course, before, kinds: ['new'], moves: [] }];
  const moves = movesBetween(before, course, places);
  const found: Readonly<Partial<Record<ChangeKind, boolean>>> = {
    cancelled: isCancelled(course) && !isCancelled(before),
    resumed: !isCancelled(course) && isCancelled(before),
    moved: moves.length > 0,
    full: hasPlaces(course) === false && hasPlaces(before) === true,
    free: hasPlaces(course) === true && hasPlaces(before) === false,
  };
  const kinds = CHANGE_KINDS.filter((kind) => found[kind] === true);
  return kinds.length === 0 ? [] : [{ course, before, kinds, moves }];
}

function vanishedFrom(now: Catalogue, course: CourseRun, key: string): CourseChange {
  const [offerId = ''] = key.split('/', 1);
  const isExplained = now.deletedIds.has(course.offer.id) || now.offersById.has(offerId);
  return { course, before: course, kinds: [isExplained ? 'gone' : 'lost'], moves: [] };
}

function isCancelled({ offer, run }: CourseRun): boolean {
  return offer.record.status === 'cancelled' || run.record.status === 'cancelled';
}

/** Undefined when nobody knows. */
function hasPlaces({ run }: CourseRun): boolean | undefined {
  const state = run.record.availability?.state ?? 'unknown';
  return state === 'unknown' ? undefined : state === 'open' || state === 'few';
}
