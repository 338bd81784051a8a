// Looks at a release as a web server would hold it: hashes that are true, versions that never change, an archive, and
// the same bytes when it is built again in another folder. Needs a build.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import manifest from '../package.json' with { type: 'json' };
import { release } from './release.js';
import { needBuilt, report } from './tools/checks.js';
import { filesBelow } from './tools/files.js';
import { majorOf } from './tools/release-plan.js';
import type { VersionsRecord } from './tools/release-plan.js';
import { root } from './tools/run.js';

const { version } = manifest;
const scratch = mkdtempSync(join(tmpdir(), 'bildungslotse-release-'));

/** Whether the file has this hash; its kind is the part before the dash. */
function isHashOf(integrity: string, path: string): boolean {
  const kind = integrity.split('-', 1)[0]!;
  const hash = createHash(kind).update(readFileSync(path)).digest('base64');
  return integrity === `${kind}-${hash}`;
}

function checkHashes(folder: string) {
  const major = join(folder, 'lotse', String(majorOf(version)));
  const record = JSON.parse(readFileSync(join(major, 'versions.json'), 'utf8')) as VersionsRecord;
  const entry = record.versions.find((one) => one.version === version)!;
  for (const place of [join(folder, 'lotse', version), major]) {
    const wrong = Object.entries(entry.files).filter(
      ([path, { integrity }]) => !isHashOf(integrity, join(place, path)),
    );
    report(wrong.length === 0, `versions.json has the hashes of ${place.slice(folder.length)}`);
  }
  const { integrity } = entry.files['lotse.js']!;
  report(isHashOf(integrity, join(major, entry.loader)), 'versions.json leads to the loader');
}

function checkArchive(folder: string, written: readonly string[]) {
  const archive = readFileSync(join(folder, `bildungslotse-${version}.zip`));
  const inside = Object.entries(unzipSync(new Uint8Array(archive)));
  const wanted = written.filter((path) => !/\.(map|zip)$/.test(path));
  const isSame = inside.every(([path, bytes]) => readFileSync(join(folder, path)).equals(bytes));
  report(isSame && inside.length === wanted.length, 'the archive holds the files of the release');
}

async function refusal(folder: string): Promise<string> {
  return release(folder).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
}

async function checkThatVersionsStay(folder: string) {
  report((await refusal(folder)) === '', 'the same files may be released again');
  writeFileSync(join(folder, 'lotse', version, 'lotse.js'), 'changed');
  const message = await refusal(folder);
  report(message.includes('never changes'), 'a released version is never changed', message);
}

/** What the files delivered are made from; the build reads nothing else. */
const inputs = ['src', 'scripts', 'package.json', 'rollup.config.js', 'tsconfig.json'];

/** Builds once more under another path, so that neither a place nor a moment can get into the files. */
function checkThatBuildsAreEqual() {
  const copy = join(scratch, 'again');
  for (const path of inputs) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const rollup = join(root, 'node_modules/.bin/rollup');
  const { status, stderr } = spawnSync(process.execPath, [rollup, '--config', '--silent'], {
    cwd: copy,
    encoding: 'utf8',
  });
  report(status === 0, 'a copy of the sources builds', status === 0 ? '' : stderr);
  // not maps and dist/esm: they name the place of packages, which this copy only links
  const paths = ['dist/lotse', 'dist/cli', 'dist/baukasten'].flatMap((folder) =>
    filesBelow(folder, (path) => path.endsWith('.js')),
  );
  const other = paths.filter((path) => !sameBytes(join(root, path), join(copy, path)));
  const detail = other.slice(0, 3).join(', ');
  report(other.length === 0, `${paths.length} scripts are the same when built again`, detail);
}

function sameBytes(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

needBuilt('dist/lotse/integrity.json', 'dist/lotse/lotse.js', 'dist/baukasten/index.html');
const folder = join(scratch, 'web');
const written = await release(folder);
checkHashes(folder);
checkArchive(folder, written);
await checkThatVersionsStay(folder);
checkThatBuildsAreEqual();
rmSync(scratch, { recursive: true });
