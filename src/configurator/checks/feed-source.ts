// A text, a file or an address -> the feed behind it, checked by the rules of the command line. Texts and files
// never leave the browser; an address is asked as a widget would ask it. Left out: showing what was found.
import { checkFeedBytes, loadLine } from '../../checker/check-feed-text.js';
import {
  checkFeedValue,
  type CheckedFeed,
  type CheckOptions,
} from '../../checker/check-feed-value.js';
import { jsonPlaces } from '../../checker/json-places.js';
import type { ReportLine } from '../../checker/report-line.js';
import { LoadError, LOAD_LIMITS, loadFeed } from '../../feed/load.js';
import { COLLECTIONS } from '../../feed/vocabulary.js';
import { answersAtAll } from './probe.js';

export type FeedSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'address'; readonly address: string };

export interface CheckedSource extends CheckedFeed {
  /** What was read, with LF at the ends of lines; empty where nothing could be decoded. */
  readonly text: string;
  /** Name of the file or the address; empty for texts. */
  readonly name: string;
}

export interface SourceOptions {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
}

/** Bytes of a file beyond which it is not even opened; the command line has the same limit. */
const LARGEST = 50_000_000;

/** Never rejects for bad feeds, only when `signal` is aborted. */
export async function checkSource(
  source: FeedSource,
  options: SourceOptions = {},
): Promise<CheckedSource> {
  const { onProgress } = options;
  const words = { language: 'de', ...(onProgress && { onProgress }) } as const;
  if (source.kind === 'address') return checkAddress(source.address.trim(), options, words);
  const name = source.kind === 'file' ? source.file.name : '';
  if (source.kind === 'file' && source.file.size > LARGEST) {
    const error = new LoadError('too-large', { max: LOAD_LIMITS.bytes });
    return { parsed: undefined, lines: [loadLine(error, 'de')], text: '', name };
  }
  const bytes =
    source.kind === 'file'
      ? new Uint8Array(await source.file.arrayBuffer())
      : new TextEncoder().encode(source.text);
  const checked = await checkFeedBytes(bytes, words);
  options.signal?.throwIfAborted();
  return { ...checked, text: textOf(bytes), name };
}

async function checkAddress(
  address: string,
  { fetch: ask = fetch, signal }: SourceOptions,
  options: CheckOptions,
): Promise<CheckedSource> {
  const lines: ReportLine[] = [];
  const onPartError = (error: LoadError, url: string): void => {
    lines.push(loadLine(error, 'de', `Teil ${url}`));
  };
  const kept = keepFirst(ask);
  const base = { kinds: COLLECTIONS, onPartError, fetch: kept.fetch };
  try {
    const value = await loadFeed(address, { ...base, ...(signal && { signal }) });
    const text = textOf(await kept.bytes());
    const checked = await checkFeedValue(value, { ...options, placeOf: jsonPlaces(text) });
    signal?.throwIfAborted();
    return { ...checked, lines: [...lines, ...checked.lines], text, name: address };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof LoadError)) throw error;
    return refused(error, address, await kept.bytes(), ask, options);
  }
}

/** The same file once more as bytes says where it breaks; a server that hides its answer is told from a silent one. */
async function refused(
  error: LoadError,
  address: string,
  bytes: Uint8Array,
  ask: typeof fetch,
  options: CheckOptions,
): Promise<CheckedSource> {
  const rest = { text: textOf(bytes), name: address };
  if (error.code === 'not-json') return { ...(await checkFeedBytes(bytes, options)), ...rest };
  const isHidden = error.code === 'network' && (await answersAtAll(address, ask));
  const told = isHidden ? new LoadError('network', { reason: 'opaque' }) : error;
  return { parsed: undefined, lines: [loadLine(told, 'de')], ...rest };
}

/** Asks as `ask` does and keeps the bytes of the last good answer to the first address. */
function keepFirst(ask: typeof fetch) {
  let first: string | undefined;
  let copy: Promise<Uint8Array> = Promise.resolve(new Uint8Array());
  const keeping: typeof fetch = async (input, init) => {
    const response = await ask(input, init);
    const address = String(input instanceof Request ? input.url : input);
    first ??= address;
    // a body that is given up half-way is no text to show
    if (address === first && response.ok)
      copy = response
        .clone()
        .arrayBuffer()
        .then(
          (buffer) => new Uint8Array(buffer),
          () => new Uint8Array(),
        );
    return response;
  };
  return { fetch: keeping, bytes: () => copy };
}

/** Without a byte order mark. Windows-1252 and UTF-16 give an empty text: wrong letters would mislead. */
function textOf(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return '';
  }
}
