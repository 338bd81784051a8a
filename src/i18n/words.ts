// The words of every language as far as they have arrived: which files a page wants, loading them, keeping
// them. German sentences stand in the code; what a page shows first and what comes later are files of their
// own, per widget (scripts/generate-locales.ts). Left out: which language is shown (locale.ts).
import { importAgain } from '../feed/import-again.js';
import { labels as firstLabels } from './generated/first-labels.js';
import type { LabelList, PackedLabels } from './label-codes.js';
import { addFormats, type LocaleFormats } from './locale-data.js';
import { SOURCE_LOCALE, type Locale } from './locales.js';

/** What a generated module holds: sentences by id, words for codes; each only where it differs from German. */
export interface WordsModule {
  readonly templates?: Readonly<Record<string, string>>;
  readonly labels?: PackedLabels;
  readonly formats?: Partial<LocaleFormats>;
}

/** Where the words of something come from, per locale. */
export type WordFiles = Readonly<Partial<Record<Locale, () => Promise<WordsModule>>>>;

/** Words that something needs when it is opened. */
export type MoreWords = () => Promise<{ readonly files: WordFiles }>;

/** Words of a widget, beside the German ones of its first view. */
export interface WidgetWords {
  readonly first: WordFiles;
  readonly more: MoreWords;
}

interface Known {
  readonly templates: Record<string, string>;
  readonly labels: Partial<Record<LabelList, string>>;
}

const FORMATS: WordFiles = {
  'de-simple': () => import('./formats/de-simple.js'),
  en: () => import('./formats/en.js'),
  ar: () => import('./formats/ar.js'),
};

const none = (): Known => ({ templates: {}, labels: {} });
const known: Readonly<Record<Locale, Known>> = {
  de: { templates: {}, labels: { ...firstLabels } },
  'de-simple': none(),
  en: none(),
  ar: none(),
};
const wanted = new Set([FORMATS]);
const arrived = new Set<() => Promise<WordsModule>>();

/** Words of a locale, as far as they have arrived. */
export const wordsOf = (locale: Locale): Known => known[locale];

/** Makes words known; of a list that has come before, the longer version is kept, for it begins with the other. */
export function addWords(locale: Locale, { templates, labels, formats }: WordsModule): void {
  const own = wordsOf(locale);
  Object.assign(own.templates, templates);
  for (const [list, packed] of Object.entries(labels ?? {}) as [LabelList, string][]) {
    if (packed.length > (own.labels[list] ?? '').length) own.labels[list] = packed;
  }
  if (formats !== undefined) addFormats(locale, formats);
}

/** From now on these files belong to every language that is loaded. */
export function wantWords(files: WordFiles): void {
  wanted.add(files);
}

/**
 * Loads all that is wanted in a locale; German words stand in where a language has none. Rejects with the browser's
 * error; the next call tries again. More may be wanted while the first files are on their way.
 */
export async function loadWords(locale: Locale): Promise<void> {
  const { size } = wanted;
  await Promise.all(
    [...wanted].flatMap((files) => [locale, SOURCE_LOCALE].map((one) => loadFile(one, files))),
  );
  if (wanted.size > size) await loadWords(locale);
}

async function loadFile(locale: Locale, files: WordFiles): Promise<void> {
  const load = files[locale];
  if (load === undefined || arrived.has(load)) return;
  addWords(locale, await importAgain(load, load));
  arrived.add(load);
}
