// JSON-LD in the words of schema.org, for search engines and other machines: courses with their dates, events,
// services, lists, chapters, chains. True status and capacity; what the feed does not say is left out.
// Left out: parts they share (jsonld-parts.ts), putting it into a page (pages/layout.ts).
import type {
  ArticleLeaf,
  CourseInstanceLeaf,
  CourseLeaf,
  EventLeaf,
  HowToLeaf,
  HowToStepLeaf,
  ItemListLeaf,
  ListItemLeaf,
  ServiceLeaf,
} from 'schema-dts';
import { instantIn } from '../domain/instants.js';
import { endOf, hasSessions, isOver, startOf } from '../domain/runs.js';
import type { CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import type { Chain, ChainStep, GuideChapter, Offer, Session } from '../feed/schema.js';
import type { AttendanceMode, Status } from '../feed/vocabulary.js';
import {
  hours,
  organisation,
  place,
  priceOffers,
  publisherOf,
  schedules,
  textOf,
  thing,
} from './jsonld-parts.js';
import type { DataContext, Json } from './jsonld-parts.js';

export type { DataContext, Json };

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** Meetings named one by one that are listed for a run. */
const MOST_MEETINGS = 60;

/** The Common European Framework of Reference for Languages. */
const CEFR = 'https://www.coe.int/en/web/common-european-framework-reference-languages';

/**
 * A course with its runs; what is no course is an event for each run with a day, else a service.
 * `url`: address of the page about it. Runs that are over are left out.
 */
export function offerData(offer: CatalogueOffer, url: string, context: DataContext): Json {
  const runs = offer.runs.filter(({ record }) => !isOver(record, context.today));
  if (offer.record.kind === 'course') return { ...CONTEXT, ...course(offer, runs, url, context) };
  const dated = runs.filter(({ record }) => startOf(record) !== undefined);
  if (dated.length === 0) return { ...CONTEXT, ...service(offer, url, context) };
  const events = dated.map((run) => event(offer, run, url, context));
  const [only, ...others] = events;
  return others.length === 0 ? { ...CONTEXT, ...only } : { ...CONTEXT, '@graph': events };
}

function course(
  offer: CatalogueOffer,
  runs: readonly CatalogueRun[],
  url: string,
  context: DataContext,
): CourseLeaf {
  const { record, provider } = offer;
  const { entry, target } = record.level ?? {};
  const step = target ?? entry;
  return thing<CourseLeaf>({
    '@type': 'Course',
    '@id': `${url}#angebot`,
    url,
    name: textOf(record.name, context),
    description: textOf(record.summary, context),
    identifier: record.sourceCode,
    provider: provider && organisation(provider, context),
    availableLanguage: record.spokenLanguages,
    about: record.teaches && { '@type': 'Language', alternateName: record.teaches },
    educationalLevel: step && {
      '@type': 'DefinedTerm',
      termCode: step,
      name: step,
      inDefinedTermSet: CEFR,
    },
    coursePrerequisites:
      entry !== undefined && target !== undefined && entry !== target
        ? {
            '@type': 'AlignmentObject',
            alignmentType: 'educationalLevel',
            educationalFramework: 'CEFR',
            targetName: entry,
          }
        : undefined,
    educationalCredentialAwarded: textOf(record.certificate, context),
    isAccessibleForFree: record.free,
    offers: priceOffers(record, undefined, context),
    hasCourseInstance: runs.map((run) => courseInstance(offer, run, url, context)),
    dateModified: record.modified,
  });
}

const COURSE_MODES = { offline: 'onsite', online: 'online', mixed: 'blended' } as const;

function courseInstance(
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

function event(
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

function service(offer: CatalogueOffer, url: string, context: DataContext): ServiceLeaf {
  const { record, provider } = offer;
  return thing<ServiceLeaf>({
    '@type': 'Service',
    '@id': `${url}#angebot`,
    url,
    name: textOf(record.name, context),
    description: textOf(record.summary, context),
    serviceType: record.kind,
    provider: provider && organisation(provider, context),
    hoursAvailable: (record.openingHours ?? []).map(hours),
    offers: priceOffers(record, undefined, context),
    availableChannel: {
      '@type': 'ServiceChannel',
      ...thing({
        serviceLocation: offer.place && place(offer.place, context),
        availableLanguage: record.spokenLanguages,
        serviceUrl: safeUrl(record.url),
      }),
    },
  });
}

export interface ListedThing {
  readonly name: string;
  readonly url: string;
}

/** A list of pages, in their order. `first`: place of the first one among all, from 1. */
export function listData(things: readonly ListedThing[], first = 1): Json {
  const items = things.map(({ name, url }, index): ListItemLeaf => ({
    '@type': 'ListItem',
    position: first + index,
    name,
    url,
  }));
  return {
    ...CONTEXT,
    ...thing<ItemListLeaf>({ '@type': 'ItemList', itemListElement: items }),
  };
}

/** A chapter of the welcome folder. */
export function chapterData(chapter: GuideChapter, url: string, context: DataContext): Json {
  const { title, summary, modified, sections } = chapter;
  return {
    ...CONTEXT,
    ...thing<ArticleLeaf>({
      '@type': 'Article',
      '@id': `${url}#kapitel`,
      url,
      headline: textOf(title, context),
      description: textOf(summary, context),
      articleSection: sections.flatMap((one) => textOf(one.title, context) ?? []),
      inLanguage: context.language,
      publisher: publisherOf(context),
      dateModified: modified,
    }),
  };
}

export interface ChainDataContext extends DataContext {
  readonly url: string;
  /** Fragment of a step on its page, without '#'. */
  readonly anchorOf: (stepId: string) => string;
}

/** A process chain; `steps` in reading order. */
export function chainData(
  steps: readonly { readonly id: string; readonly record: ChainStep }[],
  chain: Chain,
  context: ChainDataContext,
): Json {
  const { url, anchorOf } = context;
  return {
    ...CONTEXT,
    ...thing<HowToLeaf>({
      '@type': 'HowTo',
      '@id': `${url}#weg`,
      url,
      name: textOf(chain.title, context),
      inLanguage: context.language,
      publisher: publisherOf(context),
      dateModified: chain.modified,
      step: steps.map(({ id, record }, index): HowToStepLeaf =>
        thing<HowToStepLeaf>({
          '@type': 'HowToStep',
          position: index + 1,
          name: textOf(record.title, context),
          url: `${url}#${anchorOf(id)}`,
        }),
      ),
    }),
  };
}
