// What coordinators need to see, as sentences above the timeline and as marks in it. Figures nobody gave
// are named as unknown. Loaded with the timeline when an editor wants it.
// Left out: finding it (domain/planning.ts), drawing the marks (view/timeline-drawing.ts).
import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CourseRun } from '../../../domain/course-runs.js';
import { UNKNOWN } from '../../../domain/offer-query.js';
import { dayOf, daysBetween } from '../../../domain/plain-date.js';
import { planningOf } from '../../../domain/planning.js';
import type {
  BelowMinimum,
  Clash,
  Gap,
  LevelGap,
  NextStarts,
  Planning,
} from '../../../domain/planning.js';
import type { Stretch } from '../../../domain/timeline.js';
import { formatDateShort, formatPeriod, plural } from '../../../i18n/format.js';
import { labelOf } from '../../../i18n/labels.js';
import { asOfPhrase } from '../../../offers/view/more-phrases.js';
import { comma, feedText, type Reading } from '../../../offers/view/phrases.js';
import { below, heading } from '../../../ui/heading.js';
import type { Rendered } from '../../../ui/local-text.js';
import type { TimelineView } from '../timeline-state.js';
import type { ViewContext } from '../view/context.js';
import { courseLink } from '../view/course-link.js';

/** Longer lists are folded, so that the timeline stays near. */
const FEW = 5;

export interface PlanningParts {
  readonly findings: TemplateResult;
  /** Per level, the weeks without a start in any town, in days of the timeline. */
  readonly gaps: ReadonlyMap<string, readonly Stretch[]>;
}

export class PlanningView {
  #on: readonly unknown[] = [];
  #planning: Planning | undefined;

