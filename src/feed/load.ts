// Address -> parsed JSON of a feed, in one piece or put together from its parts. Trusts no server:
// limits time, size, origin and encoding, sends no cookies and no referrer. Left out: what the JSON
// means (parse.ts), why it is none (response.ts), caching between widgets (ui/feed-cache.ts) and
// sentences (i18n/messages.ts).
import { closerLook } from './closer-look.js';
import { importAgain } from './import-again.js';
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
  const { withParts } = await importAgain('parts', () => import('./parts.js'));
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

interface Stop {
  readonly signal: AbortSignal;
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
  const { status = 0, retryAfter } = params;
  const mayPass = code === 'network' || status === 429 || Number(status) >= 500;
  if (!mayPass || attempt >= LOAD_LIMITS.retries) return undefined;
  if (retryAfter === undefined) return 500 * 2 ** attempt * (1 + Math.random());
  const wait = Number(retryAfter) * 1000;
  return wait <= LOAD_LIMITS.retryAfter ? wait : undefined;
}

/** One attempt, given up when the caller or one of the time limits says so. */
async function receiveInTime(request: Request): Promise<Loaded> {
  const { address, fetch: ask = fetch, signal, sleep } = request;
  signal.throwIfAborted();
  const stop = new AbortController();
  const options: Stop = { signal: stop.signal };
  signal.addEventListener('abort', () => stop.abort(signal.reason), options);
  let hasAnswered = false;
  const giveUpAfter = async (limit: number): Promise<void> => {
    await sleep(limit, stop.signal);
    if (!hasAnswered || limit === LOAD_LIMITS.total)
      stop.abort(new LoadError('timeout', { seconds: limit / 1000 }));
  };
  for (const limit of [LOAD_LIMITS.headers, LOAD_LIMITS.total])
    giveUpAfter(limit).catch(() => undefined);
  try {
    const response = await ask(address.href, { ...REQUEST, ...options });
    hasAnswered = true;
    return await receive(request, response, options);
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error instanceof LoadError ? error : new LoadError('network', { reason: 'failed' });
  } finally {
    stop.abort();
  }
}

/** Nothing about the visitor travels along, and a cancelled course never comes out of a cache. */
const REQUEST = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-cache',
  headers: { accept: 'application/json' },
} as const;

/** A page's own service worker answers without an address; that is not a redirect. */
async function receive(
  { address, origins, verify }: Request,
  response: Response,
  options: Stop,
): Promise<Loaded> {
  const { ok, url } = response;
  if (!ok || (url !== '' && !origins.includes(new URL(url).origin)))
    throw (await closerLook()).refusal(response, origins);
  const bytes = await bytesOf(response, options);
  await verify?.(bytes);
  return { value: await jsonOf(bytes), url: url === '' ? address.href : url };
}

/** The whole body; LoadError `too-large` as soon as more than the limit has arrived. */
async function bytesOf({ body }: Response, options: Stop): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const write = (chunk: Uint8Array<ArrayBuffer>): void => {
    size += chunk.byteLength;
    if (size > LOAD_LIMITS.bytes) throw new LoadError('too-large', { max: LOAD_LIMITS.bytes });
    chunks.push(chunk);
  };
  await body?.pipeTo(new WritableStream({ write }), options);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** JSON in UTF-8. Anything else goes to response.ts, which says what is wrong with it. */
async function jsonOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return (await closerLook()).decodeJson(bytes);
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
