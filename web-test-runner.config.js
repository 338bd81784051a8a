// Settings of the browser tests: test/**/*.browser.ts, the same files in every engine.
// BROWSERS names the engines (default: chromium), TESTS globs of files with spaces between, TOTALS_FILE where the totals
// are written.
import { writeFileSync } from 'node:fs';
import { Server } from 'node:net';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromium, firefox, webkit } from './scripts/test-runner/browsers.js';
import { engineCommands } from './scripts/test-runner/commands.js';
import { failRequests, failingRequests } from './scripts/test-runner/failing-requests.js';
import { hostPages } from './scripts/test-runner/host-pages.js';

// The runner's server drops the host for 'localhost' and '127.0.0.1' and would listen on every interface.
const { listen } = Server.prototype;
Server.prototype.listen = function (options, ...rest) {
  const open = options?.port && !options.host;
  return listen.call(this, open ? { ...options, host: '127.0.0.1' } : options, ...rest);
};

const engines = { chromium, firefox, webkit };
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const browsers = await Promise.all(wanted.map((name) => engines[name]()));

/** Adds the tests of a suite; `path` says where it is: engine, file and the suites around it. */
function countTests(suite, path, count) {
  for (const test of suite?.tests ?? []) {
    count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    if (!test.skipped && !test.passed) {
      count.failures.push(`${[...path, test.name].join(' › ')}: ${test.error?.message ?? ''}`);
    }
  }
  for (const inner of suite?.suites ?? []) countTests(inner, [...path, inner.name], count);
}

/** Adds what became of a file in one engine; a file that could not run counts as one failure. */
function countSession({ browser, testResults, errors }, file, count) {
  const path = [browser.name, file];
  countTests(testResults, path, count);
  if (errors.length === 0) return;
  count.failed++;
  count.failures.push(`${path.join(' › ')}: ${errors[0].message}`);
}

/** Writes the totals of each file over all engines, and prints what they add up to. */
const totals = {
  onTestRunFinished({ sessions }) {
    const files = {};
    for (const session of sessions) {
      const file = relative(import.meta.dirname, session.testFile);
      files[file] ??= { passed: 0, failed: 0, skipped: 0, failures: [] };
      countSession(session, file, files[file]);
    }
    if (process.env.TOTALS_FILE) writeFileSync(process.env.TOTALS_FILE, JSON.stringify(files));
    const sum = (name) => Object.values(files).reduce((all, file) => all + file[name], 0);
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  },
};

export default {
  files: (process.env.TESTS ?? 'test/**/*.browser.ts').split(' '),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  rootDir: '.',
  hostname: '127.0.0.1',
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), totals],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // all stories in one language take WebKitGTK minutes when the machine has other work
  testsFinishTimeout: 900_000,
  // longer than test/support/until.ts waits: three engines at once on a busy machine are slow, and slow is not wrong
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  browsers,
  middleware: [failRequests, hostPages],
  plugins: [
    engineCommands(),
    failingRequests(),
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
