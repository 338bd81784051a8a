// A run -> an iCalendar file for people's own calendars (RFC 5545). Loaded when somebody asks for it.
// A weekly pattern becomes one series, so that it can be deleted with one tap; whatever does not fit
// into a series becomes single events. Left out: invitations and alarms; nobody asked for either.
import ical, {
  foldLines,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
  ICalWeekday,
} from 'ical-generator';
import type { ICalCalendar, ICalEventData } from 'ical-generator';
import { addDays } from '../domain/plain-date.js';
import { endOf, startOf } from '../domain/runs.js';
import { sessionsOf } from '../domain/sessions.js';
import type { RunSession } from '../domain/sessions.js';
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import type { Place } from '../feed/schema.js';
import { directionOf, readText } from '../i18n/text.js';
import type { LocalText } from '../i18n/text.js';
import { groupMeetings } from './ics-series.js';
import type { Meetings } from './ics-series.js';

export interface IcsOptions {
  readonly catalogue: Pick<
    Catalogue,
    'defaultLanguage' | 'timeZone' | 'holidays' | 'placesById' | 'homeUrl' | 'publisher'
  >;
  /** BCP 47 tag of the language the texts should be in. */
  readonly language: string;
}

/**
 * The file as text, lines ended by CRLF. Times are wall-clock times of the feed's zone, also where
 * the reader's own device lives in another one. A run whose end nobody knows gives its first meeting
 * only; one without times gives an all-day event from its first to its last day. The ids stay the
 * same for ever, so a file taken again replaces the events of the earlier one.
 * Throws RangeError for a run that has neither meetings nor a start date.
 */
export function runToIcs(offer: CatalogueOffer, run: CatalogueRun, options: IcsOptions): string {
  const { timeZone } = options.catalogue;
  const calendar = ical({
    prodId: { company: 'Bildungslotse', product: 'Bildungslotse', language: 'DE' },
    // the zone belongs to the events: as a calendar's zone it would also change the stamps
    timezone: { name: null, generator: zoneDefinition },
  });
  const shared = { ...sharedData(offer, run, options), timezone: timeZone };
  const groups = groupMeetings(meetingsOf(run, options));
  if (groups.length === 0) calendar.createEvent(wholePeriod(run, shared));
  for (const [index, group] of groups.entries()) addEvents(calendar, group, index, shared, options);
  return withLanguage(calendar.toString(), nameOf(offer, run, options).lang);
}

type SharedData = ReturnType<typeof sharedData> & { timezone: string };

/** What all events of the run have in common. */
function sharedData(offer: CatalogueOffer, run: CatalogueRun, options: IcsOptions) {
  const { modified } = offer.record;
  return {
    id: `${run.record.id}.${offer.id}@${domainOf(options.catalogue)}`,
    // Outlook and Apple take a file anew only when this number has grown: minutes since 1970
    sequence: Math.floor(Date.parse(modified) / 60_000),
    stamp: modified,
    lastModified: modified,
    summary: nameOf(offer, run, options).text,
    description: descriptionOf(offer, run, options),
    location: placeLine(run.place, options),
    url: safeUrl(run.record.url ?? offer.record.url) ?? null,
    status: statusOf(offer.record.status ?? run.record.status),
  };
}

function meetingsOf(run: CatalogueRun, { catalogue }: IcsOptions): RunSession[] {
  const { holidays } = catalogue;
  return sessionsOf(
    run.record,
    endOf(run.record) === undefined ? { holidays, limit: 1 } : { holidays },
  );
}

/** The days of a run without times: they block nobody's calendar. */
function wholePeriod(run: CatalogueRun, shared: SharedData): ICalEventData {
  const start = startOf(run.record);
  if (start === undefined) throw new RangeError(`run ${run.record.id} has no date`);
  const end = addDays(endOf(run.record) ?? start, 1);
  const transparency = ICalEventTransparency.TRANSPARENT;
  return { ...shared, timezone: null, allDay: true, start, end, transparency };
}

