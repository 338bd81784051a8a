// Asks all rules at once, as tests want it; the checker (src/checker/) asks them in slices.
import type { Issue } from '../../src/feed/issue.js';
import type { ParsedFeed } from '../../src/feed/parse.js';
import { RULES } from '../../src/feed/rules/index.js';

/** What the rules find in a parsed feed, in their order. `today`: ISO date in the feed's time zone. */
export function checkFeed({ feed }: ParsedFeed, today: string): Issue[] {
  return RULES.flatMap((rule) => rule.check({ feed, today }));
}
