// Doors that are open or closed: regular and special hours, holidays, nights, clock changes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openState, type Hours, type OpenState } from '../../src/domain/opening-hours.js';
import { instantIn } from '../../src/domain/instants.js';
import type { Holiday, OpeningHours } from '../../src/feed/schema.js';
import { WEEKDAYS } from '../../src/feed/vocabulary.js';

const ZONE = 'Europe/Berlin';
const HOLIDAYS: Holiday[] = [
  { from: '2026-12-25', to: '2026-12-26', name: 'Weihnachten', kind: 'public' },
  { from: '2026-12-21', to: '2027-01-03', name: 'Weihnachtsferien', kind: 'school' },
];
const context = { timeZone: ZONE, holidays: HOLIDAYS };

const on = (byDay: OpeningHours['byDay'], opens: string, closes: string): OpeningHours => ({
  byDay,
  opens,
  closes,
});
/** Monday to Thursday 9 to 12, Tuesday also 14 to 18. */
const COUNTER: Hours = {
  openingHours: [on(['MO', 'TU', 'WE', 'TH'], '09:00', '12:00'), on(['TU'], '14:00', '18:00')],
};
const EVERY_DAY = [...WEEKDAYS];

/** "open until 2026-11-23 12:00", "closed, opens …", "unknown". 2026-11-23 is a Monday. */
const at = (date: string, time: string, hours: Hours): string =>
  inWords(openState(hours, context, instantIn(date, time, ZONE)));

function inWords(state: OpenState): string {
  if (state.kind === 'unknown') return 'unknown';
  if (state.kind === 'open') {
    return state.until === undefined
      ? 'always open'
      : `open until ${state.until.date} ${state.until.time}`;
  }
  const next = state.opens === undefined ? '' : `, opens ${state.opens.date} ${state.opens.time}`;
  return `closed${next}${state.because === undefined ? '' : ` (${JSON.stringify(state.because)})`}`;
}

describe('regular hours', () => {
  const cases: [date: string, time: string, said: string][] = [
    ['2026-11-23', '09:00', 'open until 2026-11-23 12:00'],
    ['2026-11-23', '11:59', 'open until 2026-11-23 12:00'],
    ['2026-11-23', '12:00', 'closed, opens 2026-11-24 09:00'],
    ['2026-11-23', '08:59', 'closed, opens 2026-11-23 09:00'],
    ['2026-11-24', '13:00', 'closed, opens 2026-11-24 14:00'],
    ['2026-11-24', '17:00', 'open until 2026-11-24 18:00'],
    ['2026-11-26', '15:00', 'closed, opens 2026-11-30 09:00'],
    ['2026-11-29', '10:00', 'closed, opens 2026-11-30 09:00'],
  ];
  for (const [date, time, said] of cases) {
    it(`on ${date} at ${time}: ${said}`, () => assert.equal(at(date, time, COUNTER), said));
  }

  it('that nobody has told are unknown, not closed', () => {
    assert.equal(at('2026-11-23', '10:00', {}), 'unknown');
    assert.equal(at('2026-11-23', '10:00', { openingHours: [] }), 'unknown');
  });

  it('that follow each other without a gap are one stretch', () => {
    const hours = { openingHours: [on(['MO'], '08:00', '12:00'), on(['MO'], '12:00', '16:00')] };
    assert.equal(at('2026-11-23', '09:00', hours), 'open until 2026-11-23 16:00');
  });

  it('inside longer ones change nothing', () => {
    const hours = { openingHours: [on(['MO'], '08:00', '16:00'), on(['MO'], '09:00', '10:00')] };
    assert.equal(at('2026-11-23', '09:30', hours), 'open until 2026-11-23 16:00');
  });
});

describe('nights', () => {
  const BAR = { openingHours: [on(['FR'], '20:00', '02:00')] };

  it('belong to the day on which they begin', () => {
    assert.equal(at('2026-11-27', '23:00', BAR), 'open until 2026-11-28 02:00');
    assert.equal(at('2026-11-28', '01:30', BAR), 'open until 2026-11-28 02:00');
    assert.equal(at('2026-11-28', '02:00', BAR), 'closed, opens 2026-12-04 20:00');
  });

  it('and days without an end make a door that is always open, on holidays too', () => {
    const always = { openingHours: [on(EVERY_DAY, '00:00', '00:00')] };
    assert.equal(at('2026-11-23', '03:00', always), 'always open');
    assert.equal(at('2026-12-25', '03:00', always), 'always open');
  });
});

