// Packs the TYPO3 extension: its sources, the widgets as built, the form made from their options and the loader's hash,
// all with today's version, into dist/packages/typo3/. Same files, same bytes. Part of `npm run build`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { labelOf, wordOf } from '../src/configurator/option-words.js';
import { WIDGETS, WIDGET_NAMES } from '../src/configurator/widgets.js';
import { filesBelow } from './tools/files.js';
import { flexForm } from './tools/flex-form.js';
import { root } from './tools/run.js';
import { zipOf } from './tools/zip.js';

const SOURCE = 'packages/typo3/bildungslotse/';
const LOADER = 'dist/lotse/lotse.js';
/** TYPO3 reads the key of an extension from the name of its archive. */
const TARGET = `dist/packages/typo3/bildungslotse_${manifest.version}.zip`;

const read = (path: string): Buffer => readFileSync(join(root, path));

/** The sources with what only the build knows. */
function sources(): Record<string, string> {
  const integrity = `sha384-${createHash('sha384').update(read(LOADER)).digest('base64')}`;
  const texts = filesBelow(SOURCE).map((path) => {
    const text = read(path)
      .toString()
      .replaceAll('{version}', manifest.version)
      .replaceAll('{integrity}', integrity);
    return [path.slice(SOURCE.length), text] as const;
  });
  return Object.fromEntries(texts);
}

/** Everything a page may ask for; source maps would only make the archive larger. */
function widgets(): Record<string, Buffer> {
  const paths = filesBelow('dist/lotse', (path) => !path.endsWith('.map'));
  return Object.fromEntries(
    paths.map((path) => [`Resources/Public/Lotse/${path.slice('dist/lotse/'.length)}`, read(path)]),
  );
}

/** The form of the content element for all widgets. */
export function elementForm(): string {
  const all = WIDGET_NAMES.map((name) => ({ name, ...WIDGETS[name] }));
  return flexForm(all, {
    labelOf: (option) => labelOf(option) ?? option.attribute,
    choiceOf: (option, value) => wordOf(option, value) ?? value,
  });
}

if (import.meta.filename === process.argv[1]) {
  if (!existsSync(join(root, LOADER))) throw new Error(`${LOADER} is missing: npm run build`);
  const bytes = zipOf({
    ...sources(),
    ...widgets(),
    'Configuration/FlexForms/Bildungslotse.xml': elementForm(),
    LICENSE: read('LICENSE'),
  });
  mkdirSync(dirname(join(root, TARGET)), { recursive: true });
  writeFileSync(join(root, TARGET), bytes);
  console.log(`${TARGET}: ${(bytes.length / 1000).toFixed(0)} kB`);
}
