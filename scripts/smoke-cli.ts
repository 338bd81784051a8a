// Runs the built command line as a coordinator would, from another folder, and looks at exit code and output only.
// What each command does in detail is tested under test/cli.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { needBuilt, report } from './tools/checks.js';

needBuilt('dist/cli/main.js', 'dist/demo/feed.json', 'dist/feed.schema.json');
const program = resolve('dist/cli/main.js');
const sample = resolve('dist/demo/feed.json');
const schema: unknown = JSON.parse(readFileSync('dist/feed.schema.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'bildungslotse-'));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const call = (...args: string[]): Outcome =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8' });

function expectStatus(expected: number, what: string, ...args: string[]) {
  const { status, stdout, stderr } = call(...args);
  const detail = status === expected ? '' : `exit ${status}\n${stdout.slice(-1000)}${stderr}`;
  report(status === expected, `${what}: exit ${expected}`, detail);
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const broken = join(folder, 'broken.json');
writeFileSync(broken, '{"bildungsfeed": "1.0", "offers": [{"id": 1}]}');

expectStatus(0, 'validate the sample feed', 'validate', sample);
expectStatus(1, 'validate a broken feed', 'validate', broken);
expectStatus(2, 'an unknown command', 'sing');
expectStatus(2, 'validate without a file', 'validate');

const printed = parse(call('schema').stdout);
report(isDeepStrictEqual(printed, schema), 'schema prints the published JSON Schema');

const findings = parse(call('validate', broken, '--format', 'json').stdout);
report(findings !== undefined, 'validate --format json prints JSON');

const calendars = join(folder, 'calendars');
expectStatus(0, 'publish the sample feed as calendars', 'publish', 'ics', sample, '-o', calendars);
const written = readdirSync(calendars);
const areCalendars = written
  .filter((name) => name.endsWith('.ics'))
  .every((name) => readFileSync(join(calendars, name), 'utf8').startsWith('BEGIN:VCALENDAR\r\n'));
report(
  areCalendars && written.includes('all.ics') && written.includes('index.html'),
  'publish ics writes calendars and their page',
);
expectStatus(
  2,
  'publish ics with an unknown word',
  'publish',
  'ics',
  sample,
  '-o',
  calendars,
  '--filter',
  'x=y=z',
);

const list = join(folder, 'list.html');
const month = ['--month', '2027-03', '--lang', 'de,ar'];
expectStatus(0, 'publish a list of courses', 'publish', 'list', sample, ...month, '-o', list);
const isList = readFileSync(list, 'utf8').includes('<h1>Kurse im März 2027</h1>');
report(isList, 'publish list writes a page of the month');
expectStatus(2, 'publish list without a month', 'publish', 'list', sample, '-o', list);

const site = join(folder, 'site');
expectStatus(0, 'publish the sample feed as pages', 'publish', 'pages', sample, '-o', site);
const first = readFileSync(join(site, 'de/index.html'), 'utf8');
report(first.includes('<h1>Angebote</h1>'), 'publish pages writes the list of offers');

rmSync(folder, { recursive: true });
