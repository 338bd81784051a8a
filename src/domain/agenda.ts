// The calendar as a list of days in which series are told once, so that long-running courses never
// bury single dates. Left out: finding the meetings (occurrences.ts), wording (i18n/).
import type { Holiday } from '../feed/schema.js';
import type { CourseRun } from './course-runs.js';
import { byTime, occurrenceAt, occurrencesIn, spanDays, visitCourse } from './occurrences.js';
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
  const days = spanDays(span, holidays);
  const buckets: AgendaEntry[][] = days.dates.map(() => []);
  const undated: CourseRun[] = [];
  for (const course of courses) {
    const { sessions = [], extraDates = [] } = course.run.record;
    const isWeekly = sessions.length + extraDates.length === 0;
    let isTold = false;
    const meetings = visitCourse(course, days, (visit) => {
      if (isTold && !visit.isSingle) return false;
      const occurrence = occurrenceAt(visit);
      const entry = visit.isSingle
        ? { occurrence, further: [] }
        : new Series(occurrence, span, holidays);
      buckets[visit.day - days.first]?.push(entry);
      isTold ||= !visit.isSingle;
      // nothing but more of the same series follows
      return isTold && isWeekly;
    });
    if (meetings === 0 && isUndatedIn(course, span)) undated.push(course);
  }
  const dated = days.dates.map((date, at) => ({ date, entries: buckets[at]?.sort(inOrder) ?? [] }));
  return { days: dated.filter(({ entries }) => entries.length > 0), undated };
}

/** Writes its further dates out when somebody asks for them: few of all series are ever unfolded. */
class Series implements AgendaEntry {
  readonly occurrence: Occurrence;
  readonly #further: () => readonly Occurrence[];
  #written: readonly Occurrence[] | undefined;

  constructor(occurrence: Occurrence, { until }: Span, holidays: readonly Holiday[]) {
    const { course, date } = occurrence;
    this.occurrence = occurrence;
    this.#further = () =>
      occurrencesIn([course], { from: date, until }, holidays)
        .filter(({ isSingle }) => !isSingle)
        .slice(1);
  }

  get further(): readonly Occurrence[] {
    return (this.#written ??= this.#further());
  }
}

function inOrder({ occurrence: a }: AgendaEntry, { occurrence: b }: AgendaEntry): number {
  return rank(a) - rank(b) || byTime(a, b);
}

function rank({ isSingle, isFirst }: Occurrence): number {
  return isSingle || isFirst ? 0 : 1;
}

/** Whether a run without named days may be under way in the span; unknown dates exclude nothing. */
function isUndatedIn({ run, start, end }: CourseRun, { from, until }: Span): boolean {
  const isInside = (start ?? until) <= until && (end ?? from) >= from;
  return from <= until && isInside && !namesMeetings(run.record);
}
