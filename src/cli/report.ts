// Findings as people read them: grouped by record, each with its place in the file, what is the
// matter, how to mend it and what follows. Left out: finding them (feed/), the words (i18n/messages).
import type { Issue, Severity } from '../feed/issue.js';
import type { Description } from '../i18n/messages.js';
import { print, printIn } from './context.js';
import type { Colour, Context, Terminal } from './context.js';
import { words } from './words.js';

/** One finding with its words; `group` is the heading it stands under. */
export interface ReportLine extends Description {
  readonly severity: Severity;
  readonly code: string;
  readonly group: string;
  /** Place in the file, for example `offers[3].runs[0].endDate`. */
  readonly path: string;
  /** The value as it stands in the file, when the sentence does not hold it. */
  readonly value?: string;
}

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
  const groups = new Map<string, ReportLine[]>();
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  for (const [group, members] of groups) {
    printIn(terminal, 'bold', group);
    for (const [line, ...same] of alike(members)) printLine(terminal, line, same, context);
    print(terminal);
  }
}

/** Findings that say the same about several places of a record, together. */
function alike(lines: readonly ReportLine[]): [ReportLine, ...ReportLine[]][] {
  const found = new Map<string, [ReportLine, ...ReportLine[]]>();
  for (const line of lines) {
    const key = JSON.stringify([line.code, line.sentence, line.value]);
    const group = found.get(key);
    if (group) group.push(line);
    else found.set(key, [line]);
  }
  return [...found.values()];
}

function printLine(
  terminal: Terminal,
  line: ReportLine,
  same: readonly ReportLine[],
  { language }: Context,
): void {
  const { severity, path, code, sentence, hint, assumption, value } = line;
  const heading = [words(language, severity), path, `[${code}]`].filter((part) => part !== '');
  printIn(terminal, COLOURS[severity], `  ${heading.join('  ')}`);
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

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(lines: readonly Pick<ReportLine, 'severity'>[]): Counts {
  const count = (severity: Severity) => lines.filter((line) => line.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** A path as it stands in the file: ids, which rules use, become positions. */
export function pathInFile(root: unknown, path: Issue['path']): string {
  let at: unknown = root;
  let text = '';
  for (const step of path) {
    const position = Array.isArray(at) ? positionOf(at as unknown[], step) : step;
    at = valueAt(at, position);
    if (typeof position === 'number') text += `[${position}]`;
    else if (/^[A-Za-z_]\w*$/.test(position)) text += text === '' ? position : `.${position}`;
    else text += `[${JSON.stringify(position)}]`;
  }
  return text;
}

const positions = new WeakMap<readonly unknown[], ReadonlyMap<unknown, number>>();

/** Lists hold thousands of records, and a report may name every one of them. */
function positionOf(list: readonly unknown[], step: string | number): string | number {
  if (typeof step === 'number') return step;
  let byId = positions.get(list);
  if (byId === undefined) {
    byId = new Map(list.map((item, index) => [valueAt(item, 'id'), index] as const).reverse());
    positions.set(list, byId);
  }
  return byId.get(step) ?? step;
}

function valueAt(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
