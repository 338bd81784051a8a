// Fails when a table of the German handbook is older than the code it is made from.
import { readFileSync } from 'node:fs';
import { HANDBOOK_PAGES, handbookPage } from './handbook.js';
import { report } from './tools/checks.js';

for (const { path, table } of HANDBOOK_PAGES) {
  const isFresh = readFileSync(path, 'utf8') === (await handbookPage(path, table));
  report(isFresh, `${path} has the attributes of today`, 'run: npm run docs');
}
