// Writes what is made from src/feed/schema.ts: the quick record checker for the page and the
// published JSON Schema (2020-12). Left out: the field tables of the documents
// (generate-feed-docs.ts).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { feedJsonSchema } from '../src/feed/json-schema.js';
import { checkerModules } from './checker-module.js';

for (const [path, source] of checkerModules()) write(path, source);
write('dist/feed.schema.json', `${JSON.stringify(feedJsonSchema(), null, 2)}\n`);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
