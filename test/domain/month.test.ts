// Months as calendars show them, case by case and against Temporal.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { daysInMonth, monthOf } from '../../src/domain/month.js';
import { monthGrid } from '../../src/domain/month-grid.js';
import { addMonths, sameDayIn } from '../../src/domain/month-moves.js';
import { addDays } from '../../src/domain/plain-date.js';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('months', () => {
  it('cross the turn of the year both ways', () => {
    assert.equal(addMonths('2027-11', 3), '2028-02');
    assert.equal(addMonths('2027-02', -2), '2026-12');
    assert.equal(addMonths('2027-02', -26), '2024-12');
  });

  it('know leap years', () => {
    assert.deepEqual(
      ['2027-02', '2028-02', '2100-02', '2000-02'].map(daysInMonth),
      [28, 29, 28, 29],
    );
  });

  it('keep the day, or take their last one where they are shorter', () => {
    assert.equal(sameDayIn('2027-02', '2027-01-31'), '2027-02-28');
    assert.equal(sameDayIn('2028-02', '2027-01-31'), '2028-02-29');
    assert.equal(sameDayIn('2027-04', '2027-01-15'), '2027-04-15');
  });

  it('are those their dates lie in', () => {
    assert.equal(monthOf('2027-03-08'), '2027-03');
  });

  it('agree with Temporal', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -400, max: 400 }), fc.nat(30), (month, count, day) => {
        const own = Temporal.PlainYearMonth.from(month);
        const other = addMonths(month, count);
        assert.equal(other, own.add({ months: count }).toString());
        assert.equal(daysInMonth(month), own.daysInMonth);
        const date = addDays(`${month}-01`, day % own.daysInMonth);
        assert.equal(
          sameDayIn(other, date),
          Temporal.PlainDate.from(date).add({ months: count }).toString(),
        );
      }),
    );
  });
});

describe('the grid of a month', () => {
  it('begins on Monday and fills up with the neighbours', () => {
    const grid = monthGrid('2027-05');
    assert.deepEqual([grid[0]?.[0], grid.at(-1)?.[6]], ['2027-04-26', '2027-06-06']);
  });

  it('has four to six weeks', () => {
    assert.deepEqual(
      ['2027-02', '2026-11', '2027-03', '2027-05', '2028-01'].map(
        (month) => monthGrid(month).length,
      ),
      [4, 6, 5, 6, 6],
    );
  });

  it('holds every day of the month once, in whole weeks without gaps', () => {
    fc.assert(
      fc.property(months, (month) => {
        const grid = monthGrid(month);
        const days = grid.flat();
        assert.ok(grid.length >= 4 && grid.length <= 6);
        assert.equal(Temporal.PlainDate.from(days[0]!).dayOfWeek, 1);
        assert.deepEqual(
          days,
          days.map((_, at) => addDays(days[0]!, at)),
        );
        assert.equal(days.filter((date) => monthOf(date) === month).length, daysInMonth(month));
        assert.ok(grid.every((week) => week.some((date) => monthOf(date) === month)));
      }),
    );
  });
});
