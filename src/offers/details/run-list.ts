// All dates of a course that are not over: when, where, how many places, until when to register, and a
// calendar file for those whose days are known. Left out: which dates there are (details-state.ts).
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import calendarIcon from 'lucide/dist/esm/icons/calendar-plus.mjs';
import { formatDate, formatPeriod, formatTimeSpan, plural } from '../../i18n/format.js';
import { labelOf } from '../../i18n/labels.js';
import { below, heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import type { Rendered } from '../../ui/local-text.js';
import type { OfferActions } from '../actions.js';
import { offerStatus } from '../view/offer-status.js';
import type { DetailsView, RunView } from '../details-state.js';
import type { CatalogueRun } from '../../feed/catalogue.js';
import { addressLine, asOfPhrase } from '../view/more-phrases.js';
import { beginningPhrase, comma, feedText, weekLines, type Reading } from '../view/phrases.js';

/** What can be done with dates; a course with several lets people keep one of them. */
interface RunActions {
  readonly save: (runs: readonly CatalogueRun[]) => void;
  readonly keep: OfferActions['keep'];
}

/** Nothing for offers without dates; a sentence when a course has none left. */
export function runList(
  { card, runs, pastRuns }: DetailsView,
  reading: Reading,
  actions: RunActions,
): Rendered {
  if (card.offer.runs.length === 0) return nothing;
  return html`<section class="section">
    ${heading(below(reading.headingLevel), msg('Termine', { id: 'finder.runs' }))}
    ${
      runs.length === 0
        ? html`<p>
            ${msg('Im Moment gibt es keinen Termin. Bitte fragen Sie nach.', {
              id: 'finder.no-runs',
            })}
          </p>`
        : html`${listOf(runs, reading, actions)} ${saveAllButton(runs, actions)}`
    }
    ${
      pastRuns.length === 0
        ? nothing
        : html`<details ?open=${runs.length === 0}>
            <summary>${msg('Frühere Termine', { id: 'finder.past-runs' })}</summary>
            ${listOf(pastRuns, reading, actions)}
          </details>`
    }
  </section>`;
}

function listOf(runs: readonly RunView[], reading: Reading, actions: RunActions): TemplateResult {
  return html`<ol class="runs" role="list">
    ${runs.map((run) => html`<li class="run">${runTemplate(run, reading, actions)}</li>`)}
  </ol>`;
}

function runTemplate(view: RunView, reading: Reading, actions: RunActions): TemplateResult {
  const { run } = view;
  return html`<div class="run-head">
      ${heading(below(below(reading.headingLevel)), runTitle(view, reading))}
      ${view.status === undefined ? nothing : offerStatus(view.status)}
    </div>
    <dl class="pairs">
      ${runFacts(view, reading).map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${run.record.note === undefined ? nothing : html`<p>${feedText(run.record.note, reading)}</p>`}
    ${view.isOver ? nothing : runButtons(view, reading, actions)}`;
}

function runButtons(view: RunView, reading: Reading, { save, keep }: RunActions): TemplateResult {
  const { run } = view;
  return html`<div class="actions">
    ${
      view.canBeSaved
        ? html`<button type="button" class="button" part="button" @click=${() => save([run])}>
            ${icon(calendarIcon)}<span
              >${msg('In den Kalender speichern', { id: 'finder.save-calendar' })}</span
            >
          </button>`
        : nothing
    }
    ${keep?.(run.offerId, runTitle(view, reading), run.record.id)}
  </div>`;
}

/** The whole course in one file, when that is more than one date. */
function saveAllButton(runs: readonly RunView[], actions: RunActions): Rendered {
  const dated = runs.filter(({ canBeSaved }) => canBeSaved).map(({ run }) => run);
  if (dated.length < 2) return nothing;
  return html`<button
    type="button"
    class="button save-all"
    part="button"
    @click=${() => actions.save(dated)}
  >
    ${icon(calendarIcon)}<span
      >${msg('Alle Termine in den Kalender speichern', { id: 'finder.save-all-dates' })}</span
    >
  </button>`;
}

/** The run's own name, else when it begins. */
function runTitle({ name, beginning, from, to }: RunView, reading: Reading): Rendered {
  if (name !== undefined) return feedText(name, reading);
  if (beginning !== undefined && beginning.kind !== 'running') {
    return beginningPhrase(beginning, reading);
  }
  const period = formatPeriod(from, to, reading.locale);
  return period === '' ? msg('Termin auf Anfrage', { id: 'finder.date-on-request' }) : period;
}

type Pair = readonly [label: string, value: Rendered | readonly Rendered[]];

function runFacts(view: RunView, reading: Reading): Pair[] {
  const pairs: (Pair | undefined)[] = [
    beginningPair(view, reading),
    periodPair(view, reading),
    timesPair(view, reading),
    placesPair(view, reading),
    deadlinePair(view, reading),
    placePair(view, reading),
  ];
  return pairs.filter((pair) => pair !== undefined);
}

function beginningPair({ name, beginning }: RunView, reading: Reading): Pair | undefined {
  if (beginning === undefined || (name === undefined && beginning.kind !== 'running')) {
    return undefined;
  }
  return [msg('Beginn', { id: 'finder.beginning' }), beginningPhrase(beginning, reading)];
}

function periodPair({ from, to }: RunView, { locale }: Reading): Pair | undefined {
  const period = formatPeriod(from, to, locale);
  return period === '' ? undefined : [msg('Zeitraum', { id: 'finder.period' }), period];
}

function timesPair(view: RunView, reading: Reading): Pair | undefined {
  const { locale } = reading;
  const weeks = view.sessions.length > 0 ? [] : weekLines(view.weeks, reading);
  const lines: Rendered[] = weeks.map((line) => html`<div>${line}</div>`);
  for (const { date, startTime, endTime, title, status } of view.sessions) {
    const label = title === undefined ? nothing : html` – ${feedText(title, reading)}`;
    const mark = status === 'scheduled' ? nothing : html` (${labelOf('status', status)})`;
    lines.push(
      html`<div>
        ${formatDate(date, locale)}${comma(reading)}${formatTimeSpan(startTime, endTime, locale)}${label}${mark}
      </div>`,
    );
  }
  if (view.scheduleNote !== undefined) {
    lines.push(html`<div>${feedText(view.scheduleNote, reading)}</div>`);
  }
  return lines.length === 0 ? undefined : [msg('Zeiten', { id: 'finder.when' }), lines];
}

/** The number of free places only together with the day somebody counted them. */
function placesPair({ remaining, asOf }: RunView, reading: Reading): Pair | undefined {
  if (remaining === undefined || asOf === undefined) return undefined;
  const count = plural(
    msg('{n, plural, =0 {keine} one {noch # Platz} other {noch # Plätze}}', {
      id: 'finder.places-left',
    }),
    remaining,
    reading.locale,
  );
  return [labelOf('facet', 'places'), `${count} (${asOfPhrase(asOf, reading)})`];
}

function deadlinePair(
  { deadline, isPastDeadline }: RunView,
  { locale }: Reading,
): Pair | undefined {
  if (deadline === undefined) return undefined;
  const date = formatDate(deadline, locale);
  return [
    msg('Anmelden bis', { id: 'finder.deadline' }),
    isPastDeadline ? `${date} (${msg('vorbei', { id: 'finder.over' })})` : date,
  ];
}

function placePair({ place, attendance }: RunView, reading: Reading): Pair | undefined {
  const label = msg('Ort', { id: 'finder.where' });
  if (attendance === 'online') return [label, labelOf('attendance', 'online')];
  if (place === undefined) return undefined;
  const address = addressLine(place);
  return [
    label,
    [
      feedText(place.name, reading),
      address === undefined ? nothing : html`${comma(reading)}${feedText(address, reading)}`,
      attendance === 'mixed' ? html` (${labelOf('attendance', 'mixed')})` : nothing,
    ],
  ];
}
