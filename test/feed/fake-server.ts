// Answers requests without a network, and waits for the next attempt without any time.
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
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Every wait asked for, in milliseconds. */
  readonly waits: readonly number[];
}

/** Waits between attempts are over at once. */
export function fakeClock(): FakeClock {
  const waits: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { sleep, waits };
}
