// Runs -> an iCalendar file (RFC 5545, RFC 7986) to keep or to subscribe to. Loaded when somebody asks
// for one. A weekly pattern becomes one series, so that it can be deleted with one tap, and a changed
// meeting of it stays part of it. Left out: invitations and alarms; nobody asked for either.
import ical, {
  ICalEvent,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
  ICalWeekday,
} from 'ical-generator';
import type { ICalCalendarData, ICalDateTimeValue, ICalEventData } from 'ical-generator';
import { runKey } from '../domain/run-key.js';
import type { RunSession } from '../domain/sessions.js';
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import { deadlineTexts, statusOf, textsOf } from './ics-event.js';
import type { EventTexts, IcsOptions, IcsWords } from './ics-event.js';
import { planMeetings } from './ics-series.js';
import type { ChangedMeeting, WeeklySeries } from './ics-series.js';
import { BERLIN, calendarText, escaped, eventText } from './ics-text.js';
import type { EventLanguages } from './ics-text.js';
import type { AllDay } from './ics-times.js';
import { allDay, changedAt, meetingsOf, timeAt, wholeDays, ZONE } from './ics-times.js';

export type { IcsOptions, IcsWords };

/** A calendar that people subscribe to. */
export interface CalendarOptions extends IcsOptions {
  readonly name: string;
  readonly description?: string | undefined;
  /** Where the file itself will lie. */
  readonly url?: string | undefined;
  /** How often programs should ask for a newer file, 12 if absent. */
  readonly refreshHours?: number | undefined;
}

export interface OfferRun {
  readonly offer: CatalogueOffer;
  readonly run: CatalogueRun;
}

interface IcsEvent {
  readonly data: ICalEventData;
  readonly languages: EventLanguages;
}

/**
 * Runs of an offer, all of them if absent: the file as text, lines ended by CRLF. Times are wall-clock
 * times of the feed's zone, also where the reader's own device lives in another one. A run whose end
 * nobody knows gives its meetings of the next 26 weeks; one without hours an all-day event; its
 * registration deadline is a day of its own. The ids stay the same for ever and the sequence grows with
 * the feed's `modified`, so a file taken again replaces the events of the earlier one. The same feed
 * gives the same bytes.
 * Throws RangeError when none of the runs has meetings or a start date.
 */
export function offerToIcs(
  offer: CatalogueOffer,
  options: IcsOptions,
  runs: readonly CatalogueRun[] = offer.runs,
): string {
  const events = runs.flatMap((run) => eventsOf({ offer, run }, options));
  if (events.length === 0) throw new RangeError('no run with a date');
  return fileOf(events, options, {});
}

/** A calendar of many runs. Those without any date are left out; without events it is still a calendar. */
export function runsToIcs(courses: readonly OfferRun[], options: CalendarOptions): string {
  const { name, description, url, refreshHours = 12, catalogue } = options;
  const events = courses.flatMap((course) => eventsOf(course, options));
  return fileOf(events, options, {
    name: escaped(name),
    ...(description !== undefined && { description: escaped(description) }),
    source: safeUrl(url) ?? null,
    url: safeUrl(catalogue.homeUrl) ?? null,
    ttl: refreshHours * 3600,
  });
}

/** Whether a calendar can show the run at all. */
export function hasDates(
  { offer, run: { record } }: OfferRun,
  catalogue: Pick<Catalogue, 'holidays' | 'generatedAt'>,
): boolean {
  const { validThrough } = offer.record;
  return wholeDays(record) !== undefined || meetingsOf(record, catalogue, validThrough).length > 0;
}

function fileOf(
  events: readonly IcsEvent[],
  { catalogue }: IcsOptions,
  data: ICalCalendarData,
): string {
  const calendar = ical({
    prodId: { company: 'Bildungslotse', product: 'Bildungslotse', language: 'DE' },
    ...data,
  });
  const zone = catalogue.timeZone === ZONE ? BERLIN : undefined;
  const texts = events.map((event) =>
    eventText(new ICalEvent(event.data, calendar).toString(), event.languages),
  );
  return calendarText(calendar.toString(), zone, texts);
}

/** Empty for a run without any date. */
function eventsOf({ offer, run }: OfferRun, options: IcsOptions): IcsEvent[] {
  const meetings = meetingsOf(run.record, options.catalogue, offer.record.validThrough);
  const writer = new RunWriter(offer, run, options);
  const events = meetings.length > 0 ? writer.meetings(meetings) : writer.wholeRun();
  return events.length > 0 ? [...events, ...writer.deadline()] : [];
}

