// Dates of many weekly runs, in plain Node: what the calendar's questions cost beside a hand-written expander that knows
// nothing but weekdays and public holidays. Left out: drawing (calendar.ts).
import { pathToFileURL } from 'node:url';
import { agendaOf } from '../src/domain/agenda.js';
import { courseRunsOf, type CourseRun } from '../src/domain/course-runs.js';
import { monthCells } from '../src/domain/month-cells.js';
import { monthOf } from '../src/domain/month.js';
import { occurrencesIn, type Span } from '../src/domain/occurrences.js';
import { addDays } from '../src/domain/plain-date.js';
import { timelineOf } from '../src/domain/timeline.js';
import { buildCatalogue } from '../src/feed/catalogue.js';
import type { Feed, Holiday } from '../src/feed/schema.js';
import { WEEKDAYS } from '../src/feed/vocabulary.js';
import { benchCourses } from './data.js';
import { ratio, ratioWords, table, withSpread } from './statistics.js';

const today = '2026-11-22';
const year: Span = { from: today, until: addDays(today, 364) };
const holidays: readonly Holiday[] = ['2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29'].map(
  (from) => ({ from, name: 'Feiertag', kind: 'public' }),
);

interface FloorDate {
  readonly course: CourseRun;
  readonly day: number;
  readonly time: string;
}

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

/** Each day's dates by time. */
function floor(courses: readonly CourseRun[], { from, until }: Span): FloorDate[][] {
  const [first, last] = [dayOf(from), dayOf(until)];
  const closed = new Set(holidays.map((holiday) => dayOf(holiday.from)));
  const days: FloorDate[][] = Array.from({ length: last - first + 1 }, () => []);
  for (const course of courses) {
    const { startDate = '', endDate = '', schedule = [] } = course.run.record;
    const begin = Math.max(first, dayOf(startDate));
    const end = Math.min(last, dayOf(endDate));
    for (const { byDay, startTime } of schedule) {
      for (const weekday of byDay) {
        let day = begin + ((WEEKDAYS.indexOf(weekday) - ((begin + 3) % 7) + 7) % 7);
        for (; day <= end; day += 7) {
          if (!closed.has(day)) days[day - first]?.push({ course, day, time: startTime });
        }
      }
    }
  }
  for (const ofDay of days) ofDay.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return days;
}

/** Milliseconds of each of ten rounds in which the pieces of work are done in turn; the first two warm up. */
function inTurn(...works: readonly (() => unknown)[]): number[][] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < 12; round += 1) {
    works.forEach((work, at) => {
      const start = performance.now();
      work();
      if (round > 1) times[at]?.push(performance.now() - start);
    });
  }
  return times;
}

function measure(runs: number): string[] {
  // what the reader adds to a feed that comes without faults
  const feed = { ...benchCourses(runs, today), deleted: [] } as unknown as Feed;
  const courses = courseRunsOf(buildCatalogue(feed).offers, today);
  const dates = floor(courses, year).flat().length;
  const [plain = [], ours = [], month = [], agenda = [], timeline = []] = inTurn(
    () => floor(courses, year),
    () => occurrencesIn(courses, year, holidays),
    () => monthCells(courses, monthOf(addDays(today, 40)), holidays, 4),
    () => agendaOf(courses, { from: today, until: addDays(today, 55) }, holidays),
    () => timelineOf(courses, year, { grouping: 'level', today, holidays }),
  );
  const perThousand = (times: readonly number[]) => times.map((time) => (time / dates) * 1000);
  return [
    `${String(runs)}, ${dates.toLocaleString('en')} dates`,
    withSpread(perThousand(plain)),
    withSpread(perThousand(ours)),
    ratioWords(ratio(ours, plain)),
    withSpread(month),
    withSpread(agenda),
    withSpread(timeline),
  ];
}

/** A row per number of runs, ready to print. */
export function expandTable(counts: readonly number[] = [2000, 20_000]): string {
  return table(
    [
      'runs over a year',
      'floor, ms per 1,000 dates',
      'ours',
      '×',
      'month, ms',
      'agenda, ms',
      'timeline, ms',
    ],
    counts.map(measure),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(expandTable());
