// What is wrong with the address of a feed. A page loads this only for one that is not as plain as most are
// (load.ts). Left out: what host pages allow (embed/feeds.ts).
import { LoadError } from './load-error.js';
import type { LoadOptions } from './load.js';

/** The absolute address, or LoadError `bad-url`. */
export function feedAddress(
  url: string,
  { base, allowedOrigins }: Pick<LoadOptions, 'base' | 'allowedOrigins'>,
): URL {
  const refused = (reason: string): LoadError => new LoadError('bad-url', { reason });
  if (!URL.canParse(url, base)) throw refused('invalid');
  const address = new URL(url, base);
  const { protocol, hostname, username, password, origin } = address;
  const isLocal = protocol === 'http:' && LOOPBACK.test(hostname);
  if (protocol !== 'https:' && !isLocal) throw refused('insecure');
  if (username + password !== '') throw refused('user-name');
  if (allowedOrigins?.includes(origin) === false) throw refused('origin');
  return address;
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.[0-9]{1,3}){3}|\[::1\])$/;
