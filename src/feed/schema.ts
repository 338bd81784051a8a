// The Bildungsfeed 1.0: the one source of the standard. Types, the JSON Schema, the page's quick
// checker and the field tables of the documentation are all derived from this file.
// Left out on purpose: sentences (i18n/messages.ts), checks across fields or records (rules/),
// and anything JSON Schema 2020-12 cannot express, so that both always give the same verdict.
import * as z from 'zod/mini';
import { PATTERNS } from './patterns.js';
import {
  ANSWERS,
  ATTENDANCE_MODES,
  AUDIENCES,
  AVAILABILITY_STATES,
  CEFR_STEPS,
  COLLECTIONS,
  COURSE_TYPES,
  FUNDING_CODES,
  GUIDE_ICONS,
  LIMITS,
  OFFER_KINDS,
  PRICE_UNITS,
  PROVIDER_KINDS,
  REQUIREMENT_CODES,
  STATUSES,
  TOPICS,
  WEEKDAYS,
  WHEELCHAIR_ANSWERS,
  type Collection,
} from './vocabulary.js';

export { COLLECTIONS, type Collection };

// ── Small parts ─────────────────────────────────────────────────────────────────────────────────

const matching = (pattern: RegExp, max?: number) =>
  max === undefined
    ? z.string().check(z.regex(pattern))
    : z.string().check(z.maxLength(max), z.regex(pattern));

const text = (max: number) => matching(PATTERNS.visible, max);
export const languageTag = matching(PATTERNS.language, 35);

/** A plain string in the feed's default language, or a map from language tag to string. */
const localized = (max: number) => z.union([text(max), z.record(languageTag, text(max))]);
const title = localized(LIMITS.title);
const note = localized(LIMITS.summary);

export const id = matching(PATTERNS.id);
const url = matching(PATTERNS.url, LIMITS.url);
const email = matching(PATTERNS.email, 254);
const phone = matching(PATTERNS.phone);
const time = matching(PATTERNS.time);
/** Calendar date, local to the feed's time zone. Source: ISO 8601. */
const date = z.iso.date().check(z.regex(PATTERNS.year));
/** Date and time with offset. Source: RFC 3339. */
const instant = z.iso.datetime({ offset: true }).check(z.regex(PATTERNS.year));
const stamp = z.union([date, instant]);
const count = z.int().check(z.minimum(0), z.maximum(100_000));
const age = z.int().check(z.minimum(0), z.maximum(120));
const ageRange = z.object({ from: z.optional(age), to: z.optional(age) });
/** Official municipality key: five digits for a county, eight for a municipality. */
const ags = z.string().check(z.regex(/^([0-9]{5}|[0-9]{8})$/));
const list = <T extends z.ZodMiniType>(item: T, max: number = LIMITS.list) =>
  z.array(item).check(z.maxLength(max));
const ids = list(id, LIMITS.records);

const longText = text(LIMITS.text);
const inline = z.union([
  longText,
  list(
    z.union([
      longText,
      z.object({
        text: longText,
        strong: z.optional(z.boolean()),
        url: z.optional(url),
      }),
    ]),
    LIMITS.blocks,
  ),
]);
const block = z.union([
  z.object({ type: z.literal('paragraph'), text: inline }),
  z.object({ type: z.literal('heading'), text: inline }),
  z.object({
    type: z.literal('list'),
    ordered: z.optional(z.boolean()),
    items: list(inline, LIMITS.blocks),
  }),
]);
const blocks = list(block, LIMITS.blocks);
const body = z.union([blocks, z.record(languageTag, blocks)]);

