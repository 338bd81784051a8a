// The build for pages, in two steps: widgets become classic scripts named after their hashes (classic-script.js); then
// the loader is built with these hashes in it. So whoever trusts the loader trusts everything it loads.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { REGISTRY, classicScript } from './classic-script.js';

const chunksOf = (bundle) => Object.values(bundle).filter(({ type }) => type === 'chunk');

/** Names of files that `name` needs before it runs, itself included. */
function closure(name, chunks, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const other of chunks[name].imports) closure(other, chunks, found);
  return found;
}

/** A path without the folder in which the project or its packages lie. */
const withoutPlace = (id) => id.replace(/^.*\/(?=(src|node_modules)\/)/, '');

/** A name for sorting that depends neither on hashes nor on the place of the build. */
const stableName = ({ name, moduleIds }) => `${name} ${moduleIds.map(withoutPlace).join(' ')}`;

/**
 * Fetched together with the feed, by widgets that show more of it than offers and by those that may begin with one of
 * several views; no widget waits for the listing.
 */
const WITH_FEED = /^(feed-more|.+-view)$/;

/** Stands in the order of files for the one that lists what comes after it. */
const LISTING = 'listing';

/** What editors are told about placeholders; the loader knows it as the first file after the listing. */
const HELP = 'editor-help';

const isWidget = ({ name, isEntry }) => isEntry && name !== HELP;

/**
 * Browsers that know this comment compile all functions while the file arrives, and do not stop for each one that a
 * first view calls: a third of its time. A few functions too many cost less than that, but a small file would grow.
 */
export const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n';
const WORTH_IT = 4_000;

/**
 * Order of the files; their places in it are their numbers: the widgets, what they need before anything is drawn, the
 * listing of the others, the help for editors, the others.
 */
function inOrder(chunks) {
  const sorted = Object.keys(chunks).sort((a, b) =>
    stableName(chunks[a]) < stableName(chunks[b]) ? -1 : 1,
  );
  const entries = sorted.filter((name) => isWidget(chunks[name]));
  const early = sorted.filter((name) => WITH_FEED.test(chunks[name].name));
  const atOnce = new Set(entries);
  for (const entry of [...entries, ...early]) {
    for (const name of closure(entry, chunks)) atOnce.add(name);
  }
  const help = sorted.find((name) => chunks[name].name === HELP);
  return [...new Set([...atOnce, LISTING, help, ...sorted])];
}

const sha = (bits, bytes) => createHash(`sha${bits}`).update(bytes).digest('base64');

/** Writes a script under the name that src/embed/registry.ts makes of its hash. */
function emitScript(plugin, file, map) {
  const hash = sha(256, file.code);
  const fileName = `c/${hash.slice(0, 8).replace(/\W/g, '_')}.js`;
  plugin.emitFile({ type: 'asset', fileName, source: file.code });
  if (map) plugin.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: map.toString() });
  return { ...file, fileName, integrity: `sha256-${hash}` };
}

/** Writes all chunks of a bundle under their final names; returns them by number. */
function emitChunks(plugin, bundle, order) {
  const chunks = chunksOf(bundle);
  const numbers = new Map(
    chunks.map((chunk) => [chunk.fileName, order.indexOf(chunk.preliminaryFileName)]),
  );
  const numberOf = (name) => numbers.get(name);
  const files = [];
  for (const { fileName, name, isEntry, code, map, imports, dynamicImports } of chunks) {
    const needs = imports.map(numberOf);
    const later = dynamicImports.map(numberOf);
    files[numberOf(fileName)] = emitScript(plugin, { name, isEntry, code, needs, later }, map);
    delete bundle[fileName];
    delete bundle[`${fileName}.map`];
  }
  return files;
}

/** Numbers of all files that have to be there before this one runs; first those it names itself, in their order. */
function allNeeds({ needs }, files) {
  const found = new Set(needs);
  for (const number of found) for (const next of files[number].needs) found.add(next);
  return [...found];
}

/** Files as the loader knows them: the hash without what is always the same, then the numbers of what it needs. */
const records = (some, files) =>
  some
    .map((file) => [file.integrity.slice('sha256-'.length, -1), ...allNeeds(file, files)].join())
    .join(' ');

/** For integrity.json: whatever a policy, a budget or a person wants to know of a file. */
const describe = ({ name, integrity, code, needs, later }, files) => ({
  name,
  integrity,
  bytes: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  imports: needs.map((number) => files[number].fileName),
  dynamicImports: later.map((number) => files[number].fileName),
});

/**
 * The two steps as Rollup plugins: `widgets` for the build of the widgets, `loader` for that of the loader, which must
 * come after it.
 */
export function pageBuild(version) {
  let order;
  let files;
  const entries = () => files.filter(isWidget);

  const widgets = {
    name: 'page-widgets',
    renderStart() {
      order = undefined;
    },
    renderChunk(code, { fileName }, _options, { chunks }) {
      order ??= inOrder(chunks);
      const numberOf = (path) => order.indexOf(posix.join(posix.dirname(fileName), path));
      const isAtOnce = order.indexOf(fileName) < order.indexOf(LISTING);
      const hint = isAtOnce && code.length > WORTH_IT ? COMPILE_AHEAD : '';
      return classicScript(code, this.parse(code), numberOf, hint);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        files = emitChunks(this, bundle, order);
        const place = order.indexOf(LISTING);
        const code = `${REGISTRY}.add(()=>({l:"${records(files.slice(place + 1), files)}"}));\n`;
        files[place] = emitScript(this, { name: LISTING, code, needs: [], later: [] });
      },
    },
  };

  const loader = {
    name: 'page-loader',
    transform(code, id) {
      if (!id.endsWith('/src/embed/build-facts.ts')) return undefined;
      const facts = {
        version,
        names: entries()
          .map(({ name }) => name)
          .join(' '),
        files: records(files.slice(0, order.indexOf(LISTING) + 1), files),
      };
      const lines = Object.entries(facts).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { code: lines.join('\n'), map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const [{ fileName, code }] = chunksOf(bundle);
        const own = {
          name: 'lotse',
          fileName,
          code,
          needs: [],
          later: [],
          integrity: `sha384-${sha(384, code)}`,
        };
        const list = {
          version,
          widgets: Object.fromEntries(entries().map(({ name, fileName }) => [name, fileName])),
          files: Object.fromEntries(
            [own, ...files].map((file) => [file.fileName, describe(file, files)]),
          ),
        };
        const source = `${JSON.stringify(list, undefined, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
      },
    },
  };

  return { widgets, loader };
}
