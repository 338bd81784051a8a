// XLIFF -> two modules per locale, as small as the page wants them: the words of a first view, and the
// others, which come with the code that shows them. Words for codes are packed list by list, what reads
// as in German is left out, entities of plain text are undone (lit-localize writes "&amp;" into them).
// Words of printed lists go to a module of their own, with all words for codes: pages never load it.
// Left out: judging the translations (check-translations.ts).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_CODES, type LabelList } from '../src/i18n/label-codes.js';
import { firstWords } from './first-words.js';
import { config, createLocalizer, describeError, tableTexts, textOf } from './translations.js';

type Texts = ReadonlyMap<string, string>;

const outputDir = 'src/i18n/generated';
const head =
  '// Written by scripts/generate-locales.ts from src/i18n/xliff; do not change by hand.\n';
const first = await firstWords();
const localizer = createLocalizer();
const { messages, errors } = localizer.extractSourceMessages();
if (errors.length > 0) throw new Error(errors.map(describeError).join('\n'));
localizer.assertTranslationsAreValid();
const sources: Texts = new Map(messages.map(({ name, contents }) => [name, textOf(contents)]));
const { translations } = localizer.readTranslationsSync();
const lists = Object.keys(LABEL_CODES) as LabelList[];

for (const locale of config.targetLocales) {
  const texts = (translations.get(locale) ?? []).map(
    ({ name, contents }) => [name, textOf(contents)] as const,
  );
  const own = new Map(texts.filter(([id, text]) => text !== sources.get(id)));
  const formats = `export { formats } from '../formats/${locale}.js';\n`;
  write(`${locale}.ts`, formats + labels(own, true) + templates(own, true));
  write(`more-${locale}.ts`, labels(own, false) + templates(own, false));
}
write('labels-de.ts', labels(sources, true));
write('more-de.ts', `${labels(sources, false)}export const templates = {};\n`);
write('printed.ts', printed());
write('locale-codes.ts', `export const targetLocales = ${JSON.stringify(config.targetLocales)};\n`);

function write(name: string, text: string): void {
  const needsStr = text.includes('str`');
  const imports = needsStr ? "import { str } from '@lit/localize';\n" : '';
  writeFileSync(join(outputDir, name), head + imports + text);
  console.log(`wrote ${join(outputDir, name)}`);
}

/** Words of lists and for codes, by locale and id. */
function printed(): string {
  const locales = config.targetLocales.map((locale) => [
    locale,
    new Map((translations.get(locale) ?? []).map(({ name, contents }) => [name, textOf(contents)])),
  ]) as [string, Texts][];
  const words = [['de', sources] as [string, Texts], ...locales].map(([locale, texts]) => [
    locale,
    Object.fromEntries([...texts].filter(([id]) => tableTexts.has(id))),
  ]);
  const type = 'Readonly<Record<Locale, Readonly<Record<string, string>>>>';
  const json = JSON.stringify(Object.fromEntries(words), null, 1);
  return `import type { Locale } from '../locales.js';\nexport const words: ${type} = ${json};\n`;
}

/** Packed words of the lists that a first view needs, or of the others; the German ones name their codes. */
function labels(texts: Texts, isFirst: boolean): string {
  const packed = lists
    .filter((list) => first.lists.has(list) === isFirst)
    .map((list) => [
      list,
      LABEL_CODES[list]
        .map(
          (code) => `${texts === sources ? `${code}=` : ''}${texts.get(`${list}.${code}`) ?? ''}`,
        )
        .join('|'),
    ]);
  return `export const labels = ${JSON.stringify(Object.fromEntries(packed))};\n`;
}

/** Messages of a first view, or the others. */
function templates(own: Texts, isFirst: boolean): string {
  const entries = [...own]
    .filter(([id]) => sources.has(id) && !tableTexts.has(id) && first.ids.has(id) === isFirst)
    .map(([id, text]) => `  ${JSON.stringify(id)}: ${literal(text)},\n`);
  return `export const templates = {\n${entries.join('')}};\n`;
}

/** A plain string, or a tagged template whose expressions are the numbers of the source's. */
function literal(text: string): string {
  if (!/\$\{\d+\}/.test(text)) return JSON.stringify(text);
  const escaped = text.replace(/[\\`]|\$(?!\{\d+\})/g, '\\$&');
  return `str\`${escaped}\``;
}