const link = z.object({
  url,
  title: z.optional(title),
  lang: z.optional(languageTag),
});
const attachment = z.object({
  url,
  title,
  mediaType: z.optional(z.string().check(z.regex(/^[a-z]+\/[a-z0-9.+-]{1,80}$/))),
  bytes: z.optional(z.int().check(z.minimum(0))),
  lang: z.optional(languageTag),
});
const weekdays = list(z.enum(WEEKDAYS), 7).check(z.minLength(1));
const openingHours = z.object({
  byDay: weekdays,
  opens: time,
  closes: time,
  note: z.optional(note),
});
const specialHours = z.object({
  from: date,
  to: z.optional(date),
  closed: z.optional(z.boolean()),
  opens: z.optional(time),
  closes: z.optional(time),
  note: z.optional(note),
});
const address = z.object({
  street: z.optional(text(LIMITS.title)),
  postalCode: z.optional(z.string().check(z.regex(/^[0-9]{5}$/))),
  city: z.optional(text(LIMITS.title)),
  district: z.optional(text(LIMITS.title)),
});
const point = z.object({
  type: z.literal('Point'),
  coordinates: z.tuple([
    z.number().check(z.minimum(-180), z.maximum(180)),
    z.number().check(z.minimum(-90), z.maximum(90)),
  ]),
});

// ── Records ─────────────────────────────────────────────────────────────────────────────────────

/** "This record is gone": kept for at least 90 days so that readers can tell "gone" from "lost". */
export const tombstone = z.object({ id, deleted: z.literal(true), modified: stamp });

export const contact = z.object({
  id,
  name: title,
  phone: z.optional(phone),
  email: z.optional(email),
  url: z.optional(url),
  languages: z.optional(list(languageTag)),
  openingHours: z.optional(list(openingHours)),
  note: z.optional(note),
  modified: z.optional(stamp),
});

export const provider = z.object({
  id,
  name: title,
  kind: z.optional(z.enum(PROVIDER_KINDS)),
  url: z.optional(url),
  logo: z.optional(url),
  phone: z.optional(phone),
  email: z.optional(email),
  contacts: z.optional(ids),
  address: z.optional(address),
  languages: z.optional(list(languageTag)),
  accreditation: z.optional(list(title)),
  replaces: z.optional(ids),
  modified: z.optional(stamp),
});

export const place = z.object({
  id,
  name: title,
  address: z.optional(address),
  location: z.optional(point),
  accessibility: z.optional(
    z.object({
      wheelchair: z.optional(z.enum(WHEELCHAIR_ANSWERS)),
      hearingLoop: z.optional(z.enum(ANSWERS)),
      signLanguage: z.optional(z.enum(ANSWERS)),
      note: z.optional(note),
    }),
  ),
  arrival: z.optional(note),
  openingHours: z.optional(list(openingHours)),
  specialHours: z.optional(list(specialHours)),
  replaces: z.optional(ids),
  modified: z.optional(stamp),
});

const schedule = z.object({
  byDay: weekdays,
  startTime: time,
  endTime: time,
  from: z.optional(date),
  until: z.optional(date),
  /** Every how many weeks, counted from the first date of the pattern; absent means every week. */
  every: z.optional(z.int().check(z.minimum(1), z.maximum(8))),
});
const session = z.object({
  date,
  startTime: time,
  endTime: time,
  title: z.optional(title),
  place: z.optional(id),
  status: z.optional(z.enum(STATUSES)),
});
const availability = z.object({
  state: z.enum(AVAILABILITY_STATES),
  remaining: z.optional(count),
  minimum: z.optional(count),
  maximum: z.optional(count),
  asOf: z.optional(stamp),
});

export const run = z.object({
  id,
  name: z.optional(title),
  startDate: z.optional(date),
  endDate: z.optional(date),
  rolling: z.optional(z.boolean()),
  schedule: z.optional(list(schedule)),
  scheduleNote: z.optional(note),
  exceptDates: z.optional(list(date, LIMITS.sessions)),
  extraDates: z.optional(list(session, LIMITS.sessions)),
  sessions: z.optional(list(session, LIMITS.sessions)),
  ignoreHolidays: z.optional(z.boolean()),
  place: z.optional(id),
  attendanceMode: z.optional(z.enum(ATTENDANCE_MODES)),
  availability: z.optional(availability),
  deadline: z.optional(date),
  status: z.optional(z.enum(STATUSES)),
  note: z.optional(note),
  url: z.optional(url),
});

