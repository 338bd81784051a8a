// Findings -> what "Feed prüfen" shows: a sentence for the whole, counts, and findings by record with the line
// they stand in; and the same as a text to send to somebody. Left out: drawing (feed-check-element.ts).
import { alike, countBySeverity, groupByRecord } from '../../checker/report-line.js';
import type { Counts, ReportLine } from '../../checker/report-line.js';
import type { Severity } from '../../feed/issue.js';
import type { ParsedFeed } from '../../feed/parse.js';
import { feedIdentity } from './feed-identity.js';
import type { CheckedSource } from './feed-source.js';

export interface Excerpt {
  readonly line: number;
  readonly before: string;
  /** From the place of the finding on. */
  readonly after: string;
}

export interface FindingView extends ReportLine {
  readonly excerpt?: Excerpt;
  /** Further places of the same record that the sentence is true for. */
  readonly also: readonly ReportLine[];
}

export interface RecordView {
  readonly heading: string;
  readonly findings: readonly FindingView[];
}

export interface FeedReport {
  readonly state: 'unusable' | 'errors' | 'remarks' | 'clean';
  readonly summary: string;
  /** Whose feed it is and of which day; empty when it cannot be read. */
  readonly feed: string;
  readonly counts: Counts;
  readonly records: readonly RecordView[];
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const WORDS: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ['Fehler', 'Fehler'],
  warning: ['Warnung', 'Warnungen'],
  info: ['Hinweis', 'Hinweise'],
};

/** "1 Warnung", "3 Warnungen". */
export const countWords = (severity: Severity, count: number): string =>
  `${count} ${severityWord(severity, count)}`;

export const severityWord = (severity: Severity, count = 1): string =>
  WORDS[severity][count === 1 ? 0 : 1];

/** `shown`: severities to list; counts and summary are always of everything. */
export function feedReport(
  { parsed, lines, text }: CheckedSource,
  shown: readonly Severity[] = SEVERITIES,
): FeedReport {
  const counts = countBySeverity(lines);
  const textLines = text.split('\n');
  const groups = groupByRecord(lines.filter(({ severity }) => shown.includes(severity)));
  const records = [...groups].map(([heading, members]) => ({
    heading,
    findings: alike(members).map(([line, ...also]) => findingView(line, also, textLines)),
  }));
  if (parsed === undefined) {
    const summary = 'So ist das kein lesbarer Bildungsfeed. Die Widgets zeigen nichts davon.';
    return { state: 'unusable', summary, feed: '', counts, records };
  }
  const { received, dropped } = parsed;
  const readable = readableWords(received - dropped, received);
  return { ...stateOf(counts, readable), feed: feedWords(parsed), counts, records };
}

function stateOf(counts: Counts, readable: string): Pick<FeedReport, 'state' | 'summary'> {
  const { error, warning, info } = counts;
  if (error > 0)
    return { state: 'errors', summary: `${countWords('error', error)} gefunden. ${readable}` };
  if (warning + info === 0)
    return { state: 'clean', summary: `Alles in Ordnung. ${readable} Es gibt nichts zu beheben.` };
  const rest = [
    ...(warning > 0 ? [countWords('warning', warning)] : []),
    ...(info > 0 ? [countWords('info', info)] : []),
  ].join(' und ');
  return { state: 'remarks', summary: `Keine Fehler. ${readable} ${rest} zum Ansehen.` };
}

function readableWords(usable: number, received: number): string {
  if (received === 0) return 'Der Feed hat keine Einträge.';
  if (received === 1)
    return usable === 1 ? 'Der eine Eintrag ist lesbar.' : 'Der eine Eintrag ist nicht lesbar.';
  if (usable === received) return `Alle ${number(received)} Einträge sind lesbar.`;
  return `${number(usable)} von ${number(received)} Einträgen sind lesbar.`;
}

const number = (value: number): string => value.toLocaleString('de-DE');

function feedWords(parsed: ParsedFeed): string {
  const { publisher, day } = feedIdentity(parsed);
  const whose = publisher === undefined ? 'Feed ohne Namen' : `Feed von ${publisher}`;
  return `${whose}, ${day === undefined ? 'ohne Stand' : `Stand ${day}`}`;
}

function findingView(
  line: ReportLine,
  also: readonly ReportLine[],
  textLines: readonly string[],
): FindingView {
  const excerpt = excerptOf(line, textLines);
  return { ...line, also, ...(excerpt && { excerpt }) };
}

/** Characters before and after the place; feeds without line breaks are one line of megabytes. */
const [BEFORE, AFTER] = [40, 120];

function excerptOf({ line, column }: ReportLine, lines: readonly string[]): Excerpt | undefined {
  const text = line === undefined ? undefined : lines[line - 1];
  if (line === undefined || column === undefined || text === undefined) return undefined;
  const at = column - 1;
  const before = text.slice(Math.max(0, at - BEFORE), at).trimStart();
  const after = text.slice(at, at + AFTER);
  return {
    line,
    before: `${at > BEFORE ? '…' : ''}${visible(before)}`,
    after: `${visible(after)}${text.length > at + AFTER ? '…' : ''}`,
  };
}

/** Characters that are invisible or turn the line around, as a sign of their own. Threats: H29, H30, H33. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '\ufffd');

/** "Zeile 12, Spalte 5"; empty where no text was read. */
export const placeWords = ({ line, column }: Pick<ReportLine, 'line' | 'column'>): string =>
  line === undefined || column === undefined ? '' : `Zeile ${line}, Spalte ${column}`;

/** The report as plain text, in the order of the page. `day`: ISO date of the check. */
export function reportText(checked: CheckedSource, day: string): string {
  const { summary, feed, records } = feedReport(checked);
  const date = day.split('-').reverse().join('.');
  const head = [
    `Bildungsfeed geprüft am ${date}${checked.name === '' ? '' : `: ${checked.name}`}`,
    ...(feed === '' ? [] : [feed]),
    summary,
  ];
  const groups = records.map(({ heading, findings }) =>
    [heading, ...findings.map(findingText)].join('\n'),
  );
  return `${[head.join('\n'), ...groups].join('\n\n')}\n`;
}

function findingText(finding: FindingView): string {
  const { severity, path, code, sentence, hint, assumption = '', also } = finding;
  const heading = [severityWord(severity).toUpperCase(), path, placeWords(finding), `[${code}]`];
  const details = [
    ['Auch bei', also.map((one) => one.path).join(', ')],
    ['So beheben Sie es', hint],
    ['Folge', assumption],
  ] as const;
  return [
    `  ${heading.filter((part) => part !== '').join('  ')}`,
    `    ${sentence}`,
    ...details.filter(([, text]) => text !== '').map(([name, text]) => `    ${name}: ${text}`),
  ].join('\n');
}
