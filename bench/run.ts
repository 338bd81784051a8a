// `npm run bench`: measures finder and calendar against hand-written floors, in turn (A B A B), in headless Chromium with the CPU
// slowed down. Prints medians, spreads and ratios and writes dist/bench.json. Asserts nothing: times depend on the
// machine, so only the ratios are worth comparing, and a ratio under 1.3 is a tie.
//   --rounds N     visits to each page (default 5)
//   --offers N,N   sizes of the feed (default 2000,5000: a file of 5 MiB, the most a reader accepts, holds about 6,000)
//   --courses N,N  runs of courses in the calendar's feeds, in thousands (default 2000,20000)
//   --only WHAT    finder, calendar or engine (default: all of them)
//   --slowdown N   how many times slower the CPU is made (default 4)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { todayIn } from '../src/domain/plain-date.js';
import { buildIfStale } from '../scripts/build.js';
import { launchChromium } from '../scripts/tools/launch-chromium.js';
import { bundleScript } from './bundle.js';
import { addCalendarPages, calendarTable, measureCalendar } from './calendar.js';
import type { CalendarVisits } from './calendar.js';
import { benchFeed } from './data.js';
import type { EngineTimes } from './engine.js';
import { expandTable } from './expand.js';
import { emptyHeap, visit, visitOnSlow4g, type SlowVisit, type Visit } from './pages.js';
import { searchTables } from './search.js';
import { addFolder, startServer, type BenchServer } from './server.js';
import { readSizes } from './sizes.js';
import { median, quantile, ratio, ratioWords, table, withSpread } from './statistics.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const lotse = join(root, 'dist/lotse');
const pageNames = ['floor', 'finder'] as const;
type PageName = (typeof pageNames)[number];

interface Measured {
  readonly visits: Record<PageName, Visit[]>;
  readonly slow4g: Record<PageName, SlowVisit[]>;
}

interface Options {
  readonly rounds: number;
  readonly slowdown: number;
  readonly offers: readonly number[];
  readonly courses: readonly number[];
  readonly only: string | undefined;
  readonly today: string;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      offers: { type: 'string', default: '2000,5000' },
      courses: { type: 'string', default: '2000,20000' },
      only: { type: 'string' },
      slowdown: { type: 'string', default: '4' },
    },
  });
  return {
    rounds: Number(values.rounds),
    offers: values.offers.split(',').map(Number),
    courses: values.courses.split(',').map(Number),
    only: values.only,
    today: todayIn('Europe/Berlin'),
    slowdown: Number(values.slowdown),
  };
}

/** The pages of the bench; each size of feed has its own folder with both pages in it. */
async function fill(server: BenchServer, sizes: readonly number[], today: string): Promise<void> {
  const floor = await bundleScript('floor/floor.ts', 'esm');
  for (const offers of sizes) {
    const folder = `/${String(offers)}`;
    server.add(`${folder}/feed.json`, JSON.stringify(benchFeed(offers, today)));
    server.add(`${folder}/floor.js`, floor);
    server.add(`${folder}/floor.html`, readFileSync(join(here, 'floor/index.html')));
    server.add(`${folder}/finder.html`, readFileSync(join(here, 'widget.html')));
  }
}

