// What list and day show, as plain values. Left out: finding the meetings (domain/agenda.ts), drawing (view/agenda.ts).
import type { Agenda, AgendaDay } from '../../domain/agenda.js';
import type { Span } from '../../domain/occurrences.js';
import { addDays, type PlainDate } from '../../domain/plain-date.js';
import type { ViewSession } from './calendar-state.js';

export interface AgendaView extends Agenda {
  readonly span: Span;
  /** Different runs of the whole span. */
  readonly total: number;
  /** Entries of the span beyond those shown. */
  readonly left: number;
}

/** The agenda of a span, cut after so many entries; courses without a date count, too. */
export function agendaView({ days, undated }: Agenda, span: Span, shown: number): AgendaView {
  const kept: AgendaDay[] = [];
  let room = shown;
  for (const { date, entries } of days) {
    if (room <= 0) break;
    kept.push({ date, entries: entries.slice(0, room) });
    room -= entries.length;
  }
  const entries = days.flatMap((day) => day.entries);
  const runs = new Set(entries.map(({ course }) => course.key));
  return {
    span,
    days: kept,
    undated: undated.slice(0, Math.max(0, room)),
    total: runs.size + undated.length,
    left: Math.max(0, entries.length + undated.length - shown),
  };
}

/** The weeks the agenda covers: from today on. */
export function agendaSpan({ weeks }: ViewSession, today: PlainDate): Span {
  return { from: today, until: addDays(today, weeks * 7 - 1) };
}
