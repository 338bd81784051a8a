// The rules of runs once more, day by day with Temporal: slow, and plain enough to be believed; and any
// run and any holidays to try them on. Left out: ideas of ours (series, events), which have no oracle.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Span } from '../../src/domain/occurrences.js';
import type { Holiday, Run, Schedule, Session } from '../../src/feed/schema.js';
import { WEEKDAYS } from '../../src/feed/vocabulary.js';

/** Day, time, title and status of one meeting. */
export type Line = readonly [string, string, unknown, string];

/** A day between June 2026 and August 2028. */
export const anyDay = fc
  .integer({ min: 0, max: 800 })
  .map((day) => Temporal.PlainDate.from('2026-06-01').add({ days: day }).toString());

const hours = fc.constantFrom(
  { startTime: '08:30', endTime: '12:45' },
  { startTime: '18:00', endTime: '20:15' },
);
const session = fc
  .tuple(
    anyDay,
    hours,
    fc.record(
      { title: fc.constant('Prüfung'), status: fc.constantFrom('cancelled', 'movedOnline') },
      { requiredKeys: [] },
    ),
  )
  .map(([date, times, own]): Session => ({ date, ...times, ...own }));
const pattern = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    hours,
    fc.record(
      { from: anyDay, until: anyDay, every: fc.integer({ min: 1, max: 8 }) },
      { requiredKeys: [] },
    ),
  )
  .map(([byDay, times, own]): Schedule => ({ byDay, ...times, ...own }));

/** With a pattern or two, extra dates and exceptions; now and then with dates listed one by one. */
export const anyRun = fc
  .tuple(
    anyDay,
    fc.array(pattern, { maxLength: 3 }),
    fc.array(session, { maxLength: 6 }),
    fc.record(
      {
        endDate: anyDay,
        exceptDates: fc.array(anyDay, { maxLength: 40 }),
        sessions: fc.array(session, { maxLength: 10 }),
        ignoreHolidays: fc.boolean(),
        status: fc.constantFrom('cancelled', 'scheduled'),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([startDate, schedule, extraDates, own]): Run => ({
    id: 'r',
    startDate,
    schedule,
    extraDates,
    ...own,
  }));

export const anyHolidays = fc.array(
  fc
    .tuple(anyDay, fc.nat(10), fc.constantFrom('public' as const, 'school' as const))
    .map(([from, length, kind]): Holiday => {
      const to = Temporal.PlainDate.from(from).add({ days: length }).toString();
      return { from, to, name: 'frei', kind };
    }),
  { maxLength: 5 },
);

/** The first 400 meetings of a run with a start date, by day and time. */
export function slowMeetings(run: Run, holidays: readonly Holiday[], span: Span): Line[] {
  const listed = run.sessions?.length ? run.sessions : undefined;
  const lines = daysIn(span).flatMap((day) => {
    if (listed) return named(listed, day);
    if (isStruck(run, holidays, day)) return [];
    const extra = named(run.extraDates ?? [], day);
    return [...extra, ...regular(run, day)].filter(
      (one, at, all) => all.findIndex(({ startTime }) => startTime === one.startTime) === at,
    );
  });
  return lines
    .map(({ date, startTime, title, status = 'scheduled' }): Line => [
      date,
      startTime,
      title,
      run.status === 'cancelled' ? 'cancelled' : status,
    ])
    .sort(([day, time], [other, otherTime]) =>
      day + time < other + otherTime ? -1 : Number(day + time > other + otherTime),
    )
    .slice(0, 400);
}

function daysIn({ from, until }: Span): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let day = Temporal.PlainDate.from(from);
  for (; day.toString() <= until; day = day.add({ days: 1 })) days.push(day);
  return days;
}

function named(sessions: readonly Session[], day: Temporal.PlainDate): Session[] {
  return sessions.filter(({ date }) => date === day.toString());
}

function isStruck(run: Run, holidays: readonly Holiday[], day: Temporal.PlainDate): boolean {
  if (run.exceptDates?.includes(day.toString())) return true;
  const isClosed = ({ kind, from, to = from }: Holiday) =>
    kind === 'public' && within(day, from, to);
  return run.ignoreHolidays !== true && holidays.some(isClosed);
}

function regular(run: Run, day: Temporal.PlainDate): Session[] {
  const { startDate = '', endDate = '', schedule = [] } = run;
  const end = endDate < startDate ? undefined : endDate;
  return schedule
    .filter(({ byDay, from = startDate, until, every = 1 }) => {
      if (!within(day, from, until) || !within(day, startDate, end)) return false;
      const isOn = (one: Temporal.PlainDate) => byDay.includes(WEEKDAYS[one.dayOfWeek - 1]!);
      let origin = Temporal.PlainDate.from(from);
      while (!isOn(origin)) origin = origin.add({ days: 1 });
      return isOn(day) && (mondayOf(origin).until(mondayOf(day)).days / 7) % every === 0;
    })
    .map(({ startTime, endTime }) => ({ date: day.toString(), startTime, endTime }));
}

function within(day: Temporal.PlainDate, first: string, last = '9999'): boolean {
  return day.toString() >= first && day.toString() <= last;
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
