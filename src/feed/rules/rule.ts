// What every rule has in common: its id, how serious it is, and the feed it looks at. Rules find what
// the schema cannot: contradictions across fields and records. They change and drop nothing.
import type { Issue, Severity } from '../issue.js';
import type { Feed } from '../schema.js';

export interface FeedContext {
  readonly feed: Feed;
  /** ISO date in the feed's time zone. */
  readonly today: string;
}

/** A place where a rule is broken; `path` names records and parts by their ids where they have one. */
export interface Breach {
  readonly path: Issue['path'];
  readonly recordId?: string | undefined;
  readonly params?: Issue['params'];
}

export interface Rule {
  /** Stable: never reused for another meaning. */
  readonly id: string;
  readonly severity: Severity;
  /** Version of the standard since which the rule holds. */
  readonly since: string;
  readonly check: (context: FeedContext) => Issue[];
}

export function defineRule(
  id: string,
  severity: Severity,
  find: (context: FeedContext) => Iterable<Breach>,
  since = '1.0',
): Rule {
  const check = (context: FeedContext): Issue[] =>
    [...find(context)].map(({ path, recordId, params }) => ({
      code: id,
      severity,
      path,
      ...(recordId !== undefined && { recordId }),
      ...(params !== undefined && { params }),
    }));
  return { id, severity, since, check };
}
