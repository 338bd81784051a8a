// `npm run build`: fills dist/ with everything that is delivered, and with the demo page.
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.js';
import { filesBelow, fingerprint } from './tools/files.js';
import { ensureInstalled } from './tools/install.js';
import { cache, root, runNode, runTs, tool } from './tools/run.js';
import { today } from './tools/today.js';

const dist = (path) => join(root, 'dist', path);

async function must(name, work) {
  const { code } = await work;
  if (code !== 0) throw new Error(`${name} failed`);
}

/** Old files go; the sample feed stays, because generated files are made anew only when they are stale. */
function emptyFolders() {
  const pages = existsSync(dist('demo')) ? readdirSync(dist('demo')) : [];
  const old = pages.filter((name) => name !== 'feed.json').map((name) => `demo/${name}`);
  for (const path of ['lotse', 'esm', 'types', 'cli', 'baukasten', 'packages', ...old]) {
    rmSync(dist(path), { recursive: true, force: true });
  }
}

/** Style sheets that make the widgets look like a certain kind of page; a page links the one it wants. */
function copyThemes() {
  cpSync(join(root, 'src/themes'), dist('lotse/themes'), { recursive: true });
}

/** The demo is a static site: its pages, the widgets as a county would copy them, and the sample feed. */
function assembleDemo() {
  cpSync(join(root, 'demo'), dist('demo'), { recursive: true });
  cpSync(dist('lotse'), dist('demo/lotse'), { recursive: true });
}

/** Static pages of the sample feed, as a county would publish them beside its site: where fallback links lead. */
async function publishDemoPages() {
  const wish = ['publish', 'pages', dist('demo/feed.json'), '-o', dist('demo/seiten')];
  await must('pages', runNode(['dist/cli/main.js', ...wish, '--lang', 'de,ar']));
}

/** The Baukasten: its pages, and made-up offers for the preview of editors who have no feed yet. */
function assembleBaukasten() {
  cpSync(join(root, 'src/configurator/page'), dist('baukasten'), { recursive: true });
  cpSync(dist('demo/feed.json'), dist('baukasten/beispiel-feed.json'));
}

const stamp = join(cache, 'built.sha256');

const settings = [
  'custom-elements-manifest.config.js',
  'lit-localize.json',
  'package-lock.json',
  'package.json',
  'rollup.config.js',
  'tsconfig.build.json',
  'tsconfig.json',
];

/** Everything that dist/ is made from; the sample feed is dated from the day, so that counts, too. */
function current() {
  const folders = ['src', 'sample', 'scripts', 'demo', 'packages'].flatMap((folder) =>
    filesBelow(folder, (path) => !path.includes('/generated/')),
  );
  return fingerprint([...folders, ...settings], today);
}

const isFresh = () =>
  existsSync(dist('demo/index.html')) &&
  existsSync(dist('packages')) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === current();

/** Builds unless dist/ is there and made from the present sources. */
export async function buildIfStale() {
  if (!isFresh()) await build();
}

export async function build() {
  const started = performance.now();
  const before = current();
  await generate({ ifStale: true });
  emptyFolders();
  await must('rollup', tool('rollup', ['--config']));
  chmodSync(dist('cli/main.js'), 0o755);
  await must('declarations', tool('tsc', ['-p', 'tsconfig.build.json']));
  copyThemes();
  assembleDemo();
  await publishDemoPages();
  assembleBaukasten();
  await must('WordPress plugin', runTs('scripts/pack-wordpress.ts'));
  await must('TYPO3 extension', runTs('scripts/pack-typo3.ts'));
  writeFileSync(stamp, before);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (import.meta.filename === process.argv[1]) {
  await ensureInstalled();
  await build().catch((error) => {
    console.error(`Build stopped: ${error.message}`);
    process.exitCode = 1;
  });
}
