// Runs one command as a child process with its output shown live; optionally keeps a copy of what it printed.
// Knows nothing about what the command does.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the repository, with a separator at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folder for what may be thrown away at any time: stamps, totals, the unpacked browser. */
export const cache = join(root, 'node_modules/.cache/bildungslotse');

/**
 * Resolves with `{code, signal, output}` when the command has ended. One that cannot be started has code 127, one that was
 * killed has code 1 and the name of the `signal`.
 * `env` is added to the present environment. `output` is empty unless `capture` is set.
 */
export function run(command, args, { env = {}, capture = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', ...(capture ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
    });
    let output = '';
    for (const name of capture ? ['stdout', 'stderr'] : []) {
      child[name].setEncoding('utf8').on('data', (text) => {
        output += text;
        process[name].write(text);
      });
    }
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve({ code: 127, output });
    });
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal, output }));
  });
}

/** Runs a JavaScript or, with `tsx`, a TypeScript file in Node. */
export const runNode = (args, options) => run(process.execPath, args, options);
export const runTs = (file, args = [], options) =>
  runNode(['--import', 'tsx', file, ...args], options);

/** Runs the program that an installed package brings, e.g. `tool('eslint', ['.'])`. */
export function tool(name, args, options) {
  const path = join(root, 'node_modules/.bin', name);
  if (!existsSync(path)) throw new Error(`${name} is not installed: run npm ci`);
  return runNode([path, ...args], options);
}
