// `npm run release -- [-o DIR]`: what is put on a web server, and the same as a zip archive for municipal web space.
//   DIR/lotse/<version>/   never changes again; snippets with `integrity` name it
//   DIR/lotse/<major>/     the newest of a major version, and versions.json with hashes and ends of support
//   DIR/baukasten/         the configurator
//   DIR/packages/          plugin and extension for two content management systems
//   DIR/bildungslotse-<version>.zip
// Without -o: dist/release, made anew. With it, DIR may hold earlier releases: they stay, and a version that is there
// with other files stops the run. Leaves out: publishing to npm and copying to a server.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { buildIfStale } from './build.js';
import { filesBelow } from './tools/files.js';
import { ensureInstalled } from './tools/install.js';
import { majorOf, releaseDate, releaseFiles, withVersion } from './tools/release-plan.js';
import type { Files, ReleasedFile, VersionsRecord } from './tools/release-plan.js';
import { root } from './tools/run.js';
import { zipOf } from './tools/zip.js';

const { version } = manifest;

const exact = `lotse/${version}`;

/** Files below a folder of the repository by their paths in it. */
function filesIn(folder: string): Files {
  const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)));
  return new Map(filesBelow(folder).map((path) => [path.slice(folder.length + 1), read(path)]));
}

const readText = (path: string) => readFileSync(join(root, path), 'utf8');

function readRecord(folder: string): VersionsRecord | undefined {
  const path = join(folder, `lotse/${majorOf(version)}/versions.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as VersionsRecord) : undefined;
}

function thisVersion() {
  const { files } = JSON.parse(readText('dist/lotse/integrity.json')) as {
    files: Record<string, ReleasedFile>;
  };
  const hashes = Object.entries(files).map(
    ([path, { integrity, bytes }]) => [path, { integrity, bytes }] as const,
  );
  return {
    version,
    date: releaseDate(readText('CHANGELOG.md'), version),
    endOfLife: null,
    loader: `../${version}/lotse.js`,
    files: Object.fromEntries(hashes),
  };
}

const readme = () =>
  readText('docs/release/LIESMICH.txt')
    .replaceAll('{version}', version)
    .replaceAll('{major}', String(majorOf(version)));

const topFiles = (): Files =>
  new Map([
    ['LIESMICH.txt', readme()],
    ['feed.schema.json', readText('dist/feed.schema.json')],
    ['LICENSE.txt', readText('LICENSE')],
    ...[...filesIn('dist/packages')].map(
      ([path, content]) => [`packages/${path}`, content] as const,
    ),
  ]);

/** Throws when the folder holds this version with other bytes: pages name its hashes. */
function refuseChanges(folder: string, files: Files) {
  const changed = [...files].find(([path, content]) => {
    const target = join(folder, path);
    if (!path.startsWith(`${exact}/`) || !existsSync(join(folder, exact))) return false;
    return !existsSync(target) || !readFileSync(target).equals(Buffer.from(content));
  });
  if (changed === undefined) return;
  throw new Error(`${exact} is released and never changes; raise the version (${changed[0]})`);
}

function write(folder: string, files: Files) {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The archive has no source maps, which are half of the bytes, and no other archives. */
function archive(files: Files): Uint8Array {
  return zipOf(Object.fromEntries([...files].filter(([path]) => !/\.(map|zip)$/.test(path))));
}

/** Writes the release below `folder` and resolves with the paths written. */
export async function release(folder: string): Promise<readonly string[]> {
  await buildIfStale();
  const record = withVersion(readRecord(folder), thisVersion());
  const lotse = filesIn('dist/lotse');
  const files = releaseFiles({
    version,
    lotse,
    baukasten: filesIn('dist/baukasten'),
    top: topFiles(),
    record,
  });
  refuseChanges(folder, files);
  write(folder, files);
  const zip = `bildungslotse-${version}.zip`;
  write(folder, new Map([[zip, archive(files)]]));
  return [...files.keys(), zip];
}

if (import.meta.filename === process.argv[1]) {
  await ensureInstalled();
  const { values } = parseArgs({ options: { output: { type: 'string', short: 'o' } } });
  const folder = resolve(values.output ?? join(root, 'dist/release'));
  if (values.output === undefined) rmSync(folder, { recursive: true, force: true });
  try {
    const written = await release(folder);
    console.log(`${written.length} files in ${folder}`);
  } catch (error) {
    console.error(`Nothing released: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