/** A series as one event, loose meetings as one each. */
function addEvents(
  calendar: ICalCalendar,
  { first, dates, series }: Meetings,
  index: number,
  shared: SharedData,
  options: IcsOptions,
): void {
  const own = { ...shared, ...sessionData(first, shared, options) };
  const id = index === 0 ? shared.id : `${index + 1}.${shared.id}`;
  // a time without offset means the same clock face in every zone
  const at = (date: string, time: string) => `${date}T${time}:00`;
  const hours = (date: string) => ({
    start: at(date, first.startTime),
    end: at(date, first.endTime),
  });
  if (series === undefined) {
    for (const date of dates) {
      calendar.createEvent({
        ...own,
        ...hours(date),
        id: `${date}.${first.startTime.replace(':', '')}.${shared.id}`,
      });
    }
    return;
  }
  const repeating = {
    freq: ICalEventRepeatingFreq.WEEKLY,
    interval: series.interval,
    count: series.count,
    byDay: series.days.map((day) => ICalWeekday[day]),
    startOfWeek: ICalWeekday.MO,
    ...(series.except.length > 0 && {
      exclude: series.except.map((date) => at(date, first.startTime)),
    }),
  };
  calendar.createEvent({ ...own, ...hours(first.date), id, repeating });
}

function sessionData(session: RunSession, shared: SharedData, options: IcsOptions) {
  const { catalogue, language } = options;
  const title = readText(session.title, language, catalogue.defaultLanguage);
  const place = session.place === undefined ? undefined : catalogue.placesById.get(session.place);
  return {
    ...(title && { summary: `${shared.summary}: ${isolated(title, language)}` }),
    ...(place && { location: placeLine(place, options) }),
    // a cancelled run is cancelled on every day
    ...(shared.status !== ICalEventStatus.CANCELLED && { status: statusOf(session.status) }),
  };
}

function statusOf(status: RunSession['status'] | undefined): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED;
  return status === 'postponed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function nameOf(offer: CatalogueOffer, run: CatalogueRun, options: IcsOptions): LocalText {
  const { catalogue, language } = options;
  const read = (text: typeof run.record.name) =>
    readText(text, language, catalogue.defaultLanguage);
  const name = read(offer.record.name);
  const runName = read(run.record.name);
  const lang = name?.lang ?? catalogue.defaultLanguage;
  const words = [name?.text ?? offer.id, ...(runName ? [isolated(runName, lang)] : [])];
  return { text: words.join(' – '), lang, dir: directionOf(lang), isFallback: lang !== language };
}

/** Lines without labels: this file knows no words of its own that would have to be translated. */
function descriptionOf(offer: CatalogueOffer, run: CatalogueRun, options: IcsOptions): string {
  const { catalogue, language } = options;
  const { record, provider, contacts } = offer;
  const [contact] = contacts;
  const texts = [
    record.summary,
    run.record.scheduleNote,
    run.record.note,
    provider?.name,
    contact?.name,
  ].flatMap((text) => readText(text, language, catalogue.defaultLanguage) ?? []);
  const ways = [contact?.phone ?? provider?.phone, contact?.email ?? provider?.email];
  return [...texts.map((text) => isolated(text, language)), ...ways.filter(Boolean)].join('\n');
}

/** Text in another language keeps its own direction: first-strong isolate, pop isolate (UAX 9). */
function isolated({ text, lang, dir }: LocalText, around: string): string {
  const isSame = lang === around || dir === directionOf(around);
  return isSame ? text : `\u2068${text}\u2069`;
}

function placeLine(place: Place | undefined, { catalogue, language }: IcsOptions): string | null {
  if (place === undefined) return null;
  const name = readText(place.name, language, catalogue.defaultLanguage)?.text;
  const { street, postalCode, city } = place.address ?? {};
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [name, street, town].filter(Boolean).join(', ');
}

/** What makes ids unique in the world: the publisher's own domain. Source: RFC 7986 §5.3. */
function domainOf({ homeUrl, publisher }: IcsOptions['catalogue']): string {
  const home = safeUrl(homeUrl ?? publisher.url);
  return home === undefined ? 'bildungsfeed.invalid' : new URL(home).hostname;
}

/** Says in which language name and place are; the library has no setting for it. Source: RFC 5545 §3.2.10. */
function withLanguage(text: string, lang: string): string {
  const unfolded = text.replace(/\r\n[ \t]/g, '');
  return `${foldLines(unfolded.replace(/^(SUMMARY|LOCATION):/gm, `$1;LANGUAGE=${lang}:`))}\r\n`;
}

const BERLIN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\n');

/** Rules of the zone all feeds of the standard live in; another one is named only. Source: IANA tzdb. */
function zoneDefinition(timeZone: string): string | null {
  return timeZone === 'Europe/Berlin' ? BERLIN : null;
}