describe('holidays', () => {
  it('close the door and say why', () => {
    const hours = { openingHours: [on(EVERY_DAY, '09:00', '12:00')] };
    assert.equal(
      at('2026-12-25', '10:00', hours),
      'closed, opens 2026-12-27 09:00 ("Weihnachten")',
    );
  });

  it('need no reason where the door is closed on that day anyway', () => {
    assert.equal(at('2026-12-26', '10:00', COUNTER), 'closed, opens 2026-12-28 09:00');
  });

  it('of schools close nothing', () => {
    assert.equal(at('2026-12-22', '10:00', COUNTER), 'open until 2026-12-22 12:00');
  });

  it('give way to special hours', () => {
    const hours = {
      ...COUNTER,
      specialHours: [{ from: '2026-12-25', opens: '10:00', closes: '11:00' }],
    };
    assert.equal(at('2026-12-25', '10:30', hours), 'open until 2026-12-25 11:00');
  });
});

describe('special hours', () => {
  const closedInWinter = {
    ...COUNTER,
    specialHours: [{ from: '2026-11-23', to: '2026-11-27', closed: true, note: 'Umzug' }],
  };

  it('replace the regular ones of their days', () => {
    assert.equal(
      at('2026-11-24', '10:00', closedInWinter),
      'closed, opens 2026-11-30 09:00 ("Umzug")',
    );
  });

  it('with nothing but a note change nothing', () => {
    const hours = { ...COUNTER, specialHours: [{ from: '2026-11-23', note: 'Bitte klingeln' }] };
    assert.equal(at('2026-11-23', '10:00', hours), 'open until 2026-11-23 12:00');
  });

  it('without a closing time open nothing', () => {
    const hours = { ...COUNTER, specialHours: [{ from: '2026-11-23', opens: '10:00' }] };
    assert.equal(at('2026-11-23', '10:30', hours), 'closed, opens 2026-11-24 09:00');
  });

  it('alone say something about their days only', () => {
    const hours = { specialHours: [{ from: '2026-11-23', opens: '10:00', closes: '11:00' }] };
    assert.equal(at('2026-11-23', '10:30', hours), 'open until 2026-11-23 11:00');
    assert.equal(at('2026-11-24', '10:30', hours), 'unknown');
  });

  it('that never end leave no next opening', () => {
    const hours = {
      ...COUNTER,
      specialHours: [{ from: '2026-11-23', to: '2027-12-31', closed: true }],
    };
    assert.equal(at('2026-11-24', '10:30', hours), 'closed');
  });
});

describe('clock changes', () => {
  const night = { openingHours: [on(EVERY_DAY, '01:30', '02:30')] };

  it('forward: hours in the gap end as much later', () => {
    const before = new Date('2027-03-28T00:59:00Z');
    assert.equal(inWords(openState(night, context, before)), 'open until 2027-03-28 02:30');
    const after = new Date('2027-03-28T01:31:00Z');
    assert.equal(inWords(openState(night, context, after)), 'closed, opens 2027-03-29 01:30');
  });

  it('back: the first of the two hours is meant', () => {
    const first = new Date('2026-10-25T00:15:00Z');
    assert.equal(inWords(openState(night, context, first)), 'open until 2026-10-25 02:30');
    const second = new Date('2026-10-25T01:15:00Z');
    assert.equal(inWords(openState(night, context, second)), 'closed, opens 2026-10-26 01:30');
  });

  it('do not depend on the zone of whoever looks', () => {
    const noonInNewYork = new Date('2026-11-23T12:00:00-05:00');
    assert.equal(
      inWords(openState(COUNTER, context, noonInNewYork)),
      'closed, opens 2026-11-24 09:00',
    );
  });
});

describe('any hours', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
  const openingHours = fc.array(
    fc.record({
      byDay: fc.subarray(EVERY_DAY, { minLength: 1 }),
      opens: time,
      closes: time,
    }),
    { minLength: 1, maxLength: 5 },
  );
  const now = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  });

  it('change when they say they do', () => {
    fc.assert(
      fc.property(openingHours, now, (hours, instant) => {
        const state = openState({ openingHours: hours }, context, instant);
        if (state.kind === 'unknown') return false;
        const change = state.kind === 'open' ? state.until : state.opens;
        if (change === undefined) return true;
        const then = instantIn(change.date, change.time, ZONE);
        const next = openState({ openingHours: hours }, context, then);
        return then.getTime() > instant.getTime() && next.kind !== state.kind;
      }),
      { numRuns: 150 },
    );
  });
});
