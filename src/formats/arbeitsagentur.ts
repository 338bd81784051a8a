// Answers of the federal employment agency's course search ("Weiterbildungssuche", JSON) -> a
// Bildungsfeed. For Node: it reads foreign HTML. What it could not read is listed, never guessed.
// Left out: fetching (save the answer to a file), several pages at once, records of other searches.
// The table of fields stands in docs/handbuch/befehlszeile.md.
import { todayIn } from '../domain/plain-date.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { Contact, FeedHeader, Offer, Place, Provider } from '../feed/schema.js';
import { JsonReader } from './arbeitsagentur/json-reader.js';
import { readOffer } from './arbeitsagentur/offer.js';
import { readContacts, readPlace, readProvider } from './arbeitsagentur/parties.js';
import { readRuns } from './arbeitsagentur/runs.js';
import type { Unread } from './unread.js';

/** "Other licence that is not open": what holds while nobody has said anything else. Source: DCAT-AP.de. */
export const NO_OPEN_LICENSE = 'http://dcat-ap.de/def/licenses/other-closed';
export const DEFAULT_PUBLISHER = 'Bundesagentur für Arbeit – Kurssuche';

export interface AnswerOptions {
  /** Who publishes the feed. */
  readonly publisher?: string | undefined;
  /** Address of the licence; the agency states none, so the default is `NO_OPEN_LICENSE`. */
  readonly license?: string | undefined;
  /** The moment of conversion. */
  readonly now?: Date | undefined;
}

/** A feed as it is written to a file. */
export interface WrittenFeed extends FeedHeader {
  readonly providers: readonly Provider[];
  readonly places: readonly Place[];
  readonly contacts: readonly Contact[];
  readonly offers: readonly Offer[];
}

export interface ConvertedAnswer {
  readonly feed: WrittenFeed;
  /** Records in the answer, and those of them that are in the feed. */
  readonly received: number;
  readonly converted: number;
  readonly unread: readonly Unread[];
  /** Titles of the offers by the id of the record, for the report. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The file is no answer of the course search. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
}

/**
 * Converts one parsed answer. Records ("Termine") of one offer ("Angebot") become runs of one offer.
 * Throws AnswerError when the list of records is missing; any other defect is listed in `unread`.
 */
export function answerToFeed(answer: unknown, options: AnswerOptions = {}): ConvertedAnswer {
  const unread: Unread[] = [];
  const records = recordsOf(answer, unread);
  const now = options.now ?? new Date();
  const collected = new Collector(todayIn('Europe/Berlin', now));
  const groups = byOffer(records);
  for (const group of groups) collected.add(group);
  if (options.license === undefined) {
    unread.unshift({ code: 'license-unknown', recordId: '', field: 'license', value: '' });
  }
  const feed: WrittenFeed = {
    bildungsfeed: '1.0',
    publisher: { name: options.publisher ?? DEFAULT_PUBLISHER },
    license: options.license ?? NO_OPEN_LICENSE,
    defaultLanguage: 'de',
    languages: ['de'],
    timeZone: 'Europe/Berlin',
    generatedAt: now.toISOString(),
    ...collected.collections(),
  };
  const { converted, titles } = collected;
  return { feed, received: records.length, converted, unread: once(unread), titles };
}

function recordsOf(answer: unknown, unread: Unread[]): JsonReader[] {
  const root = new JsonReader(answer, '', unread);
  const list = root.child('_embedded').raw('termine');
  if (!Array.isArray(list)) throw new AnswerError('no list _embedded.termine');
  const page = root.child('page');
  const total = page.number('totalElements') ?? list.length;
  if (total > list.length)
    page.report('answer-incomplete', 'totalElements', `${list.length}/${total}`);
  return list.map((record: unknown, index) => {
    const id = new JsonReader(record, '', []).text('id') ?? `#${index + 1}`;
    return new JsonReader(record, id, unread);
  });
}

/** Records of the same offer together, in the order of their first appearance. */
function byOffer(records: readonly JsonReader[]): [JsonReader, ...JsonReader[]][] {
  const groups = new Map<string, [JsonReader, ...JsonReader[]]>();
  const seen = new Set<string>();
  for (const record of records) {
    record.leaveOut('id', 'anbieterbewertung', 'abstaende');
    if (seen.has(record.recordId)) record.report('record-twice', 'id', record.recordId);
    else {
      const key = record.child('angebot').text('id') ?? `#${record.recordId}`;
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
    seen.add(record.recordId);
  }
  return [...groups.values()];
}

/** Gathers the records of the feed; providers, places and contacts once each. */
class Collector {
  converted = 0;
  readonly titles = new Map<string, string>();
  readonly #today: PlainDate;
  readonly #providers = new Map<string, Provider>();
  readonly #places = new Map<string, Place>();
  readonly #contacts = new Map<string, Contact>();
  readonly #offers: Offer[] = [];

  constructor(today: PlainDate) {
    this.#today = today;
  }

  collections(): Pick<WrittenFeed, 'providers' | 'places' | 'contacts' | 'offers'> {
    return {
      providers: [...this.#providers.values()],
      places: [...this.#places.values()],
      contacts: [...this.#contacts.values()],
      offers: this.#offers,
    };
  }

  add(group: readonly [JsonReader, ...JsonReader[]]): void {
    const course = group[0].child('angebot');
    const schoolType = course.child('schulart');
    schoolType.leaveOut('id');
    const name = course.text('titel');
    const provider = readProvider(course.child('bildungsanbieter'), schoolType.text('bezeichnung'));
    if (name === undefined || provider === undefined) {
      for (const record of group) record.report('record-unusable', 'angebot');
      return;
    }
    this.#providers.set(provider.id, provider);
    this.converted += group.length;
    for (const { recordId } of group) this.titles.set(recordId, name);
    const offer = readOffer(group, { name, providerId: provider.id, today: this.#today });
    this.#offers.push({ ...offer, ...this.#runsOf(group), ...this.#contactsOf(group) });
    for (const record of group) record.reportUnasked();
  }

  /** Runs with their places; where all are the same, the offer says so once. */
  #runsOf(
    group: readonly [JsonReader, ...JsonReader[]],
  ): Pick<Offer, 'runs' | 'place' | 'attendanceMode'> {
    const runs = group.flatMap((record) => {
      const place = readPlace(record.child('adresse'));
      if (place) this.#places.set(place.id, place);
      return readRuns(record).map((run) => ({ ...run, ...(place && { place: place.id }) }));
    });
    const [first] = runs;
    return {
      ...(first?.place !== undefined && { place: first.place }),
      ...(first?.attendanceMode !== undefined && { attendanceMode: first.attendanceMode }),
      runs: runs.map(({ place, attendanceMode, ...run }) => ({
        ...run,
        ...(place !== undefined && place !== first?.place && { place }),
        ...(attendanceMode !== undefined &&
          attendanceMode !== first?.attendanceMode && { attendanceMode }),
      })),
    };
  }

  #contactsOf(group: readonly JsonReader[]): Pick<Offer, 'contacts'> {
    const contacts = group.flatMap((record) => readContacts(record.list('ansprechpartner')));
    for (const contact of contacts) this.#contacts.set(contact.id, contact);
    const ids = [...new Set(contacts.map(({ id }) => id))];
    return ids.length > 0 ? { contacts: ids } : {};
  }
}

/** A field that several steps look at is listed once. */
function once(unread: readonly Unread[]): Unread[] {
  return [...new Map(unread.map((one) => [JSON.stringify(one), one])).values()];
}
