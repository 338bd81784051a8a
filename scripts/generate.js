// `npm run generate`: writes the sources and data that are made from other files and therefore not committed: the
// description of the elements (custom-elements.json, read by Storybook) and whatever scripts/generate-*.ts make, in
// alphabetical order: translations as modules, the sample feed, the JSON Schema and the checker made from it.
// With --if-stale nothing happens while inputs and day are those of the last run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, fingerprint } from './tools/files.js';
import { ensureInstalled } from './tools/install.js';
import { cache, root, runTs, tool } from './tools/run.js';
import { today } from './tools/today.js';

const manifestConfig = 'custom-elements-manifest.config.js';
const stamp = join(cache, 'generated.sha256');

const folders = ['src/feed/generated', 'src/formats/generated', 'src/i18n/generated', 'dist/demo'];

/** What must be there after a run; the check for staleness looks for these, too. */
const outputs = [
  'src/feed/generated/check-record.ts',
  'src/feed/generated/check-more.ts',
  'src/feed/generated/codes.ts',
  'src/formats/generated/frame-script.ts',
  'src/i18n/generated/locale-codes.ts',
  'dist/custom-elements.json',
  'dist/demo/feed.json',
  'dist/feed.schema.json',
];

const isInput = (path) => /\.(ts|xlf|json)$/.test(path) && !path.includes('/generated/');

function inputs() {
  const paths = ['src', 'sample', 'scripts'].flatMap((folder) => filesBelow(folder, isInput));
  return [...paths, manifestConfig, 'lit-localize.json', 'package-lock.json'];
}

/** The sample feed is dated from the day it is made, so the day belongs to its inputs. */
const current = () => fingerprint(inputs(), today);

const isFresh = () =>
  outputs.every((path) => existsSync(join(root, path))) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === current();

async function step(name, work) {
  const started = performance.now();
  const { code } = await work();
  if (code !== 0) throw new Error(`${name} failed`);
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Resolves when everything is written; rejects with the name of the step that failed. */
export async function generate({ ifStale = false } = {}) {
  if (ifStale && isFresh()) return;
  const before = current();
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  await step('elements', () => tool('cem', ['analyze', '--config', manifestConfig, '--quiet']));
  for (const file of filesBelow('scripts', (path) => /^scripts\/generate-[^/]+\.ts$/.test(path))) {
    await step(file, () => runTs(file));
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, before);
}

if (import.meta.filename === process.argv[1]) {
  await ensureInstalled();
  await generate({ ifStale: process.argv.includes('--if-stale') }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
