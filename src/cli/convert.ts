// `bildungslotse convert --from arbeitsagentur FILE -o FILE`: somebody else's data as a Bildungsfeed.
// The new feed goes to a file, the report of what could not be taken over to standard error.
import { resolve } from 'node:path';
import type { Severity } from '../feed/issue.js';
import { safeUrl } from '../feed/safe-url.js';
import { AnswerError, answerToFeed } from '../formats/arbeitsagentur.js';
import type { ConvertedAnswer } from '../formats/arbeitsagentur.js';
import type { UnreadCode } from '../formats/unread.js';
import { readFeedBytes } from '../checker/check-feed-text.js';
import { checkFeedValue, wholeFile } from '../checker/check-feed-value.js';
import { countBySeverity } from '../checker/report-line.js';
import type { ReportLine } from '../checker/report-line.js';
import { describeUnread } from '../i18n/messages.js';
import type { Command, CommandArguments } from './command.js';
import { print, printIn, UsageError } from './context.js';
import type { Context, ExitCode } from './context.js';
import { readFileBytes } from './read-file.js';
import { placeWords, printReport } from './report.js';
import { words } from './words.js';
import { writeFileWhole } from './write-file.js';

export const convert: Command = {
  name: 'convert',
  options: {
    from: { type: 'string', choices: ['arbeitsagentur'] },
    output: { type: 'string', short: 'o' },
    publisher: { type: 'string' },
    license: { type: 'string' },
    format: { type: 'string', default: 'text', choices: ['text', 'json'] },
  },
  help: {
    de: `bildungslotse convert --from arbeitsagentur DATEI -o DATEI [--publisher NAME] [--license ADRESSE]

Macht aus einer gespeicherten Antwort der Kurssuche der Bundesagentur für Arbeit einen Bildungsfeed.
Was nicht sicher zu lesen ist, wird nicht geraten, sondern aufgelistet.
Ende mit 0: alle Einträge übernommen. 1: Einträge fehlen oder sind fehlerhaft. 2: falscher Aufruf.

  -o, --output    Name der neuen Datei; eine vorhandene wird ersetzt
  --publisher     Wer den Feed veröffentlicht
  --license       Adresse der Lizenz, unter der die Daten stehen
  --format json   Bericht als JSON, für andere Programme`,
    en: `bildungslotse convert --from arbeitsagentur FILE -o FILE [--publisher NAME] [--license ADDRESS]

Makes a Bildungsfeed of a saved answer of the course search of the German employment agency.
What cannot be read with certainty is not guessed but listed.
Exit code 0: all records converted. 1: records are missing or faulty. 2: wrong use.

  -o, --output    name of the new file; an existing one is replaced
  --publisher     who publishes the feed
  --license       address of the licence of the data
  --format json   report as JSON, for other programs`,
  },
  async run(args, context): Promise<ExitCode> {
    const { source, target } = filesOf(args, context);
    const answer = await convertFile(source, args, context);
    if (answer === undefined) return 1;
    const checked = await checkFeedValue(answer.feed, context);
    const lines = [...unreadLines(answer, context), ...checked.lines];
    await writeFileWhole(target, `${JSON.stringify(answer.feed, null, 2)}\n`, context);
    if (args.values['format'] === 'json') printJson(answer, target, lines, context);
    else printText(answer, target, lines, context);
    return lines.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function filesOf({ positionals, values }: CommandArguments, { language }: Context) {
  const [source, ...more] = positionals;
  const { output: target, from, license } = values;
  if (from === undefined) throw new UsageError(words(language, 'needsFrom'));
  if (source === undefined || more.length > 0) throw new UsageError(words(language, 'oneFile'));
  if (typeof target !== 'string' || target === '')
    throw new UsageError(words(language, 'needsOutput'));
  if (resolve(source) === resolve(target)) throw new UsageError(words(language, 'sameFile'));
  if (typeof license === 'string' && safeUrl(license) === undefined) {
    throw new UsageError(words(language, 'badLicense'));
  }
  return { source, target };
}

/** Undefined when the file is no answer of the search; the reason has been printed then. */
async function convertFile(
  source: string,
  { values }: CommandArguments,
  context: Context,
): Promise<ConvertedAnswer | undefined> {
  const { err, language } = context;
  const { publisher, license } = values;
  const read = readFeedBytes(await readFileBytes(source, context), language);
  if (!('value' in read)) {
    for (const line of read.lines) printUnreadable(line, context);
    return undefined;
  }
  try {
    return answerToFeed(read.value, {
      publisher: typeof publisher === 'string' ? publisher : undefined,
      license: typeof license === 'string' ? license : undefined,
    });
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    printIn(err, 'red', words(language, 'notAnAnswer', { name: source }));
    return undefined;
  }
}

function printUnreadable(line: ReportLine, { err, language }: Context): void {
  const place = placeWords(line, language);
  printIn(err, 'red', [line.sentence, place].filter((part) => part !== '').join(' '));
  print(err, line.hint);
}

/** A lost record is an error; what is only worth knowing is a note; everything else a warning. */
const SEVERITIES: Partial<Record<UnreadCode, Severity>> = {
  'record-unusable': 'error',
  'record-twice': 'info',
  'person-left-out': 'info',
};

function unreadLines({ unread, titles }: ConvertedAnswer, { language }: Context): ReportLine[] {
  return unread.map(({ code, recordId, field, value }) => ({
    ...describeUnread(code, language),
    severity: SEVERITIES[code] ?? 'warning',
    code,
    group: recordId === '' ? wholeFile(language) : recordName(recordId, titles, language),
    path: field,
    value,
  }));
}

function recordName(
  id: string,
  titles: ConvertedAnswer['titles'],
  language: Context['language'],
): string {
  return [words(language, 'record', { id }), titles.get(id)].filter(Boolean).join(' · ');
}

function printText(
  { unread, received, converted }: ConvertedAnswer,
  target: string,
  lines: readonly ReportLine[],
  context: Context,
): void {
  const { err, language } = context;
  printReport(err, lines, context);
  print(err, words(language, 'converted', { converted, received, target }));
  if (unread.length === 0) printIn(err, 'green', words(language, 'allRead'));
  else print(err, words(language, 'unreadCount', { count: unread.length }));
}

function printJson(
  { received, converted }: ConvertedAnswer,
  target: string,
  lines: readonly ReportLine[],
  { err }: Context,
): void {
  const report = {
    target,
    records: { received, converted },
    counts: countBySeverity(lines),
    findings: lines,
  };
  print(err, JSON.stringify(report, null, 2));
}
