// What an event says: name, description, place, link, categories, in the language wanted.
// Left out: when it takes place (ics-times.ts, ics-series.ts).
import { ICalEventStatus } from 'ical-generator';
import type { ICalEventData, ICalLocation } from 'ical-generator';
import { endOf, namesMeetings, startOf } from '../domain/runs.js';
import type { PlainDate } from '../domain/plain-date.js';
import type { RunSession } from '../domain/sessions.js';
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import type { LocalizedText, Place } from '../feed/schema.js';
import type { Status } from '../feed/vocabulary.js';
import { directionOf, readText } from '../i18n/text.js';
import type { LocalText } from '../i18n/text.js';
import { oneLine } from './ics-text.js';
import type { EventLanguages } from './ics-text.js';

/** The words a file needs besides those of the feed, in the language of its reader. */
export interface IcsWords {
  /** Word for a code of the feed ("abgesagt"). */
  readonly labelOf: (list: 'kind' | 'courseType' | 'status' | 'attendance', code: string) => string;
  /** "Anmeldeschluss" */
  readonly deadline: string;
}

export interface IcsOptions {
  readonly catalogue: Pick<
    Catalogue,
    | 'defaultLanguage'
    | 'timeZone'
    | 'generatedAt'
    | 'holidays'
    | 'placesById'
    | 'homeUrl'
    | 'publisher'
  >;
  /** BCP 47 tag of the language the texts should be in. */
  readonly language: string;
  readonly words: IcsWords;
}

export type EventTexts = Pick<
  ICalEventData,
  'summary' | 'description' | 'location' | 'url' | 'status' | 'categories'
> & { readonly languages: EventLanguages };

/** Texts of one meeting, or of the run as a whole. */
export function textsOf(
  offer: CatalogueOffer,
  run: CatalogueRun,
  session: RunSession | undefined,
  options: IcsOptions,
): EventTexts {
  const name = nameOf(offer, run, options);
  const status = statusOf(offer, session?.status ?? run.record.status);
  const title = read(session?.title, options);
  const summary = [name.text, ...(title ? [isolated(title, name.lang)] : [])].join(': ');
  const own = options.catalogue.placesById.get(session?.place ?? '');
  const place = own ?? run.place;
  const mode = run.record.attendanceMode ?? offer.record.attendanceMode;
  const isOnline = mode === 'online' || status === 'movedOnline';
  const location = isOnline ? options.language : read(place?.name, options)?.lang;
  return {
    // many calendars show no status, so the word has to stand in the name
    summary: oneLine(status === 'scheduled' ? summary : marked(status, summary, name, options)),
    description: descriptionOf(offer, run, options),
    location: isOnline
      ? { title: options.words.labelOf('attendance', 'online') }
      : locationOf(place, options),
    url: linkOf(offer, run) ?? null,
    status: ICAL_STATUS[status] ?? ICalEventStatus.CONFIRMED,
    categories: categoriesOf(offer, options),
    languages: { summary: name.lang, location },
  };
}

/** Texts of the day until which people can register. */
export function deadlineTexts(
  offer: CatalogueOffer,
  run: CatalogueRun,
  options: IcsOptions,
): EventTexts {
  const texts = textsOf(offer, run, undefined, options);
  const name = nameOf(offer, run, options);
  const { language, words } = options;
  const registration = safeUrl(offer.record.registration?.url);
  return {
    ...texts,
    summary: oneLine(`${words.deadline}: ${isolated(name, language)}`),
    location: null,
    url: registration ?? texts.url ?? null,
    status: ICalEventStatus.CONFIRMED,
  };
}

/** What holds for the whole offer holds for each of its meetings. */
export function statusOf(offer: CatalogueOffer, own: Status = 'scheduled'): Status {
  const { status = 'scheduled' } = offer.record;
  return status === 'cancelled' || own === 'scheduled' ? status : own;
}

const ICAL_STATUS: Partial<Record<Status, ICalEventStatus>> = {
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
};

/** "Abgesagt: Deutsch B1". */
function marked(
  status: Status,
  summary: string,
  { lang, dir }: LocalText,
  { words, language }: IcsOptions,
): string {
  const word = words.labelOf('status', status);
  const first = word.charAt(0).toLocaleUpperCase(language);
  return `${first}${word.slice(1)}: ${isolated({ text: summary, lang, dir }, language)}`;
}

function nameOf(offer: CatalogueOffer, run: CatalogueRun, options: IcsOptions): LocalText {
  const { catalogue, language } = options;
  const name = read(offer.record.name, options);
  const runName = read(run.record.name, options);
  const lang = name?.lang ?? catalogue.defaultLanguage;
  const words = [name?.text ?? offer.record.id, ...(runName ? [isolated(runName, lang)] : [])];
  return { text: words.join(' – '), lang, dir: directionOf(lang), isFallback: lang !== language };
}

/** Lines without labels, so that nothing has to be translated but the feed. */
function descriptionOf(offer: CatalogueOffer, run: CatalogueRun, options: IcsOptions): string {
  const { record, provider, contacts } = offer;
  const [contact] = contacts;
  const texts = [
    record.summary,
    run.record.scheduleNote,
    run.record.note,
    provider?.name,
    contact?.name,
  ].flatMap((text) => read(text, options) ?? []);
  const ways = [
    contact?.phone ?? provider?.phone,
    contact?.email ?? provider?.email,
    safeUrl(record.registration?.url),
  ];
  const lines = texts.map((text) => isolated(text, options.language));
  return [periodOf(run), ...lines, ...ways].filter(Boolean).join('\n');
}

/** First and last day of a run whose event shows the first one only. */
function periodOf({ record }: CatalogueRun): string | undefined {
  const [start, end] = [startOf(record), endOf(record)];
  if (namesMeetings(record) || start === undefined || end === undefined || end <= start) {
    return undefined;
  }
  return `${germanDate(start)} – ${germanDate(end)}`;
}

function germanDate(date: PlainDate): string {
  return date.split('-').reverse().join('.');
}

function linkOf({ record }: CatalogueOffer, run: CatalogueRun): string | undefined {
  return safeUrl(run.record.url) ?? safeUrl(record.url) ?? safeUrl(record.registration?.url);
}

function categoriesOf({ record }: CatalogueOffer, { words }: IcsOptions): { name: string }[] {
  const { kind, courseType, level } = record;
  const target = level?.target ?? level?.entry;
  const names = [
    words.labelOf('kind', kind),
    ...(courseType === undefined ? [] : [words.labelOf('courseType', courseType)]),
    ...(target === undefined ? [] : [target]),
  ];
  return names.map((name) => ({ name: oneLine(name) }));
}

function locationOf(place: Place | undefined, options: IcsOptions): ICalLocation | null {
  if (place === undefined) return null;
  const { street, postalCode, city } = place.address ?? {};
  const town = [postalCode, city].filter(Boolean).join(' ');
  const title = oneLine([read(place.name, options)?.text, street, town].filter(Boolean).join(', '));
  const [lon, lat] = place.location?.coordinates ?? [];
  return lat === undefined || lon === undefined ? { title } : { title, geo: { lat, lon } };
}

function read(text: LocalizedText | undefined, { language, catalogue }: IcsOptions) {
  return readText(text, language, catalogue.defaultLanguage);
}

/** Text in another language keeps its own direction: first-strong isolate, pop isolate (UAX 9). */
function isolated(
  { text, lang, dir }: Pick<LocalText, 'text' | 'lang' | 'dir'>,
  around: string,
): string {
  const isSame = lang === around || dir === directionOf(around);
  return isSame ? text : `\u2068${text}\u2069`;
}
