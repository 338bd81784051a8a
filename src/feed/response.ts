// Response -> bytes -> JSON value, with every way in which a server can get that wrong told apart.
// Left out: sending the request and waiting (load.ts).
import { LoadError } from './load-error.js';

/** The whole body; LoadError `too-large` as soon as more than `max` bytes have arrived. */
export async function readBytes(response: Response, max: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) break;
      size += value.byteLength;
      if (size > max) throw new LoadError('too-large', { max });
      chunks.push(value);
    }
  } catch (error) {
    await reader?.cancel().catch(() => undefined);
    throw error instanceof LoadError ? error : new LoadError('network', { reason: 'failed' });
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

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

/** Seconds a server asks to wait: a number, or a date counted from `now` (milliseconds). */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = /^[0-9]{1,6}$/.test(value)
    ? Number(value)
    : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** Whether the bytes are those the publisher announced; true where the page cannot compute it. */
export async function hasChecksum(
  bytes: Uint8Array<ArrayBuffer>,
  sha256: string,
): Promise<boolean> {
  // browsers offer the digest to secure pages only, and then the transport was not secure either way
  const subtle = globalThis.crypto.subtle as typeof crypto.subtle | undefined;
  if (subtle === undefined) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
