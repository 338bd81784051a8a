// Address -> parsed JSON of a feed, in one piece or put together from its parts. Trusts no server:
// limits time, size, origin and encoding, sends no cookies and no referrer. Left out: what the JSON
// means (parse.ts), caching between widgets (ui/feed-controller.ts) and sentences (i18n/messages.ts).
import { LoadError } from './load-error.js';
import type { PartOptions } from './parts.js';
import { decodeJson, hasChecksum, readBytes, retryAfter } from './response.js';

export { LoadError, type LoadErrorCode } from './load-error.js';

/** When a reader gives up, in milliseconds and bytes. Source: docs/feed, section "Limits". */
export const LOAD_LIMITS = {
  headers: 10_000,
  total: 20_000,
  retries: 2,
  /** Longest wait a server may ask for before the next attempt. */
  retryAfter: 10_000,
  bytes: 5 * 1024 * 1024,
} as const;

type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface LoadOptions extends PartOptions {
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
  /** Address that a relative feed address counts from, usually that of the page. */
  readonly base?: string;
  /** If given, only these origins may serve the feed, for example `https://daten.landkreis.example`. */
  readonly allowedOrigins?: readonly string[];
  /** Waits, and rejects when the signal is aborted; tests put their own clock in here. */
  readonly sleep?: Sleep;
}

/**
 * The JSON value behind a feed address, an index completed by its parts. `url` must be https; http is
 * allowed on this very machine. Throws LoadError, or the signal's reason when the caller aborts.
 * Retries twice after network failures, 429 and 5xx. Source: threat model, group Transport.
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<unknown> {
  const address = feedAddress(url, options.base);
  const origins = options.allowedOrigins ?? [address.origin];
  if (!origins.includes(address.origin)) throw new LoadError('bad-url', { reason: 'origin' });
  const request = { ...options, origins };
  const index = await load({ ...request, address });
  if (!isCutUp(index.value)) return index.value;
  const { withParts } = await import('./parts.js');
  return withParts(index.value, options, async (part) => {
    const partAddress = feedAddress(part.url, index.url);
    if (![...origins, new URL(index.url).origin].includes(partAddress.origin)) {
      throw new LoadError('bad-url', { reason: 'origin' });
    }
    return (await load({ ...request, address: partAddress, sha256: part.sha256 })).value;
  });
}

const isCutUp = (value: unknown): boolean =>
  Array.isArray((value as { readonly parts?: unknown } | null)?.parts);

/** The absolute address, or LoadError `bad-url`. */
function feedAddress(url: string, base: string | undefined): URL {
  if (!URL.canParse(url, base)) throw new LoadError('bad-url', { reason: 'invalid' });
  const address = new URL(url, base);
  const isLocal = address.protocol === 'http:' && LOOPBACK.test(address.hostname);
  if (address.protocol !== 'https:' && !isLocal) {
    throw new LoadError('bad-url', { reason: 'insecure' });
  }
  if (address.username !== '' || address.password !== '') {
    throw new LoadError('bad-url', { reason: 'user-name' });
  }
  return address;
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.[0-9]{1,3}){3}|\[::1\])$/;

interface Request extends LoadOptions {
  readonly address: URL;
  readonly origins: readonly string[];
  readonly sha256?: string | undefined;
}

interface Loaded {
  readonly value: unknown;
  readonly url: string;
}

async function load(request: Request): Promise<Loaded> {
  const { signal = new AbortController().signal, sleep = sleepFor } = request;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await within(LOAD_LIMITS.total, signal, sleep, (stop) => receive(request, stop));
    } catch (error) {
      const wait = error instanceof LoadError ? waitBefore(error, attempt) : undefined;
      if (wait === undefined) throw error;
      await sleep(wait, signal);
    }
  }
}

/** Milliseconds until the next attempt; undefined when there should be none. */
function waitBefore({ code, params }: LoadError, attempt: number): number | undefined {
  const status = Number(params['status'] ?? 0);
  const mayPass = code === 'network' || status === 429 || status >= 500;
  if (!mayPass || attempt >= LOAD_LIMITS.retries) return undefined;
  const asked = params['retryAfter'];
  if (asked === undefined) return 500 * 2 ** attempt * (1 + Math.random());
  const wait = Number(asked) * 1000;
  return wait <= LOAD_LIMITS.retryAfter ? wait : undefined;
}

async function receive(request: Request, stop: AbortSignal): Promise<Loaded> {
  const { address, sleep = sleepFor, sha256 } = request;
  const response = await within(LOAD_LIMITS.headers, stop, sleep, (signal) =>
    send(request, signal),
  );
  refuse(response, request.origins);
  const bytes = await readBytes(response, LOAD_LIMITS.bytes);
  if (sha256 !== undefined && !(await hasChecksum(bytes, sha256))) {
    throw new LoadError('network', { reason: 'checksum' });
  }
  return { value: decodeJson(bytes), url: response.url === '' ? address.href : response.url };
}

/** Nothing about the visitor travels along, and a cancelled course never comes out of a cache. */
const REQUEST = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-cache',
  headers: { accept: 'application/json' },
} as const;

async function send({ address, fetch: request = fetch }: Request, signal: AbortSignal) {
  try {
    return await request(address.href, { ...REQUEST, signal });
  } catch {
    throw new LoadError('network', { reason: 'failed' });
  }
}

/** A page's own service worker answers without an address; that is not a redirect. */
function refuse(response: Response, origins: readonly string[]): void {
  if (response.type === 'opaque') throw new LoadError('network', { reason: 'opaque' });
  const origin = response.url === '' ? undefined : new URL(response.url).origin;
  if (origin !== undefined && !origins.includes(origin)) {
    throw new LoadError('redirected', { origin });
  }
  if (response.ok) return;
  const wait = retryAfter(response.headers, Date.now());
  throw new LoadError('http', {
    status: response.status,
    ...(wait !== undefined && { retryAfter: wait }),
  });
}

/** The result of `work`, or LoadError `timeout` after that many milliseconds. */
async function within<T>(
  milliseconds: number,
  outer: AbortSignal,
  sleep: Sleep,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted();
  const [stop, finished] = [new AbortController(), new AbortController()];
  const pass = (): void => stop.abort(outer.reason);
  const giveUp = (): void => stop.abort(new LoadError('timeout', { seconds: milliseconds / 1000 }));
  outer.addEventListener('abort', pass);
  sleep(milliseconds, finished.signal).then(giveUp, () => undefined);
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Error));
  });
  try {
    return await Promise.race([work(stop.signal), stopped]);
  } finally {
    outer.removeEventListener('abort', pass);
    finished.abort();
  }
}

function sleepFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
