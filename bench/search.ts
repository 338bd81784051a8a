// Word search and expansion of courses in plain Node, without page, catalogue or drawing: the vocabulary index against
// a scan of all folded texts, and our expander against Temporal. Prints ratios; asserts nothing.
// Alone: `npx tsx bench/search.ts`. Left out: the same inside a slowed-down browser (engine.ts, pages.ts).
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { foldText, wordsOf } from '../src/domain/fold-text.js';
import { sessionsOf } from '../src/domain/sessions.js';
import { searchText } from '../src/domain/search-index.js';
import { WordIndex } from '../src/domain/word-index.js';
import type { Run } from '../src/feed/schema.js';
import { benchFeed } from './data.js';
import { median, quantile, ratio, ratioWords, table, withSpread } from './statistics.js';

const today = '2027-01-01';
const rounds = 5;
/** Written as people do, mistakes included; asked after each key press. */
const questions = [
  'deutsch',
  'kinder betreuung',
  'bewerbng',
  'Schuldnerberatung',
  'anfaenger abend',
];
const typed = questions.flatMap((text) =>
  [...text.matchAll(/./gu)].map(({ index }) => text.slice(0, index + 1)),
);

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const timesOf = (count: number, work: () => unknown): number[] =>
  Array.from({ length: count }, () => timeOf(work));

function textsOf(count: number): string[] {
  const { offers } = benchFeed(count, today) as { offers: { name: string; summary: string }[] };
  return offers.map(({ name, summary }) => `${name} ${summary}`);
}

function scan(folded: readonly string[], question: string): number {
  const words = wordsOf(question);
  return folded.filter((text) => words.every((word) => text.includes(word))).length;
}

function measureWords(count: number): string[] {
  const texts = textsOf(count);
  const newIndex = () => new WordIndex(count, (at) => [{ text: texts[at] ?? '', weight: 5 }]);
  const builds = timesOf(rounds, () => newIndex().build());
  const folds = timesOf(rounds, () => texts.map(foldText));
  const index = newIndex();
  const folded = texts.map(foldText);
  const perKey = { index: [] as number[], scan: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const text of typed) {
      perKey.index.push(timeOf(() => searchText(index, text)));
      perKey.scan.push(timeOf(() => scan(folded, text)));
    }
  }
  const p95 = (times: readonly number[]) => [quantile(times, 0.95)];
  return [
    String(count),
    `${withSpread(builds)} : ${withSpread(folds)}`,
    ratioWords(ratio(builds, folds)),
    `${withSpread([median(perKey.index)])} : ${withSpread([median(perKey.scan)])}`,
    ratioWords(ratio(perKey.index, perKey.scan)),
    ratioWords(ratio(p95(perKey.index), p95(perKey.scan))),
  ];
}

const course: Run = {
  id: 'r',
  startDate: '2027-01-01',
  endDate: '2027-12-31',
  schedule: [{ byDay: ['MO', 'WE', 'FR'], startTime: '08:30', endTime: '12:45' }],
};

/** The same course by stepping through Temporal's days. */
function withTemporal(): string[] {
  const dates: string[] = [];
  const end = Temporal.PlainDate.from('2027-12-31');
  let day = Temporal.PlainDate.from('2027-01-01');
  for (; Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
    if ([1, 3, 5].includes(day.dayOfWeek)) dates.push(day.toString());
  }
  return dates;
}

function measureRuns(): string[] {
  const dates = sessionsOf(course).length;
  const perThousand = (work: () => unknown) =>
    timesOf(20, () => timesOf(20, work)).map((time) => (time / 20 / dates) * 1000);
  const ours = perThousand(() => sessionsOf(course));
  const theirs = perThousand(withTemporal);
  return [withSpread(ours), withSpread(theirs), ratioWords(ratio(ours, theirs))];
}

/** Both tables, ready to print. A ratio under 1 means that ours is faster. */
export function searchTables(counts: readonly number[] = [1000, 10_000]): string {
  const words = table(
    ['offers', 'build : fold only, ms', '×', 'per key p50 : scan, ms', '×', '× at p95'],
    counts.map(measureWords),
  );
  const runs = table(['1,000 dates of courses, ms', 'Temporal', '×'], [measureRuns()]);
  return `Words, index : scan (no endings, slips or compounds)\n${words}\n\n${runs}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(searchTables());
