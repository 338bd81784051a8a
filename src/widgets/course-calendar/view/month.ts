// A month as a grid of days with one tab stop; a day opens as a list below it. Every day is a button
// whose name says date and number; what else stands in the cell is for the eye, since the list has it all.
// Left out: keys (calendar-state.ts), one entry (entry.ts). Source: APG, date picker grid.
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DayCell } from '../../../domain/month-cells.js';
import { monthOf } from '../../../domain/month.js';
import type { Occurrence } from '../../../domain/occurrences.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { WEEKDAYS } from '../../../feed/vocabulary-core.js';
import { formatDate } from '../../../i18n/format.js';
import {
  formatDayOfWeek,
  formatMonth,
  formatWeekday,
  formatWeekdayShort,
} from '../../../i18n/more-format.js';
import { comma, feedText } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import { lateIcon } from '../../../ui/late-icon.js';
import { IN_CELL, type MonthView } from '../calendar-state.js';
import type { ViewContext } from './context.js';
import { entryId, entryTemplate, offWord } from './entry.js';
import { coursesPhrase, totalPhrase } from './phrases.js';
import { stepButton } from './step-button.js';

/** `ofDay`: what takes place on the open day. */
export function monthTemplate(
  view: MonthView,
  ofDay: readonly Occurrence[],
  context: ViewContext,
): TemplateResult {
  const { session } = context;
  return html`<div class="month">
    ${monthBar(view, context)} ${gridTemplate(view, context)}
    ${session.openDay === undefined ? nothing : dayList(session.openDay, ofDay, context)}
  </div>`;
}

function monthBar({ month }: MonthView, { reading, actions }: ViewContext): TemplateResult {
  return html`<div class="bar">
    ${stepButton('chevron-left', msg('Vorheriger Monat', { id: 'calendar.previous-month' }), () =>
      actions.goMonths(-1),
    )}
    ${heading(below(reading.headingLevel), formatMonth(month, reading.locale), {
      id: 'span-heading',
      className: 'span',
    })}
    ${stepButton('chevron-right', msg('Nächster Monat', { id: 'calendar.next-month' }), () =>
      actions.goMonths(1),
    )}
    <button
      type="button"
      class="button"
      part="button"
      @click=${() => actions.goToDay(reading.today)}
    >
      ${msg('Heute', { id: 'calendar.to-today' })}
    </button>
  </div>`;
}

function gridTemplate(view: MonthView, context: ViewContext): TemplateResult {
  const { actions, reading } = context;
  const open = (event: Event) => {
    const day = (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (day !== undefined) actions.openDay(day);
  };
  return html`<table
    class="grid"
    role="grid"
    aria-labelledby="span-heading"
    @click=${open}
    @keydown=${actions.pressInMonth}
  >
    <thead>
      <tr>
        ${WEEKDAYS.map(
          (day) =>
            html`<th scope="col">
              <span aria-hidden="true">${formatWeekdayShort(day, reading.locale)}</span
              ><span class="visually-hidden">${formatWeekday(day, reading.locale)}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${view.weeks.map(
        (week) =>
          html`<tr>
            ${week.map((date) => cellTemplate(date, view, context))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellTemplate(
  date: PlainDate,
  { month, days }: MonthView,
  context: ViewContext,
): TemplateResult {
  const { session, reading } = context;
  const cell = days.get(date);
  const isOpen = session.openDay === date;
  const name = formatDayOfWeek(date, reading.locale);
  const count = totalPhrase(cell?.courses ?? 0, context);
  return html`<td
    role="gridcell"
    class=${monthOf(date) === month ? nothing : 'outside'}
    aria-selected=${isOpen ? 'true' : nothing}
  >
    <button
      type="button"
      class="day"
      part="day"
      data-day=${date}
      tabindex=${date === session.day ? '0' : '-1'}
      aria-current=${date === reading.today ? 'date' : nothing}
    >
      <span class="visually-hidden">${name}${comma(reading)}${count}</span>
      <span class="number" aria-hidden="true">${Number(date.slice(8))}</span>
      ${cell === undefined ? nothing : itemsTemplate(cell, context)}
    </button>
  </td>`;
}

function itemsTemplate(
  { courses, meetings, first }: DayCell,
  { reading }: ViewContext,
): TemplateResult {
  const items = meetings === IN_CELL + 1 ? first : first.slice(0, IN_CELL);
  const left = meetings - items.length;
  return html`<span class="count" aria-hidden="true">${courses}</span>
    <span class="items" aria-hidden="true"
      >${items.map((one) => {
        const word = offWord(one);
        const name = feedText(one.course.offer.record.name, reading);
        return html`<span class="item"
          >${one.startTime?.replace(/^0/, '')}
          ${word === undefined ? name : html`<b>${word}:</b> <s>${name}</s>`}</span
        >`;
      })}${left > 0 ? html`<span class="item">+ ${left}</span>` : nothing}</span
    >`;
}

/** The list of one day, below the grid. Escape leads back to the day. */
function dayList(
  date: PlainDate,
  occurrences: readonly Occurrence[],
  context: ViewContext,
): TemplateResult {
  const { reading, actions, session } = context;
  const level = below(reading.headingLevel);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    actions.closeDay();
  };
  const shown = occurrences.slice(0, session.shown);
  return html`<section class="day-list" aria-labelledby="day-heading" @keydown=${leave}>
    ${heading(
      level,
      html`${formatDate(date, reading.locale)}<br /><small
          >${coursesPhrase(occurrences, context)}</small
        >`,
      { id: 'day-heading', focusable: true },
    )}
    <ol class="entries" role="list">
      ${shown.map(
        (one) =>
          html`<li data-id=${entryId(one)}>${entryTemplate(one, [], below(level), context)}</li>`,
      )}
    </ol>
    ${
      occurrences.length > shown.length
        ? html`<button
            type="button"
            class="button"
            part="button more"
            @click=${() => actions.more(true)}
          >
            ${msg('Mehr anzeigen', { id: 'calendar.more' })}
          </button>`
        : nothing
    }
    <button type="button" class="button back" part="button" @click=${actions.closeDay}>
      ${lateIcon('chevron-left')}<span
        >${msg('Zurück zum Monat', { id: 'calendar.back-to-month' })}</span
      >
    </button>
  </section>`;
}
