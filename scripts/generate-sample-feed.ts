// Writes the sample feed to dist/demo/feed.json, where the demo reads it, and prints what is in it.
//   --today YYYY-MM-DD   the day the feed is published; default: today in Europe/Berlin
//   --out FILE           another place to write to
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { sampleFeed } from '../sample/index.js';
import { COLLECTIONS } from '../src/feed/schema.js';
import { today } from './tools/today.js';

const { values } = parseArgs({
  options: {
    today: { type: 'string', default: today },
    out: { type: 'string', default: 'dist/demo/feed.json' },
  },
});

if (!/^\d{4}-\d{2}-\d{2}$/.test(values.today) || Number.isNaN(Date.parse(values.today))) {
  console.error(`--today must be a date like 2027-03-01, not "${values.today}".`);
  process.exit(2);
}

const feed = sampleFeed(values.today);
const json = JSON.stringify(feed);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, json);

const counts = COLLECTIONS.map((name) => `${feed[name].length} ${name}`).join(', ');
const kB = (bytes: number) => (bytes / 1000).toFixed(0);
console.log(
  `${values.out} (${values.today}): ${counts}; ` +
    `${kB(Buffer.byteLength(json))} kB, ${kB(gzipSync(json).length)} kB gzipped`,
);
