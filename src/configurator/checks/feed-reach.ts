// Whether widgets on a page can load a feed: what a browser finds out by asking, and what it cannot tell.
// Left out: the sentences (reach-words.ts), whether the records are right ("Feed prüfen").
import { checkFeedBytes } from '../../checker/check-feed-text.js';
import { LOAD_LIMITS } from '../../feed/load.js';
import { feedIdentity } from './feed-identity.js';
import { answersAtAll } from './probe.js';
import type { ReachCode } from './reach-words.js';

export interface ReachFinding {
  readonly code: ReachCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ReachOptions {
  /** The page that gets the widget; empty when it is not known. */
  readonly page: string;
  /** Address of the page that asks. */
  readonly own: string;
  readonly isOnline: boolean;
  /** Whether pages everywhere may read an address; undefined when it cannot be found out. */
  readonly isOpenToAll?: (address: string) => Promise<boolean | undefined>;
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
}

type Params = ReachFinding['params'];
const found = (code: ReachCode, params: Params = {}): ReachFinding => ({ code, params });

/** What there is to say, in the order in which it happened. Rejects only when `signal` is aborted. */
export async function reachFeed(
  address: string,
  options: ReachOptions,
): Promise<readonly ReachFinding[]> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return [found('invalid')];
  if (url.username !== '' || url.password !== '') return [found('user-name')];
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && !isLocal) return [found('insecure')];
  if (!options.isOnline) return [found('offline')];
  const local = isLocal ? [found('local')] : [];
  return [...local, ...(await ask(url, options))];
}

async function ask(url: URL, options: ReachOptions): Promise<readonly ReachFinding[]> {
  const { fetch: request = fetch, signal: stop } = options;
  const patience = AbortSignal.timeout(LOAD_LIMITS.total);
  const signal = stop === undefined ? patience : AbortSignal.any([stop, patience]);
  const response = await request(url.href, { ...REQUEST, signal }).catch(() => undefined);
  stop?.throwIfAborted();
  if (patience.aborted) return [found('timeout', { seconds: LOAD_LIMITS.total / 1000 })];
  if (response === undefined) {
    const answers = await answersAtAll(url.href, request, stop);
    return [answers ? found('cors', { origin: originOf(options) }) : found('unreachable')];
  }
  const answer = judgeAnswer(url, response);
  if (!response.ok) return answer;
  answer.push(await corsFinding(url, response, options), typeFinding(response));
  const bytes = await readBody(response).catch(() => undefined);
  stop?.throwIfAborted();
  return [...answer, ...(bytes === undefined ? [found('broken-off')] : await judgeBody(bytes))];
}

/** As a widget asks, but never out of a cache: people press the button again when the server was mended. */
const REQUEST = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  headers: { accept: 'application/json' },
} as const;

/** Bytes after which nobody needs to know how many more there are. */
const ENOUGH = 4 * LOAD_LIMITS.bytes;

async function readBody({ body }: Response): Promise<Uint8Array> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || value === undefined) break;
    chunks.push(value);
    size += value.byteLength;
    if (size > ENOUGH) await reader?.cancel();
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const originOf = ({ page, own }: ReachOptions): string =>
  new URL(URL.canParse(page) ? page : own).origin;

function judgeAnswer(url: URL, response: Response): ReachFinding[] {
  const { status, ok } = response;
  const reached = new URL(response.url === '' ? url : response.url);
  const findings = [ok ? found('answered', { status }) : found(httpCode(status), { status })];
  if (reached.origin !== url.origin) findings.push(found('moved-away', { address: reached.href }));
  else if (response.redirected) findings.push(found('moved', { address: reached.href }));
  return findings;
}

function httpCode(status: number): ReachCode {
  if (status === 401 || status === 403) return 'http-login';
  if (status === 404 || status === 410) return 'http-gone';
  return status >= 500 ? 'http-server' : 'http';
}

/** A page sees the header itself only on its own server; elsewhere it sees that it was let in. */
async function corsFinding(
  url: URL,
  { headers }: Response,
  options: ReachOptions,
): Promise<ReachFinding> {
  const own = new URL(options.own).origin;
  const origin = originOf(options);
  if (origin === url.origin) return found('same-server');
  if (own === url.origin) {
    const allowed = headers.get('access-control-allow-origin');
    if (allowed === '*') return found('cors-open');
    return found(allowed === origin ? 'cors-page' : 'cors', { origin });
  }
  const isOpen = await options.isOpenToAll?.(url.href);
  if (isOpen === true) return found('cors-open');
  if (own === origin) return found('cors-page', { origin });
  return found(isOpen === false ? 'cors-some' : 'cors-likely', { own, origin });
}

function typeFinding({ headers }: Response): ReachFinding {
  const type = headers.get('content-type') ?? '';
  const [name = ''] = type.toLowerCase().split(';');
  if (/^(application\/json|text\/json|application\/[\w.-]+\+json)$/.test(name.trim()))
    return found('type-json');
  return type === '' ? found('type-missing') : found('type-other', { type });
}

async function judgeBody(bytes: Uint8Array): Promise<readonly ReachFinding[]> {
  const { parsed, lines } = await checkFeedBytes(bytes, { language: 'de' });
  const size = { size: sizeWords(bytes.byteLength), max: sizeWords(LOAD_LIMITS.bytes) };
  const sized = found(bytes.byteLength > LOAD_LIMITS.bytes ? 'too-large' : 'size', size);
  const [first] = lines;
  if (parsed === undefined)
    return [sized, found('no-feed', { sentence: first?.sentence ?? '', hint: first?.hint ?? '' })];
  const { received, dropped } = parsed;
  const { day } = feedIdentity(parsed);
  const late = lines.find(({ code }) => code === 'feed-expired' || code === 'feed-not-updated');
  const age = day === undefined ? [] : [found('date', { day })];
  const errors = lines.filter(({ severity }) => severity === 'error').length;
  return [
    sized,
    found(errors > 0 ? 'has-errors' : 'readable', { usable: received - dropped, received, errors }),
    ...(late === undefined ? age : [found('stale', { sentence: late.sentence })]),
  ];
}

const sizeWords = (bytes: number): string =>
  bytes < 100_000
    ? `${Math.ceil(bytes / 1024)} kB`
    : `${(bytes / 1024 / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;