  render(
    { timeline }: TimelineView,
    courses: readonly CourseRun[],
    context: ViewContext,
  ): PlanningParts {
    const { span } = timeline;
    const { today } = context.reading;
    const on = [courses, span.from, span.until, today];
    if (this.#planning === undefined || on.some((one, at) => one !== this.#on[at])) {
      this.#on = on;
      this.#planning = planningOf(courses, span, today);
    }
    return {
      findings: findingsTemplate(this.#planning, context),
      gaps: gapsByLevel(this.#planning.levelGaps, span.from),
    };
  }
}

function gapsByLevel(gaps: readonly LevelGap[], start: string): PlanningParts['gaps'] {
  const levels = new Map<string, Stretch[]>();
  for (const { level, from, until } of gaps) {
    const stretch = { from: daysBetween(start, from), to: daysBetween(start, until) + 1 };
    levels.set(level, [...(levels.get(level) ?? []), stretch]);
  }
  return levels;
}

function findingsTemplate(planning: Planning, context: ViewContext): TemplateResult {
  const { clashes, belowMinimum, nextStarts } = planning;
  const { reading } = context;
  return html`<section class="planning" aria-labelledby="planning-heading">
    ${heading(below(reading.headingLevel), msg('Für die Planung', { id: 'calendar.planning' }), {
      id: 'planning-heading',
    })}
    ${finding(
      msg('Wochen ohne Kursbeginn', { id: 'calendar.gaps' }),
      gapLines(planning, context),
      context,
    )}
    ${finding(
      msg('Mehrere Kurse beginnen in derselben Woche', { id: 'calendar.clashes' }),
      clashes.map((clash) => clashLine(clash, context)),
      context,
    )}
    ${finding(
      msg('Zu wenige Anmeldungen', { id: 'calendar.below-minimum' }),
      belowMinimum.map((one) => belowMinimumLine(one, context)),
      context,
    )}
    ${nextStarts.length === 0 ? nothing : nextTable(nextStarts, context)}
  </section>`;
}

/** A list under its heading; long ones are folded on the screen. */
function finding(
  title: string,
  lines: readonly TemplateResult[],
  { reading, isPrinting }: ViewContext,
): TemplateResult {
  const none = msg('Nichts gefunden.', { id: 'calendar.no-finding' });
  return html`<details ?open=${isPrinting || lines.length <= FEW}>
    <summary>${title} (${lines.length})</summary>
    ${
      lines.length === 0
        ? html`<p>${none}</p>`
        : html`<ul lang=${reading.locale}>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
  </details>`;
}

/** "A2, Auenstadt": where a finding belongs. */
function whereabouts(
  { level, region }: { readonly level: string; readonly region: string | undefined },
  reading: Reading,
): TemplateResult {
  return html`<strong>${levelName(level)}${comma(reading)}${townName(region, reading)}:</strong>`;
}

/** A name of the feed, in its language. */
function townName(region: string | undefined, reading: Reading): Rendered {
  return region === undefined
    ? msg('ohne Ort', { id: 'calendar.no-town' })
    : feedText(region, reading);
}

function levelName(level: string): string {
  return level === UNKNOWN
    ? msg('Niveau nicht bekannt', { id: 'calendar.level-unknown' })
    : labelOf('level', level);
}

/** One line per level: the weeks without a start anywhere, and behind them those of each town. */
function gapLines({ levelGaps, gaps }: Planning, context: ViewContext): TemplateResult[] {
  const levels = [...new Set(gaps.map(({ level }) => level))];
  return levels.map((level) => {
    const towns = gaps.filter((gap) => gap.level === level);
    const all = levelGaps.filter((gap) => gap.level === level);
    const [first] = towns;
    const hasOneTown = towns.every(({ region }) => region === first?.region);
    return first !== undefined && hasOneTown && all.length === towns.length
      ? html`${whereabouts(first, context.reading)} ${gapSpans(all, context.reading)}`
      : levelLine(level, all, towns, context);
  });
}

function levelLine(
  level: string,
  all: readonly LevelGap[],
  towns: readonly Gap[],
  { reading, isPrinting }: ViewContext,
): TemplateResult {
  const everywhere = msg('alle Orte zusammen', { id: 'calendar.all-towns' });
  const none = msg('keine Woche ohne Beginn', { id: 'calendar.no-gap' });
  const regions = [...new Set(towns.map(({ region }) => region))];
  return html`<strong>${levelName(level)}${comma(reading)}${everywhere}:</strong>
    ${all.length === 0 ? none : gapSpans(all, reading)}
    <details class="towns" ?open=${isPrinting}>
      <summary>${msg('Einzelne Orte', { id: 'calendar.by-town' })} (${regions.length})</summary>
      <ul>
        ${regions.map(
          (region) =>
            html`<li>
              <strong>${townName(region, reading)}:</strong>
              ${gapSpans(
                towns.filter((gap) => gap.region === region),
                reading,
              )}
            </li>`,
        )}
      </ul>
    </details>`;
}

/** "vom 4. bis 17. Januar 2027 (2 Wochen)", one after the other. */
function gapSpans(gaps: readonly LevelGap[], reading: Reading): string {
  return gaps
    .map(({ from, until, weeks }) => {
      const span = formatPeriod(from, until, reading.locale);
      const length = plural(
        msg('{n, plural, one {# Woche} other {# Wochen}}', { id: 'calendar.weeks' }),
        weeks,
        reading.locale,
      );
      return `${span} (${length})`;
    })
    .join(comma(reading));
}

function clashLine(clash: Clash, context: ViewContext): TemplateResult {
  const { reading } = context;
  const monday = formatDateShort(clash.week, reading.locale);
  const week = msg(str`Woche ab ${monday}`, { id: 'calendar.week-from' });
  return html`${whereabouts(clash, reading)} ${week}:
  ${clash.courses.map(
    (course, index) =>
      html`${index === 0 ? nothing : comma(reading)}${findingLink(course, 'clash', context)}`,
  )}`;
}

function belowMinimumLine(one: BelowMinimum, context: ViewContext): TemplateResult {
  const { course, enrolled, minimum, missing, daysLeft, asOf } = one;
  const { reading, catalogue } = context;
  const people = msg(str`${enrolled} von mindestens ${minimum} angemeldet`, {
    id: 'calendar.enrolled',
  });
  const lack = plural(
    msg('{n, plural, one {es fehlt # Person} other {es fehlen # Personen}}', {
      id: 'calendar.missing',
    }),
    missing,
    reading.locale,
  );
  const left = plural(
    msg('{n, plural, one {noch # Tag bis zum Beginn} other {noch # Tage bis zum Beginn}}', {
      id: 'calendar.days-left',
    }),
    daysLeft,
    reading.locale,
  );
  const counted =
    asOf === undefined ? '' : ` (${asOfPhrase(dayOf(asOf, catalogue.timeZone), reading)})`;
  return html`${findingLink(course, 'minimum', context)}:
  ${[people, lack, left].join(comma(reading))}${counted}`;
}

/** A link whose entry differs from the row's, so that the reader comes back to the finding. */
function findingLink(course: CourseRun, finding: string, context: ViewContext): TemplateResult {
  const entry = `${finding} ${course.key}`;
  return courseLink(course, entry, course.status === 'cancelled', context);
}

/** In narrow containers each cell names its column and stands below the one before. */
function nextTable(next: readonly NextStarts[], context: ViewContext): TemplateResult {
  const { reading } = context;
  const columns = [
    msg('nächster Beginn', { id: 'calendar.next-any' }),
    msg('am Abend', { id: 'calendar.next-evening' }),
    labelOf('childcare', 'yes'),
  ];
  return html`<table role="table">
    <caption>
      ${msg('Nächster Beginn für jedes Niveau', { id: 'calendar.next-starts' })}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[labelOf('facet', 'level'), ...columns].map(
          (name) => html`<th role="columnheader" scope="col">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${next.map(
        ({ level, any, evening, childcare }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${levelName(level)}</th>
            ${[any, evening, childcare].map(
              (course, at) =>
                html`<td role="cell">
                  <span class="column" aria-hidden="true">${columns[at]}: </span>${startCell(
                    course,
                    reading,
                  )}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** "4. Januar 2027, Deutsch am Abend"; what nobody has announced is not known. */
function startCell(course: CourseRun | undefined, reading: Reading): Rendered {
  if (course === undefined) return labelOf('answer', 'unknown');
  const { start, offer } = course;
  const name = feedText(offer.record.name, reading);
  if (start === undefined || start < reading.today) {
    return html`${labelOf('starts', 'rolling')}${comma(reading)}${name}`;
  }
  return html`${formatDateShort(start, reading.locale)}${comma(reading)}${name}`;
}

export const planningStyles = [
  css`
    .planning {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
      padding: calc(4 * var(--_space));
      border: 1px solid var(--_hairline);
      border-radius: var(--_radius);
    }

    .planning summary {
      min-block-size: 2em;
      font-weight: 600;
      cursor: pointer;
    }

    .planning .towns summary {
      font-weight: inherit;
    }

    .planning ul {
      padding-inline-start: 1.25em;
    }

    .planning li {
      padding-block: var(--_space);
    }

    .planning .title {
      display: inline;
      font-size: 1em;
    }

    .planning table {
      border-collapse: collapse;
      inline-size: 100%;
      font-size: var(--_small);
    }

    .planning caption {
      padding-block: calc(2 * var(--_space));
      font-size: var(--_large);
      font-weight: 600;
      text-align: start;
    }

    .planning :is(th, td) {
      padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
      border-block-start: 1px solid var(--_hairline);
      text-align: start;
      vertical-align: top;
    }

    @container lotse (inline-size < 640px) {
      .planning :is(table, tbody, tr, th, td, caption) {
        display: block;
      }

      .planning thead {
        display: none;
      }

      .planning td {
        border: 0;
      }
    }

    @container lotse (inline-size >= 640px) {
      .planning .column {
        display: none;
      }
    }

    @media print {
      .planning li,
      .planning tr {
        break-inside: avoid;
      }

      .planning summary {
        break-after: avoid;
        list-style: none;
      }
    }
  `,
];
