// What is wrong with the answer of a server: its status, its origin, its bytes. A page loads this only when
// an answer is not the plain one that load.ts can take. Left out: sending the request and waiting.
import { LoadError } from './load-error.js';

/** The JSON value in UTF-8 bytes, with or without a byte order mark; else LoadError `not-json`. */
export function decodeJson(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes).trim();
  if (text === '') throw notJson('empty');
  if (text.startsWith('<')) throw notJson('html');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw notJson(/[}\]]$/.test(text) ? 'syntax' : 'truncated');
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  const [first = 1, second = 1] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || first === 0 || second === 0) throw notJson('utf-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notJson('encoding');
  }
}

const notJson = (reason: string): LoadError => new LoadError('not-json', { reason });

/** Why an answer cannot be taken; `origins` are those that may serve the feed. */
export function refusal(response: Response, origins: readonly string[]): LoadError {
  if (response.type === 'opaque') return new LoadError('network', { reason: 'opaque' });
  const origin = response.url === '' ? undefined : new URL(response.url).origin;
  if (origin !== undefined && !origins.includes(origin)) {
    return new LoadError('redirected', { origin });
  }
  const wait = retryAfter(response.headers);
  const { status } = response;
  return new LoadError('http', { status, ...(wait !== undefined && { retryAfter: wait }) });
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
