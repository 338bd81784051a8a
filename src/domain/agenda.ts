// The calendar as a list of days in which series are told once, so that long-running courses never
// bury single dates. Left out: finding the meetings (occurrences.ts), wording (i18n/).
import type { Holiday } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import { byTime, occurrenceAt, occurrencesIn, spanDays, visitCourse } from './occurrences.js';
import type { Occurrence, Span } from './occurrences.js';
import type { PlainDate } from './plain-date.js';
import { namesMeetings } from './runs.js';

export interface AgendaDay {
  readonly date: PlainDate;
  /** Single dates and first meetings before series, then by time; of a series the next meeting inside the span. */
  readonly entries: readonly Occurrence[];
}

export interface Agenda {
  /** Days with entries, ascending. */
  readonly days: readonly AgendaDay[];
  /** Under way or open at any time, as far as anybody knows, without saying on which days. */
  readonly undated: readonly CourseRun[];
}

/** What the span holds for a list. A series stands where its next date is, whenever it began. */
export function agendaOf(
  courses: readonly CourseRun[],
  span: Span,
  holidays: readonly Holiday[],
): Agenda {
  const days = spanDays(span, holidays);
  const buckets: Occurrence[][] = days.dates.map(() => []);
  const undated: CourseRun[] = [];
  for (const course of courses) {
    const { record } = course.run;
    const { sessions = [], extraDates = [] } = record;
    const isWeekly = sessions.length + extraDates.length === 0;
    let isTold = false;
    const meetings = visitCourse(course, days, (visit) => {
      if (isTold && !visit.isSingle) return false;
      buckets[visit.day - days.first]?.push(occurrenceAt(visit));
      isTold ||= !visit.isSingle;
      // nothing but more of the same series follows
      return isTold && isWeekly;
    });
    // under way as far as anybody knows
    if (meetings === 0 && !namesMeetings(record)) undated.push(course);
  }
  const dated = days.dates.map((date, at) => ({ date, entries: buckets[at]?.sort(inOrder) ?? [] }));
  return { days: dated.filter(({ entries }) => entries.length > 0), undated };
}

/** The rest of the series an entry stands for, ascending; none of a single date. `until`: last day of the span. */
export function furtherOf(
  { course, date, isSingle }: Occurrence,
  until: PlainDate,
  holidays: readonly Holiday[],
): readonly Occurrence[] {
  if (isSingle) return [];
  const all = occurrencesIn([course], { from: date, until }, holidays);
  return all.filter((one) => !one.isSingle).slice(1);
}

function inOrder(a: Occurrence, b: Occurrence): number {
  return rank(a) - rank(b) || byTime(a, b);
}

function rank({ isSingle, isFirst }: Occurrence): number {
  return isSingle || isFirst ? 0 : 1;
}