/** Which offers a step, a chapter or a survey answer leads to; the same words as the finder's filters. */
export const offerQuery = z.object({
  text: z.optional(text(LIMITS.title)),
  kind: z.optional(list(z.enum(OFFER_KINDS))),
  topic: z.optional(list(z.enum(TOPICS))),
  courseType: z.optional(list(z.enum(COURSE_TYPES))),
  level: z.optional(list(z.enum(CEFR_STEPS))),
  audience: z.optional(list(z.enum(AUDIENCES))),
  provider: z.optional(ids),
  childcare: z.optional(z.boolean()),
  free: z.optional(z.boolean()),
  online: z.optional(z.boolean()),
});

export const offer = z.object({
  id,
  kind: z.enum(OFFER_KINDS),
  name: title,
  provider: id,
  modified: stamp,
  topics: z.optional(list(z.enum(TOPICS))),
  summary: z.optional(note),
  body: z.optional(body),
  responsible: z.optional(ids),
  contacts: z.optional(ids),
  place: z.optional(id),
  attendanceMode: z.optional(z.enum(ATTENDANCE_MODES)),
  audience: z.optional(list(z.enum(AUDIENCES))),
  age: z.optional(ageRange),
  gender: z.optional(z.enum(['women', 'men'])),
  requirements: z.optional(
    list(
      z.object({
        code: z.optional(z.enum(REQUIREMENT_CODES)),
        text: z.optional(note),
      }),
    ),
  ),
  areaServed: z.optional(
    z.object({
      ags: z.optional(list(ags)),
      residentsOnly: z.optional(z.boolean()),
    }),
  ),
  spokenLanguages: z.optional(list(languageTag)),
  teaches: z.optional(languageTag),
  childcare: z.optional(
    z.object({
      state: z.enum(ANSWERS),
      age: z.optional(ageRange),
      note: z.optional(note),
    }),
  ),
  free: z.optional(z.boolean()),
  prices: z.optional(
    list(
      z.object({
        amount: z.number().check(z.minimum(0), z.maximum(100_000)),
        currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
        per: z.optional(z.enum(PRICE_UNITS)),
        for: z.optional(note),
      }),
    ),
  ),
  feeWaiver: z.optional(note),
  travelSupport: z.optional(z.enum(ANSWERS)),
  funding: z.optional(list(z.enum(FUNDING_CODES))),
  registration: z.optional(
    z.object({
      required: z.optional(z.boolean()),
      url: z.optional(url),
      phone: z.optional(phone),
      email: z.optional(email),
      inPerson: z.optional(note),
      note: z.optional(note),
      deadline: z.optional(date),
    }),
  ),
  openingHours: z.optional(list(openingHours)),
  specialHours: z.optional(list(specialHours)),
  url: z.optional(url),
  links: z.optional(list(link)),
  attachments: z.optional(list(attachment)),
  certificate: z.optional(note),
  leadsTo: z.optional(ids),
  keywords: z.optional(list(text(LIMITS.title), 200)),
  courseType: z.optional(z.enum(COURSE_TYPES)),
  sourceCode: z.optional(z.string().check(z.regex(/^[A-Z]{1,3} ?[0-9][0-9 -]{0,30}$/))),
  level: z.optional(
    z.object({ entry: z.optional(z.enum(CEFR_STEPS)), target: z.optional(z.enum(CEFR_STEPS)) }),
  ),
  /** Units of 45 minutes. */
  lessons: z.optional(count),
  modules: z.optional(list(z.object({ name: title, lessons: z.optional(count) }))),
  intensity: z.optional(z.enum(['full', 'part'])),
  secondScript: z.optional(z.boolean()),
  runs: z.optional(list(run, LIMITS.runs)),
  status: z.optional(z.enum(STATUSES)),
  lastReviewed: z.optional(date),
  validThrough: z.optional(date),
  source: z.optional(
    z.object({
      name: title,
      url: z.optional(url),
      id: z.optional(matching(PATTERNS.foreignId)),
    }),
  ),
  replaces: z.optional(ids),
});