async function measurePages(
  browser: Browser,
  server: BenchServer,
  offers: number,
  { rounds, slowdown }: { rounds: number; slowdown: number },
): Promise<Measured> {
  const probe = await bundleScript('probe.ts', 'iife');
  const measured: Measured = {
    visits: { floor: [], finder: [] },
    slow4g: { floor: [], finder: [] },
  };
  for (let round = 0; round < rounds; round++) {
    for (const name of pageNames) {
      const options = { path: `/${String(offers)}/${name}.html`, probe, slowdown };
      measured.visits[name].push(await visit(browser, server, options));
      measured.slow4g[name].push(await visitOnSlow4g(browser, server, options));
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return measured;
}

async function measureEngine(
  browser: Browser,
  server: BenchServer,
  offers: number,
  { slowdown, today }: { slowdown: number; today: string },
): Promise<EngineTimes> {
  server.add('/engine.json', JSON.stringify(benchFeed(offers, today)));
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${server.origin}/engine.html`);
  const times = await page.evaluate(([url, day]) => window.measureEngine(url, day), [
    '/engine.json',
    today,
  ] as const);
  await context.close();
  return times;
}

type Measure = readonly [name: string, of: (visits: readonly Visit[]) => readonly number[]];

const keysAt = (paint: 'first' | 'last', share: number) => (visits: readonly Visit[]) =>
  visits.map(({ keys }) =>
    quantile(
      keys.map((key) => key[paint]),
      share,
    ),
  );

const measures = (empty: number): readonly Measure[] => [
  ['list ready, ms', (visits) => visits.map(({ ready }) => ready)],
  ['key press to list, p50, ms', keysAt('first', 0.5)],
  ['key press to list, p95, ms', keysAt('first', 0.95)],
  ['key press to all counts, p50, ms', keysAt('last', 0.5)],
  ['blocking until idle, ms', (visits) => visits.map(({ blocking }) => blocking)],
  ['longest task, ms', (visits) => visits.map(({ longestTask }) => longestTask)],
  ['heap, MB', (visits) => visits.map(({ heap }) => heap - empty)],
  ['layout shift', (visits) => visits.map(({ layoutShift }) => layoutShift)],
];

const slowMeasures: readonly (readonly [string, (visit: SlowVisit) => number])[] = [
  ['slow 4G: list ready, ms', ({ ready }) => ready],
  ['slow 4G: script before it, kB', ({ script }) => script / 1000],
  ['slow 4G: data before it, kB', ({ data }) => data / 1000],
];

function pageTable({ visits, slow4g }: Measured, empty: number): string {
  const row = (name: string, floor: readonly number[], finder: readonly number[]) => [
    name,
    withSpread(floor),
    withSpread(finder),
    ratioWords(ratio(finder, floor)),
  ];
  return table(
    ['median (least–most)', 'floor', 'finder', 'ratio'],
    [
      ...measures(empty).map(([name, of]) => row(name, of(visits.floor), of(visits.finder))),
      ...slowMeasures.map(([name, of]) => row(name, slow4g.floor.map(of), slow4g.finder.map(of))),
    ],
  );
}

const p50p95 = (times: readonly number[]) =>
  `${withSpread([median(times)])} / ${withSpread([quantile(times, 0.95)])}`;

function engineTable(engines: ReadonlyMap<number, EngineTimes>): string {
  const perMegabyte = (times: readonly number[] | undefined, { megabytes }: EngineTimes) =>
    times ? withSpread(times.map((time) => time / megabytes)) : 'refused: too many records';
  return table(
    [
      'offers',
      'JSON.parse, ms/MB',
      'check, ms/MB',
      'index, ms',
      'search p50 / p95, ms',
      'with 4 facets',
      'linear scan',
    ],
    [...engines].map(([offers, times]) => [
      String(offers),
      perMegabyte(times.jsonParse, times),
      perMegabyte(times.check, times),
      withSpread(times.buildIndex),
      p50p95(times.search),
      p50p95(times.searchWithFacets),
      p50p95(times.linearScan),
    ]),
  );
}

function sizeTable(): string {
  const { first, later } = readSizes(join(lotse, 'integrity.json'));
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  return table(
    ['file', 'kB gz'],
    [
      ...Object.entries(first).map(([name, bytes]) => [
        `${name} with its static imports`,
        kb(bytes),
      ]),
      ...Object.entries(later).map(([name, bytes]) => [`later: ${name}`, kb(bytes)]),
    ],
  );
}

/** What is measured, by its name in `--only`; each prints its tables and returns all single values. */
const benches = {
  async finder(browser: Browser, server: BenchServer, options: Options, empty: number) {
    await fill(server, options.offers, options.today);
    const pages = new Map<number, Measured>();
    for (const count of options.offers) {
      const measured = await measurePages(browser, server, count, options);
      pages.set(count, measured);
      console.log(`${String(count)} offers\n${pageTable(measured, empty)}\n`);
    }
    return Object.fromEntries(pages);
  },

  async calendar(browser: Browser, server: BenchServer, options: Options, empty: number) {
    await addCalendarPages(server, options.courses, options.today);
    const pages = new Map<number, CalendarVisits>();
    for (const count of options.courses) {
      const visits = await measureCalendar(browser, server, count, options);
      pages.set(count, visits);
      console.log(`${String(count)} runs of courses\n${calendarTable(visits, empty)}\n`);
    }
    return Object.fromEntries(pages);
  },

  async engine(browser: Browser, server: BenchServer, options: Options) {
    server.add('/engine.js', await bundleScript('engine.ts', 'iife'));
    server.add(
      '/engine.html',
      '<!doctype html><meta charset="utf-8"><script src="/engine.js"></script>',
    );
    const engines = new Map<number, EngineTimes>();
    for (const count of [2000, 9000, 20_000]) {
      engines.set(count, await measureEngine(browser, server, count, options));
    }
    console.log(`Without drawing\n${engineTable(engines)}`);
    console.log(`\nIn Node, CPU not slowed\n${searchTables()}\n\n${expandTable()}`);
    return Object.fromEntries(engines);
  },
};

async function run(): Promise<void> {
  const options = readOptions();
  const { rounds, slowdown, today, only } = options;
  await buildIfStale();
  const server = await startServer();
  const browser = await launchChromium();
  try {
    addFolder(server, lotse, '/lotse');
    const machine = `Chromium ${browser.version()}, CPU slowed ${String(slowdown)} times, ${String(cpus().length)} cores`;
    console.log(`${machine}, ${String(rounds)} rounds, ${today}\n\n${sizeTable()}\n`);
    const empty = await emptyHeap(browser);
    const sizes = readSizes(join(lotse, 'integrity.json'));
    const result: Record<string, unknown> = { machine, today, rounds, sizes, emptyHeap: empty };
    for (const [name, bench] of Object.entries(benches)) {
      if (only !== undefined && only !== name) continue;
      result[name] = await bench(browser, server, options, empty);
    }
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'dist/bench.json'), `${JSON.stringify(result, undefined, 1)}\n`);
    console.log('\nAll single values: dist/bench.json');
  } finally {
    await browser.close();
    await server.close();
  }
}

await run();
