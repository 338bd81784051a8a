// Runs as bars over weeks or months, grouped. The bars are decoration over a real table whose cells say
// start, end, days, hours and places in words; what lies behind the bars is drawn once per group.
// Left out: where the bars lie (domain/timeline.ts), keys (timeline-state.ts), marks of planning (planning/).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { deadlineOf } from '../../../domain/course-deadline.js';
import type { CourseRun } from '../../../domain/course-runs.js';
import { UNKNOWN } from '../../../domain/offer-query.js';
import { runPattern } from '../../../domain/runs.js';
import { TIMELINE_GROUPINGS, type TimelineGrouping } from '../../../domain/timeline-grouping.js';
import type { TimelineGroup } from '../../../domain/timeline.js';
import { formatDateShort, formatPeriod, plural } from '../../../i18n/format.js';
import { labelOf } from '../../../i18n/labels.js';
import { directionOf } from '../../../i18n/locale.js';
import { beginningOf } from '../../../offers/beginning.js';
import { offerStatus } from '../../../offers/view/offer-status.js';
import { beginningPhrase, comma, feedText, weekLines } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import type { TimelineSpan } from '../calendar-state.js';
import type { PlanningParts } from '../planning/planning-view.js';
import { groupingOf, TIMELINE_SPANS, type Scroll, type TimelineView } from '../timeline-state.js';
import type { ViewContext } from './context.js';
import { courseLink } from './course-link.js';
import { moreButton } from './more-button.js';
import { selectField } from './select-field.js';
import { stepButton } from './step-button.js';
import { axis, barDrawing, groundDrawing, legend, type Scale } from './timeline-drawing.js';

/** What people can do in the timeline beside what every view has. */
export interface TimelineActions {
  readonly scrollTimeline: (by: Scroll) => void;
  readonly chooseSpan: (span: TimelineSpan) => void;
  readonly groupBy: (grouping: TimelineGrouping) => void;
  /** Keys in the rows of the timeline. */
  readonly pressInTimeline: (event: KeyboardEvent) => void;
}

interface Drawing {
  readonly view: TimelineView;
  readonly scale: Scale;
  /** The row that takes the focus. */
  readonly row: string | undefined;
  readonly planning: PlanningParts | undefined;
}

export function timelineTemplate(
  view: TimelineView,
  context: ViewContext,
  actions: TimelineActions,
  planning?: PlanningParts,
): TemplateResult {
  const { timeline, groups, undated, left } = view;
  const { reading, session } = context;
  const scale = { days: timeline.days, isRtl: directionOf(reading.locale) === 'rtl' };
  const row = rowOf(view, session.row);
  return html`<div class="timeline">
    ${timelineBar(view, context, actions)} ${planning?.findings}
    ${
      row === undefined
        ? html`<p class="nothing">
            ${msg('In dieser Zeit läuft kein Kurs.', { id: 'calendar.no-courses' })}
          </p>`
        : html`<div class="axis" aria-hidden="true">${axis(timeline, scale, reading.locale)}</div>
            <table
              class="rows"
              role="table"
              aria-labelledby="span-heading"
              @keydown=${actions.pressInTimeline}
            >
              ${headRow()}
              ${groups.map((group) => groupTemplate(group, { view, scale, row, planning }, context))}
              ${undated.length === 0 ? nothing : undatedTemplate(undated, row, context)}
            </table>
            ${legend(timeline, planning !== undefined)}`
    }
    ${left > 0 ? moreRows(left, context) : nothing}
  </div>`;
}

/** The row that takes the focus: as long as it is there, the one somebody was in; undefined without rows. */
function rowOf({ groups, undated }: TimelineView, row: string | undefined): string | undefined {
  const dated = groups.flatMap(({ bars }) => bars.map(({ course }) => course));
  const keys = [...dated, ...undated].map(({ key }) => key);
  return keys.find((key) => key === row) ?? keys[0];
}

function timelineBar(
  { timeline }: TimelineView,
  { reading, session }: ViewContext,
  actions: TimelineActions,
): TemplateResult {
  const { from, until } = timeline.span;
  const step = session.span === '12-weeks' ? { weeks: 4 } : { months: 1 };
  const back = session.span === '12-weeks' ? { weeks: -4 } : { months: -1 };
  return html`<div class="bar">
    ${stepButton('chevron-left', msg('Früher', { id: 'calendar.earlier' }), () => actions.scrollTimeline(back))}
    ${heading(below(reading.headingLevel), formatPeriod(from, until, reading.locale), {
      id: 'span-heading',
      className: 'span',
    })}
    ${stepButton('chevron-right', msg('Später', { id: 'calendar.later' }), () => actions.scrollTimeline(step))}
    ${selectField({
      id: 'span',
      label: msg('Zeitraum', { id: 'finder.period' }),
      options: TIMELINE_SPANS.map((span) => [span, spanLabel(span)]),
      value: session.span,
      choose: actions.chooseSpan,
    })}
    ${selectField({
      id: 'grouping',
      label: msg('Ordnen nach', { id: 'calendar.group-by' }),
      options: TIMELINE_GROUPINGS.map((grouping) => [grouping, groupingLabel(grouping)]),
      value: groupingOf(session),
      choose: actions.groupBy,
    })}
  </div>`;
}

function spanLabel(span: (typeof TIMELINE_SPANS)[number]): string {
  switch (span) {
    case '12-weeks':
      return msg('12 Wochen', { id: 'calendar.12-weeks' });
    case '6-months':
      return msg('6 Monate', { id: 'calendar.6-months' });
    case '12-months':
      return msg('12 Monate', { id: 'calendar.12-months' });
  }
}

