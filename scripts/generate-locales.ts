// XLIFF -> one module per locale, as small as the page wants it: labels packed in the order of their
// table, translations equal to the German text left out, entities of plain text undone (lit-localize
// writes "&amp;" into plain strings). Left out: judging the translations (check-translations.ts).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, createLocalizer, describeError, labelIds, textOf } from './translations.js';

const outputDir = 'src/i18n/generated';
const localizer = createLocalizer();
const { messages, errors } = localizer.extractSourceMessages();
if (errors.length > 0) throw new Error(errors.map(describeError).join('\n'));
localizer.assertTranslationsAreValid();
const sources = new Map(messages.map(({ name, contents }) => [name, textOf(contents)]));
const { translations } = localizer.readTranslationsSync();

for (const locale of config.targetLocales) {
  const texts = new Map(
    (translations.get(locale) ?? []).map(({ name, contents }) => [name, textOf(contents)]),
  );
  const path = join(outputDir, `${locale}.ts`);
  writeFileSync(path, localeModule(texts));
  console.log(`wrote ${path}`);
}
const codes = JSON.stringify(config.targetLocales);
writeFileSync(
  join(outputDir, 'locale-codes.ts'),
  `export const targetLocales = ${codes} as const;\n`,
);

function localeModule(texts: ReadonlyMap<string, string>): string {
  const labels = labelIds();
  const own = (id: string) => (texts.get(id) === sources.get(id) ? '' : (texts.get(id) ?? ''));
  const others = [...sources.keys()].filter((id) => !labels.includes(id) && own(id) !== '');
  const entries = others.map((id) => `  ${JSON.stringify(id)}: ${literal(own(id))},`);
  return `// Written by scripts/generate-locales.ts from src/i18n/xliff; do not change by hand.
${entries.some((entry) => entry.includes('str`')) ? "import { str } from '@lit/localize';\n" : ''}export const labels = ${JSON.stringify(labels.map(own).join('|'))};
export const templates = {
${entries.join('\n')}
};
`;
}

/** A plain string, or a tagged template whose expressions are the numbers of the source's. */
function literal(text: string): string {
  if (!/\$\{\d+\}/.test(text)) return JSON.stringify(text);
  const escaped = text.replace(/[\\`]|\$(?!\{\d+\})/g, '\\$&');
  return `str\`${escaped}\``;
}
