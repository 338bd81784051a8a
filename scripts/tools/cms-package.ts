// What the packages for content management systems have in common: the widgets as built, the loader's hash, and how the
// archive is written. Left out: everything that one system wants (scripts/pack-….ts).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.js';
import { root } from './run.js';
import { zipOf } from './zip.js';

export type PackageFiles = Record<string, string | Buffer>;

const BUILT = 'dist/lotse/';
const LOADER = `${BUILT}lotse.js`;

export const readBytes = (path: string): Buffer => readFileSync(join(root, path));

/** Everything a page may ask for, below `folder` of the archive; source maps would only make it larger. */
export function builtWidgets(folder: string): PackageFiles {
  const paths = filesBelow(BUILT).filter((path) => !path.endsWith('.map'));
  return Object.fromEntries(
    paths.map((path) => [`${folder}${path.slice(BUILT.length)}`, readBytes(path)]),
  );
}

/** For the attribute `integrity` of the loader's tag. */
export const loaderIntegrity = (): string =>
  `sha384-${createHash('sha384').update(readBytes(LOADER)).digest('base64')}`;

/** Throws where there is no build to pack. */
export function needLoader(): void {
  if (!existsSync(join(root, LOADER))) throw new Error(`${LOADER} is missing: npm run build`);
}

/** Writes the archive; the same files give the same bytes. */
export function writeArchive(target: string, files: PackageFiles): void {
  const bytes = zipOf(files);
  mkdirSync(dirname(join(root, target)), { recursive: true });
  writeFileSync(join(root, target), bytes);
  console.log(`${target}: ${(bytes.length / 1000).toFixed(0)} kB`);
}
