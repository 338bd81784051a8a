// Shorter names in the files for pages for what nobody outside can use: private custom properties and ids of messages.
// Names follow from sorted lists, so that the same sources give the same files. Left out: everything public.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MagicString from 'magic-string';
import { filesBelow } from './files.js';
import { root } from './run.js';

const PROPERTY = /--_[a-z][a-z-]*/g;
/** As written in a call, `msg('…', { id: 'finder.empty' })`, and as the key of a translation, `"finder.empty": "…"`. */
const ID = /(?<=\bid:\s*['"])[\w-]+\.[\w.-]+(?=['"])|(?<=")[\w-]+\.[\w.-]+(?=":)/g;

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Each of the names with one as short as can be. */
const shortened = (names, start) =>
  new Map([...new Set(names)].sort().map((name, index) => [name, start + index.toString(36)]));

/** Plugin for Rollup: takes the names out of the sources of `src/` before modules are put together. */
export function shortNames() {
  let properties;
  let ids;
  return {
    name: 'short-names',
    buildStart() {
      const sources = filesBelow('src', (path) => path.endsWith('.ts')).map(read);
      properties = shortened(
        sources.flatMap((source) => source.match(PROPERTY) ?? []),
        '--_',
      );
      ids = shortened(Object.keys(JSON.parse(read('src/i18n/xliff/made-from.json'))), '');
    },
    transform(code, id) {
      if (!id.includes('/src/')) return undefined;
      const script = new MagicString(code);
      script.replace(PROPERTY, (name) => properties.get(name) ?? name);
      script.replace(ID, (name) => ids.get(name) ?? name);
      return { code: script.toString(), map: script.generateMap({ hires: true }) };
    },
  };
}
