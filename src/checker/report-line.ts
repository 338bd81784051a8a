// One finding as the command line and the configurator show it, and what both do with a list of them.
// Left out: finding (feed/), the words of a finding (i18n/messages.ts), printing and drawing.
import type { Severity } from '../feed/issue.js';
import type { Description } from '../i18n/messages.js';

/** One finding with its words; `group` is the heading it stands under. */
export interface ReportLine extends Description {
  readonly severity: Severity;
  readonly code: string;
  readonly group: string;
  /** Place in the file, for example `offers[3].runs[0].endDate`; empty for the file as a whole. */
  readonly path: string;
  /** Where the value begins in the text, both from 1; absent where no text was read. */
  readonly line?: number;
  readonly column?: number;
  /** The value as it stands in the file, when the sentence does not hold it. */
  readonly value?: string;
}

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(lines: readonly Pick<ReportLine, 'severity'>[]): Counts {
  const count = (severity: Severity) => lines.filter((line) => line.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** Findings under the heading of their record, in the order in which records come up. */
export function groupByRecord<Line extends ReportLine>(
  lines: readonly Line[],
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const members = groups.get(line.group);
    if (members) members.push(line);
    else groups.set(line.group, [line]);
  }
  return groups;
}

/** Findings that say the same about several places of a record, together. */
export function alike<Line extends ReportLine>(
  lines: readonly Line[],
): readonly (readonly [Line, ...Line[]])[] {
  const found = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const key = JSON.stringify([line.code, line.sentence, line.value]);
    const group = found.get(key);
    if (group) group.push(line);
    else found.set(key, [line]);
  }
  return [...found.values()];
}
