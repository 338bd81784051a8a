// Small Rollup plugins of our own: hashes and sizes of what was built, licences of what was bundled, and savings.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from 'terser';

function describeFile(chunk) {
  const bytes = Buffer.from(chunk.code);
  return {
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    imports: chunk.imports,
    dynamicImports: chunk.dynamicImports,
  };
}

const chunksOf = (bundle) => Object.values(bundle).filter(({ type }) => type === 'chunk');

/** Writes integrity.json: for each file its hash for `integrity`, its size, and what it loads at once and later. */
export const integrity = (version) => ({
  name: 'integrity',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.fromEntries(
        chunksOf(bundle)
          .map((chunk) => [chunk.fileName, describeFile(chunk)])
          .sort(),
      );
      const source = `${JSON.stringify({ version, files }, undefined, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
    },
  },
});

/** Folder of the installed package that a module belongs to. */
const packageOf = (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Writes LICENSES.txt: what the licences of bundled packages want to be said, once instead of in every file. */
export const licences = () => ({
  name: 'licences',
  generateBundle(_options, bundle) {
    const modules = chunksOf(bundle).flatMap((chunk) => Object.keys(chunk.modules));
    const folders = new Set(
      modules.map(packageOf).filter((folder) => folder && existsSync(folder)),
    );
    if (folders.size === 0) return;
    const source = [...folders]
      .sort()
      .map(licenceOf)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
});

/** Names under which the chunks of a build know what they share, by their names in this chunk. */
function sharedNames(program) {
  const names = new Map();
  const add = (local, shared) => {
    if (![...names.values()].includes(shared)) names.set(local, shared);
  };
  for (const { type, specifiers = [] } of program.body) {
    for (const { local, exported, imported } of specifiers) {
      if (type === 'ExportNamedDeclaration') add(local.name, exported.name);
      else if (imported !== undefined) add(local.name, imported.name);
    }
  }
  return names;
}

/**
 * Minifies each chunk so that what chunks share has the same name on both sides: `export{a,b}` takes half of
 * `export{Xn as a,Yn as b}`, and a first view hands a hundred names on. `options` are those of terser.
 */
export const minified = (options) => ({
  name: 'minified',
  async renderChunk(code) {
    const names = [...sharedNames(this.parse(code))].map(([local, name]) => [`$${local}`, name]);
    const nameCache = { vars: { props: Object.fromEntries(names) } };
    const result = await minify(code, { ...options, nameCache, sourceMap: true });
    return { code: result.code, map: result.map };
  },
});
