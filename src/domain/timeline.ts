// Runs as bars over weeks or months, in days from the first day of the span.
// Left out: drawing them, and what the rows are called (i18n/).
import type { Holiday } from '../feed/schema.js';
import { deadlineOf } from './course-deadline.js';
import type { CourseRun } from './course-runs.js';
import { levelOf, levelRank } from './levels.js';
import { monthOf } from './month.js';
import { addMonths } from './month-moves.js';
import type { PlainMonth } from './month.js';
import type { Span } from './occurrences.js';
import { UNKNOWN } from './offer-query.js';
import { compareDates, daysBetween, toEpochDay, weekdayIndex } from './plain-date.js';
import type { TimelineGrouping } from './timeline-grouping.js';
import type { PlainDate } from './plain-date.js';

/** A stretch of whole days from the first day of the span: 0 ≤ from < to ≤ days. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface TimelineBar extends Stretch {
  readonly course: CourseRun;
  /** It began before the span. */
  readonly isCutAtStart: boolean;
  /** Nobody knows its end; the bar goes on to the end of the span. */
  readonly isOpenEnded: boolean;
  /** The last day to register, when it lies inside the span. */
  readonly deadline: number | undefined;
}

export interface TimelineGroup {
  /** Level, id of the provider or of the place, or `unknown`. */
  readonly key: string;
  /** By first day, then by key. */
  readonly bars: readonly TimelineBar[];
}

export interface Timeline {
  readonly span: Span;
  readonly days: number;
  readonly months: readonly (Stretch & { readonly month: PlainMonth })[];
  /** Where weeks begin, in days from the first day of the span. */
  readonly mondays: readonly number[];
  readonly holidays: readonly (Stretch & { readonly holiday: Holiday })[];
  /** Undefined when today lies outside. */
  readonly today: number | undefined;
  /** Levels in the order of the CEFR, else by name; `unknown` last. Groups without bars are left out. */
  readonly groups: readonly TimelineGroup[];
  /** Runs that may be under way but whose first day nobody knows. */
  readonly undated: readonly CourseRun[];
}

export interface TimelineOptions {
  readonly grouping: TimelineGrouping;
  readonly today: PlainDate;
  /** Of the feed, public and school ones. */
  readonly holidays: readonly Holiday[];
}

/** The runs that touch the span. A span that ends before it begins has no days and no bars. */
export function timelineOf(
  courses: readonly CourseRun[],
  span: Span,
  { grouping, today, holidays }: TimelineOptions,
): Timeline {
  const days = Math.max(0, daysBetween(span.from, span.until) + 1) || 0;
  const at = (date: PlainDate): number => daysBetween(span.from, date);
  const isInside = (date: PlainDate): boolean => date >= span.from && date <= span.until;
  return {
    span,
    days,
    months: monthsOf(span, days),
    mondays: mondaysOf(span, days),
    holidays: holidays.flatMap((holiday) => {
      const stretch = clip(span, days, holiday.from, holiday.to ?? holiday.from);
      return stretch === undefined ? [] : { holiday, ...stretch };
    }),
    today: isInside(today) ? at(today) : undefined,
    groups: groupsOf(
      courses.flatMap((course) => barOf(course, span, days) ?? []),
      grouping,
    ),
    undated: courses.filter(
      ({ start, end }) => start === undefined && days > 0 && (end ?? span.from) >= span.from,
    ),
  };
}

/** The part of a period inside the span; undefined when there is none. */
function clip(span: Span, days: number, first: PlainDate, last: PlainDate): Stretch | undefined {
  const from = Math.max(0, daysBetween(span.from, first));
  const to = Math.min(days, daysBetween(span.from, last) + 1);
  return from < to ? { from, to } : undefined;
}

function barOf(course: CourseRun, span: Span, days: number): TimelineBar | undefined {
  const { start, end } = course;
  const deadline = deadlineOf(course);
  if (start === undefined) return undefined;
  const stretch = start > span.until ? undefined : clip(span, days, start, end ?? span.until);
  if (stretch === undefined) return undefined;
  const mark = deadline === undefined ? -1 : daysBetween(span.from, deadline);
  return {
    course,
    ...stretch,
    isCutAtStart: start < span.from,
    isOpenEnded: end === undefined,
    deadline: mark >= 0 && mark < days ? mark : undefined,
  };
}

function monthsOf(span: Span, days: number): Timeline['months'] {
  const months: (Stretch & { month: PlainMonth })[] = [];
  for (let from = 0, month = monthOf(span.from); from < days; month = addMonths(month, 1)) {
    const to = Math.min(days, daysBetween(span.from, `${addMonths(month, 1)}-01`));
    months.push({ month, from, to });
    from = to;
  }
  return months;
}

function mondaysOf(span: Span, days: number): number[] {
  const mondays: number[] = [];
  const first = (7 - weekdayIndex(toEpochDay(span.from))) % 7;
  for (let day = first; day < days; day += 7) mondays.push(day);
  return mondays;
}

function groupsOf(
  bars: readonly TimelineBar[],
  grouping: TimelineGrouping,
): readonly TimelineGroup[] {
  const groups = new Map<string, TimelineBar[]>();
  for (const bar of [...bars].sort(byStart)) {
    const key = KEYS[grouping](bar.course);
    const group = groups.get(key);
    if (group) group.push(bar);
    else groups.set(key, [bar]);
  }
  const sorted = [...groups].map(([key, own]) => ({ key, bars: own }));
  return grouping === 'level'
    ? sorted.sort((a, b) => levelRank(a.key) - levelRank(b.key))
    : sorted.sort(
        (a, b) =>
          Number(a.key === UNKNOWN) - Number(b.key === UNKNOWN) ||
          nameIn(a, grouping).localeCompare(nameIn(b, grouping), 'de'),
      );
}

function byStart({ course: a }: TimelineBar, { course: b }: TimelineBar): number {
  return compareDates(a.start ?? '', b.start ?? '') || compareDates(a.key, b.key);
}

const KEYS: Readonly<Record<TimelineGrouping, (course: CourseRun) => string>> = {
  level: ({ offer }) => levelOf(offer),
  provider: ({ offer }) => offer.record.provider,
  place: ({ run }) => run.place?.id ?? UNKNOWN,
};

function nameIn({ key, bars }: TimelineGroup, grouping: 'provider' | 'place'): string {
  const course = bars[0]?.course;
  const record = grouping === 'provider' ? course?.offer.provider : course?.run.place;
  const name = record?.name ?? key;
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? key);
}
