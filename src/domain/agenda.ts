// The calendar as a list of days in which series are told once, so that long-running courses never
// bury single dates. Left out: finding the meetings (occurrences.ts), wording (i18n/).
import type { Holiday } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import { occurrencesByDay } from './month.js';
import { occurrencesIn } from './occurrences.js';
import type { Occurrence, Span } from './occurrences.js';
import type { PlainDate } from './plain-date.js';
import { namesMeetings } from './runs.js';

export interface AgendaEntry {
  /** The meeting, of a series the next one inside the span. */
  readonly occurrence: Occurrence;
  /** The rest of the series inside the span, ascending; empty for a single date. */
  readonly further: readonly Occurrence[];
}

export interface AgendaDay {
  readonly date: PlainDate;
  /** Single dates and first meetings before series, then by time. */
  readonly entries: readonly AgendaEntry[];
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
  const occurrences = occurrencesIn(courses, span, holidays);
  const series = new Map<CourseRun, Occurrence[]>();
  const shown = occurrences.filter((one) => {
    if (one.isSingle) return true;
    const further = series.get(one.course);
    if (further) further.push(one);
    else series.set(one.course, []);
    return further === undefined;
  });
  const entryOf = (occurrence: Occurrence): AgendaEntry => ({
    occurrence,
    further: occurrence.isSingle ? [] : (series.get(occurrence.course) ?? []),
  });
  const days = [...occurrencesByDay(shown)].map(([date, ofDay]) => ({
    date,
    entries: ofDay.map(entryOf).sort((a, b) => rank(a) - rank(b)),
  }));
  return { days, undated: undatedIn(courses, span, occurrences) };
}

function rank({ occurrence }: AgendaEntry): number {
  return occurrence.isSingle || occurrence.isFirst ? 0 : 1;
}

function undatedIn(
  courses: readonly CourseRun[],
  { from, until }: Span,
  occurrences: readonly Occurrence[],
): readonly CourseRun[] {
  const dated = new Set(occurrences.map(({ course }) => course));
  return courses.filter(
    (course) =>
      !namesMeetings(course.run.record) &&
      !dated.has(course) &&
      (course.start ?? until) <= until &&
      (course.end ?? from) >= from,
  );
}