export const chainStep = z.object({
  id,
  title,
  phase: z.optional(id),
  body: z.optional(body),
  responsible: z.optional(ids),
  documents: z.optional(list(title)),
  duration: z.optional(title),
  cost: z.optional(title),
  optional: z.optional(z.boolean()),
  offers: z.optional(ids),
  offerQuery: z.optional(offerQuery),
  links: z.optional(list(link)),
  /** The question whose answers are the `when` texts of `next`. */
  question: z.optional(title),
  next: z.optional(
    list(
      z.object({
        to: id,
        when: z.optional(title),
        /** A marked way back ("zurück zu"): readers follow it no further. */
        back: z.optional(z.boolean()),
      }),
    ),
  ),
});

export const chain = z.object({
  id,
  title,
  intro: z.optional(body),
  start: id,
  phases: z.optional(
    list(
      z.object({
        id,
        title,
        /** Comes after the aim of the chain: its steps are counted on their own. */
        after: z.optional(z.boolean()),
      }),
    ),
  ),
  /** The order may be changed: the steps are building blocks, not a fixed sequence. */
  adaptable: z.optional(z.boolean()),
  steps: list(chainStep, LIMITS.steps).check(z.minLength(1)),
  audience: z.optional(list(z.enum(AUDIENCES))),
  modified: stamp,
  lastReviewed: z.optional(date),
  replaces: z.optional(ids),
});

const guideSection = z.object({
  id,
  title,
  body: z.optional(body),
  contacts: z.optional(ids),
  offers: z.optional(ids),
  offerQuery: z.optional(offerQuery),
  chain: z.optional(id),
  links: z.optional(list(link)),
  checklist: z.optional(list(note)),
  /** When this matters to somebody who has just arrived. */
  stage: z.optional(z.enum(['first-days', 'first-weeks', 'first-year'])),
});

export const guideChapter = z.object({
  id,
  title,
  icon: z.optional(z.enum(GUIDE_ICONS)),
  summary: z.optional(note),
  sections: list(guideSection),
  modified: z.optional(stamp),
  lastReviewed: z.optional(date),
});

export const matcherQuestion = z.object({
  id,
  title,
  hint: z.optional(note),
  multiple: z.optional(z.boolean()),
  answers: list(
    z.object({
      id,
      title,
      offerQuery: z.optional(offerQuery),
      weight: z.optional(z.number().check(z.minimum(-10), z.maximum(10))),
    }),
  ).check(z.minLength(1)),
});

export const newsItem = z.object({
  id,
  title,
  date,
  kind: z.optional(z.enum(['new', 'moved', 'cancelled', 'full', 'note'])),
  body: z.optional(body),
  offers: z.optional(ids),
  validThrough: z.optional(date),
});

export const holiday = z.object({
  from: date,
  to: z.optional(date),
  name: title,
  kind: z.enum(['public', 'school']),
});

export const publisher = z.object({
  name: title,
  ags: z.optional(ags),
  ars: z.optional(z.string().check(z.regex(/^[0-9]{12}$/))),
  url: z.optional(url),
  email: z.optional(email),
  phone: z.optional(phone),
  logo: z.optional(url),
});

/** One file of a feed that is cut up; `url` may be relative to the index. */
export const part = z.object({
  url: z
    .string()
    .check(
      z.maxLength(LIMITS.url),
      z.regex(/^(https:\/\/|\/(?!\/))?[A-Za-z0-9À-ɏ._~%-][A-Za-z0-9À-ɏ._~/%-]*$/u),
    ),
  kind: z.enum(['providers', 'places', 'contacts', 'offers', 'chains', 'guide', 'matcher', 'news']),
  language: z.optional(languageTag),
  bytes: z.optional(z.int().check(z.minimum(0))),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  modified: z.optional(stamp),
  count: z.optional(count),
});

/** GeoJSON outline of the area, simplified: enough to draw a map without any third party. */
const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).check(z.minLength(4), z.maxLength(5000));
const area = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).check(z.maxLength(100)) }),
  z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(ring).check(z.maxLength(100))).check(z.maxLength(100)),
  }),
]);

