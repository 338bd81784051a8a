// The agenda: a list grouped by day with the date at the start edge, series folded, courses without a
// date of their own at the end. Left out: one entry (entry.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { furtherOf, type AgendaDay } from '../../../domain/agenda.js';
import type { CourseRun } from '../../../domain/course-runs.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { runPattern } from '../../../domain/runs.js';
import { formatPeriod } from '../../../i18n/format.js';
import { datePieces } from '../../../i18n/day-format.js';
import { beginningOf } from '../../../offers/beginning.js';
import { beginningPhrase, comma, feedText, weekLines } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import type { AgendaView } from '../agenda-state.js';
import type { ViewContext } from './context.js';
import { courseLink } from './course-link.js';
import { entryTemplate } from './entry.js';
import { moreButton } from './more-button.js';

export function agendaTemplate(view: AgendaView, context: ViewContext): TemplateResult {
  const { days, undated, left, span } = view;
  const { isPrinting, reading } = context;
  return html`<div class="agenda">
    ${isPrinting ? html`<p>${formatPeriod(span.from, span.until, reading.locale)}</p>` : nothing}
    ${
      days.length === 0 && undated.length === 0
        ? html`<p class="nothing">
            ${msg('In diesen Wochen gibt es keinen Termin.', { id: 'calendar.no-dates' })}
          </p>`
        : nothing
    }
    <ol class="days" role="list">
      ${days.map((day) => dayTemplate(day, span.until, context))}
    </ol>
    ${undated.length === 0 ? nothing : undatedTemplate(undated, context)}
    ${isPrinting ? nothing : moreButton(moreLabel(left > 0), left > 0, context)}
  </div>`;
}

/** `until`: last day of the list, as far as series are followed. */
function dayTemplate(
  { date, entries }: AgendaDay,
  until: PlainDate,
  context: ViewContext,
): TemplateResult {
  const { reading, catalogue } = context;
  const level = below(below(reading.headingLevel));
  return html`<li class="agenda-day">
    ${heading(below(reading.headingLevel), rail(date, context), { className: 'rail' })}
    <ol class="entries" role="list">
      ${entries.map((one) => {
        const further = furtherOf(one, until, catalogue.holidays);
        return html`<li>${entryTemplate(one, further, level, context)}</li>`;
      })}
    </ol>
  </li>`;
}

/** "Dienstag, 24. November 2026", its pieces set one below the other; today says so. */
function rail(date: string, { reading }: ViewContext): Rendered {
  const [weekday, day, month] = datePieces(date, reading.locale);
  const today = msg('heute', { id: 'calendar.today' });
  return html`<span class="weekday"
      >${weekday}<span class="visually-hidden">${comma(reading)}</span></span
    >
    <span class="number">${day}</span>
    <span class="of-month">${month} ${date.slice(0, 4)}</span>
    ${date === reading.today ? html`<span class="today-word">${today}</span>` : nothing}`;
}

/** Courses people can join at any time or that say nothing about their days. */
function undatedTemplate(courses: readonly CourseRun[], context: ViewContext): TemplateResult {
  const { headingLevel } = context.reading;
  const level = below(below(headingLevel));
  return html`<section class="undated">
    ${heading(below(headingLevel), msg('Ohne festen Termin', { id: 'calendar.undated' }))}
    <ol class="entries" role="list">
      ${courses.map(
        (course) =>
          html`<li>
            <article class="entry" part="card entry">
              ${heading(level, courseLink(course, course.key, course.status === 'cancelled', context))}
              ${undatedLines(course, context).map((line) => html`<p class="about">${line}</p>`)}
            </article>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** When people can begin, else the whole period; then what is known about the week. */
function undatedLines({ run, start, end }: CourseRun, { reading }: ViewContext): Rendered[] {
  const beginning = beginningOf(run, reading.today);
  const { scheduleNote } = run.record;
  const lines: Rendered[] = [
    beginning === undefined
      ? formatPeriod(start, end, reading.locale)
      : beginningPhrase(beginning, reading),
    ...weekLines(runPattern(run.record), reading),
  ];
  if (scheduleNote !== undefined) lines.push(feedText(scheduleNote, reading));
  return lines.filter((line) => line !== '');
}

function moreLabel(isCut: boolean): string {
  return isCut
    ? msg('Mehr anzeigen', { id: 'calendar.more' })
    : msg('Weitere 8 Wochen anzeigen', { id: 'calendar.more-weeks' });
}
