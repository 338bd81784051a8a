// Stage "node": the tests of everything that needs no page, in three time zones, because plain dates must not depend on
// the zone of the machine. The run in Berlin's zone also measures lines covered in src/feed and src/domain: all of them.
// Stage "e2e": the files *.e2e.ts, once, because they drive what was built.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../tools/files.js';
import { cache, root, runNode, tool } from '../tools/run.js';

const zones = ['Europe/Berlin', 'UTC', 'America/New_York'];
const measured = ['src/feed', 'src/domain'];

const unitFiles = () => filesBelow('test', (path) => path.endsWith('.test.ts'));
const endToEndFiles = () => filesBelow('test', (path) => path.endsWith('.e2e.ts'));

/** Files of types only leave no code behind, so there is nothing to cover. */
async function withoutCode() {
  const { transformSync } = await import('esbuild');
  const isEmpty = (path) =>
    transformSync(readFileSync(join(root, path), 'utf8'), { loader: 'ts' }).code.trim() === '';
  return measured
    .flatMap((folder) => filesBelow(folder, (path) => path.endsWith('.ts')))
    .filter(isEmpty);
}

async function coverageOptions() {
  const excluded = ['src/feed/generated/**', ...(await withoutCode())];
  return [
    '--all',
    '--check-coverage',
    '--lines=100',
    '--branches=0',
    '--functions=0',
    '--statements=0',
    '--reporter=text',
    '--skip-full',
    '--reporter=lcovonly',
    '--reports-dir=coverage',
    ...measured.map((folder) => `--include=${folder}/**`),
    ...excluded.map((path) => `--exclude=${path}`),
  ];
}

function nodeOptions(reporter, totalsFile) {
  const totals = './scripts/test-runner/node-reporter.js';
  return [
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=2',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
    `--test-reporter=${totals}`,
    `--test-reporter-destination=${totalsFile}`,
  ];
}

function readTotals(file, code) {
  try {
    const totals = JSON.parse(readFileSync(file, 'utf8'));
    // a run can fail without a failed test, e.g. when a file cannot be read
    if (code !== 0 && totals.failed === 0) totals.failed = 1;
    return totals;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs `files` in one time zone and reads what the reporter wrote. `start`: `runNode`, or something around it. */
export async function runFiles(files, { zone, start = runNode, reporter = 'spec' }) {
  const totalsFile = join(cache, `node-${zone.replace('/', '-')}.json`);
  rmSync(totalsFile, { force: true });
  const args = [...nodeOptions(reporter, totalsFile), ...files];
  const { code } = await start(args, { env: { TZ: zone } });
  const totals = readTotals(totalsFile, code);
  const { passed, failed, skipped } = totals;
  console.log(`TZ=${zone}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  return totals;
}

/** c8 passes the code of a failed test on, so its own verdict is known only when all tests passed. */
function coverage(code, tests) {
  if (tests.failed > 0) return { passed: 0, failed: 0, skipped: 1 };
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runMeasured(files, zone) {
  const options = await coverageOptions();
  let verdict = 1;
  const start = async (args, settings) => {
    verdict = (await tool('c8', [...options, process.execPath, ...args], settings)).code;
    return { code: 0 };
  };
  const totals = await runFiles(files, { zone, start });
  return [totals, coverage(verdict, totals)];
}

const filesOrError = (files) => {
  if (files.length === 0) throw new Error('There is no test file.');
  return files;
};

/** One result per time zone and one for the line coverage. */
export async function runNodeTests() {
  const files = filesOrError(unitFiles());
  const [first, ...others] = zones;
  const results = await runMeasured(files, first);
  const reporter = './scripts/test-runner/failures-reporter.js';
  for (const zone of others) results.push(await runFiles(files, { zone, reporter }));
  return results;
}

export const runEndToEndTests = async () => [
  await runFiles(filesOrError(endToEndFiles()), { zone: 'Europe/Berlin' }),
];
