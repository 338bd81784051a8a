// Stages "browser" and "hosts": the same test files in every engine that is wanted and installed. Without any browser on
// the machine the Chromium that comes as a package is used, so that a fresh clone can always test.
import { readFileSync, rmSync } from 'node:fs';
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

function readTotals(file, code) {
  try {
    const totals = JSON.parse(readFileSync(file, 'utf8'));
    if (code !== 0 && totals.failed === 0) totals.failed = 1;
    return totals;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
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

  const totalsFile = join(cache, 'browser.json');
  rmSync(totalsFile, { force: true });
  const env = {
    TESTS: process.env.TESTS ?? `test/**/*${kind}`,
    BROWSERS: engines.join(','),
    TOTALS_FILE: totalsFile,
    TZ: 'Europe/Berlin',
  };
  const { code } = await tool('wtr', [], { env });
  const results = [readTotals(totalsFile, code)];
  if (requireBrowsers) {
    results.push({ passed: 0, failed: missing.length, skipped: 0 });
  }
  return results;
}
