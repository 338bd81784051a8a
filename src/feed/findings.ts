// Every code that reading a feed can report, with its severity and the version of the standard since
// which it exists. The checks beyond reading stand in rules/; sentences in i18n/messages.ts.
import type { Issue, Severity } from './issue.js';

const error = { severity: 'error', since: '1.0' } as const;
const warning = { severity: 'warning', since: '1.0' } as const;
const info = { severity: 'info', since: '1.0' } as const;

/** Codes of FeedError: the file as a whole cannot be used. */
export const REFUSALS = [
  'not-a-feed',
  'no-version',
  'unsupported-version',
  'too-many-records',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What reading a feed reports, in the order in which it happens. */
export const FINDINGS = {
  'version-format': warning,
  'header-assumed': error,
  'not-a-list': error,
  'not-a-record': error,
  'duplicate-id': error,
  'tombstone-unusable': error,
  'unsafe-key': warning,
  'too-deep': error,
  'control-characters': warning,
  'bidi-controls': warning,
  'broken-characters': warning,
  'stacked-marks': warning,
  'language-alias': info,
  'language-unknown': error,
  'missing-default-language': warning,
  'required-missing': error,
  'value-empty': error,
  'wrong-type': error,
  'unknown-code': error,
  'bad-url': error,
  'bad-email': error,
  'bad-phone': error,
  'bad-date': error,
  'bad-time': error,
  'bad-id': error,
  'bad-language': error,
  'bad-format': error,
  'text-too-long': error,
  'list-too-long': error,
  'out-of-range': error,
  'unusable-value': error,
  'too-many-faults': error,
  'coordinates-outside': warning,
  'coordinates-swapped': warning,
} as const satisfies Record<string, { readonly severity: Severity; readonly since: string }>;

export type FindingCode = keyof typeof FINDINGS;

/** Where a finding was made. */
export interface Spot {
  readonly path: Issue['path'];
  readonly recordId?: string | undefined;
}

export function finding(
  code: FindingCode,
  spot: Spot,
  action?: Issue['action'],
  params?: Issue['params'],
): Issue {
  return {
    code,
    severity: FINDINGS[code].severity,
    path: spot.path,
    ...(spot.recordId !== undefined && { recordId: spot.recordId }),
    ...(action !== undefined && { action }),
    ...(params !== undefined && { params }),
  };
}

/** A value as it may stand in a sentence: one line, no control characters, at most 80 characters. */
export function printable(value: unknown): string {
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  const text = typeof value === 'string' ? value : isPlain ? String(value) : kindOf(value);
  const line = text
    .slice(0, 200)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** What kind of JSON value this is, as a word that messages can translate. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
