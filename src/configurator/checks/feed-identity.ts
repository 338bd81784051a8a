// Whose feed it is and of when, as far as its header says so itself. Left out: what reading it has assumed.
import type { ParsedFeed } from '../../feed/parse.js';

export interface FeedIdentity {
  readonly publisher: string | undefined;
  /** Day on which the data were put together, `31.12.2026`. */
  readonly day: string | undefined;
}

/** What is missing in the header is undefined: an assumed name or day would look like a statement. */
export function feedIdentity({ feed, issues }: ParsedFeed): FeedIdentity {
  const isSaid = (field: string): boolean =>
    !issues.some(({ code, path }) => code === 'header-assumed' && path[0] === field);
  const { name } = feed.publisher;
  const words = typeof name === 'string' ? name : (name['de'] ?? Object.values(name)[0]);
  const day = feed.generatedAt.slice(0, 10).split('-').reverse().join('.');
  return {
    publisher: isSaid('publisher') ? words : undefined,
    day: isSaid('generatedAt') ? day : undefined,
  };
}
