// What is built from src/, one function per kind of output:
//   dist/lotse/  for pages: classic scripts, minified; the loader lotse.js, in c/ the files it brings, integrity.json,
//                LICENSES.txt
//   dist/esm/    for bundlers: module by module, dependencies left outside
//   dist/cli/    for Node: one file with everything inside
//   dist/baukasten/  the configurator: modules for its own pages (src/configurator/page/)
// Declarations come from tsc (tsconfig.build.json), the rest of dist/ from scripts/build.js.
import { existsSync, readdirSync } from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { COMPILE_AHEAD, pageBuild } from './scripts/tools/page-build.js';
import { forPagesOnly, licences, minified } from './scripts/tools/rollup-plugins.js';
import { firstViewChunks } from './scripts/tools/first-view-chunks.js';
import { shortNames } from './scripts/tools/short-names.js';
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

const notice = `/* Bildungslotse ${manifest.version}, EUPL-1.2; see LICENSES.txt */`;

const page = pageBuild(manifest.version);

const small = (options) =>
  minified({
    ecma: 2020,
    compress: { passes: 3 },
    ...options,
    format: { comments: /^ Bildungslotse|^# all/, ...options.format },
  });

const forPages = () => ({
  input: {
    ...Object.fromEntries(entries((widget) => widget)),
    'editor-help': 'src/embed/editor-help.ts',
  },
  output: {
    dir: 'dist/lotse',
    format: 'es',
    // no comment with the address: it would cost every visitor, and the name of the map follows from the file's
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: 'c/[name]-[hash].js',
    hoistTransitiveImports: false,
    manualChunks: firstViewChunks(),
  },
  plugins: [
    modules('production'),
    forPagesOnly(),
    // a template that begins with a space, as in " (online)", keeps it
    minifyTemplates({ options: { minifyOptions: { conservativeCollapse: true } } }),
    shortNames(),
    typescript(),
    small({ module: true }),
    licences(),
    page.widgets,
  ],
  // of @lit/localize only the markers are used (src/i18n/locale.ts); its runtime would come along unused
  treeshake: { moduleSideEffects: (id) => !id.includes('@lit/localize/init/runtime') },
  onwarn,
});

/** Comes after the widgets, whose hashes it holds. ASCII, because its tag lets the page say what its bytes mean. */
const forLoader = () => ({
  input: { lotse: 'src/embed/loader.ts' },
  output: {
    dir: 'dist/lotse',
    format: 'iife',
    sourcemap: 'hidden',
    banner: `${COMPILE_AHEAD}${notice}`,
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
  },
  plugins: [
    modules('production'),
    page.loader,
    typescript(),
    small({ format: { ascii_only: true } }),
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
  plugins: [modules('production'), typescript(), licences()],
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
    inlineDynamicImports: true,
  },
  plugins: [modules('node'), typescript(), licences()],
  onwarn,
});

const forEditors = () => ({
  input: {
    baukasten: 'src/configurator/define.ts',
    vorschau: 'src/configurator/preview-page.ts',
    pruefen: 'src/configurator/check-page.ts',
    sonde: 'src/configurator/checks/open-frame.ts',
  },
  output: {
    dir: 'dist/baukasten',
    format: 'es',
    sourcemap: 'hidden',
    entryFileNames: '[name].js',
    chunkFileNames: 'c/[name]-[hash].js',
  },
  plugins: [
    modules('production'),
    forPagesOnly(),
    typescript(),
    small({ module: true }),
    licences(),
  ],
  treeshake: { moduleSideEffects: (id) => !id.includes('@lit/localize/init/runtime') },
  onwarn,
});

export default [forPages(), forLoader(), forBundlers(), forNode(), forEditors()];
