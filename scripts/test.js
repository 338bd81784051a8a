// `npm test`: everything that must hold, in the order in which CI looks. Installs what is missing, needs no root and no
// browser on the machine. Every stage runs even if an earlier one failed; the last lines name what failed and add up all
// suites.
//   --only stage,stage           some stages (see `stages` below)
//   --browsers name,name         engines for the browser tests; default: all that are installed
//   --require-browsers           a missing engine is a failure (CI)
import { parseArgs } from 'node:util';
import { runBrowserTests, runHostPageTests } from './test-runner/browser-tests.js';
import { runEndToEndTests, runNodeTests } from './test-runner/node-tests.js';
import { runWordPressTests } from './test-runner/wordpress-tests.js';
import { filesBelow } from './tools/files.js';
import { ensureInstalled } from './tools/install.js';
import { runNode, runTs, tool } from './tools/run.js';

const usage =
  'npm test -- [--only stage,stage] [--browsers chromium,firefox,webkit] [--require-browsers]';

const outcome = (code) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
});

/** A stage of plain commands: each counts as one test. */
const commands =
  (...starts) =>
  async () => {
    const results = [];
    for (const start of starts) results.push(outcome((await start()).code));
    return results;
  };

/**
 * Runs a script that prints "ok …" and "not ok …" lines, each of which counts as one test; one that prints none counts
 * as one test by its exit code, and one that breaks off has failed whatever it printed.
 */
async function countLines(file) {
  const { code, output } = await runTs(file, [], { capture: true });
  const linesOf = (start) => output.split('\n').filter((line) => line.startsWith(start));
  const failures = linesOf('not ok ');
  const counted = { passed: linesOf('ok ').length, failed: failures.length, skipped: 0, failures };
  if (counted.passed + counted.failed === 0) return outcome(code);
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

async function countAll(pattern) {
  const results = [];
  for (const file of filesBelow('scripts', (path) => pattern.test(path))) {
    results.push(await countLines(file));
  }
  return results;
}

/** Types of template bindings. The rule switched off takes our checked addresses, branded strings, for objects. */
const analyzerRules = ['--strict', '--quiet', '--rules.no-complex-attribute-binding', 'off'];

const stages = {
  generate: commands(() => runNode(['scripts/generate.js', '--if-stale'])),
  format: commands(() => tool('prettier', ['--check', '--log-level=warn', '.'])),
  lint: commands(
    () => tool('eslint', ['.', '--max-warnings=0']),
    () => tool('lit-analyzer', [...analyzerRules, 'src/{ui,offers,widgets}/**/*.ts']),
  ),
  types: commands(
    () => tool('tsc', ['-p', 'tsconfig.json']),
    () => tool('tsc', ['-p', 'tsconfig.core.json']),
  ),
  node: runNodeTests,
  browser: runBrowserTests,
  build: commands(() => runNode(['scripts/build.js'])),
  check: () => countAll(/^scripts\/check-[^/]+\.ts$/),
  hosts: runHostPageTests,
  e2e: runEndToEndTests,
  wordpress: runWordPressTests,
  cli: () => countAll(/^scripts\/smoke-[^/]+\.ts$/),
};

const sum = (results) =>
  results.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
      failures: [...all.failures, ...(one.failures ?? [])],
      failedOnce: [...all.failedOnce, ...(one.failedOnce ?? [])],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [], failedOnce: [] },
  );

const words = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

async function runStage(name, options) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const results = await stages[name](options).catch((error) => {
    console.error(error);
    return [outcome(1)];
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const total = sum(results);
  console.log(`--- ${name}: ${words(total)} (${seconds} s)`);
  return { name, total };
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        browsers: { type: 'string' },
        'require-browsers': { type: 'boolean', default: false },
      },
    });
    const names = values.only?.split(',') ?? Object.keys(stages);
    const unknown = names.filter((name) => !(name in stages));
    if (unknown.length > 0) throw new Error(`Unknown stage: ${unknown.join(', ')}`);
    // sources that are generated belong to every selection
    const chosen = Object.keys(stages).filter(
      (name) => name === 'generate' || names.includes(name),
    );
    return {
      chosen,
      browsers: values.browsers?.split(','),
      requireBrowsers: values['require-browsers'],
    };
  } catch (error) {
    console.error(`${error.message}\n${usage}\nStages: ${Object.keys(stages).join(', ')}`);
    process.exit(2);
  }
}

const options = readOptions();
await ensureInstalled();
const done = [];
for (const name of options.chosen) done.push(await runStage(name, options));

console.log('\n=== all stages');
for (const { name, total } of done) console.log(`${name.padEnd(9)} ${words(total)}`);
const total = sum(done.map((stage) => stage.total));
process.exitCode = total.failed > 0 ? 1 : 0;
for (const failure of total.failedOnce)
  console.log(`\n↻ failed in the first of two runs: ${failure}`);
for (const failure of total.failures) console.log(`\n✖ ${failure}`);
console.log(`\n${words(total)}`);
