// Makes sure that the packages of the lock file are there, so that `npm start` and `npm test` work on a fresh clone.
// Uses nothing but Node itself.
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runNode } from './run.js';

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules/.package-lock.json');

const upToDate = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

/** Runs `npm ci` if packages are missing or older than the lock file; ends the process if that fails. */
export async function ensureInstalled() {
  if (upToDate()) return;
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const { code } = npm ? await runNode([npm, 'ci']) : await run('npm', ['ci']);
  if (code !== 0) {
    console.error('npm ci failed; nothing else was run.');
    process.exit(1);
  }
  const now = new Date();
  utimesSync(installed, now, now);
}
