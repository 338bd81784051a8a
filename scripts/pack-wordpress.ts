// Packs the WordPress plugin: its sources, the widgets as built, their options and the loader's hash, all with today's
// version, into dist/packages/bildungslotse-wordpress.zip. Same files, same bytes. Part of `npm run build`.
import manifest from '../package.json' with { type: 'json' };
import {
  builtWidgets,
  loaderIntegrity,
  needLoader,
  readBytes,
  writeArchive,
  type PackageFiles,
} from './tools/cms-package.js';
import { filesBelow } from './tools/files.js';
import { blockWidgets } from './wordpress-widgets.js';

const SOURCE = 'packages/wordpress/';
const TARGET = 'dist/packages/bildungslotse-wordpress.zip';
/** Stands for the version in the sources of the plugin. */
const NO_VERSION = '0.0.0';

/** Sources by their path in the archive, with the version filled in where WordPress reads it. */
function sources(): PackageFiles {
  const entries = filesBelow(SOURCE).map((path) => {
    const text = readBytes(path).toString();
    const stamped = text.replace(
      new RegExp(`^((?: \\* )?(?:Version|Stable tag): +)${NO_VERSION}$`, 'm'),
      `$1${manifest.version}`,
    );
    return [path.slice(SOURCE.length), stamped] as const;
  });
  return Object.fromEntries(entries);
}

function generated(): PackageFiles {
  return {
    'bildungslotse/generated/widgets.json': `${JSON.stringify(blockWidgets())}\n`,
    'bildungslotse/generated/integrity.php': `<?php\n// Hash of lotse/lotse.js, written by the build.\nreturn '${loaderIntegrity()}';\n`,
    'bildungslotse/LICENSE': readBytes('LICENSE'),
  };
}

needLoader();
writeArchive(TARGET, { ...sources(), ...builtWidgets('bildungslotse/lotse/'), ...generated() });