/** Everything of a feed but its records. */
export const header = z.object({
  bildungsfeed: z.string().check(z.regex(/^1\.[0-9]{1,3}$/)),
  publisher,
  license: url,
  defaultLanguage: languageTag,
  languages: z.optional(list(languageTag)),
  timeZone: z.string().check(z.regex(/^[A-Za-z]+(\/[A-Za-z_]+){0,2}$/)),
  generatedAt: instant,
  validThrough: z.optional(date),
  updateCycle: z.optional(z.string().check(z.regex(/^P([0-9]{1,3}[DWMY])+$/))),
  feedUrl: z.optional(url),
  homeUrl: z.optional(url),
  holidays: z.optional(list(holiday, 500)),
  area: z.optional(area),
  parts: z.optional(list(part, 2000)),
});

/** Schema of one record per collection; a tombstone is allowed in each of them. */
export const RECORDS = {
  providers: provider,
  places: place,
  contacts: contact,
  offers: offer,
  chains: chain,
  guide: guideChapter,
  matcher: matcherQuestion,
  news: newsItem,
} as const satisfies Record<Collection, z.ZodMiniType>;

const records = <T extends z.ZodMiniType>(record: T) =>
  z.optional(list(z.union([record, tombstone]), LIMITS.records));

/** A whole file: what the published JSON Schema describes. Readers go record by record instead. */
export const feedDocument = z.extend(header, {
  providers: records(provider),
  places: records(place),
  contacts: records(contact),
  offers: records(offer),
  chains: records(chain),
  guide: records(guideChapter),
  matcher: records(matcherQuestion),
  news: records(newsItem),
});

/** Parts that several records share, by the name they carry in the JSON Schema. */
export const PARTS = {
  localizedTitle: title,
  localizedNote: note,
  body,
  block,
  inline,
  languageTag,
  id,
  ids,
  url,
  email,
  phone,
  date,
  time,
  instant,
  stamp,
  weekdays,
  ageRange,
  link,
  attachment,
  address,
  point,
  openingHours,
  specialHours,
  schedule,
  session,
  availability,
  offerQuery,
  run,
  chainStep,
  guideSection,
  holiday,
  publisher,
  part,
  area,
  tombstone,
} as const;

export type LanguageMap<T = string> = Readonly<Record<string, T>>;
export type LocalizedText = string | LanguageMap;
export type Inline = z.infer<typeof inline>;
export type Block = z.infer<typeof block>;
export type Body = z.infer<typeof body>;
export type Link = z.infer<typeof link>;
export type Attachment = z.infer<typeof attachment>;
export type Address = z.infer<typeof address>;
export type OpeningHours = z.infer<typeof openingHours>;
export type SpecialHours = z.infer<typeof specialHours>;
export type Schedule = z.infer<typeof schedule>;
export type Session = z.infer<typeof session>;
export type Availability = z.infer<typeof availability>;
export type Tombstone = z.infer<typeof tombstone>;
export type Contact = z.infer<typeof contact>;
export type Provider = z.infer<typeof provider>;
export type Place = z.infer<typeof place>;
export type Run = z.infer<typeof run>;
export type Offer = z.infer<typeof offer>;
export type OfferQueryPreset = z.infer<typeof offerQuery>;
export type ChainStep = z.infer<typeof chainStep>;
export type Chain = z.infer<typeof chain>;
export type GuideChapter = z.infer<typeof guideChapter>;
export type MatcherQuestion = z.infer<typeof matcherQuestion>;
export type NewsItem = z.infer<typeof newsItem>;
export type Holiday = z.infer<typeof holiday>;
export type Publisher = z.infer<typeof publisher>;
export type FeedPart = z.infer<typeof part>;
export type FeedHeader = z.infer<typeof header>;
/** A feed as on the wire after parsing: every record valid, tombstones kept apart. */
export interface Feed extends FeedHeader {
  readonly providers: readonly Provider[];
  readonly places: readonly Place[];
  readonly contacts: readonly Contact[];
  readonly offers: readonly Offer[];
  readonly chains: readonly Chain[];
  readonly guide: readonly GuideChapter[];
  readonly matcher: readonly MatcherQuestion[];
  readonly news: readonly NewsItem[];
  readonly deleted: readonly (Tombstone & { readonly collection: Collection })[];
}
