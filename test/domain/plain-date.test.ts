// Plain dates as a specification, and against Temporal over two hundred years and four time zones.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  compareDates,
  daysBetween,
  todayIn,
  weekdayOf,
} from '../../src/domain/plain-date.js';
import { instantIn, offsetAt } from '../../src/domain/instants.js';
import { startOfWeek } from '../../src/domain/weeks.js';
import { WEEKDAYS } from '../../src/feed/vocabulary.js';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati'];

const epochDays = fc.integer({ min: -25_567, max: 84_005 }); // 1900-01-01 to 2199-12-31
const dates = epochDays.map((day) =>
  new Temporal.PlainDate(1970, 1, 1).add({ days: day }).toString(),
);
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const zones = fc.constantFrom(...ZONES);

describe('counting days', () => {
  it('crosses the end of a month, of a leap February and of a year', () => {
    assert.equal(addDays('2027-01-31', 1), '2027-02-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2027-01-01', -1), '2026-12-31');
  });

  it('does not lose the day on which clocks change', () => {
    assert.equal(addDays('2027-03-27', 2), '2027-03-29');
    assert.equal(daysBetween('2027-10-30', '2027-11-01'), 2);
  });

  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
        const later = Temporal.PlainDate.from(date).add({ days });
        assert.equal(addDays(date, days), later.toString());
        assert.equal(daysBetween(date, later.toString()), days);
      }),
    );
  });
});

describe('weeks', () => {
  it('begin on Monday', () => {
    assert.equal(startOfWeek('2026-11-22'), '2026-11-16');
    assert.equal(startOfWeek('2026-11-23'), '2026-11-23');
  });

  it('agree with Temporal', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { dayOfWeek } = Temporal.PlainDate.from(date);
        assert.equal(weekdayOf(date), WEEKDAYS[dayOfWeek - 1]);
        assert.equal(daysBetween(startOfWeek(date), date), dayOfWeek - 1);
      }),
    );
  });
});

describe('order', () => {
  it('is that of the calendar', () => {
    const some = ['2027-01-01', '2026-12-31', '2027-01-01'];
    assert.deepEqual(some.sort(compareDates), ['2026-12-31', '2027-01-01', '2027-01-01']);
  });
});

describe('today', () => {
  it('is the day in the zone asked for, not in that of the reader', () => {
    const now = new Date('2026-11-22T23:30:00Z');
    assert.equal(todayIn('UTC', now), '2026-11-22');
    assert.equal(todayIn('Europe/Berlin', now), '2026-11-23');
    assert.equal(todayIn('America/New_York', now), '2026-11-22');
    assert.equal(todayIn('Pacific/Kiritimati', now), '2026-11-23');
  });

  it('is now unless an instant is given', () => {
    const before = Temporal.Now.plainDateISO('UTC').toString();
    assert.ok([before, addDays(before, 1)].includes(todayIn('UTC')));
  });

  it('takes German time for a zone that nobody knows', () => {
    const now = new Date('2026-11-22T23:30:00Z');
    assert.equal(todayIn('Mars/Olympus', now), '2026-11-23');
  });
});

describe('clocks', () => {
  /** An engine with or without Temporal. Clocks are kept by the name of their zone, so names differ. */
  const inEngine = (has: typeof Temporal | undefined, zone: string) => {
    const engine = globalThis as { Temporal?: typeof Temporal | undefined };
    const own = engine.Temporal;
    const name = has === undefined ? zone.toLowerCase() : zone.toUpperCase();
    return (instant: number): unknown => {
      engine.Temporal = has;
      const shown = [offsetAt(name, instant), todayIn(name, new Date(instant))];
      if (own === undefined) delete engine.Temporal;
      else engine.Temporal = own;
      return shown;
    };
  };
  const instants = fc.integer({
    min: Date.parse('1970-01-01T00:00:00Z'),
    max: Date.parse('2099-12-31T23:59:59Z'),
  });

  for (const zone of [...ZONES, 'Mars/Olympus']) {
    it(`of ${zone} go the same whether an engine has Temporal or not`, () => {
      const [quick, slow] = [inEngine(Temporal, zone), inEngine(undefined, zone)];
      fc.assert(
        fc.property(instants, (instant) => assert.deepEqual(quick(instant), slow(instant))),
      );
    });
  }
});

describe('the instant of a wall-clock time', () => {
  it('follows summer and winter time', () => {
    assert.equal(
      instantIn('2027-07-01', '18:00', 'Europe/Berlin').toISOString(),
      '2027-07-01T16:00:00.000Z',
    );
    assert.equal(
      instantIn('2027-01-11', '18:00', 'Europe/Berlin').toISOString(),
      '2027-01-11T17:00:00.000Z',
    );
  });

  it('moves on by an hour when clocks jump over it', () => {
    const jumped = instantIn('2027-03-28', '02:30', 'Europe/Berlin');
    assert.equal(jumped.toISOString(), '2027-03-28T01:30:00.000Z'); // shown as 03:30
  });

  it('is the first of two when clocks show it twice', () => {
    const first = instantIn('2027-10-31', '02:30', 'Europe/Berlin');
    assert.equal(first.toISOString(), '2027-10-31T00:30:00.000Z'); // still summer time
  });

  it('agrees with Temporal in every zone, on days of change above all', () => {
    const changes = fc.constantFrom(
      '2027-03-28',
      '2027-10-31',
      '2027-03-14',
      '2027-11-07',
      '1995-01-01',
    );
    const since1970 = dates.filter((date) => date >= '1970-01-03');
    fc.assert(
      fc.property(fc.oneof(changes, since1970), times, zones, (date, time, zone) => {
        const expected = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
        assert.equal(instantIn(date, time, zone).getTime(), expected.epochMilliseconds);
      }),
    );
  });
});
