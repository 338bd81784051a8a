// Stages "browser" and "hosts": the same test files in every engine that is wanted and installed. Without any browser on
// the machine the Chromium that comes as a package is used, so that a fresh clone can always test. Three engines on a busy
// machine can lose a page or a whole browser, so files with failures run once more; only what fails twice has failed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../build.js';
import { filesBelow } from '../tools/files.js';
import { cache, tool } from '../tools/run.js';
import { installed } from './engines.js';

const names = Object.keys(installed);

/** Engines to run, and those wanted but missing; only missing ones that were asked for can fail a run. */
function choose(wanted = names) {
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`Unknown browser: ${unknown.join(', ')}`);
  const missing = wanted.filter((name) => !installed[name]);
  const present = wanted.filter((name) => installed[name]);
  return { engines: present.length > 0 ? present : ['chromium'], missing };
}

const none = { passed: 0, failed: 0, skipped: 0 };
const totalsFile = join(cache, 'browser.json');

/**
 * Totals of each file over all engines. A run that breaks off, because a browser did not start or died, has one failure
 * for all `tests` (globs with spaces between).
 */
async function runFiles(tests, env) {
  rmSync(totalsFile, { force: true });
  const wish = { ...env, TESTS: tests, TOTALS_FILE: totalsFile };
  const { code, signal, output } = await tool('wtr', [], { env: wish, capture: true });
  const results = existsSync(totalsFile) ? JSON.parse(readFileSync(totalsFile, 'utf8')) : {};
  if (code === 0 || Object.values(results).some(({ failed }) => failed > 0)) return results;
  const end = output.trimEnd().split('\n').slice(-30).join('\n');
  const failures = [`The browser tests broke off (${signal ?? code}):\n${end}`];
  return { [tests]: { passed: 0, failed: 1, skipped: 0, failures } };
}

async function runTwiceWhatFails(tests, env) {
  const results = await runFiles(tests, env);
  const failed = Object.keys(results).filter((name) => results[name].failed > 0);
  if (failed.length === 0) return Object.values(results);
  const failedOnce = failed.flatMap((name) => results[name].failures);
  console.log(`\nThese failed and run once more:\n${failedOnce.join('\n')}\n`);
  for (const name of failed) delete results[name];
  const second = await runFiles(failed.join(' '), env);
  return [...Object.values(results), ...Object.values(second), { ...none, failedOnce }];
}

/** Pages of strangers with the widgets as they are delivered, which must have been built. */
export async function runHostPageTests(options) {
  await buildIfStale();
  return runBrowserTests(options, '.built.ts');
}

/** The files whose names end like `kind`. */
export async function runBrowserTests({ browsers, requireBrowsers }, kind = '.browser.ts') {
  if (filesBelow('test', (path) => path.endsWith(kind)).length === 0) {
    throw new Error('There is no browser test.');
  }
  const { engines, missing } = choose(browsers);
  for (const name of missing) console.log(`Browser not installed on this machine: ${name}`);
  if (engines.some((name) => !installed[name])) console.log('Using the Chromium of the packages.');
  console.log(`Engines: ${engines.join(', ')}`);

  const env = { BROWSERS: engines.join(','), TZ: 'Europe/Berlin' };
  const results = await runTwiceWhatFails(process.env.TESTS ?? `test/**/*${kind}`, env);
  if (requireBrowsers) {
    results.push({ ...none, failed: missing.length });
  }
  return results;
}
