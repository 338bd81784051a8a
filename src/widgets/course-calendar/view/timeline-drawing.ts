// What the timeline draws: axis, ground, bars, legend. Inline SVG with places in per cent, because a
// strict policy forbids inline styles; mirrored where people read from right to left. All of it is
// hidden from screen readers: the table says the same in words. Left out: colours (calendar-styles.ts).
import { msg } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Stretch, Timeline, TimelineBar } from '../../../domain/timeline.js';
import { formatMonth } from '../../../i18n/day-format.js';
import type { Locale } from '../../../i18n/locale.js';

export interface Scale {
  readonly days: number;
  readonly isRtl: boolean;
}

type Drawing = TemplateResult<2>;

const percent = (part: number, { days }: Scale): number => Math.round((part / days) * 1e5) / 1e3;

/** Where a day begins, in per cent of the width. */
function at(day: number, scale: Scale): string {
  const place = percent(day, scale);
  return `${String(scale.isRtl ? 100 - place : place)}%`;
}

function stretch({ from, to }: Stretch, scale: Scale): readonly [x: string, width: string] {
  return [at(scale.isRtl ? to : from, scale), `${String(percent(to - from, scale))}%`];
}

/** Names of the months, a new year with its number; short ones where they are many or the room is little. */
export function axis({ months }: Timeline, scale: Scale, locale: Locale): TemplateResult {
  const few = months.length <= 7 ? '' : 'many';
  return html`<svg class="months ${few}" focusable="false">
    ${months.map(({ month, from }) => {
      const x = at(from, scale);
      const full = formatMonth(month, locale);
      const [name = ''] = full.split(' ');
      const long = month.endsWith('-01') ? full : name;
      const short = locale === 'ar' ? String(Number(month.slice(5))) : name.slice(0, 3);
      return svg`<text class="long" x=${x} y="1.1em" dx=${scale.isRtl ? -4 : 4}>${long}</text
      ><text class="short" x=${x} y="1.1em" dx=${scale.isRtl ? -2 : 2}>${short}</text>`;
    })}
  </svg>`;
}

/** Holidays, weeks, months and today, behind all bars of a group; gaps of the planning at its top. */
export function groundDrawing(
  timeline: Timeline,
  scale: Scale,
  gaps: readonly Stretch[] = [],
): TemplateResult {
  const { holidays, mondays, months, today } = timeline;
  const line = (day: number, name: string): Drawing => {
    const x = at(day, scale);
    return svg`<line class=${name} x1=${x} x2=${x} y1="0" y2="100%"></line>`;
  };
  return html`<svg class="ground" aria-hidden="true" focusable="false">
    ${holidays.map((one) => {
      const [x, width] = stretch(one, scale);
      return svg`<rect class=${one.holiday.kind} x=${x} width=${width} height="100%"></rect>`;
    })}
    ${months.length <= 4 ? mondays.map((day) => line(day, 'week')) : nothing}
    ${months.map(({ from }) => line(from, 'month-line'))}
    ${gaps.map((gap) => {
      const [x, width] = stretch(gap, scale);
      return svg`<rect class="gap" x=${x} y="10" width=${width} height="6"></rect>`;
    })}
    ${today === undefined ? nothing : line(today + 0.5, 'today-line')}
  </svg>`;
}

/** The bar of a run with marks for its start and its deadline. */
export function barDrawing(bar: TimelineBar, scale: Scale): TemplateResult {
  const [x, width] = stretch(bar, scale);
  const { course, isCutAtStart, isOpenEnded, deadline } = bar;
  const look = course.status === 'cancelled' ? 'off' : isOpenEnded ? 'open-ended' : '';
  return html`<svg class="bar-drawing" focusable="false">
    <rect class="stretch ${look}" x=${x} y="7" width=${width} height="12" rx="3"></rect>
    ${isCutAtStart ? nothing : svg`<circle class="start" cx=${at(bar.from, scale)} cy="13" r="7"></circle>`}
    ${
      deadline === undefined
        ? nothing
        : svg`<svg class="deadline" x=${at(deadline + 0.5, scale)} overflow="visible"><path d="M0 4l7 9-7 9-7-9z"></path></svg>`
    }
  </svg>`;
}

/** What the marks mean, for the eye only. */
export function legend({ holidays, today }: Timeline, hasGaps: boolean): TemplateResult {
  const sample = (drawing: Drawing, words: string) =>
    html`<span class="sample"
      ><svg class="key" viewBox="0 0 20 26" focusable="false">${drawing}</svg>${words}</span
    >`;
  return html`<p class="legend" aria-hidden="true">
    ${sample(
      svg`<circle class="start" cx="10" cy="13" r="7"></circle>`,
      msg('Beginn', { id: 'finder.beginning' }),
    )}
    ${sample(
      svg`<path class="deadline" d="M10 4l7 9-7 9-7-9z"></path>`,
      msg('Ende der Anmeldung', { id: 'calendar.deadline' }),
    )}
    ${
      today === undefined
        ? nothing
        : sample(
            svg`<line class="today-line" x1="10" x2="10" y1="0" y2="26"></line>`,
            msg('heute', { id: 'calendar.today' }),
          )
    }
    ${
      holidays.length === 0
        ? nothing
        : sample(
            svg`<rect class="school" width="20" height="26"></rect>`,
            msg('Ferien und Feiertage', { id: 'calendar.holidays' }),
          )
    }
    ${
      hasGaps
        ? sample(
            svg`<rect class="gap" y="10" width="20" height="6"></rect>`,
            msg('kein Beginn in einem Ort', { id: 'calendar.gap' }),
          )
        : nothing
    }
  </p>`;
}