function groupingLabel(grouping: (typeof TIMELINE_GROUPINGS)[number]): string {
  switch (grouping) {
    case 'level':
      return labelOf('facet', 'level');
    case 'provider':
      return msg('Anbieter', { id: 'calendar.provider' });
    case 'place':
      return msg('Ort', { id: 'finder.where' });
  }
}

/** Names of the columns for those who move by cell; the cells stand one after the other. */
function headRow(): TemplateResult {
  const names = [
    msg('Kurs', { id: 'calendar.course' }),
    msg('Beginn', { id: 'finder.beginning' }),
    msg('Ende', { id: 'calendar.end' }),
    msg('Zeiten', { id: 'finder.when' }),
    labelOf('facet', 'places'),
    msg('Ende der Anmeldung', { id: 'calendar.deadline' }),
  ];
  return html`<thead role="rowgroup" class="visually-hidden">
    <tr role="row">
      ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
    </tr>
  </thead>`;
}

function groupTemplate(
  group: TimelineGroup,
  { view, scale, row, planning }: Drawing,
  context: ViewContext,
): TemplateResult {
  const gaps = groupingOf(context.session) === 'level' ? planning?.gaps.get(group.key) : undefined;
  return html`<tbody role="rowgroup" class="group">
    <tr role="row" class="group-row">
      <th role="rowheader" scope="rowgroup" colspan="6">
        ${groupName(group, context)} ${groundDrawing(view.timeline, scale, gaps)}
      </th>
    </tr>
    ${group.bars.map((bar) => rowTemplate(bar.course, row, context, barDrawing(bar, scale)))}
  </tbody>`;
}

/** Courses of which nobody knows when they begin: rows without a bar. */
function undatedTemplate(
  courses: readonly CourseRun[],
  row: string | undefined,
  context: ViewContext,
): TemplateResult {
  return html`<tbody role="rowgroup" class="group">
    <tr role="row" class="group-row">
      <th role="rowheader" scope="rowgroup" colspan="6">
        ${msg('Ohne festen Termin', { id: 'calendar.undated' })}
      </th>
    </tr>
    ${courses.map((course) => rowTemplate(course, row, context))}
  </tbody>`;
}

function groupName(group: TimelineGroup, { session, catalogue, reading }: ViewContext): Rendered {
  const { key } = group;
  if (key === UNKNOWN) return msg('ohne Angabe', { id: 'calendar.not-given' });
  const grouping = groupingOf(session);
  if (grouping === 'level') return labelOf('level', key);
  const records = grouping === 'provider' ? catalogue.providersById : catalogue.placesById;
  return feedText(records.get(key)?.name ?? key, reading);
}

function rowTemplate(
  course: CourseRun,
  row: string | undefined,
  context: ViewContext,
  bar?: TemplateResult,
): TemplateResult {
  const { reading } = context;
  const { start, end, key } = course;
  const isOff = course.status === 'cancelled';
  const last = end === start ? '' : formatPeriod(undefined, end, reading.locale);
  return html`<tr role="row" class="course">
    <th role="rowheader" scope="row">
      ${courseLink(course, key, isOff, context, key === row ? '0' : '-1')}
    </th>
    <td role="cell">${startPhrase(course, context)}</td>
    <td role="cell" class="until">${last}</td>
    <td role="cell" class="times">${timesPhrase(course, context)}</td>
    <td role="cell">${placesPhrase(course, context)}</td>
    <td role="cell">${deadlinePhrase(course, context)}</td>
    <td role="presentation" class="chart" aria-hidden="true">${bar}</td>
  </tr>`;
}

/** The first day; of a course without one, whether people can begin at any time. */
function startPhrase({ run, start }: CourseRun, { reading }: ViewContext): string {
  if (start !== undefined) return formatDateShort(start, reading.locale);
  const beginning = beginningOf(run, reading.today);
  return beginning === undefined ? '' : beginningPhrase(beginning, reading);
}

/** The week of a course; without one, what its publisher says about its times. */
function timesPhrase({ run }: CourseRun, { reading }: ViewContext): Rendered {
  const lines = weekLines(runPattern(run.record), reading);
  const { scheduleNote } = run.record;
  return lines.length > 0 || scheduleNote === undefined
    ? lines.join(comma(reading))
    : feedText(scheduleNote, reading);
}

/** Free places as a word, with their number where it is known; where nobody knows, what to ask about. */
function placesPhrase({ run, status }: CourseRun, { reading }: ViewContext): Rendered[] {
  if (status === 'over') return [];
  if (status === 'unknown') return [`${labelOf('facet', 'places')}: `, offerStatus(status)];
  const left = run.record.availability?.remaining ?? 0;
  if (left === 0) return [offerStatus(status)];
  const message = msg('{n, plural, =0 {keine} one {noch # Platz} other {noch # Plätze}}', {
    id: 'finder.places-left',
  });
  return [offerStatus(status), ` ${plural(message, left, reading.locale)}`];
}

/** Until when to register, as long as that is possible. */
function deadlinePhrase(course: CourseRun, { reading }: ViewContext): string {
  const deadline = deadlineOf(course);
  if (deadline === undefined || deadline < reading.today) return '';
  const label = msg('Anmelden bis', { id: 'finder.deadline' });
  return `${label} ${formatDateShort(deadline, reading.locale)}`;
}

function moreRows(left: number, context: ViewContext): TemplateResult {
  const label = plural(
    msg('{n, plural, one {# weiteren Kurs zeigen} other {# weitere Kurse zeigen}}', {
      id: 'calendar.more-rows',
    }),
    Math.min(left, 50),
    context.reading.locale,
  );
  return moreButton(label, true, context);
}
