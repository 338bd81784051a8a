// Days and hours of a run -> what the calendar library takes for them, and when the run last changed.
// Left out: grouping meetings into series (ics-series.ts).
import type { ICalDateTimeValue, ICalDayJsStub, ICalEventData } from 'ical-generator';
import { addDays, daysBetween, LAST_DAY } from '../domain/plain-date.js';
import { instantIn } from '../domain/instants.js';
import type { PlainDate } from '../domain/plain-date.js';
import { endOf, startOf } from '../domain/runs.js';
import { sessionsOf } from '../domain/sessions.js';
import type { RunSession } from '../domain/sessions.js';
import type { Catalogue, CatalogueOffer, CatalogueRun } from '../feed/catalogue.js';
import type { Run } from '../feed/schema.js';
import { PAGE_LIMITS } from '../feed/vocabulary-core.js';

/** The zone whose rules every file carries. */
export const ZONE = 'Europe/Berlin';

/** Weeks that are written of a run whose end nobody knows, from the day of the feed on. */
export const OPEN_WEEKS = 26;

/** A run without hours that lasts longer would lie over everything else in a calendar. */
const LONGEST_EVENT = 14;

/**
 * Meetings of the run, 400 at most. Of a run without end, or with more meetings than that, those
 * from the feed's day on: 26 weeks of them where the end is unknown. `lastDay`: none takes place after it.
 */
export function meetingsOf(
  run: Run,
  { holidays, generatedAt }: Pick<Catalogue, 'holidays' | 'generatedAt'>,
  lastDay: PlainDate = LAST_DAY,
): readonly RunSession[] {
  const all = sessionsOf(run, { holidays, until: lastDay });
  if (!isOpen(run) && all.length < PAGE_LIMITS.sessions) return all;
  const day = generatedAt.slice(0, 10);
  const [from = day] = [startOf(run) ?? day, day].sort().reverse();
  const end = endOf(run) ?? addDays(from, OPEN_WEEKS * 7);
  const until = end < lastDay ? end : lastDay;
  const next = sessionsOf(run, { holidays, from, until });
  return next.length > 0 ? next : all;
}

/** Whether the first or the last day of the run is unknown, so that the feed's day decides what is written. */
export function isOpen(run: Run): boolean {
  return startOf(run) === undefined || endOf(run) === undefined;
}

export type AllDay = Pick<ICalEventData, 'allDay' | 'start' | 'end'>;

/**
 * All of its days for a run without hours that lasts a fortnight at most, else its first one. They
 * block nobody's calendar. Undefined when it has no date.
 */
export function wholeDays(run: Run): AllDay | undefined {
  const start = startOf(run);
  if (start === undefined) return undefined;
  const end = endOf(run) ?? start;
  const length = daysBetween(start, end) + 1;
  return allDay(start, length > 1 && length <= LONGEST_EVENT ? length : 1);
}

export function allDay(start: PlainDate, days = 1): AllDay {
  // the end is the day after: RFC 5545 §3.6.1
  return { allDay: true, start, end: addDays(start, days) };
}

/**
 * A wall-clock time. In the zone of the file it stays one; in any other zone, whose rules the file
 * does not hold, it becomes an instant.
 */
export function timeAt(date: PlainDate, time: string, timeZone: string): ICalDateTimeValue {
  return timeZone === ZONE ? new WallClock(`${date}T${time}`) : instantIn(date, time, timeZone);
}

/** The library reads dates by the clock of the device, which skips other hours than ours; this one skips none. */
class WallClock implements ICalDayJsStub {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  format(pattern?: string): string {
    const [date = '', time = ''] = this.#text.split('T');
    return pattern === 'HHmmss' ? `${time.replace(':', '')}00` : date.replaceAll('-', '');
  }

  isValid(): boolean {
    return true;
  }

  /** Only for comparing two times of one event. */
  toDate(): Date {
    return new Date(`${this.#text}Z`);
  }

  toJSON(): string {
    return this.#text;
  }
}

/**
 * The instant of the last change to anything an event of the run says. A day without an hour counts
 * up to the feed's own time on that day, so that a second change on the same day is a later one.
 */
export function changedAt(offer: CatalogueOffer, run: CatalogueRun, generatedAt: string): Date {
  const { record, provider, contacts } = offer;
  const stamps = [
    record.modified,
    run.place?.modified,
    provider?.modified,
    contacts[0]?.modified,
    ...(isOpen(run.record) ? [generatedAt] : []),
  ];
  const generated = Date.parse(generatedAt);
  const instants = stamps.flatMap((stamp) =>
    stamp === undefined ? [] : instantOf(stamp, generated),
  );
  return new Date(Math.max(...instants));
}

const DAY = 86_400_000;

function instantOf(stamp: string, generated: number): number {
  const instant = Date.parse(stamp);
  const isDay = stamp.length === 'YYYY-MM-DD'.length;
  // whole seconds: a file knows nothing smaller
  return isDay ? Math.min(Math.max(generated, instant), instant + DAY - 1000) : instant;
}
