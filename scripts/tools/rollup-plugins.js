// Small Rollup plugins of our own: licences of what was bundled, savings, and what is different in pages.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';

const chunksOf = (bundle) => Object.values(bundle).filter(({ type }) => type === 'chunk');

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

/** What is put in place of code of modules, in the build for pages only. */
const inPages = [
  {
    // the registry of the loader asks again for files that did not come
    module: /\/src\/feed\/import-again\.ts$/,
    code: () => 'export const importAgain = (_key, load) => load();',
  },
  {
    // Every browser that can run our code adopts style sheets; the other way, style elements, is what policies forbid.
    // Ours are single texts without holes, so half a kB of Lit about everything else can stay away. Lit passes the last
    // three names on; nobody uses them.
    module: /\/@lit\/reactive-element\/css-tag\.js$/,
    code: () => `
      export const css = ([text]) => {
        const styleSheet = new CSSStyleSheet();
        styleSheet.replaceSync(text);
        return { styleSheet };
      };
      export const getCompatibleStyle = (style) => style;
      export const adoptStyles = (root, styles) => {
        root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
      };
      export let CSSResult, unsafeCSS, supportsAdoptingStyleSheets;`,
  },
  {
    // a policy of our own: another Lit on the page has taken the name of Lit's, or a page allows only ours. Without
    // it the first draw would fail half-way, so a page that insists on policies is told before the widget is defined.
    module: /\/lit-html\/lit-html\.js$/,
    code: (code) =>
      code.replace(
        /(\w+)\.createPolicy\("lit-html",(\{createHTML:.*?\})\)/,
        '(()=>{try{return $1.createPolicy("bildungslotse-html",$2)}catch{document.createElement("p").innerHTML=""}})()',
      ),
  },
];

/** Puts the code for pages in place; a module that is not found, or does not change, stops the build. */
export const forPagesOnly = () => {
  const missing = new Set(inPages);
  return {
    name: 'for-pages-only',
    transform(code, id) {
      const found = inPages.find(({ module }) => module.test(id));
      if (found === undefined) return undefined;
      const result = found.code(code);
      if (result !== code) missing.delete(found);
      return { code: result, map: null };
    },
    buildEnd(error) {
      const [one] = missing;
      if (!error && one !== undefined) this.error(`nothing to replace in ${one.module.source}`);
    },
  };
};
