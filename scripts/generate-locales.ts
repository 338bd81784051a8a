// XLIFF -> modules of words, as small as the page wants them: per widget and locale the words of the first view, and
// the others, which come with the code that shows them; per page of its own its words. Words for codes are packed
// list by list, what reads as in German is left out, entities of plain text are undone (lit-localize writes "&amp;"
// into them). Words of printed lists and static pages go to a module of their own, with all words for codes: widgets
// never load it.
// Left out: judging the translations (check-translations.ts).
import { readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_CODES, type LabelList } from '../src/i18n/label-codes.js';
import { PAGE_TEXTS } from '../src/i18n/page-texts.js';
import { CODES } from './code-lists.js';
import { config, createLocalizer, describeError, tableTexts, textOf } from './translations.js';
import { wordGroups, type WordGroup } from './word-groups.js';

type Texts = ReadonlyMap<string, string>;

const outputDir = 'src/i18n/generated';
const head =
  '// Written by scripts/generate-locales.ts from src/i18n/xliff; do not change by hand.\n';
const { widgets, pages } = await wordGroups();
const localizer = createLocalizer();
const { messages, errors } = localizer.extractSourceMessages();
if (errors.length > 0) throw new Error(errors.map(describeError).join('\n'));
localizer.assertTranslationsAreValid();
const sources: Texts = new Map(messages.map(({ name, contents }) => [name, textOf(contents)]));
const { translations } = localizer.readTranslationsSync();
const lists = Object.keys(LABEL_CODES) as LabelList[];
/** What differs from German, by locale; German itself has only words for codes here, the rest is in the code. */
const texts = new Map<string, Texts>([
  ['de', sources],
  ...config.targetLocales.map((locale) => [locale, ownTexts(locale)] as const),
]);
const written = new Set(['label-messages.ts']);

/** Of which lists the first view of any widget shows how much, in German: there before any of them is drawn. */
const firstLists = longest([...widgets.values()].map(({ first }) => first.lists));
const moreLists = longest([...widgets.values()].map(({ more }) => more.lists));
write(
  'first-labels.ts',
  `import type { PackedLabels } from '../label-codes.js';\n` +
    `export const labels: PackedLabels = ${labels(sources, firstLists)};\n`,
);
write('more-de.ts', `export const labels = ${labels(sources, beyondFirst(moreLists))};\n`);

for (const [name, { first, more }] of widgets) {
  const files = fileTable(name, first, config.targetLocales);
  const moreFiles = fileTable(`${name}-more`, more, config.targetLocales);
  write(
    `${name}-more.ts`,
    `export const files = {\n  de: () => import('./more-de.js'),\n${moreFiles}};\n`,
  );
  write(
    `${name}.ts`,
    `import type { WidgetWords } from '../words.js';\n` +
      `export const words: WidgetWords = {\n  first: {\n${files}  },\n` +
      `  more: () => import('./${name}-more.js'),\n};\n`,
  );
}
for (const [name, words] of pages) {
  write(`${name}.ts`, `export const files = {\n${fileTable(name, words)}};\n`);
}
write('printed.ts', printed());
write('locale-codes.ts', `export const targetLocales = ${JSON.stringify(config.targetLocales)};\n`);
for (const name of readdirSync(outputDir)) {
  if (!written.has(name)) unlinkSync(join(outputDir, name));
}

function ownTexts(locale: string): Texts {
  const all = (translations.get(locale as never) ?? []).map(
    ({ name, contents }) => [name, textOf(contents)] as const,
  );
  return new Map(all.filter(([id, text]) => text !== sources.get(id)));
}

/**
 * Writes the words of a group, one module per locale that has any, and gives the lines of the table that loads them.
 */
function fileTable(
  name: string,
  group: WordGroup,
  locales: Iterable<string> = texts.keys(),
): string {
  const entries = [...locales].map((locale) => {
    const own = texts.get(locale) ?? new Map<string, string>();
    const words = [
      ['labels', labels(own, locale === 'de' ? beyondFirst(group.lists) : group.lists)],
      ['templates', locale === 'de' ? '{}' : templates(own, group)],
    ].filter(([, value]) => value !== '{}');
    if (words.length === 0) return '';
    const lines = words.map(([key, value]) => `export const ${key} = ${value};\n`);
    write(`${name}-${locale}.ts`, lines.join(''));
    return `  '${locale}': () => import('./${name}-${locale}.js'),\n`;
  });
  return entries.join('');
}

function write(name: string, text: string): void {
  written.add(name);
  writeFileSync(join(outputDir, name), head + text);
  console.log(`wrote ${join(outputDir, name)}`);
}

/** Words of lists, of static pages and for codes, by locale and id. */
function printed(): string {
  const gone = PAGE_TEXTS.filter((id) => !sources.has(id));
  if (gone.length > 0) throw new Error(`No widget says these any more: ${gone.join(', ')}`);
  const wanted = new Set<string>([...tableTexts.keys(), ...PAGE_TEXTS]);
  const locales = config.targetLocales.map((locale) => [
    locale,
    new Map((translations.get(locale) ?? []).map(({ name, contents }) => [name, textOf(contents)])),
  ]) as [string, Texts][];
  const words = [['de', sources] as [string, Texts], ...locales].map(([locale, texts]) => [
    locale,
    Object.fromEntries([...texts].filter(([id]) => wanted.has(id))),
  ]);
  const type = 'Readonly<Record<Locale, Readonly<Record<string, string>>>>';
  const json = JSON.stringify(Object.fromEntries(words), null, 1);
  return `import type { Locale } from '../locales.js';\nexport const words: ${type} = ${json};\n`;
}

type Lists = WordGroup['lists'];

/** All lists of several groups, each as long as any of them wants it. */
function longest(groups: readonly Lists[]): Lists {
  const found = new Map<LabelList, number>();
  for (const [list, count] of groups.flatMap((lists) => [...lists])) {
    found.set(list, Math.max(count, found.get(list) ?? 0));
  }
  return found;
}

/** Lists of which more is wanted than there is with the first view, in German. */
function beyondFirst(wanted: Lists): Lists {
  return new Map([...wanted].filter(([list, count]) => count > (firstLists.get(list) ?? 0)));
}

/** Packed words of the lists of a group; the German ones name their codes unless codes.ts does. */
function labels(own: Texts, wanted: Lists): string {
  const packed = lists
    .filter((list) => wanted.has(list))
    .map((list) => [
      list,
      LABEL_CODES[list]
        .slice(0, wanted.get(list))
        .map(
          (code) =>
            `${own === sources && !(list in CODES) ? `${code}=` : ''}${own.get(`${list}.${code}`) ?? ''}`,
        )
        .join('|'),
    ]);
  return JSON.stringify(Object.fromEntries(packed));
}

/** Messages of a group by id; expressions read `${0}`, numbered as in the source. */
function templates(own: Texts, group: WordGroup): string {
  const entries = [...own].filter(([id]) => group.ids.has(id) && !tableTexts.has(id));
  return JSON.stringify(Object.fromEntries(entries), undefined, 1);
}
