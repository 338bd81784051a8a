// The program as its own process: exit codes, streams, colours and the pipe that closes early.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'bildungslotse-main-'));
after(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
}

async function call(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const child = start(args, env);
  const outcome = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.err += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...outcome };
}

describe('the process', () => {
  it('prints the version of the package and ends with 0', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await call(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('ends with 2 for wrong use, in German', async () => {
    const { code, err } = await call(['validate', '/dev/zero']);
    assert.equal(code, 2);
    assert.match(err, /keine gewöhnliche Datei/);
  });

  it('ends with 1 for a bad feed, and writes no colours into a pipe', async () => {
    const { code, out } = await call(['validate', 'package.json'], { FORCE_COLOR: '1' });
    assert.equal(code, 1);
    assert.match(out, /nennt keine Version/);
    assert.equal(out.includes('\u001b'), false);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['schema']);
    child.stdout.destroy();
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(err, '');
  });
});

const REAL = join(root, '../shared/data/arbeitsagentur-weiterbildungssuche.json');
const missing = existsSync(REAL)
  ? false
  : 'The real answer (../shared/data/arbeitsagentur-weiterbildungssuche.json) is not on this machine.';

describe('the eight real records', { skip: missing }, () => {
  it('become a feed that validate accepts', async () => {
    const target = join(folder, 'feed.json');
    const converted = await call(['convert', '--from', 'arbeitsagentur', REAL, '-o', target]);
    assert.equal(converted.code, 0);
    assert.match(converted.err, /8 von 8 Einträgen/);
    const validated = await call(['validate', target]);
    assert.equal(validated.code, 0);
    assert.match(validated.out, /24 von 24 Einträgen sind lesbar\.\nKeine Fehler\./);
  });
});
