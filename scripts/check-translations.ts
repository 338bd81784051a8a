// Fails when a translation is missing, outdated, incomplete in its plural forms, in the wrong script, or
// left in German, and when the XLIFF files are not what `lit-localize extract` writes.
// `--accept` records the German texts the translations were made from, once they have been brought up
// to date. Left out: whether a translation is good; people judge that.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES } from '../src/i18n/locales.js';
import { problemsOf, type Translated } from './translation-rules.js';
import { config, createLocalizer, describeError, textOf } from './translations.js';

/** German text of each message at the time its translations were made. */
const MADE_FROM = 'src/i18n/xliff/made-from.json';
const XLIFF = 'src/i18n/xliff';

const localizer = createLocalizer();
const { messages, errors } = localizer.extractSourceMessages();
const { translations } = localizer.readTranslationsSync();
const sources = new Map(messages.map(({ name, contents }) => [name, textOf(contents)]));

if (process.argv.includes('--accept')) {
  const sorted = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(MADE_FROM, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
}

const problems = [
  ...errors.map(describeError),
  ...messages.filter(({ tag }) => tag === 'html').map(({ name }) => `${name}: no html in msg()`),
  ...localizer.validateTranslations().errors,
  ...configProblems(),
  ...(await staleFiles()),
  ...problemsOf(translated()),
];
for (const problem of problems) console.error(problem);
console.log(
  `${sources.size} messages, ${config.targetLocales.length} translations, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

function translated(): Translated {
  const madeFrom = JSON.parse(readFileSync(MADE_FROM, 'utf8')) as Record<string, string>;
  const targets = config.targetLocales.map((locale) => {
    const found = (translations.get(locale) ?? []).map(
      ({ name, contents }) => [name, textOf(contents)] as const,
    );
    return [locale, new Map(found)] as const;
  });
  return { sources, madeFrom: new Map(Object.entries(madeFrom)), targets: new Map(targets) };
}

function configProblems(): string[] {
  const configured = [config.sourceLocale, ...config.targetLocales].join(' ');
  const known = LOCALES.join(' ');
  return configured === known
    ? []
    : [`lit-localize.json has "${configured}", locales.ts "${known}"`];
}

/** Extracts into a copy, so that checking never changes the working tree. */
async function staleFiles(): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'xliff-'));
  cpSync(XLIFF, copy, { recursive: true });
  await createLocalizer({
    interchange: { format: 'xliff', xliffDir: copy },
  }).writeInterchangeFiles();
  const stale = config.targetLocales.filter(
    (locale) =>
      readFileSync(join(copy, `${locale}.xlf`), 'utf8') !==
      readFileSync(join(XLIFF, `${locale}.xlf`), 'utf8'),
  );
  rmSync(copy, { recursive: true });
  return stale.map(
    (locale) => `${locale}.xlf: run "npm run localize:extract" and commit the result`,
  );
}
