// `bildungslotse publish list FEED --month 2027-03 -o FILE`: the courses of a month as one page to print.
// Left out: which courses (domain/monthly-list.ts), the page itself (formats/monthly-list/).
import type { CheckedFeed } from '../checker/check-feed-value.js';
import { countBySeverity } from '../checker/report-line.js';
import { resolve } from 'node:path';
import { coursesOf, monthlyListOf } from '../domain/monthly-list.js';
import { buildCatalogue } from '../feed/catalogue.js';
import type { Catalogue } from '../feed/catalogue.js';
import type { ParsedFeed } from '../feed/parse.js';
import { monthlyListPage } from '../formats/monthly-list/page.js';
import type { Command, CommandArguments } from './command.js';
import { FileError, print, printIn, UsageError } from './context.js';
import type { Context } from './context.js';
import { readFeed } from './read-feed.js';
import { readerLanguage } from './reader-language.js';
import { printReport } from './report.js';
import { words } from './words.js';
import { writeFileWhole } from './write-file.js';

/** Years a feed can hold. Source: docs/feed, section "Dates". */
const MONTH = /^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$/;

interface Wish {
  readonly source: string;
  readonly target: string;
  readonly month: string;
  /** As typed. */
  readonly languages: readonly string[];
  readonly since: string | undefined;
  readonly isPoster: boolean;
}

export const publishList: Command = {
  name: 'list',
  options: {
    month: { type: 'string' },
    lang: { type: 'string', default: 'de' },
    output: { type: 'string', short: 'o' },
    since: { type: 'string' },
    poster: { type: 'boolean' },
  },
  help: {
    de: `bildungslotse publish list DATEI|ADRESSE --month 2027-03 -o liste.html [Angaben]

Schreibt alle Kurse eines Monats als eine Seite zum Drucken, Aushängen und Veröffentlichen.
Ende mit 0: geschrieben. 1: geschrieben, aber der Feed hat Fehler, oder er ist nicht lesbar.
2: falscher Aufruf, nichts geschrieben.

  --month            der Monat: Jahr, Strich, Monat
  --lang de,ar       Sprachen, nebeneinander in dieser Folge; ohne Angabe Deutsch
  --since FEED       der Feed des letzten Monats: Was neu, geändert, voll oder abgesagt ist, wird markiert
  --poster           große Schrift auf A3, auch für A2
  -o, --output       Name der neuen Datei; eine vorhandene wird ersetzt`,
    en: `bildungslotse publish list FILE|ADDRESS --month 2027-03 -o list.html [arguments]

Writes all courses of a month as one page to print, put up and publish.
Exit code 0: written. 1: written, but the feed has errors, or it cannot be read.
2: wrong use, nothing written.

  --month            the month: year, hyphen, month
  --lang de,ar       languages side by side, in this order; German if absent
  --since FEED       last month's feed: what is new, changed, full or cancelled is marked
  --poster           large letters on A3, also for A2
  -o, --output       name of the new file; an existing one is replaced`,
  },
  async run(args, context) {
    const wish = wishOf(args, context);
    const feed = await readFeed(wish.source, context);
    reportErrors(feed, context);
    const before = wish.since === undefined ? undefined : await readFeed(wish.since, context);
    if (feed.parsed === undefined) return 1;
    if (before !== undefined && before.parsed === undefined) {
      reportErrors(before, context);
      return 1;
    }
    await writeList(wish, feed.parsed, before?.parsed, context);
    return countBySeverity(feed.lines).error > 0 ? 1 : 0;
  },
};

function wishOf({ positionals, values }: CommandArguments, { language }: Context): Wish {
  const [source, ...more] = positionals;
  const { month, lang, output: target, since, poster } = values;
  const refuse = (key: Parameters<typeof words>[1]) => new UsageError(words(language, key));
  if (source === undefined || more.length > 0) throw refuse('oneInput');
  if (typeof month !== 'string') throw refuse('needsMonth');
  if (!MONTH.test(month)) throw refuse('badMonth');
  if (typeof target !== 'string' || target === '') throw refuse('needsOutput');
  const sources = [source, since].map((name) => typeof name === 'string' && resolve(name));
  if (sources.includes(resolve(target))) throw refuse('sameFile');
  return {
    source,
    target,
    month,
    languages: String(lang).split(','),
    since: typeof since === 'string' ? since : undefined,
    isPoster: poster === true,
  };
}

/** Only what is missing from the page because of it; `validate` tells the rest. */
function reportErrors({ lines, parsed }: CheckedFeed, context: Context): void {
  const errors = lines.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  printReport(context.err, errors, context);
  if (parsed === undefined) printIn(context.err, 'red', words(context.language, 'unusable'));
}

async function writeList(
  { target, month, languages, isPoster }: Wish,
  parsed: ParsedFeed,
  earlier: ParsedFeed | undefined,
  context: Context,
): Promise<void> {
  const { out, language } = context;
  const catalogue = buildCatalogue(parsed.feed, parsed);
  const before = earlier && buildCatalogue(earlier.feed, earlier);
  if (before && Date.parse(before.generatedAt) > Date.parse(catalogue.generatedAt)) {
    throw new FileError(words(language, 'sinceNewer'));
  }
  const chosen = languagesOf(languages, catalogue, context);
  const list = monthlyListOf(catalogue, month, before);
  const page = await monthlyListPage(list, catalogue, { languages: chosen, isPoster });
  await writeFileWhole(target, page, context);
  const count = coursesOf(list).length;
  print(out, words(language, 'listWritten', { target, count, month }));
  if (count === 0) printIn(context.err, 'yellow', words(language, 'listEmpty', { month }));
}

/** Each language once. */
function languagesOf(
  typed: readonly string[],
  catalogue: Catalogue,
  context: Context,
): readonly [string, ...string[]] {
  const chosen = typed.map((name) => readerLanguage(name, catalogue, context));
  return [...new Set(chosen)] as unknown as readonly [string, ...string[]];
}
