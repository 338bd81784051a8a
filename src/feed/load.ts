// Address -> parsed JSON of a feed, in one piece or put together from its parts. Trusts no server:
// limits time, size, origin and encoding, sends no cookies and no referrer. Left out: what the JSON
// means (parse.ts), what is wrong with an address (feed-address.ts) or an answer (response.ts), when to ask once
// more (next-attempt.ts), caching between widgets (ui/feed-cache.ts) and sentences (i18n/messages.ts).
import { closerLook } from './closer-look.js';
import { importAgain } from './import-again.js';
import { LoadError } from './load-error.js';
import type { PartOptions } from './parts.js';
import { REQUEST } from './request.js';

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

export interface LoadOptions extends PartOptions {
  readonly signal?: AbortSignal;
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
  /** Address that a relative feed address counts from, usually that of the page. */
  readonly base?: string | undefined;
  /** If given, only these origins may serve the feed, for example `https://daten.landkreis.example`. */
  readonly allowedOrigins?: readonly string[];
  /** Waits for the next attempt, and rejects when the signal is aborted; tests put their own clock in here. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Throws LoadError when the bytes are not those that were announced. */
export type Verify = (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;

export interface Loaded {
  readonly value: unknown;
  /** Where redirects led in the end. */
  readonly url: string;
}

/**
 * The JSON value behind a feed address, an index completed by its parts. `url` must be https; http is
 * allowed on this very machine. Throws LoadError, or the signal's reason when the caller aborts.
 * Retries twice after network failures, 429 and 5xx. Source: threat model, group Transport.
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<unknown> {
  const index = await loadFile(url, options);
  if (!Array.isArray((index.value as { readonly parts?: unknown } | null)?.parts))
    return index.value;
  const { withParts } = await importAgain('parts', () => import('./parts.js'));
  return withParts(index, options);
}

/** One file of a feed. `verify` sees its bytes before anybody reads them. */
export async function loadFile(
  url: string,
  options: LoadOptions,
  verify?: Verify,
): Promise<Loaded> {
  const address = plainAddress(url, options) ?? (await closerLook()).feedAddress(url, options);
  const { allowedOrigins = [address.origin], signal = new AbortController().signal } = options;
  const request = { ...options, address, allowedOrigins, signal, verify };
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await receiveInTime(request);
    } catch (error) {
      signal.throwIfAborted();
      // a feed that fails is reported even when the code for more attempts cannot be had
      const failure =
        error instanceof LoadError ? error : new LoadError('network', { reason: 'failed' });
      const { nextAttempt } = await closerLook().catch(() => Promise.reject(failure));
      await nextAttempt(failure, attempt, request);
    }
  }
}

/** The absolute address; undefined where it needs a closer look (feed-address.ts). */
function plainAddress(url: string, { base, allowedOrigins }: LoadOptions): URL | undefined {
  if (!URL.canParse(url, base)) return undefined;
  const address = new URL(url, base);
  const isPlain = PLAIN.test(address.href) && allowedOrigins?.includes(address.origin) !== false;
  return isPlain ? address : undefined;
}

/** Encrypted or from this very machine, and without a user name. */
const PLAIN = /^(https:\/\/[^/@]+|http:\/\/(localhost|127\.0\.0\.1)(:[0-9]+)?)\//;

interface Request extends LoadOptions {
  readonly address: URL;
  readonly allowedOrigins: readonly string[];
  readonly signal: AbortSignal;
  readonly verify: Verify | undefined;
}

/** One attempt, given up when the caller or one of the time limits says so. */
async function receiveInTime(request: Request): Promise<Loaded> {
  const { address, fetch: ask = fetch, signal: caller } = request;
  caller.throwIfAborted();
  const stop = new AbortController();
  const { signal } = stop;
  caller.addEventListener('abort', () => stop.abort(caller.reason), { signal });
  const giveUpAfter = (limit: number) =>
    setTimeout(() => stop.abort(new LoadError('timeout', { seconds: limit / 1000 })), limit);
  const [slow, endless] = [LOAD_LIMITS.headers, LOAD_LIMITS.total].map(giveUpAfter);
  try {
    const response = await ask(address.href, { ...REQUEST, signal });
    clearTimeout(slow);
    return await receive(request, response, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(slow);
    clearTimeout(endless);
    stop.abort();
  }
}

/** A page's own service worker answers without an address; that is not a redirect. */
async function receive(
  { address, allowedOrigins, verify }: Request,
  response: Response,
  signal: AbortSignal,
): Promise<Loaded> {
  const url = response.url === '' ? address : new URL(response.url);
  if (!response.ok || !allowedOrigins.includes(url.origin))
    throw (await closerLook()).refusal(response, allowedOrigins);
  const bytes = await bytesOf(response, signal);
  await verify?.(bytes);
  return { value: await jsonOf(bytes), url: url.href };
}

/** The whole body; LoadError `too-large` as soon as more than the limit has arrived. */
async function bytesOf({ body }: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const write = (chunk: Uint8Array<ArrayBuffer>): void => {
    size += chunk.byteLength;
    if (size > LOAD_LIMITS.bytes) throw new LoadError('too-large', { max: LOAD_LIMITS.bytes });
    chunks.push(chunk);
  };
  await body?.pipeTo(new WritableStream({ write }), { signal });
  const bytes = new Uint8Array(size);
  for (const chunk of chunks.reverse()) bytes.set(chunk, (size -= chunk.byteLength));
  return bytes;
}

/** JSON in UTF-8. Anything else goes to response.ts, which says what is wrong with it. */
async function jsonOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return (await closerLook()).decodeJson(bytes);
  }
}
