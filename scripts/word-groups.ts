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
  /** How many codes of which label lists, from the beginning of each. */
  readonly lists: ReadonlyMap<LabelList, number>;
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
  planning: 'src/widgets/course-calendar/planning/with-planning.ts',
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
      // a widget begins with one of its views
      const isLate = kind === 'dynamic-import' && !/-view\.ts$/.test(next);
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
  const lists = new Map<LabelList, number>();
  const want = (list: string, code?: string): void => {
    if (!(list in LABEL_CODES)) return;
    const codes: readonly string[] = LABEL_CODES[list as LabelList];
    const count = code === undefined ? codes.length : codes.indexOf(code) + 1;
    lists.set(list as LabelList, Math.max(count, lists.get(list as LabelList) ?? 0));
  };
  for (const text of texts) {
    const calls = text.matchAll(/\blabelOf\('(\w+)',\s*(?:'([\w-]+)'\))?/g);
    for (const [, list = '', code] of calls) want(list, code);
  }
  if (withVariables) {
    if (files.has('src/i18n/facet-labels.ts')) for (const list of ['facet', ...FACETS]) want(list);
    if (files.has('src/i18n/labels.ts')) want('language');
  }
  return { ids: named(/\bid:\s*'([^']+)'/g), lists };
}

const union = (a: WordGroup, b: WordGroup): WordGroup => ({
  ids: new Set([...a.ids, ...b.ids]),
  lists: new Map([...a.lists, ...b.lists]),
});

const without = (a: WordGroup, b: WordGroup): WordGroup => ({
  ids: new Set([...a.ids].filter((id) => !b.ids.has(id))),
  lists: new Map([...a.lists].filter(([list, count]) => count > (b.lists.get(list) ?? 0))),
});

const NONE: WordGroup = { ids: new Set(), lists: new Map() };

/** What all of the groups have. */
function common(groups: readonly WordGroup[]): WordGroup {
  const [one = NONE, ...others] = groups;
  const isEverywhere = ([list, count]: readonly [LabelList, number]): boolean =>
    others.every(({ lists }) => (lists.get(list) ?? 0) >= count);
  return {
    ids: new Set([...one.ids].filter((id) => others.every(({ ids }) => ids.has(id)))),
    lists: new Map([...one.lists].filter(isEverywhere)),
  };
}
