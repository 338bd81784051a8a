// What is built from src/, one function per kind of output:
//   dist/lotse/  for pages: everything bundled and minified; stable entry names, hashed chunks in c/, integrity.json
//   dist/esm/    for bundlers: module by module, dependencies left outside
//   dist/cli/    for Node: one file with everything inside
// Declarations come from tsc (tsconfig.build.json), the rest of dist/ from scripts/build.js.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import manifest from './package.json' with { type: 'json' };

/** Every folder of src/widgets with a define.ts becomes an entry of its name. */
const widgets = readdirSync('src/widgets').filter((name) =>
  existsSync(`src/widgets/${name}/define.ts`),
);
const entries = (name) =>
  widgets.map((widget) => [name(widget), `src/widgets/${widget}/define.ts`]);

const typescript = () =>
  esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', legalComments: 'none' });
const modules = (...exportConditions) =>
  resolve({
    extensions: ['.ts', '.js'],
    exportConditions,
    browser: !exportConditions.includes('node'),
  });

/** zod marks calls as pure in places where Rollup cannot use it, and its modules go in circles: nothing we can mend. */
function onwarn(warning, warn) {
  const foreign = [warning.id, ...(warning.ids ?? [])].some((id) => id?.includes('node_modules'));
  const harmless = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code);
  if (foreign && harmless) return;
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  warn(warning);
}

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

/** Writes integrity.json: for each file its hash for `integrity`, its size, and what it loads at once and later. */
const integrity = () => ({
  name: 'integrity',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const files = Object.fromEntries(
        chunks.map((chunk) => [chunk.fileName, describeFile(chunk)]).sort(),
      );
      const source = `${JSON.stringify({ version: manifest.version, files }, undefined, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
    },
  },
});

const forPages = () => ({
  input: Object.fromEntries(entries((widget) => widget)),
  output: {
    dir: 'dist/lotse',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'c/[name]-[hash].js',
    hashCharacters: 'base36',
  },
  plugins: [
    modules('production'),
    minifyTemplates(),
    typescript(),
    terser({ ecma: 2020, module: true }),
    integrity(),
  ],
  onwarn,
});

const forBundlers = () => ({
  input: Object.fromEntries([
    ['index', 'src/index.ts'],
    ...entries((widget) => `widgets/${widget}/define`),
  ]),
  external: new RegExp(`^(${Object.keys(manifest.dependencies).join('|')})(/|$)`),
  output: {
    dir: 'dist/esm',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    // npm leaves folders called node_modules out of a package
    entryFileNames: ({ name }) => `${name.replaceAll('node_modules', 'vendor')}.js`,
  },
  plugins: [modules('production'), typescript()],
  onwarn,
});

const forNode = () => ({
  input: { main: 'src/cli/main.ts' },
  external: /^node:/,
  output: {
    dir: 'dist/cli',
    format: 'es',
    sourcemap: true,
    banner: '#!/usr/bin/env node',
    entryFileNames: '[name].js',
    chunkFileNames: 'c/[name]-[hash].js',
  },
  plugins: [modules('node'), typescript()],
  onwarn,
});

export default [forPages(), forBundlers(), forNode()];
