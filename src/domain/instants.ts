// Which instant a wall-clock time means in a zone. Left out: which day it is there (plain-date.ts).
import { DAY, temporal, type PlainDate, type Times } from './plain-date.js';

/**
 * The instant at which clocks in `timeZone` show `time` ('HH:MM') on `date`. When clocks are put
 * forward over that time, the instant lies as much later as they jump (02:30 means 03:30); when they
 * show it twice, the first of the two is meant. Source: RFC 5545 §3.3.5; Temporal's "compatible".
 */
export function instantIn(date: PlainDate, time: string, timeZone: string): Date {
  const local = Date.parse(`${date}T${time}:00Z`);
  const before = local - offsetAt(timeZone, local - DAY);
  const after = local - offsetAt(timeZone, local + DAY);
  const shown = [before, after].filter((at) => at + offsetAt(timeZone, at) === local);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}

/** Milliseconds that clocks of a zone are ahead of UTC at an instant. */
type Clock = (instant: number) => number;

const clocks = new Map<string, Clock>();

function clockOf(timeZone: string): Clock {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = newClock(timeZone) ?? clockOf('Europe/Berlin');
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** Undefined for a zone the engine does not know. */
function newClock(timeZone: string): Clock | undefined {
  const Temporal = temporal();
  try {
    return Temporal === undefined ? intlClock(timeZone) : temporalClock(timeZone, Temporal);
  } catch {
    return undefined;
  }
}

function temporalClock(timeZone: string, { Instant }: Times): Clock {
  const clock: Clock = (instant) =>
    Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
  clock(0);
  return clock;
}

function intlClock(timeZone: string): Clock {
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of clock.formatToParts(instant)) shown[type] = Number(value);
    const { year = 0, month = 1, day, hour, minute, second } = shown;
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    return local - Math.floor(instant / 1000) * 1000;
  };
}

/** Milliseconds that clocks in the zone are ahead of UTC at that instant, a whole number. */
export function offsetAt(timeZone: string, instant: number): number {
  return clockOf(timeZone)(instant);
}
