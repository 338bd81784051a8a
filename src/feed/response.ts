// Bytes -> JSON value, with every way in which a server can get that wrong told apart. A page loads
// this only when plain decoding (load.ts) has failed. Left out: sending the request and waiting.
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
