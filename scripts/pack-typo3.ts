// Packs the TYPO3 extension: its sources, the widgets as built, the form made from their options and the loader's hash,
// all with today's version, into dist/packages/typo3/. Same files, same bytes. Part of `npm run build`.
import manifest from '../package.json' with { type: 'json' };
import { labelOf, wordOf } from '../src/configurator/option-words.js';
import { WIDGETS, WIDGET_NAMES } from '../src/configurator/widgets.js';
import {
  builtWidgets,
  loaderIntegrity,
  needLoader,
  readBytes,
  writeArchive,
  type PackageFiles,
} from './tools/cms-package.js';
import { filesBelow } from './tools/files.js';
import { flexForm } from './tools/flex-form.js';

const SOURCE = 'packages/typo3/bildungslotse/';
/** TYPO3 reads the key of an extension from the name of its archive. */
const TARGET = `dist/packages/typo3/bildungslotse_${manifest.version}.zip`;

/** The sources with what only the build knows. */
function sources(): PackageFiles {
  const integrity = loaderIntegrity();
  const texts = filesBelow(SOURCE).map((path) => {
    const text = readBytes(path)
      .toString()
      .replaceAll('{version}', manifest.version)
      .replaceAll('{integrity}', integrity);
    return [path.slice(SOURCE.length), text] as const;
  });
  return Object.fromEntries(texts);
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
  needLoader();
  writeArchive(TARGET, {
    ...sources(),
    ...builtWidgets('Resources/Public/Lotse/'),
    'Configuration/FlexForms/Bildungslotse.xml': elementForm(),
    LICENSE: readBytes('LICENSE'),
  });
}
