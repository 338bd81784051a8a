// Packs the WordPress plugin: its sources, the widgets as built, their options and the loader's hash, all with today's
// version, into dist/packages/bildungslotse-wordpress.zip. Same files, same bytes. Part of `npm run build`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './tools/files.js';
import { root } from './tools/run.js';
import { zipOf } from './tools/zip.js';
import { blockWidgets } from './wordpress-widgets.js';

type Files = Record<string, string | Buffer>;

const SOURCE = 'packages/wordpress/';
const LOADER = 'dist/lotse/lotse.js';
const TARGET = 'dist/packages/bildungslotse-wordpress.zip';
/** Stands for the version in the sources of the plugin. */
const NO_VERSION = '0.0.0';

const read = (path: string): Buffer => readFileSync(join(root, path));

function version(): string {
  const manifest = JSON.parse(read('package.json').toString()) as { readonly version: string };
  return manifest.version;
}

/** Sources by their path in the archive, with the version filled in where WordPress reads it. */
function sources(): Files {
  const entries = filesBelow(SOURCE).map((path) => {
    const text = read(path).toString();
    const stamped = text.replace(
      new RegExp(`^((?: \\* )?(?:Version|Stable tag): +)${NO_VERSION}$`, 'm'),
      `$1${version()}`,
    );
    return [path.slice(SOURCE.length), stamped] as const;
  });
  return Object.fromEntries(entries);
}

/** Everything a page may ask for; source maps would only make the archive larger. */
function widgets(): Files {
  const paths = filesBelow('dist/lotse').filter((path) => !path.endsWith('.map'));
  return Object.fromEntries(
    paths.map((path) => [`bildungslotse/${path.slice('dist/'.length)}`, read(path)]),
  );
}

function generated(): Files {
  const hash = createHash('sha384').update(read(LOADER)).digest('base64');
  return {
    'bildungslotse/generated/widgets.json': `${JSON.stringify(blockWidgets())}\n`,
    'bildungslotse/generated/integrity.php': `<?php\n// Hash of lotse/lotse.js, written by the build.\nreturn 'sha384-${hash}';\n`,
    'bildungslotse/LICENSE': read('LICENSE'),
  };
}

if (!existsSync(join(root, LOADER))) throw new Error(`${LOADER} is missing: npm run build`);
const target = join(root, TARGET);
mkdirSync(dirname(target), { recursive: true });
const bytes = zipOf({ ...sources(), ...widgets(), ...generated() });
writeFileSync(target, bytes);
console.log(`${TARGET}: ${(bytes.length / 1024).toFixed(0)} kB`);
