// Stage "wordpress": the files *.wordpress.ts, which drive a real WordPress with the plugin as built. Where WordPress, PHP
// or MariaDB are missing the tests skip themselves and say so; nothing is built then.
import { existsSync } from 'node:fs';
import { buildIfStale } from '../build.js';
import { filesBelow } from '../tools/files.js';
import { runFiles } from './node-tests.js';

const files = () => filesBelow('test/wordpress', (path) => path.endsWith('.wordpress.ts'));

/** One result; each group of tests that had to be left out counts as skipped. */
export async function runWordPressTests() {
  if (existsSync('/usr/share/wordpress')) await buildIfStale();
  return [await runFiles(files(), { zone: 'Europe/Berlin' })];
}
