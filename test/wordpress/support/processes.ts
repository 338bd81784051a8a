// Programs that the tests start and end: each in a process group of its own, so that the workers of PHP's server end with
// it, and none of them outlives the test run, however that ends. Knows nothing about WordPress.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set<ChildProcess>();

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** File that gets what the program prints. */
  readonly log: string;
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // it has ended by itself
  }
}

const endAll = (): void => running.forEach((child) => signal(child, 'SIGKILL'));
process.once('exit', endAll);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(name, () => process.exit(1));
}

/** Starts a program that keeps running until `end` or the end of this process. */
export function start(command: string, args: readonly string[], options: StartOptions) {
  const output = openSync(options.log, 'a');
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', output, output],
    detached: true,
  });
  running.add(child);
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends a program and its workers, at once: nothing they have written is wanted any more. */
export async function end(child: ChildProcess): Promise<void> {
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  signal(child, 'SIGKILL');
  for (let waited = 0; waited < 5_000 && !hasEnded(); waited += 20) await sleep(20);
  running.delete(child);
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
