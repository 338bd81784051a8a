// A parsed JSON value -> everything that can be said about it as a feed: what reading it changed or
// dropped, and what the rules found. Shared by the command line and the configurator.
// Left out: loading and decoding (check-feed-text.ts), printing and drawing.
import { todayIn } from '../domain/plain-date.js';
import { FeedError } from '../feed/issue.js';
import type { Issue } from '../feed/issue.js';
import { parseFeed } from '../feed/parse.js';
import type { ParsedFeed } from '../feed/parse.js';
import { RULES } from '../feed/rules/index.js';
import { COLLECTIONS } from '../feed/vocabulary.js';
import type { Collection } from '../feed/vocabulary.js';
import { describeIssue, describeRefusal } from '../i18n/messages.js';
import type { MessageLanguage } from '../i18n/messages.js';
import type { FindPlace } from './json-places.js';
import { pathInFile, pathText, valueAt, type FilePath } from './path-in-file.js';
import { inSlices } from './slices.js';
import type { ReportLine } from './report-line.js';

export interface CheckedFeed {
  /** Undefined when the value is no feed at all; `lines` then tells why. */
  readonly parsed: ParsedFeed | undefined;
  /** The header first, then record by record in the order of the file. */
  readonly lines: readonly ReportLine[];
}

export interface CheckOptions {
  readonly language: MessageLanguage;
  /** Where values stand in the text, if there is one. */
  readonly placeOf?: FindPlace;
  /** Told how much of the work is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

const WHOLE_FILE = { de: 'Die ganze Datei', en: 'The whole file' } as const;

/** The heading of findings that belong to no record. */
export const wholeFile = (language: MessageLanguage): string => WHOLE_FILE[language];

/** Never throws for bad feeds, however bad. Lets the page answer between slices of the work. */
export async function checkFeedValue(value: unknown, options: CheckOptions): Promise<CheckedFeed> {
  try {
    const parsed = await parseFeed(value);
    options.onProgress?.(0.3);
    const found = await findingsOfRules(parsed, options);
    return { parsed, lines: await linesOf(value, [...parsed.issues, ...found], options) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { language, placeOf } = options;
    const description = describeRefusal(error, language);
    const { code } = error;
    const group = wholeFile(language);
    const place = placeOf?.([]);
    return {
      parsed: undefined,
      lines: [{ ...description, severity: 'error', code, group, path: '', ...place }],
    };
  }
}

async function findingsOfRules(
  parsed: ParsedFeed,
  { onProgress }: CheckOptions,
): Promise<readonly Issue[]> {
  const { feed } = parsed;
  const context = { feed, today: todayIn(feed.timeZone) };
  const found = await inSlices(
    RULES,
    (rule) => rule.check(context),
    (done) => onProgress?.(0.3 + 0.5 * done),
  );
  return found.flat();
}

interface Located {
  readonly issue: Issue;
  readonly path: FilePath;
}

async function linesOf(
  value: unknown,
  issues: readonly Issue[],
  options: CheckOptions,
): Promise<readonly ReportLine[]> {
  const located = issues.map((issue) => ({ issue, path: pathInFile(value, issue.path) }));
  return inSlices(
    inFileOrder(located),
    (one) => lineOf(value, one, options),
    (done) => options.onProgress?.(0.8 + 0.2 * done),
  );
}

function lineOf(value: unknown, { issue, path }: Located, options: CheckOptions): ReportLine {
  const { language, placeOf } = options;
  return {
    ...describeIssue(issue, language),
    severity: issue.severity,
    code: issue.code,
    group: groupOf(value, path, language),
    path: pathText(path),
    ...placeOf?.(path),
  };
}

/** "offers[3] · deutsch-b1 · Deutsch B1"; findings of the header stand under the file. */
function groupOf(value: unknown, path: FilePath, language: MessageLanguage): string {
  const [collection, index] = path;
  if (!isCollection(collection) || typeof index !== 'number') return wholeFile(language);
  const record = valueAt(valueAt(value, collection), index);
  const name = oneText(valueAt(record, 'name') ?? valueAt(record, 'title'));
  return [pathText([collection, index]), valueAt(record, 'id'), name]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ');
}

const isCollection = (name: unknown): name is Collection =>
  (COLLECTIONS as readonly unknown[]).includes(name);

/** German if there is some, as the report is for people in German authorities. */
function oneText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, 80);
  if (typeof value !== 'object' || value === null) return undefined;
  return oneText(
    valueAt(value, 'de') ?? Object.values(value).find((text) => typeof text === 'string'),
  );
}

function inFileOrder(located: readonly Located[]): readonly Located[] {
  const rank = ({ path: [collection, index] }: Located): readonly [number, number] =>
    isCollection(collection) && typeof index === 'number'
      ? [COLLECTIONS.indexOf(collection), index]
      : [-1, -1];
  return located
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ one }) => one);
}
