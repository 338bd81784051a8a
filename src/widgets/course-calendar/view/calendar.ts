// The calendar around its views: how much fits, which view, the view itself.
// The same markup for the first look and for the whole calendar, so that nothing jumps when the rest
// arrives. Left out: the views, and states without a feed (the element).
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import { loading } from '../../../ui/parts/loading.js';
import { CALENDAR_VIEWS, type CalendarView } from '../calendar-state.js';
import type { ViewContext } from './context.js';
import { totalPhrase } from './phrases.js';

/** What comes after the first look; what is not there yet keeps its room. */
export interface LaterParts {
  /** Language menu and notices. */
  readonly top?: Rendered;
  readonly filters?: unknown;
  /** Active filters; what to give up when nothing fits. */
  readonly above?: unknown;
  /** Stands for the view when there is nothing to show. */
  readonly body?: TemplateResult | undefined;
  /** Tools, and where the data come from. */
  readonly foot?: TemplateResult;
  /** One offer in place of the views. */
  readonly details?: TemplateResult | undefined;
}

/** `body` is undefined while the view is on its way. */
export interface CalendarParts extends LaterParts {
  /** Runs that fit and are not over. */
  readonly total: number;
}

export function calendarTemplate(parts: CalendarParts, context: ViewContext): TemplateResult {
  return html`${parts.top} ${parts.details ?? framed(parts, context)}`;
}

function framed(parts: CalendarParts, context: ViewContext): TemplateResult {
  const { total, body, filters, above, foot } = parts;
  return html`<div class="calendar">
    <div class="head">
      ${heading(context.reading.headingLevel, totalPhrase(total, context), {
        id: 'results-heading',
        className: 'results-title',
      })}
      ${viewSwitch(context)}
    </div>
    <div class="ask">${filters ?? html`<div class="filter-room"></div>`}</div>
    ${above} ${body ?? loading()} ${foot ?? footRoom}
  </div>`;
}

const footRoom = html`<div class="filter-room"></div>
  <p class="source">&nbsp;</p>`;

/** Exactly one of three, so radio buttons: the browser brings keys, names and states. */
function viewSwitch({ view, actions }: ViewContext): TemplateResult {
  return html`<fieldset class="views no-print">
    <legend class="visually-hidden">${msg('Ansicht', { id: 'calendar.view' })}</legend>
    ${CALENDAR_VIEWS.map(
      (one) =>
        html`<label class="view-choice">
          <input
            type="radio"
            name="view"
            value=${one}
            .checked=${one === view}
            @change=${() => actions.act((moves) => moves.chooseView(one))}
          />
          <span>${viewName(one)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function viewName(view: CalendarView): string {
  switch (view) {
    case 'agenda':
      return msg('Liste', { id: 'calendar.agenda' });
    case 'month':
      return msg('Monat', { id: 'calendar.month' });
    case 'timeline':
      return msg('Zeitstrahl', { id: 'calendar.timeline' });
  }
}
