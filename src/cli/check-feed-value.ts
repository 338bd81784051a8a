// A parsed JSON value -> everything that can be said about it as a feed: what reading it changed or
// dropped, and what the rules found. Shared by validate and convert. Left out: printing (report.ts).
import { todayIn } from '../domain/plain-date.js';
import { FeedError } from '../feed/issue.js';
import type { Issue } from '../feed/issue.js';
import { parseFeed } from '../feed/parse.js';
import type { ParsedFeed } from '../feed/parse.js';
import { checkFeed } from '../feed/rules/index.js';
import { COLLECTIONS } from '../feed/vocabulary.js';
import type { Collection } from '../feed/vocabulary.js';
import { describeIssue, describeRefusal } from '../i18n/messages.js';
import type { Context } from './context.js';
import { pathInFile } from './report.js';
import type { ReportLine } from './report.js';
import { words } from './words.js';

export interface CheckedFeed {
  /** Undefined when the value is no feed at all; `lines` then tells why. */
  readonly parsed: ParsedFeed | undefined;
  /** The header first, then record by record in the order of the file. */
  readonly lines: readonly ReportLine[];
}

/** Never throws for bad feeds, however bad. */
export async function checkFeedValue(value: unknown, context: Context): Promise<CheckedFeed> {
  try {
    const parsed = await parseFeed(value);
    const found = checkFeed(parsed, todayIn(parsed.feed.timeZone));
    const issues = [...parsed.issues, ...found];
    return {
      parsed,
      lines: inFileOrder(value, issues).map((issue) => lineOf(value, issue, context)),
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { language } = context;
    const group = words(language, 'file');
    const description = describeRefusal(error, language);
    const line = { ...description, severity: 'error', code: error.code, group, path: '' } as const;
    return { parsed: undefined, lines: [line] };
  }
}

function lineOf(value: unknown, issue: Issue, context: Context): ReportLine {
  const path = pathInFile(value, issue.path);
  return {
    ...describeIssue(issue, context.language),
    severity: issue.severity,
    code: issue.code,
    group: groupOf(value, path, context),
    path,
  };
}

/** "offers[3] · deutsch-b1 · Deutsch B1"; findings of the header stand under the file. */
function groupOf(value: unknown, path: string, { language }: Context): string {
  const [, collection = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  if (!isCollection(collection)) return words(language, 'file');
  const list = (value as Readonly<Record<string, unknown>>)[collection];
  const record = ((list as unknown[])[Number(index)] ?? {}) as Readonly<Record<string, unknown>>;
  const parts = [
    `${collection}[${index}]`,
    record['id'],
    oneText(record['name'] ?? record['title']),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

function isCollection(name: string): name is Collection {
  return (COLLECTIONS as readonly string[]).includes(name);
}

/** German if there is some, as the report is for people in German authorities. */
function oneText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, 80);
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = value as Readonly<Record<string, unknown>>;
  return oneText(texts['de'] ?? Object.values(texts).find((text) => typeof text === 'string'));
}

function inFileOrder(value: unknown, issues: readonly Issue[]): Issue[] {
  const rank = (issue: Issue): [number, number] => {
    const [, collection = '', index = '-1'] =
      /^(\w+)\[(\d+)\]/.exec(pathInFile(value, issue.path)) ?? [];
    return [COLLECTIONS.findIndex((name) => name === collection), Number(index)];
  };
  return issues
    .map((issue) => ({ issue, rank: rank(issue) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ issue }) => issue);
}
