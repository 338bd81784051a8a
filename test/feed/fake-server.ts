// Answers requests without a network, and a clock that only goes on when a test says so.
import { feedWith } from './feed-support.js';

export const FEED_URL = 'https://lindental.example/feed.json';
export const feedText = JSON.stringify(feedWith());

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;
  /** Where redirects led in the end; default: the address asked for. */
  readonly url?: string;
  readonly type?: ResponseType;
}

type Responder = (url: string, init: RequestInit, count: number) => Answer | Promise<Answer>;

export interface FakeServer {
  readonly fetch: typeof fetch;
  /** Addresses asked for, in their order. */
  readonly requests: readonly { readonly url: string; readonly init: RequestInit }[];
}

export function serverWith(respond: Responder): FakeServer {
  const requests: { url: string; init: RequestInit }[] = [];
  const answer = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const url = String(input);
    requests.push({ url, init });
    const { signal } = init;
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
    const answered = Promise.resolve(respond(url, init, requests.length));
    return responseOf(await Promise.race([answered, aborted]), url);
  };
  return { fetch: answer, requests };
}

function responseOf(answer: Answer, asked: string): Response {
  const { status = 200, headers = {}, body = feedText, url = asked, type } = answer;
  const hasBody = status !== 204 && status !== 304;
  const response = new Response(hasBody ? body : null, { status: type ? 200 : status, headers });
  Object.defineProperty(response, 'url', { value: url });
  // what a page may not look into has no status
  if (type !== undefined) {
    Object.defineProperties(response, { type: { value: type }, ok: { value: false } });
  }
  return response;
}

/** Never fails to answer, never answers. */
export const silence = (): Promise<Answer> => new Promise(() => undefined);

export interface FakeClock {
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Every wait asked for, in milliseconds. */
  readonly waits: readonly number[];
  /** Lets the first wait of this length end. */
  readonly end: (milliseconds: number) => void;
}

/** `instant`: waits between attempts are over at once, time limits never are. */
export function fakeClock({ instant = true } = {}): FakeClock {
  const waits: number[] = [];
  const open: { milliseconds: number; resolve: () => void }[] = [];
  const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const isLimit = milliseconds === 10_000 || milliseconds === 20_000;
      if (!isLimit) waits.push(milliseconds);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      if (instant && !isLimit) resolve();
      else open.push({ milliseconds, resolve });
    });
  const end = (milliseconds: number): void =>
    open.find((wait) => wait.milliseconds === milliseconds)?.resolve();
  return { sleep, waits, end };
}
