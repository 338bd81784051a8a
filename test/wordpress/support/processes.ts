// Programs that the tests start and end: each with its workers in a process group of its own, watched by a shell that
// ends the group as soon as the tests let go of it, however they end themselves. Knows nothing about WordPress.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** File that gets what the program prints. */
  readonly log: string;
}

/** Runs the program behind itself and reads from the tests, who write nothing: what comes is their end. */
const WATCH = '"$0" "$@" & read -r _; kill -9 0';

/** Starts a program that keeps running until `end` or the end of this process. */
export function start(command: string, args: readonly string[], options: StartOptions) {
  const output = openSync(options.log, 'a');
  return spawn('/bin/sh', ['-c', WATCH, command, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', output, output],
    detached: true,
  });
}

/** Ends a program and its workers, at once: nothing they have written is wanted any more. */
export async function end(child: ChildProcess): Promise<void> {
  const hasEnded = once(child, 'exit');
  child.stdin?.end();
  await hasEnded;
}

/** Runs a program to its end; throws with its output when it fails. */
export function runToEnd(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): string {
  const env = { ...process.env, ...options.env };
  const done = spawnSync(command, args, { cwd: options.cwd, env, encoding: 'utf8' });
  if (done.status === 0) return done.stdout;
  const reason = done.error?.message ?? `${done.stdout}\n${done.stderr}`;
  throw new Error(`${command} ${args.join(' ')}\n${reason}`);
}

/** A port of this machine that nobody uses at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No free port'));
      });
    });
  });

/** Resolves when `attempt` does not throw any more; gives up after half a minute with its last error. */
export async function untilItWorks(attempt: () => unknown): Promise<void> {
  for (let left = 150; ; left--) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await sleep(200);
    }
  }
}
