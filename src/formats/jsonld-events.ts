// Runs in the words of schema.org: when and where they take place, their true status, places and costs.
// Left out: the offers they belong to (jsonld.ts), parts that others have, too (jsonld-parts.ts).
import type { CourseInstanceLeaf, EventLeaf } from 'schema-dts';
import { instantIn } from '../domain/instants.js';
import { endOf, hasSessions, startOf } from '../domain/runs.js';
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import type { Offer, Session } from '../feed/schema.js';
import type { AttendanceMode, Status } from '../feed/vocabulary.js';
import { organisation, place, priceOffers, schedules, textOf, thing } from './jsonld-parts.js';
import type { DataContext, Json } from './jsonld-parts.js';

/** Meetings named one by one that are listed for a run. */
const MOST_MEETINGS = 60;

const COURSE_MODES = { offline: 'onsite', online: 'online', mixed: 'blended' } as const;

/** A run of a course. `url`: address of the page about the course. */
export function courseInstance(
  offer: CatalogueOffer,
  run: CatalogueRun,
  url: string,
  context: DataContext,
): CourseInstanceLeaf {
  const { timeZone } = context.catalogue;
  const mode = modeOf(offer, run);
  return {
    ...(eventFields(offer, run, url, context) as Omit<CourseInstanceLeaf, '@type'>),
    ...thing<Pick<CourseInstanceLeaf, 'courseMode' | 'courseSchedule'>>({
      courseMode: mode && COURSE_MODES[mode],
      courseSchedule: schedules(run.record, timeZone),
    }),
    '@type': 'CourseInstance',
  };
}

/** A dated meeting of what is no course. */
export function event(
  offer: CatalogueOffer,
  run: CatalogueRun,
  url: string,
  context: DataContext,
): EventLeaf {
  const { timeZone } = context.catalogue;
  return {
    ...(eventFields(offer, run, url, context) as Omit<EventLeaf, '@type'>),
    ...thing<Pick<EventLeaf, 'eventSchedule'>>({
      eventSchedule: schedules(run.record, timeZone),
    }),
    '@type': 'Event',
  };
}

/** What a run of a course and a dated meeting have in common. */
function eventFields(
  offer: CatalogueOffer,
  run: CatalogueRun,
  url: string,
  context: DataContext,
): Json {
  const { record } = run;
  const { availability } = record;
  const status = statusOf(offer.record, record.status);
  const isOff = status === 'cancelled' || status === 'postponed';
  return thing<Omit<EventLeaf, '@type'>>({
    '@id': `${url}#termin-${encodeURIComponent(record.id)}`,
    url: safeUrl(record.url) ?? url,
    name: textOf(record.name ?? offer.record.name, context),
    description: textOf(record.note ?? offer.record.summary, context),
    startDate: startOf(record),
    endDate: endOf(record),
    eventStatus: status && EVENT_STATUS[status],
    eventAttendanceMode: attendanceOf(modeOf(offer, run)),
    location: locationOf(offer, run, url, context),
    organizer: offer.provider && organisation(offer.provider, context),
    maximumAttendeeCapacity: availability?.maximum,
    remainingAttendeeCapacity: isOff ? undefined : availability?.remaining,
    offers: priceOffers(offer.record, isOff ? undefined : availability?.state, context),
    subEvent: meetings(record.sessions, hasSessions(record), context),
  });
}

const EVENT_STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  movedOnline: 'https://schema.org/EventMovedOnline',
} as const satisfies Record<Status, string>;

/** What is off as a whole is off on every day. */
function statusOf({ status }: Offer, own: Status | undefined): Status | undefined {
  return status === 'cancelled' || status === 'postponed' ? status : (own ?? status);
}

function modeOf({ record }: CatalogueOffer, run: CatalogueRun): AttendanceMode | undefined {
  if (run.record.status === 'movedOnline') return 'online';
  return run.record.attendanceMode ?? record.attendanceMode;
}

const ATTENDANCE = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<AttendanceMode, string>;

const attendanceOf = (mode: AttendanceMode | undefined) => mode && ATTENDANCE[mode];

function locationOf(
  offer: CatalogueOffer,
  run: CatalogueRun,
  url: string,
  context: DataContext,
): EventLeaf['location'] | undefined {
  if (modeOf(offer, run) === 'online') {
    return { '@type': 'VirtualLocation', url: safeUrl(run.record.url ?? offer.record.url) ?? url };
  }
  return run.place && place(run.place, context);
}

/** Meetings named one by one, each with its instants. */
function meetings(
  sessions: readonly Session[] | undefined,
  isListed: boolean,
  context: DataContext,
): readonly EventLeaf[] {
  if (!isListed || sessions === undefined) return [];
  const { timeZone, placesById } = context.catalogue;
  return sessions
    .filter(({ date }) => date >= context.today)
    .slice(0, MOST_MEETINGS)
    .map(({ date, startTime, endTime, title, status, place: id = '' }) => {
      const other = placesById.get(id);
      return thing<EventLeaf>({
        '@type': 'Event',
        name: textOf(title, context),
        startDate: instantIn(date, startTime, timeZone).toISOString(),
        endDate: instantIn(date, endTime, timeZone).toISOString(),
        eventStatus: status && EVENT_STATUS[status],
        location: other && place(other, context),
      });
    });
}
