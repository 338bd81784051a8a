// What the timeline shows and how each action changes it, as plain values; loaded when somebody
// wants to see it. Left out: where the bars lie (domain/timeline.ts), words (the templates ask i18n).
import type { CourseRun } from '../../domain/course-runs.js';
import { monthOf } from '../../domain/month.js';
import { addMonths, sameDayIn } from '../../domain/month-moves.js';
import { addDays, type PlainDate } from '../../domain/plain-date.js';
import { timelineOf, type Timeline, type TimelineGroup } from '../../domain/timeline.js';
import { TIMELINE_GROUPINGS, type TimelineGrouping } from '../../domain/timeline-grouping.js';
import { startOfWeek } from '../../domain/weeks.js';
import type { Holiday } from '../../feed/schema.js';
import type { Span } from '../../domain/occurrences.js';
import {
  PAGE,
  type CalendarSession,
  type TimelineSpan,
  type ViewSession,
} from './calendar-state.js';

export const TIMELINE_SPANS = [
  '12-weeks',
  '6-months',
  '12-months',
] as const satisfies readonly TimelineSpan[];

/** How far the timeline is moved. */
export interface Scroll {
  readonly weeks?: number;
  readonly months?: number;
}

/** The timeline's focus on a row. */
export function goToRow(session: CalendarSession, row: string): CalendarSession {
  return { ...session, row };
}

/** Moves the timeline by weeks or months; it begins on a Monday or on the first of a month. */
export function scrollTimeline(session: CalendarSession, by: Scroll): CalendarSession {
  const { weeks = 0, months = 0 } = by;
  const moved = addDays(session.from, weeks * 7);
  const from = months === 0 ? moved : sameDayIn(addMonths(monthOf(moved), months), moved);
  return { ...session, from: aligned(from, session.span), shown: PAGE };
}

export function chooseSpan(session: CalendarSession, span: TimelineSpan): CalendarSession {
  return { ...session, span, from: aligned(session.from, span), shown: PAGE };
}

/** How the rows are grouped: by level, too, when an editor has written something unknown. */
export function groupingOf({ grouping }: ViewSession): TimelineGrouping {
  return TIMELINE_GROUPINGS.find((name) => name === grouping) ?? 'level';
}

export function groupBy(session: CalendarSession, grouping: TimelineGrouping): CalendarSession {
  return { ...session, grouping, shown: PAGE };
}

function aligned(date: PlainDate, span: TimelineSpan): PlainDate {
  return span === '12-weeks' ? startOfWeek(date) : `${monthOf(date)}-01`;
}

/** The row a key leads to in the timeline, by key of its run; undefined for keys that move no row. */
export function rowAfterKey(
  rows: readonly string[],
  row: string | undefined,
  key: string,
): string | undefined {
  const at = Math.max(0, rows.indexOf(row ?? ''));
  switch (key) {
    case 'ArrowDown':
      return rows[Math.min(at + 1, rows.length - 1)];
    case 'ArrowUp':
      return rows[Math.max(at - 1, 0)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}

/** How far a key scrolls the timeline; undefined for keys that do not. */
export function scrollAfterKey(key: string, isRtl: boolean): Scroll | undefined {
  const ahead = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return { weeks: ahead };
    case 'ArrowLeft':
      return { weeks: -ahead };
    case 'PageDown':
      return { months: 1 };
    case 'PageUp':
      return { months: -1 };
    default:
      return undefined;
  }
}

/** The days the timeline covers. */
export function timelineSpan({ from: day, span }: ViewSession): Span {
  const from = aligned(day, span);
  if (span === '12-weeks') return { from, until: addDays(from, 12 * 7 - 1) };
  const after = addMonths(monthOf(from), span === '6-months' ? 6 : 12);
  return { from, until: addDays(`${after}-01`, -1) };
}

export interface TimelineView {
  readonly timeline: Timeline;
  /** Groups with the rows that are shown. */
  readonly groups: readonly TimelineGroup[];
  /** Those without a first day that are shown, after all groups. */
  readonly undated: readonly CourseRun[];
  /** Different runs of the whole span. */
  readonly total: number;
  readonly left: number;
}

export function timelineView(
  courses: readonly CourseRun[],
  session: ViewSession,
  today: PlainDate,
  holidays: readonly Holiday[],
): TimelineView {
  const { shown } = session;
  const grouping = groupingOf(session);
  const timeline = timelineOf(courses, timelineSpan(session), { grouping, today, holidays });
  const groups: TimelineGroup[] = [];
  let room = shown;
  for (const group of timeline.groups) {
    if (room <= 0) break;
    groups.push({ ...group, bars: group.bars.slice(0, room) });
    room -= group.bars.length;
  }
  const undated = timeline.undated.slice(0, Math.max(0, room));
  const bars = timeline.groups.reduce((sum, group) => sum + group.bars.length, 0);
  const total = bars + timeline.undated.length;
  return { timeline, groups, undated, total, left: Math.max(0, total - shown) };
}
