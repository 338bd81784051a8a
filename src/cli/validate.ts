// `bildungslotse validate FILE|URL`: everything a reader would change, drop or doubt about a feed.
// Left out: reading it (read-feed.ts).
import type { CheckedFeed } from '../checker/check-feed-value.js';
import { countBySeverity } from '../checker/report-line.js';
import type { ReportLine } from '../checker/report-line.js';
import type { Command } from './command.js';
import { print, printIn, UsageError } from './context.js';
import type { Context, ExitCode } from './context.js';
import { readFeed } from './read-feed.js';
import { printReport } from './report.js';
import { words } from './words.js';

export const validate: Command = {
  name: 'validate',
  options: { format: { type: 'string', default: 'text', choices: ['text', 'json'] } },
  help: {
    de: `bildungslotse validate DATEI|ADRESSE [--format text|json]

Prüft einen Bildungsfeed: Welche Einträge sind lesbar, was fehlt, was widerspricht sich?
Ende mit 0: keine Fehler (Warnungen sind möglich). 1: Fehler gefunden. 2: falscher Aufruf.

  --format json   Bericht als JSON, für andere Programme`,
    en: `bildungslotse validate FILE|ADDRESS [--format text|json]

Checks a Bildungsfeed: which records can be read, what is missing, what contradicts itself?
Exit code 0: no errors (warnings are possible). 1: errors found. 2: wrong use.

  --format json   report as JSON, for other programs`,
  },
  async run({ positionals, values }, context): Promise<ExitCode> {
    const [source, ...more] = positionals;
    if (source === undefined || more.length > 0) {
      throw new UsageError(words(context.language, 'oneInput'));
    }
    const checked = await readFeed(source, context);
    const { lines } = checked;
    if (values['format'] === 'json') printJson(source, checked, lines, context);
    else printText(source, checked, lines, context);
    return lines.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function printText(
  source: string,
  { parsed }: CheckedFeed,
  lines: readonly ReportLine[],
  context: Context,
): void {
  const { out, language } = context;
  print(out, words(language, 'checked', { source }));
  if (parsed !== undefined) {
    const { publisher, generatedAt } = parsed.feed;
    const name =
      typeof publisher.name === 'string' ? publisher.name : (publisher.name['de'] ?? '–');
    print(out, words(language, 'publisher', { name, date: dayWords(generatedAt, language) }));
  }
  print(out);
  printReport(out, lines, context);
  const counts = countBySeverity(lines);
  if (parsed === undefined) printIn(out, 'red', words(language, 'unusable'));
  else {
    const { received, dropped } = parsed;
    print(out, words(language, 'usable', { usable: received - dropped, received }));
    if (counts.error === 0) printIn(out, 'green', words(language, 'clean'));
  }
  if (lines.length > 0) print(out, words(language, 'counts', counts));
}

function dayWords(instant: string, language: Context['language']): string {
  const day = instant.slice(0, 10);
  return language === 'de' ? day.split('-').reverse().join('.') : day;
}

function printJson(
  source: string,
  { parsed }: CheckedFeed,
  lines: readonly ReportLine[],
  { out }: Context,
): void {
  const { received = 0, dropped = 0 } = parsed ?? {};
  const report = {
    source,
    readable: parsed !== undefined,
    records: { received, usable: received - dropped },
    counts: countBySeverity(lines),
    findings: lines,
  };
  print(out, JSON.stringify(report, null, 2));
}
