// Address -> parsed JSON of a feed, in one piece or put together from its parts. Trusts no server:
// limits time, size, origin and encoding, sends no cookies and no referrer. Left out: what the JSON
// means (parse.ts), why it is none (response.ts), caching between widgets (ui/feed-cache.ts) and
// sentences (i18n/messages.ts).
import { LoadError } from './load-error.js';
import type { PartOptions } from './parts.js';

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
  const address = feedAddress(url, options.base, options.allowedOrigins);
  const { allowedOrigins: origins = [address.origin], signal = new AbortController().signal } =
    options;
  const request = { sleep: sleepFor, ...options, origins, signal };
  const index = await load({ ...request, address });
  if (!isCutUp(index.value)) return index.value;
  const { withParts } = await import('./parts.js');
  return withParts(index.value, options, async (part, verify) => {
    const partAddress = feedAddress(part, index.url, origins);
    return (await load({ ...request, address: partAddress, verify })).value;
  });
}

const isCutUp = (value: unknown): boolean =>
  Array.isArray((value as { readonly parts?: unknown } | null)?.parts);

/** The absolute address, or LoadError `bad-url`. */
function feedAddress(url: string, base?: string, origins?: readonly string[]): URL {
  const refused = (reason: string): LoadError => new LoadError('bad-url', { reason });
  if (!URL.canParse(url, base)) throw refused('invalid');
  const address = new URL(url, base);
  const { protocol, hostname, username, password, origin } = address;
  const isLocal = protocol === 'http:' && LOOPBACK.test(hostname);
  if (protocol !== 'https:' && !isLocal) throw refused('insecure');
  if (username !== '' || password !== '') throw refused('user-name');
  if (origins?.includes(origin) === false) throw refused('origin');
  return address;
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.[0-9]{1,3}){3}|\[::1\])$/;

interface Request {
  readonly address: URL;
  readonly origins: readonly string[];
  readonly signal: AbortSignal;
  readonly sleep: Sleep;
  readonly fetch?: typeof fetch;
  /** Throws LoadError when the bytes are not those that were announced. */
  readonly verify?: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
}

interface Loaded {
  readonly value: unknown;
  readonly url: string;
}

async function load(request: Request): Promise<Loaded> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await receiveInTime(request);
    } catch (error) {
      const wait = error instanceof LoadError ? waitBefore(error, attempt) : undefined;
      if (wait === undefined) throw error;
      await request.sleep(wait, request.signal);
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

/** One attempt, given up when the caller or one of the time limits says so. */
async function receiveInTime(request: Request): Promise<Loaded> {
  const { signal, sleep } = request;
  signal.throwIfAborted();
  const stop = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Error));
  });
  const pass = (): void => stop.abort(signal.reason);
  signal.addEventListener('abort', pass);
  const [headers, total] = [LOAD_LIMITS.headers, LOAD_LIMITS.total].map((limit) => {
    const inTime = new AbortController();
    const giveUp = (): void => stop.abort(new LoadError('timeout', { seconds: limit / 1000 }));
    sleep(limit, inTime.signal).then(giveUp, () => undefined);
    return inTime;
  });
  try {
    const response = await Promise.race([send(request, stop.signal), stopped]);
    headers?.abort();
    return await Promise.race([receive(request, response), stopped]);
  } finally {
    signal.removeEventListener('abort', pass);
    headers?.abort();
    total?.abort();
  }
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

async function receive({ address, origins, verify }: Request, response: Response): Promise<Loaded> {
  refuse(response, origins);
  const bytes = await bytesOf(response, LOAD_LIMITS.bytes);
  await verify?.(bytes);
  return { value: await jsonOf(bytes), url: response.url === '' ? address.href : response.url };
}

/** A page's own service worker answers without an address; that is not a redirect. */
function refuse(response: Response, origins: readonly string[]): void {
  if (response.type === 'opaque') throw new LoadError('network', { reason: 'opaque' });
  const origin = response.url === '' ? undefined : new URL(response.url).origin;
  if (origin !== undefined && !origins.includes(origin)) {
    throw new LoadError('redirected', { origin });
  }
  if (response.ok) return;
  const wait = retryAfter(response.headers);
  throw new LoadError('http', {
    status: response.status,
    ...(wait !== undefined && { retryAfter: wait }),
  });
}

/** Seconds a server asks to wait: a number, or a date. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = /^[0-9]{1,6}$/.test(value)
    ? Number(value)
    : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** The whole body; LoadError `too-large` as soon as more than `max` bytes have arrived. */
async function bytesOf(response: Response, max: number): Promise<Uint8Array<ArrayBuffer>> {
  let size = 0;
  const limit = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, body) => {
      size += chunk.byteLength;
      if (size > max) throw new RangeError('too large');
      body.enqueue(chunk);
    },
  });
  try {
    return new Uint8Array(await new Response(response.body?.pipeThrough(limit)).arrayBuffer());
  } catch {
    if (size > max) throw new LoadError('too-large', { max });
    throw new LoadError('network', { reason: 'failed' });
  }
}

/** JSON in UTF-8. Anything else goes to response.ts, which says what is wrong with it. */
async function jsonOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return (await import('./response.js')).decodeJson(bytes);
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
