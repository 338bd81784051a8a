// Fails when the standard's documents are older than the code they are made from.
import { readFileSync } from 'node:fs';
import { deadAnchors, FEED_DOCS, feedDoc } from './feed-docs.js';
import { report } from './tools/checks.js';

for (const { path, language } of FEED_DOCS) {
  const text = readFileSync(path, 'utf8');
  const isFresh = text === (await feedDoc(path, language));
  report(isFresh, `${path} is in step with the standard`, isFresh ? '' : 'run: npm run docs');
  const dead = deadAnchors(text);
  report(dead.length === 0, `${path} links to headings it has`, dead.join(', '));
}
