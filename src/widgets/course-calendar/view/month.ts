// A month as a grid of days with one tab stop; a day opens as a list below it. Every day is a button
// whose name says date and number; what else stands in the cell is for the eye, since the list has it all.
// Left out: which day a key leads to (session-changes.ts), the list (day-list.ts). Source: APG, date picker grid.
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DayCell, MonthCells } from '../../../domain/month-cells.js';
import { monthOf, type PlainMonth } from '../../../domain/month.js';
import { monthGrid } from '../../../domain/month-grid.js';
import type { Occurrence } from '../../../domain/occurrences.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { WEEKDAYS } from '../../../feed/vocabulary-core.js';
import { labelOf } from '../../../i18n/labels.js';
import { formatDayOfWeek, formatMonth } from '../../../i18n/day-format.js';
import { weekdayName } from '../../../i18n/format.js';
import { formatWeekdayShort } from '../../../i18n/weekday-short.js';
import { comma, feedText, statusPhrase } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import type { ViewContext } from './context.js';
import { IN_CELL } from '../month-state.js';
import { totalPhrase } from './phrases.js';
import { stepButton } from './step-button.js';

/** A month as it is drawn. */
export interface MonthView {
  readonly month: PlainMonth;
  readonly cells: MonthCells;
}

export function monthTemplate(view: MonthView, context: ViewContext): TemplateResult {
  const { session } = context;
  return html`<div class="month">
    ${monthBar(view, context)} ${gridTemplate(view, context)} ${undatedLine(view, context)}
    ${session.openDay === undefined ? nothing : context.dayList(context)}
  </div>`;
}

function monthBar({ month }: MonthView, { reading, actions }: ViewContext): TemplateResult {
  return html`<div class="bar">
    ${stepButton('chevron-left', msg('Vorheriger Monat', { id: 'calendar.previous-month' }), () =>
      actions.act(({ goMonths }) => goMonths(-1)),
    )}
    ${heading(below(reading.headingLevel), formatMonth(month, reading.locale), {
      id: 'span-heading',
      className: 'span',
    })}
    ${stepButton('chevron-right', msg('Nächster Monat', { id: 'calendar.next-month' }), () =>
      actions.act(({ goMonths }) => goMonths(1)),
    )}
    <button
      type="button"
      class="button"
      part="button"
      @click=${() => actions.act(({ goToDay }) => goToDay(reading.today))}
    >
      ${msg('Heute', { id: 'calendar.to-today' })}
    </button>
  </div>`;
}

function gridTemplate(view: MonthView, context: ViewContext): TemplateResult {
  const { actions, reading } = context;
  const weeks = monthGrid(view.month);
  const open = (event: Event) => {
    const day = (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (day !== undefined) actions.act(({ openDay }) => openDay(day));
  };
  return html`<table
    class="grid"
    role="grid"
    aria-labelledby="span-heading"
    @click=${open}
    @keydown=${(event: KeyboardEvent) => press(event, context)}
  >
    <thead>
      <tr>
        ${WEEKDAYS.map(
          (day, at) =>
            html`<th scope="col">
              <span aria-hidden="true">${formatWeekdayShort(day, reading.locale)}</span
              ><span class="visually-hidden"
                >${weekdayName(weeks[0]?.[at] ?? '', reading.locale)}</span
              >
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${week.map((date) => cellTemplate(date, view, context))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What no day can show; without it a course that takes people at any time would seem not to exist. */
function undatedLine({ cells }: MonthView, context: ViewContext): TemplateResult | typeof nothing {
  if (cells.undated === 0) return nothing;
  const count = totalPhrase(cells.undated, context);
  return html`<p>
    ${msg(str`Ohne festen Termin (siehe Liste): ${count}`, { id: 'calendar.undated-in-list' })}
  </p>`;
}

/** Keys that lead to another day are kept from the page; which day that is, comes out in time. */
function press(event: KeyboardEvent, { actions }: ViewContext): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || !/^(Arrow|Page|Home|End)/.test(key)) return;
  event.preventDefault();
  actions.act(({ pressInMonth }) => pressInMonth(event));
}

function cellTemplate(
  date: PlainDate,
  { month, cells }: MonthView,
  context: ViewContext,
): TemplateResult {
  const { session, reading } = context;
  const cell = cells.days.get(date);
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
          >${one.meeting.startTime?.replace(/^0/, '')}
          ${word === undefined ? name : html`<b>${word}:</b> <s>${name}</s>`}</span
        >`;
      })}${left > 0 ? html`<span class="item">+ ${left}</span>` : nothing}</span
    >`;
}

/** A word before the title, where there is no room for a chip: "abgesagt". */
function offWord({ course, status }: Occurrence): string | undefined {
  if (status !== 'scheduled') return labelOf('status', status);
  const isOff = course.status === 'cancelled' || course.status === 'postponed';
  return isOff ? statusPhrase(course.status) : undefined;
}
