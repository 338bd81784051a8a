// Which messages and lists of labels come together: those of a widget's first view, named in the files that its
// entry loads at once; those of the code it loads next; and those of pages that are opened only now and then.
// Left out: the generated modules, which this decides about.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { build, type Metafile, type Plugin } from 'esbuild';
import { FACETS } from '../src/domain/offer-query.js';
import { LABEL_CODES, type LabelList } from '../src/i18n/label-codes.js';

export interface WordGroup {
  /** Ids of messages. */
  readonly ids: ReadonlySet<string>;
  /** Names of label lists. */
  readonly lists: ReadonlySet<LabelList>;
}

export interface WordGroups {
  /** By name of the widget. */
  readonly widgets: ReadonlyMap<string, { readonly first: WordGroup; readonly more: WordGroup }>;
  /** By name of the page. */
  readonly pages: ReadonlyMap<string, WordGroup>;
}

/** Pages that bring their own words, several widgets having them or few readers opening them. */
const PAGES: Readonly<Record<string, string>> = {
  details: 'src/offers/details/details.ts',
  'hand-over': 'src/offers/hand-over/hand-over-page.ts',
  survey: 'src/offers/survey/survey-page.ts',
  pictograms: 'src/offers/pictograms/pictogram-mode.ts',
  planning: 'src/widgets/course-calendar/planning/planning-view.ts',
};

/** Generated modules need not be there yet. */
const withoutGenerated: Plugin = {
  name: 'without-generated',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/generated\// }, ({ path }) => ({ path, external: true })),
};

type Imports = Metafile['inputs'];

export async function wordGroups(): Promise<WordGroups> {
  const names = readdirSync('src/widgets').filter((name) => existsSync(entryOf(name)));
  const { metafile } = await build({
    entryPoints: names.map(entryOf),
    bundle: true,
    format: 'esm',
    outdir: 'unused',
    write: false,
    metafile: true,
    plugins: [withoutGenerated],
    logLevel: 'error',
  });
  const widgets = names.map((name) => widgetGroups(name, metafile.inputs));
  const pages = Object.entries(PAGES).map(([name, root]) => {
    const openers = widgets.filter(([, { files }]) => files.has(root));
    const known = openers.map(([, { first, more }]) => union(first, more));
    return [name, without(usedIn(filesBelow(root, metafile.inputs)), common(known))] as const;
  });
  return { widgets: new Map(widgets), pages: new Map(pages) };
}

const entryOf = (name: string): string => `src/widgets/${name}/define.ts`;

function widgetGroups(name: string, inputs: Imports) {
  const entry = entryOf(name);
  const first = usedIn(filesBelow(entry, inputs, 'static'), false);
  const more = without(usedIn(filesBelow(entry, inputs)), first);
  return [name, { first, more, files: filesBelow(entry, inputs, 'all') }] as const;
}

/**
 * Our own files that a file leads to: `static`, those the browser loads before it runs; `all` of them; or
 * by default all but those of pages of their own.
 */
function filesBelow(root: string, inputs: Imports, which?: 'static' | 'all'): ReadonlySet<string> {
  const pages = Object.values(PAGES);
  const found = new Set([root]);
  for (const path of found) {
    for (const { path: next, kind, external } of inputs[path]?.imports ?? []) {
      const isLate = kind === 'dynamic-import';
      const isApart = which === 'static' || (which === undefined && pages.includes(next));
      if (external !== true && next.startsWith('src/') && !(isLate && isApart)) found.add(next);
    }
  }
  return found;
}

/** What is named in files; lists that are only named by variables can wait until the first view is there. */
function usedIn(files: ReadonlySet<string>, withVariables = true): WordGroup {
  const texts = [...files].map((path) => readFileSync(path, 'utf8'));
  const named = (pattern: RegExp) =>
    new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
  const lists = named(/\blabelOf\('(\w+)'/g);
  if (withVariables) {
    if (files.has('src/i18n/facet-labels.ts')) for (const facet of FACETS) lists.add(facet);
    if (files.has('src/i18n/labels.ts')) lists.add('language');
  }
  const known = [...lists].filter((name): name is LabelList => name in LABEL_CODES);
  return { ids: named(/\bid:\s*'([^']+)'/g), lists: new Set(known) };
}

const union = (a: WordGroup, b: WordGroup): WordGroup => ({
  ids: new Set([...a.ids, ...b.ids]),
  lists: new Set([...a.lists, ...b.lists]),
});

const without = (a: WordGroup, b: WordGroup): WordGroup => ({
  ids: new Set([...a.ids].filter((id) => !b.ids.has(id))),
  lists: new Set([...a.lists].filter((list) => !b.lists.has(list))),
});

/** What all of the groups have. */
function common(groups: readonly WordGroup[]): WordGroup {
  const [one = { ids: new Set<string>(), lists: new Set<LabelList>() }, ...others] = groups;
  return {
    ids: new Set([...one.ids].filter((id) => others.every(({ ids }) => ids.has(id)))),
    lists: new Set([...one.lists].filter((list) => others.every(({ lists }) => lists.has(list)))),
  };
}
