// A throw-away WordPress from Debian's packages, on this machine only: its own copy of the files, its own database on a
// socket, PHP's own server on a free port, and one user per role. Gone without a trace after `close`.
// Left out: what is done in it (pages.ts) and the plugin (installed by the tests, as people do).
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/tools/run.js';
import { end, freePort, runToEnd, start, untilItWorks } from './processes.js';

const INSTALLED = '/usr/share/wordpress';
const HERE = join(root, 'test/wordpress/support');

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  WordPress: [`${INSTALLED}/wp-load.php`],
  'its theme Twenty Twenty-Three': [`${INSTALLED}/wp-content/themes/twentytwentythree/theme.json`],
  MariaDB: ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/mariadb'],
  PHP: ['/usr/bin/php'],
};

/** What this machine lacks, as one sentence; undefined when the tests can run. */
export function whatIsMissing(): string | undefined {
  const missing = Object.keys(NEEDED).filter((name) => !NEEDED[name]?.every(existsSync));
  if (missing.length === 0) return undefined;
  return `Not on this machine: ${missing.join(', ')}. .ci/run names the Debian packages.`;
}

/** `network`: a network of sites, where only its administrator may post any HTML. */
export type Kind = 'single' | 'network';

export interface WordPress {
  /** Without a slash at its end. */
  readonly url: string;
  /** What PHP has complained about in our plugin, one line each; WordPress itself is older than this PHP. */
  readonly complaints: () => Promise<readonly string[]>;
  /** How many options of the site have a name that begins like this. */
  readonly optionCount: (beginning: string) => number;
  readonly close: () => Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/** MariaDB refuses to run as root. */
const asUser = isRoot ? ['--user=mysql'] : [];

/** A database on the socket `db.sock` of `folder`; its process is added to `children` before anything can fail. */
async function startDatabase(folder: string, children: ChildProcess[]): Promise<string> {
  const data = join(folder, 'db');
  const socket = join(folder, 'db.sock');
  await mkdir(data);
  const shared = ['--no-defaults', `--datadir=${data}`, ...asUser];
  // the user of the database must be able to reach its files, and to put its socket beside them
  if (isRoot) runToEnd('chown', ['mysql:mysql', folder, data]);
  await chmod(folder, 0o755);
  const method = '--auth-root-authentication-method=normal';
  runToEnd('mariadb-install-db', [...shared, method, '--skip-test-db']);
  const quick = ['--skip-networking', '--skip-log-bin', '--innodb-flush-log-at-trx-commit=0'];
  const child = start(
    '/usr/sbin/mariadbd',
    [...shared, `--socket=${socket}`, `--pid-file=${folder}/db.pid`, ...quick],
    { log: join(folder, 'db.log') },
  );
  children.push(child);
  await untilItWorks(() => runToEnd('mariadb-admin', ['-S', socket, '-uroot', 'ping']));
  return socket;
}

async function copySite(folder: string): Promise<string> {
  const site = join(folder, 'site');
  await cp(INSTALLED, site, { recursive: true, dereference: true });
  await rm(join(site, 'wp-config.php'), { force: true });
  await cp(join(HERE, 'wp-config.php'), join(site, 'wp-config.php'));
  const always = join(site, 'wp-content/mu-plugins');
  await cp(join(HERE, 'classic-editor.php'), join(always, 'classic-editor.php'));
  return site;
}

/** What wp-config.php asks for. */
interface Environment extends Readonly<Record<string, string>> {
  readonly LOTSE_WP_URL: string;
  readonly LOTSE_WP_SOCKET: string;
  readonly LOTSE_WP_DB: string;
  readonly LOTSE_WP_DB_USER: string;
  readonly LOTSE_WP_LOG: string;
}

/** The web server. Several workers, because a page of the editor asks for many things at once. */
async function serveSite(
  site: string,
  env: Environment,
  log: string,
  children: ChildProcess[],
): Promise<void> {
  const url = env.LOTSE_WP_URL;
  const child = start('php', ['-S', url.replace('http://', ''), '-t', site], {
    cwd: site,
    env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
    log,
  });
  children.push(child);
  await untilItWorks(async () => {
    const { ok } = await fetch(url);
    if (!ok) throw new Error(`${url} does not answer`);
  });
}

/** Sets up a WordPress in a temporary folder and resolves when its first page answers. */
export async function openWordPress(kind: Kind = 'single'): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'bildungslotse-wp-'));
  const url = `http://127.0.0.1:${String(await freePort())}`;
  const log = join(folder, 'php.log');
  const children: ChildProcess[] = [];
  const close = async () => {
    for (const child of children.reverse()) await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  const query = (sql: string): string =>
    runToEnd('mariadb', ['-S', join(folder, 'db.sock'), '-uroot', '-N', '-e', sql]).trim();
  try {
    const socket = await startDatabase(folder, children);
    const site = await copySite(folder);
    const env: Environment = {
      LOTSE_WP_URL: url,
      LOTSE_WP_SOCKET: socket,
      LOTSE_WP_DB: 'wp',
      LOTSE_WP_DB_USER: isRoot ? 'root' : userInfo().username,
      LOTSE_WP_LOG: log,
    };
    query(databaseFor(env.LOTSE_WP_DB_USER));
    const isNetwork = kind === 'network';
    const install = { ...env, ...(isNetwork && { LOTSE_WP_NETWORK: 'install' }) };
    runToEnd('php', [join(HERE, 'install.php')], { cwd: site, env: install });
    const ready = { ...env, ...(isNetwork && { LOTSE_WP_NETWORK: 'ready' }) };
    await serveSite(site, ready, join(folder, 'server.log'), children);
  } catch (error) {
    await close();
    throw error;
  }
  const optionCount = (beginning: string): number =>
    Number(query(`select count(*) from wp.wp_options where option_name like '${beginning}%'`));
  return { url, close, complaints: () => complaintsIn(log), optionCount };
}

const databaseFor = (user: string): string =>
  [
    'create database wp character set utf8mb4',
    `create user if not exists '${user}'@'localhost' identified by ''`,
    `grant all on wp.* to '${user}'@'localhost'`,
  ].join(';');

async function complaintsIn(log: string): Promise<readonly string[]> {
  if (!existsSync(log)) return [];
  const text = await readFile(log, 'utf8');
  return text.split('\n').filter((line) => line.includes('/plugins/bildungslotse/'));
}
