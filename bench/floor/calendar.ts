// The floor of the calendar: the least a page must do to show weekly runs as a list, a month or a timeline and to turn
// to other days. lit-html draws as many rows as the calendar does, a loop over weekdays finds the dates. No exceptions,
// no holidays, no sessions, no filters, no languages, no checks of the feed, no keyboard grid: what the calendar needs
// more than this is the price of what it does more.
import { html, render, svg } from 'lit/html.js';

interface Run {
  readonly startDate: string;
  readonly endDate: string;
  readonly schedule: readonly { byDay: readonly string[]; startTime: string; endTime: string }[];
}

interface FloorFeed {
  readonly offers: readonly { name: string; level: { target: string }; runs: readonly Run[] }[];
}

/** One weekday of one run. Days are counted from 1970. */
interface Weekly {
  readonly run: number;
  readonly name: string;
  readonly weekday: number;
  readonly first: number;
  readonly last: number;
  readonly time: string;
}

interface Meeting {
  readonly day: number;
  readonly weekly: Weekly;
}

const inCell = 3;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayLength = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / dayLength;
const weekdayOf = (day: number) => (day + 3) % 7;
const words = (day: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de', { timeZone: 'UTC', ...options }).format(day * dayLength);

function readRuns({ offers }: FloorFeed): Weekly[] {
  let run = 0;
  return offers.flatMap(({ name, runs }) =>
    runs.flatMap(({ startDate, endDate, schedule }) => {
      run += 1;
      const [first, last] = [dayOf(startDate), dayOf(endDate)];
      return schedule.flatMap(({ byDay, startTime }) =>
        byDay.map((day) => ({
          ...{ run, name, first, last, time: startTime, weekday: weekdays.indexOf(day) },
        })),
      );
    }),
  );
}

/** Meetings of the days, each day's by time. */
function meetingsOn(all: readonly Weekly[], from: number, until: number): Meeting[][] {
  const days: Meeting[][] = Array.from({ length: until - from + 1 }, () => []);
  for (const weekly of all) {
    const first = Math.max(weekly.first, from);
    const last = Math.min(weekly.last, until);
    let day = first + ((weekly.weekday - weekdayOf(first) + 7) % 7);
    for (; day <= last; day += 7) days[day - from]?.push({ day, weekly });
  }
  for (const day of days) day.sort((a, b) => (a.weekly.time < b.weekly.time ? -1 : 1));
  return days;
}

type Turn = (by: number) => void;

function month(all: readonly Weekly[], today: number, turned: number, turn: Turn) {
  const now = new Date(today * dayLength);
  const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + turned, 1) / dayLength;
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + turned + 1, 1) / dayLength;
  const from = first - weekdayOf(first);
  const days = meetingsOn(all, from, end - 1 + (6 - weekdayOf(end - 1)));
  const cell = (meetings: readonly Meeting[], at: number) => html`
    <td>
      <button>
        ${new Date((from + at) * dayLength).getUTCDate()}
        <span>${meetings.length}</span>
        <span class="items">
          ${meetings
            .slice(0, inCell)
            .map(({ weekly }) => html`<span>${weekly.time} ${weekly.name}</span>`)}
        </span>
      </button>
    </td>
  `;
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7).map((one, day) => cell(one, week * 7 + day)),
  );
  return html`
    <h2>${words(first, { month: 'long', year: 'numeric' })}</h2>
    <button @click=${() => turn(1)}>Nächster Monat</button>
    <table>
      ${weeks.map(
        (cells) =>
          html`<tr>
            ${cells}
          </tr>`,
      )}
    </table>
  `;
}

function agenda(all: readonly Weekly[], today: number, turned: number, turn: Turn) {
  const seen = new Set<number>();
  const days = meetingsOn(all, today, today + 55).map((meetings) =>
    meetings.filter(({ weekly }) => !seen.has(weekly.run) && seen.add(weekly.run)),
  );
  const entries = days.flat().slice(0, rowsShown * (turned + 1));
  const entry = ({ day, weekly }: Meeting, at: number) => html`
    ${
      entries[at - 1]?.day === day
        ? ''
        : html`<h3>${words(day, { weekday: 'long', day: 'numeric', month: 'long' })}</h3>`
    }
    <article>
      <p>${weekly.time} Uhr</p>
      <h4><a href="#offer">${weekly.name}</a></h4>
    </article>
  `;
  return html`
    <h2>${seen.size} Kurse</h2>
    ${entries.map(entry)}
    <button @click=${() => turn(1)}>Mehr anzeigen</button>
  `;
}

function timeline(all: readonly Weekly[], today: number, turned: number, turn: Turn) {
  const from = today - weekdayOf(today) + turned * 28;
  const days = length;
  const bars = all
    .filter(({ run }, at) => all[at - 1]?.run !== run)
    .filter(({ first, last }) => last >= from && first < from + days)
    .sort((a, b) => a.first - b.first);
  const bar = ({ name, first, last, time }: Weekly) => {
    const start = Math.max(0, first - from);
    const end = Math.min(days, last - from + 1);
    const share = (value: number) => `${String((value / days) * 100)}%`;
    return html`<tr>
      <th>${name}</th>
      <td>${words(first, {})}</td>
      <td>${words(last, {})}</td>
      <td>${time}</td>
      <td class="chart">
        <svg>${svg`<rect x=${share(start)} width=${share(end - start)} height="10"></rect>`}</svg>
      </td>
    </tr>`;
  };
  const choose = (event: Event) => {
    length = Number((event.target as HTMLSelectElement).value);
    turn(0);
  };
  return html`
    <h2>${bars.length} Kurse</h2>
    <select aria-label="Zeitraum" @change=${choose}>
      <option value="84">12 Wochen</option>
      <option value="365">12 Monate</option>
    </select>
    <button @click=${() => turn(1)}>Später</button>
    <table>
      ${bars.slice(0, rowsShown).map(bar)}
    </table>
  `;
}

/** Days of the timeline. */
let length = 84;

/** As many rows as the calendar draws: ten for the first paint, fifty per page from then on. */
let rowsShown = 10;

async function start(): Promise<void> {
  const response = await fetch('feed.json');
  const all = readRuns((await response.json()) as FloorFeed);
  const today = Math.floor(Date.now() / dayLength);
  const target = document.querySelector('main')!;
  const page = { month, agenda, timeline }[document.body.dataset['view'] as 'month'];
  let turned = 0;
  const turn: Turn = (by) => {
    turned += by;
    render(page(all, today, turned, turn), target);
  };
  turn(0);
  const drawPage = () => {
    rowsShown = 50;
    turn(0);
  };
  requestAnimationFrame(() => requestAnimationFrame(drawPage));
}

await start();
