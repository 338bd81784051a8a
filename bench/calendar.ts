// The calendar against its floor: how soon each view is there, and how soon other days are painted. One page per view,
// visited in turn (floor, calendar, floor, calendar …). Left out: opening the browser, printing (run.ts).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bundleScript } from './bundle.js';
import { benchCourses } from './data.js';
import { visit, type Press, type Visit, type VisitOptions } from './pages.js';
import type { BenchServer } from './server.js';
import { quantile, ratio, ratioWords, table, withSpread } from './statistics.js';

const here = dirname(fileURLToPath(import.meta.url));
const pageNames = ['floor', 'calendar'] as const;
type PageName = (typeof pageNames)[number];

const turns = 6;

const pressOn =
  (name: string) =>
  async (page: Page, press: Press): Promise<void> => {
    for (let turn = 0; turn < turns; turn += 1) {
      await page.getByRole('button', { name }).first().focus();
      await press('Enter');
    }
  };

/** What is asked of each view, at the width at which it stands by itself. */
const views = {
  agenda: { width: 412, turn: 'more dates', act: pressOn('Mehr anzeigen') },
  month: { width: 1280, turn: 'next month', act: pressOn('Nächster Monat') },
  timeline: {
    width: 1280,
    turn: 'a year, then later',
    act: async (page: Page, press: Press): Promise<void> => {
      await page.getByLabel('Zeitraum').focus();
      await press('End');
      await pressOn('Später')(page, press);
    },
  },
} as const;
export type CalendarViewName = keyof typeof views;
export const calendarViews = Object.keys(views) as CalendarViewName[];

export type CalendarVisits = Readonly<Record<CalendarViewName, Record<PageName, Visit[]>>>;

/** Adds the pages: one folder per number of runs. The files of the widgets must be there already. */
export async function addCalendarPages(
  server: BenchServer,
  counts: readonly number[],
  today: string,
): Promise<void> {
  const floor = await bundleScript('floor/calendar.ts', 'esm');
  const floorPage = readFileSync(join(here, 'floor/index.html'), 'utf8');
  const widgetPage = readFileSync(join(here, 'widget.html'), 'utf8');
  for (const count of counts) {
    const folder = `/calendar-${String(count)}`;
    server.add(`${folder}/feed.json`, JSON.stringify(benchCourses(count, today)));
    server.add(`${folder}/floor.js`, floor);
    for (const view of calendarViews) {
      server.add(
        `${folder}/floor-${view}.html`,
        floorPage.replace('<body>', `<body data-view="${view}">`),
      );
      server.add(
        `${folder}/calendar-${view}.html`,
        widgetPage
          .replaceAll('offer-finder', 'course-calendar')
          .replace('feed="feed.json"', `feed="feed.json" view="${view}"`),
      );
    }
  }
}

export async function measureCalendar(
  browser: Browser,
  server: BenchServer,
  count: number,
  { rounds, slowdown }: { rounds: number; slowdown: number },
): Promise<CalendarVisits> {
  const probe = await bundleScript('probe.ts', 'iife');
  const none = () => ({ floor: [], calendar: [] });
  const visits: CalendarVisits = { agenda: none(), month: none(), timeline: none() };
  for (let round = 0; round < rounds; round += 1) {
    for (const view of calendarViews) {
      for (const name of pageNames) {
        const path = `/calendar-${String(count)}/${name}-${view}.html`;
        const { width, act } = views[view];
        const options: VisitOptions = { path, probe, slowdown, width, act };
        visits[view][name].push(await visit(browser, server, options));
        process.stderr.write('.');
      }
    }
  }
  process.stderr.write('\n');
  return visits;
}

type Measure = readonly [name: string, of: (visit: Visit) => number];

const measuresOf = (view: CalendarViewName, empty: number): readonly Measure[] => {
  const keys = (share: number) => (one: Visit) =>
    quantile(
      one.keys.map(({ first }) => first),
      share,
    );
  return [
    [`${view} ready, ms`, ({ ready }) => ready],
    [`${views[view].turn}, p50, ms`, keys(0.5)],
    [`${views[view].turn}, p95, ms`, keys(0.95)],
    ['blocking until idle, ms', ({ blocking }) => blocking],
    ['longest task, ms', ({ longestTask }) => longestTask],
    ['heap, MB', ({ heap }) => heap - empty],
    ['layout shift', ({ layoutShift }) => layoutShift],
  ];
};

export function calendarTable(visits: CalendarVisits, empty: number): string {
  return table(
    ['median (least–most)', 'floor', 'calendar', 'ratio'],
    calendarViews.flatMap((view) =>
      measuresOf(view, empty).map(([name, of]) => {
        const floor = visits[view].floor.map(of);
        const calendar = visits[view].calendar.map(of);
        return [name, withSpread(floor), withSpread(calendar), ratioWords(ratio(calendar, floor))];
      }),
    ),
  );
}