/** Writes the events of one run: what they share, and what sets each of them apart. */
class RunWriter {
  readonly #offer: CatalogueOffer;
  readonly #run: CatalogueRun;
  readonly #options: IcsOptions;
  readonly #shared: Pick<ICalEventData, 'sequence' | 'stamp' | 'lastModified' | 'timezone'>;

  constructor(offer: CatalogueOffer, run: CatalogueRun, options: IcsOptions) {
    const { timeZone, generatedAt } = options.catalogue;
    const stamp = changedAt(offer, run, generatedAt);
    this.#offer = offer;
    this.#run = run;
    this.#options = options;
    this.#shared = {
      // Outlook and Apple take an event anew only when this number has grown: minutes since 1970
      sequence: Math.floor(stamp.getTime() / 60_000),
      stamp,
      lastModified: stamp,
      timezone: timeZone === ZONE ? ZONE : null,
    };
  }

  meetings(sessions: readonly RunSession[]): IcsEvent[] {
    // a series needs the rules of its zone, which a file has for one zone only
    const { series, single } =
      this.#options.catalogue.timeZone === ZONE
        ? planMeetings(sessions)
        : { series: [], single: sessions };
    const [first] = [...series.map((one) => one.first), ...single];
    // numbers, not days: a meeting that is moved stays the same event
    const idOf = (session: RunSession, letter: string, at: number): string =>
      this.#id(session === first ? '' : `${letter}${at + 1}!`);
    return [
      ...series.flatMap((one, at) => this.#series(one, idOf(one.first, 's', at))),
      ...single.map((session, at) => this.#meeting(session, idOf(session, 'm', at))),
    ];
  }

  wholeRun(): IcsEvent[] {
    const days = wholeDays(this.#run.record);
    const texts = textsOf(this.#offer, this.#run, undefined, this.#options);
    return days === undefined ? [] : [this.#allDay(texts, days, this.#id(''))];
  }

  /** A day of its own, because people miss it otherwise; not when there is nothing left to register for. */
  deadline(): IcsEvent[] {
    const deadline = this.#run.record.deadline ?? this.#offer.record.registration?.deadline;
    const status = statusOf(this.#offer, this.#run.record.status);
    if (deadline === undefined || status === 'cancelled') return [];
    const texts = deadlineTexts(this.#offer, this.#run, this.#options);
    return [this.#allDay(texts, allDay(deadline), this.#id('deadline!'))];
  }

  #series({ first, days, interval, count, except, changed }: WeeklySeries, id: string): IcsEvent[] {
    const repeating = {
      freq: ICalEventRepeatingFreq.WEEKLY,
      interval,
      count,
      byDay: days.map((day) => ICalWeekday[day]),
      startOfWeek: ICalWeekday.MO,
      ...(except.length > 0 && { exclude: except.map((date) => this.#at(date, first.startTime)) }),
    };
    const replace = ({ instead, session }: ChangedMeeting): IcsEvent =>
      this.#meeting(session, id, { recurrenceId: this.#at(instead, first.startTime) });
    return [this.#meeting(first, id, { repeating }), ...changed.map(replace)];
  }

  #meeting(session: RunSession, id: string, more: Partial<ICalEventData> = {}): IcsEvent {
    const { date, startTime, endTime } = session;
    const { languages, ...texts } = textsOf(this.#offer, this.#run, session, this.#options);
    const isCancelled = texts.status === ICalEventStatus.CANCELLED;
    const data = {
      ...this.#shared,
      ...texts,
      ...more,
      id,
      start: this.#at(date, startTime),
      // of a meeting that ends before it starts only the start can be believed
      end: endTime > startTime ? this.#at(date, endTime) : null,
      ...(isCancelled && { transparency: ICalEventTransparency.TRANSPARENT }),
    };
    return { data, languages };
  }

  #allDay({ languages, ...texts }: EventTexts, days: AllDay, id: string): IcsEvent {
    const transparency = ICalEventTransparency.TRANSPARENT;
    return {
      data: { ...this.#shared, ...texts, ...days, timezone: null, id, transparency },
      languages,
    };
  }

  #at(date: string, time: string): ICalDateTimeValue {
    return timeAt(date, time, this.#options.catalogue.timeZone);
  }

  /** Signs that no id of a feed holds keep ids of events apart. */
  #id(part: string): string {
    const key = runKey(this.#offer, this.#run).replaceAll('/', '+');
    return `${part}${key}@${domainOf(this.#options.catalogue)}`;
  }
}

/** What makes ids unique in the world: the publisher's own domain. Source: RFC 7986 §5.3. */
function domainOf({ homeUrl, publisher }: IcsOptions['catalogue']): string {
  const home = safeUrl(homeUrl ?? publisher.url);
  return home === undefined ? 'bildungsfeed.invalid' : new URL(home).hostname;
}
