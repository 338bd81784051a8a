// Findings as people read them in a terminal: grouped by record, each with its place in the file, what is
// the matter, how to mend it and what follows. Left out: finding them (checker/), their words (i18n/messages).
import type { Severity } from '../feed/issue.js';
import { alike, groupByRecord } from '../checker/report-line.js';
import type { ReportLine } from '../checker/report-line.js';
import { print, printIn } from './context.js';
import type { Colour, Context, Terminal } from './context.js';
import { words } from './words.js';

const COLOURS: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

/** Prints findings under the heading of their record, in the order in which records come up. */
export function printReport(
  terminal: Terminal,
  lines: readonly ReportLine[],
  context: Context,
): void {
  for (const [group, members] of groupByRecord(lines)) {
    printIn(terminal, 'bold', group);
    for (const [line, ...same] of alike(members)) printLine(terminal, line, same, context);
    print(terminal);
  }
}

function printLine(
  terminal: Terminal,
  line: ReportLine,
  same: readonly ReportLine[],
  { language }: Context,
): void {
  const { severity, path, code, sentence, hint, assumption, value } = line;
  const place = placeWords(line, language);
  const heading = [words(language, severity), path, `[${code}]`, place];
  printIn(terminal, COLOURS[severity], `  ${heading.filter((part) => part !== '').join('  ')}`);
  print(terminal, `    ${sentence}`);
  const details = [
    ['value', value],
    ['also', same.map((other) => other.path).join(', ')],
    ['fix', hint],
    ['result', assumption],
  ] as const;
  for (const [key, text] of details) {
    if (text !== undefined && text !== '') print(terminal, `    ${words(language, key)}: ${text}`);
  }
}

/** "Zeile 12, Spalte 5"; empty where no text was read. */
export function placeWords(
  { line, column }: Pick<ReportLine, 'line' | 'column'>,
  language: Context['language'],
): string {
  if (line === undefined || column === undefined) return '';
  return words(language, 'position', { line, column });
}
