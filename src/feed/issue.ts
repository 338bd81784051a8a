// What a reader or the checker found in a feed: codes and places, never sentences. The sentences,
// in German and English, stand in i18n/messages.ts, so that every finding reads the same everywhere.

export type Severity = 'error' | 'warning' | 'info';

/** One finding. `path` leads to the value: collection, index or id, field … */
export interface Issue {
  /** Stable id, kebab-case, for example `unknown-place`. Never reused for another meaning. */
  readonly code: string;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  /** Id of the record concerned, when it has one. */
  readonly recordId?: string;
  /** What a reader did about it. */
  readonly action?: 'field-dropped' | 'record-dropped' | 'feed-refused' | 'normalised';
  /** Values for the sentence: short, printable, already cut to 80 characters. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The feed as a whole cannot be used. `code` as in Issue. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(`[bildungsfeed] ${code}`);
    this.code = code;
    this.params = params;
  }
}
