// XLIFF -> one module per locale, as small as the page wants it: words for codes packed list by list, what
// reads as in German left out, entities of plain text undone (lit-localize writes "&amp;" into plain
// strings). Left out: judging the translations (check-translations.ts).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_CODES } from '../src/i18n/label-codes.js';
import { config, createLocalizer, describeError, textOf } from './translations.js';

type Texts = ReadonlyMap<string, string>;

const outputDir = 'src/i18n/generated';
const head =
  '// Written by scripts/generate-locales.ts from src/i18n/xliff; do not change by hand.\n';
const localizer = createLocalizer();
const { messages, errors } = localizer.extractSourceMessages();
if (errors.length > 0) throw new Error(errors.map(describeError).join('\n'));
localizer.assertTranslationsAreValid();
const sources: Texts = new Map(messages.map(({ name, contents }) => [name, textOf(contents)]));
const { translations } = localizer.readTranslationsSync();

for (const locale of config.targetLocales) {
  const texts = (translations.get(locale) ?? []).map(
    ({ name, contents }) => [name, textOf(contents)] as const,
  );
  const own = new Map(texts.filter(([id, text]) => text !== sources.get(id)));
  write(`${locale}.ts`, localeModule(locale, own));
}
write('labels-de.ts', `${head}export const labels = ${packedLabels(sources)};\n`);
write(
  'locale-codes.ts',
  `${head}export const targetLocales = ${JSON.stringify(config.targetLocales)} as const;\n`,
);

function write(name: string, text: string): void {
  writeFileSync(join(outputDir, name), text);
  console.log(`wrote ${join(outputDir, name)}`);
}

function localeModule(locale: string, own: Texts): string {
  const labels = new Set(labelIds().flat());
  const ids = [...sources.keys()].filter((id) => own.has(id) && !labels.has(id));
  const entries = ids.map((id) => `  ${JSON.stringify(id)}: ${literal(own.get(id) ?? '')},\n`);
  const needsStr = entries.some((entry) => entry.includes('str`'));
  return `${head}${needsStr ? "import { str } from '@lit/localize';\n" : ''}
export { formats } from '../formats/${locale}.js';
export const labels = ${packedLabels(own)};
export const templates = {
${entries.join('')}};
`;
}

/** Ids of the labels, list by list. */
function labelIds(): readonly (readonly string[])[] {
  return Object.entries(LABEL_CODES).map(([list, codes]) => codes.map((code) => `${list}.${code}`));
}

function packedLabels(texts: Texts): string {
  const lists = Object.keys(LABEL_CODES);
  const packed = labelIds().map((ids, index) => {
    const words = ids.map((id) => texts.get(id) ?? '').join('|');
    return [lists[index], words] as const;
  });
  return JSON.stringify(Object.fromEntries(packed));
}

/** A plain string, or a tagged template whose expressions are the numbers of the source's. */
function literal(text: string): string {
  if (!/\$\{\d+\}/.test(text)) return JSON.stringify(text);
  const escaped = text.replace(/[\\`]|\$(?!\{\d+\})/g, '\\$&');
  return `str\`${escaped}\``;
}
