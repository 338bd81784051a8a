// Whether a source expression of a policy, as in `script-src https://*.example/lotse/`, covers an address.
// Follows CSP3 §6.7.2.6 to §6.7.2.12 step by step. Left out: redirects, which drop the path, because our
// files and feeds must not redirect to other servers anyway.

const SCHEME = /^([a-z][a-z0-9+.-]*):$/i;
const HOST =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)(?::([0-9]+|\*))?(\/[^?#]*)?$/i;

/** `site`: address of the page that the policy is for. */
export function matchesSource(expression: string, address: URL, site: URL): boolean {
  if (expression === '*')
    return isHttp(address) || schemeMatches(schemeOf(site), schemeOf(address));
  if (expression.toLowerCase() === "'self'") return matchesSelf(address, site);
  const scheme = SCHEME.exec(expression)?.[1];
  if (scheme !== undefined) return schemeMatches(scheme.toLowerCase(), schemeOf(address));
  const [, ownScheme, host, port, path = ''] = HOST.exec(expression) ?? [];
  return (
    host !== undefined &&
    address.hostname !== '' &&
    schemeMatches(ownScheme?.toLowerCase() ?? schemeOf(site), schemeOf(address)) &&
    hostMatches(host.toLowerCase(), address.hostname) &&
    portMatches(port, address) &&
    pathMatches(path, address.pathname)
  );
}

const schemeOf = (address: URL): string => address.protocol.slice(0, -1);

const isHttp = (address: URL): boolean => /^https?:$/.test(address.protocol);

/** A policy for http covers https, never the other way round. */
function schemeMatches(allowed: string, asked: string): boolean {
  return allowed === asked || (allowed === 'http' && asked === 'https');
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' };

const hasDefaultPort = ({ port }: URL): boolean => port === '';

function matchesSelf(address: URL, site: URL): boolean {
  if (address.origin === site.origin && site.origin !== 'null') return true;
  const isSamePort =
    address.port === site.port || (hasDefaultPort(address) && hasDefaultPort(site));
  return address.hostname === site.hostname && isSamePort && address.protocol === 'https:';
}

/** `*.stadt.example` covers the hosts below, not stadt.example itself. */
function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}

function portMatches(allowed: string | undefined, address: URL): boolean {
  if (allowed === '*') return true;
  if ((allowed ?? '') === address.port) return true;
  return hasDefaultPort(address) && allowed === DEFAULT_PORTS[schemeOf(address)];
}

/** A path that ends in a slash covers everything below; any other path only itself. */
function pathMatches(allowed: string, asked: string): boolean {
  if (allowed === '' || allowed === '/') return true;
  const [pattern, path] = [decoded(allowed), decoded(asked)];
  return pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
