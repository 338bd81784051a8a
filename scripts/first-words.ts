// Which messages and lists of labels a widget needs before anybody has asked it anything: those named in
// the files that its entry loads at once. All others may arrive with the code that shows them.
// Left out: what is loaded on demand, and the generated modules, which this decides about.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { build, type Metafile, type Plugin } from 'esbuild';

export interface FirstWords {
  /** Ids of messages. */
  readonly ids: ReadonlySet<string>;
  /** Names of label lists. */
  readonly lists: ReadonlySet<string>;
}

/** Generated modules need not be there yet. */
const withoutGenerated: Plugin = {
  name: 'without-generated',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/generated\// }, ({ path }) => ({ path, external: true })),
};

export async function firstWords(): Promise<FirstWords> {
  const entries = readdirSync('src/widgets')
    .map((name) => `src/widgets/${name}/define.ts`)
    .filter((path) => existsSync(path));
  const { metafile } = await build({
    entryPoints: entries,
    bundle: true,
    format: 'esm',
    outdir: 'unused',
    write: false,
    metafile: true,
    plugins: [withoutGenerated],
    logLevel: 'error',
  });
  const sources = filesAtOnce(metafile.inputs, entries).map((path) => readFileSync(path, 'utf8'));
  return {
    ids: new Set(sources.flatMap((text) => named(text, /\bid: '([^']+)'/g))),
    lists: new Set(sources.flatMap((text) => named(text, /\blabelOf\('(\w+)'/g))),
  };
}

/** Our own files that the browser loads before the entry runs. */
function filesAtOnce(inputs: Metafile['inputs'], entries: readonly string[]): readonly string[] {
  const found = new Set<string>(entries);
  for (const path of found) {
    for (const { path: next, kind, external } of inputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) found.add(next);
    }
  }
  return [...found].filter((path) => path.startsWith('src/'));
}

function named(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
