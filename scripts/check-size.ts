// Holds what a page loads against its budgets (gzip, kB = 1,000 bytes). Sizes come from integrity.json of the build, so
// they are those of the files delivered. Left out: time, which `npm run bench` compares.
import { readFileSync } from 'node:fs';
import { needBuilt, report } from './tools/checks.js';

interface BuiltFile {
  readonly name: string;
  readonly gzip: number;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

interface Integrity {
  readonly widgets: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, BuiltFile>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

needBuilt('dist/lotse/integrity.json');
const { files, widgets } = readJson('dist/lotse/integrity.json') as Integrity;
const { targetLocales } = readJson('lit-localize.json') as { targetLocales: string[] };

/** The file and everything that the browser loads with it before it runs. */
function loadedWith(name: string, found = new Set<string>()): Set<string> {
  if (!found.has(name)) {
    found.add(name);
    for (const other of files[name]!.imports) loadedWith(other, found);
  }
  return found;
}

const gzipOf = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + files[name]!.gzip, 0);

/** The file called after a module, under whatever hash. */
const chunkOf = (module: string) => Object.keys(files).find((path) => files[path]!.name === module);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** In kB. `held`: what has been reached where that is more than the gate; it may only become less. */
interface Budget {
  readonly gate: number;
  readonly goal: number;
  readonly held?: number;
}

function checkBudget(what: string, bytes: number, { gate, goal, held = gate }: Budget) {
  const missed = [gate, goal].filter((limit) => bytes > limit * 1000);
  const names = missed.map((limit) => `${limit === gate ? 'gate' : 'goal'} ${limit} kB missed`);
  const verdict = names.length === 0 ? 'goal reached' : names.join(', ');
  report(bytes <= held * 1000, `${what} within ${held} kB`, `${kilobytes(bytes)}, ${verdict}`);
}

/** Words in a locale that a widget loads before anybody opens anything: formats, its first view, and the rest. */
function wordsOf(widget: string, locale: string) {
  const chunks = [locale, `${widget}-${locale}`, `${widget}-more-${locale}`].map(chunkOf);
  const [formats, first, more] = chunks.map((name) => (name === undefined ? 0 : gzipOf([name])));
  return { first: (formats ?? 0) + (first ?? 0), all: (formats ?? 0) + (first ?? 0) + (more ?? 0) };
}

for (const locale of targetLocales) {
  const isLocale = new RegExp(`(^|-)${locale}$`);
  const total = gzipOf(Object.keys(files).filter((path) => isLocale.test(files[path]!.name)));
  report(chunkOf(locale) !== undefined, `the formats in ${locale} are a file of their own`);
  const largest = Math.max(...Object.keys(widgets).map((name) => wordsOf(name, locale).all));
  checkBudget(`words in ${locale} of any widget`, largest, { gate: 6, goal: 4 });
  console.log(`   of everything there is, in ${locale}: ${kilobytes(total)}`);
}

const LOADER = 'lotse.js';
checkBudget('the loader', gzipOf([LOADER]), { gate: 6, goal: 4 });

/**
 * All files of the views that a widget may begin with, the loader among them; `views` are modules it fetches for some
 * of them.
 */
function firstViewOf(widget: string, ...views: readonly string[]): ReadonlySet<string> {
  const found = loadedWith(widgets[widget]!, new Set([LOADER]));
  for (const view of views) {
    const name = chunkOf(view);
    if (name === undefined) throw new Error(`No file is called ${view}`);
    loadedWith(name, found);
  }
  return found;
}

const finder = firstViewOf('offer-finder');
// German is the language of the sources, so its words are in these files; another one comes on top
checkBudget('first view of the offer finder in German', gzipOf(finder), {
  gate: 28,
  goal: 20,
  held: 31,
});
const longest = Math.max(...targetLocales.map((one) => wordsOf('offer-finder', one).first));
console.log(`   in the longest other language: ${kilobytes(gzipOf(finder) + longest)}`);

/** It begins with one of two views, by its width; what counts is the larger one. */
const [beginning] = ['agenda-view', 'month-view'].sort(
  (a, b) => gzipOf(firstViewOf('course-calendar', b)) - gzipOf(firstViewOf('course-calendar', a)),
);
const firstOfCalendar = firstViewOf('course-calendar', beginning!);
console.log(`   first view of the course calendar: ${kilobytes(gzipOf(firstOfCalendar))}`);
const calendar = firstViewOf('course-calendar', 'agenda-view', 'month-view', 'timeline-code');
checkBudget('the three views of the course calendar in German', gzipOf(calendar), {
  gate: 28,
  goal: 20,
  held: 48,
});

const all = new Set(Object.keys(widgets).flatMap((name) => [...firstViewOf(name, 'feed-more')]));
for (const name of firstOfCalendar) all.add(name);
checkBudget('first views of all widgets on one page in German', gzipOf(all), {
  gate: 50,
  goal: 40,
});

/** What a widget fetches by itself as soon as its first view stands, beside icons. */
const LATER = /-(controller|questions)$/;
/** Views that one widget may begin with, all of which it fetches in the end. */
const VIEW = /-view$/;
const withLater = (widget: string): ReadonlySet<string> => {
  const { dynamicImports } = files[widgets[widget]!]!;
  const fetched = (pattern: RegExp) =>
    dynamicImports.filter((path) => pattern.test(files[path]!.name));
  const [code] = fetched(LATER);
  if (code === undefined) throw new Error(`No code comes after the first view of ${widget}`);
  const found = loadedWith(code, new Set(firstViewOf(widget, 'listing')));
  for (const view of fetched(VIEW)) loadedWith(view, found);
  return found;
};
const tellAtRest = (what: string, fetched: ReadonlySet<string>): void =>
  console.log(
    `   ${what}, nothing pressed: ${kilobytes(gzipOf(fetched))} in ${fetched.size} files`,
  );
for (const widget of Object.keys(widgets)) tellAtRest(widget, withLater(widget));
tellAtRest(
  'all on one page',
  new Set(Object.keys(widgets).flatMap((name) => [...withLater(name)])),
);
