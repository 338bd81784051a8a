// Threat model, group Transport: whatever a server does, loading ends with the feed or with one of our
// own errors, soon, and without telling the server anything about the visitor.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOAD_LIMITS, loadFeed, LoadError, type LoadOptions } from '../../src/feed/load.js';
import { FEED_URL, fakeClock, feedText, serverWith, silence } from './fake-server.js';
import { assertUntouched, feedWith } from './feed-support.js';

type Responder = Parameters<typeof serverWith>[0];

/** Loads from a server that answers like this; waits between attempts take no time. */
function load(respond: Responder, options: LoadOptions = {}, url = FEED_URL) {
  const server = serverWith(respond);
  const clock = fakeClock();
  const result = loadFeed(url, { fetch: server.fetch, sleep: clock.sleep, ...options });
  return { result, server, clock };
}

async function assertFails(
  respond: Responder,
  code: string,
  params: Readonly<Record<string, unknown>>,
  { attempts = 1, ...options }: LoadOptions & { attempts?: number } = {},
): Promise<void> {
  const { result, server } = load(respond, options);
  await assert.rejects(result, (error: unknown) => {
    assert.ok(error instanceof LoadError);
    assert.equal(error.code, code);
    assert.deepEqual(error.params, params);
    return true;
  });
  assert.equal(server.requests.length, attempts);
  assertUntouched();
}

const bytes = (text: string, encoding: BufferEncoding): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, encoding));

/** A body that hands out `chunk` again and again; tells how often, and whether the reader hung up. */
function endlessBody(chunk: Uint8Array): {
  readonly body: ReadableStream<Uint8Array>;
  readonly seen: { chunks: number; cancelled: boolean };
} {
  const seen = { chunks: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      seen.chunks += 1;
      controller.enqueue(chunk);
    },
    cancel: () => {
      seen.cancelled = true;
    },
  });
  return { body, seen };
}

describe('hostile transport', () => {
  it('H95 an HTML error page with status 200 is refused as HTML', async () => {
    const body = '<!doctype html><title>Wartung</title>';
    await assertFails(() => ({ body }), 'not-json', { reason: 'html' });
  });

  it('H96 truncated JSON is refused as truncated', async () => {
    await assertFails(() => ({ body: feedText.slice(0, -20) }), 'not-json', {
      reason: 'truncated',
    });
  });

  it('H96 JSON with a slip inside is refused as ill-formed', async () => {
    await assertFails(() => ({ body: '{"a": 1,}' }), 'not-json', { reason: 'syntax' });
  });

  it('H97 a UTF-8 byte order mark is tolerated', async () => {
    const { result } = load(() => ({ body: bytes(`\ufeff${feedText}`, 'utf8') }));
    assert.deepEqual(await result, feedWith());
  });

  it('H98 Windows-1252 bytes are refused with a hint at the encoding', async () => {
    const body = bytes(feedText.replace('Lindental', 'Königstal'), 'latin1');
    await assertFails(() => ({ body }), 'not-json', { reason: 'encoding' });
  });

  it('H99 UTF-16 is refused with a hint, with and without a mark', async () => {
    for (const text of [`\ufeff${feedText}`, feedText]) {
      await assertFails(() => ({ body: bytes(text, 'utf16le') }), 'not-json', { reason: 'utf-16' });
    }
    const bigEndian = bytes(`\ufeff${feedText}`, 'utf16le');
    Buffer.from(bigEndian.buffer).swap16();
    await assertFails(() => ({ body: bigEndian }), 'not-json', { reason: 'utf-16' });
  });

  it('H100 a body that unpacks without end is cut off at 5 MiB', async () => {
    const { body, seen } = endlessBody(new Uint8Array(256 * 1024).fill(32));
    await assertFails(() => ({ body }), 'too-large', { max: 5 * 1024 * 1024 });
    assert.ok(seen.chunks <= 24, `${seen.chunks} chunks were taken`);
    assert.equal(seen.cancelled, true);
  });

  it('H100 exactly 5 MiB are read', async () => {
    const body = feedText + ' '.repeat(LOAD_LIMITS.bytes - Buffer.byteLength(feedText));
    assert.deepEqual(await load(() => ({ body })).result, feedWith());
    await assertFails(() => ({ body: `${body} ` }), 'too-large', { max: LOAD_LIMITS.bytes });
  });

  it('H101 a page that is not there is refused at once', async () => {
    for (const status of [401, 403, 404, 410]) {
      await assertFails(() => ({ status }), 'http', { status });
    }
  });

  it('H102 a busy server is asked three times, waiting longer each time', async () => {
    for (const status of [429, 500, 502, 503]) {
      const { result, server, clock } = load(() => ({ status }));
      await assert.rejects(result, { code: 'http', params: { status } });
      assert.equal(server.requests.length, 3);
      const [first = 0, second = 0] = clock.waits;
      assert.ok(first >= 500 && first <= 1000 && second >= 1000 && second <= 2000);
    }
  });

  it('H102 a server that recovers is read', async () => {
    const { result } = load((_url, _init, count) => (count < 3 ? { status: 503 } : {}));
    assert.deepEqual(await result, feedWith());
  });

  it('H102 Retry-After is obeyed in seconds and as a date, but not for longer than ten seconds', async () => {
    const after = (value: string) =>
      load(() => ({ status: 503, headers: { 'retry-after': value } }));
    const seconds = after('3');
    await assert.rejects(seconds.result, { params: { status: 503, retryAfter: 3 } });
    assert.deepEqual(seconds.clock.waits, [3000, 3000]);
    const date = after(new Date(Date.now() + 4000).toUTCString());
    await assert.rejects(date.result, { code: 'http' });
    assert.ok(date.clock.waits.every((wait) => wait >= 1000 && wait <= 4000));
    const tooLong = after('600');
    await assert.rejects(tooLong.result, { params: { status: 503, retryAfter: 600 } });
    assert.equal(tooLong.server.requests.length, 1);
    const nonsense = after('bald');
    await assert.rejects(nonsense.result, { params: { status: 503 } });
    assert.equal(nonsense.server.requests.length, 3);
  });

  it('H103 without a network it is tried three times', async () => {
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    await assertFails(offline, 'network', { reason: 'failed' }, { attempts: 3 });
  });

  it('H104 an answer without bytes is refused as empty', async () => {
    for (const body of ['', ' \n', null]) {
      await assertFails(() => ({ body }), 'not-json', { reason: 'empty' });
    }
    await assertFails(() => ({ status: 204 }), 'not-json', { reason: 'empty' });
  });

  it('H105 a server that never answers is given up after ten seconds', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { result, server } = load(silence);
    test.mock.timers.tick(10_000);
    await assert.rejects(result, { code: 'timeout', params: { seconds: 10 } });
    assert.equal(server.requests.length, 1);
  });

  it('H105 a server that sends byte by byte is given up after twenty seconds', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array([32])),
    });
    const { result } = load(() => ({ body }));
    await new Promise((resolve) => setImmediate(resolve));
    test.mock.timers.tick(20_000);
    await assert.rejects(result, { code: 'timeout', params: { seconds: 20 } });
  });

  it('H106 a redirect loop ends like no network at all', async () => {
    const loop = () => Promise.reject(new TypeError('redirect count exceeded'));
    await assertFails(loop, 'network', { reason: 'failed' }, { attempts: 3 });
  });

  it('H107 a redirect to another origin or to http is refused', async () => {
    const to = (url: string) => () => ({ url });
    const elsewhere = 'https://evil.example';
    await assertFails(to(`${elsewhere}/feed.json`), 'redirected', { origin: elsewhere });
    const insecure = 'http://lindental.example';
    await assertFails(to(`${insecure}/feed.json`), 'redirected', { origin: insecure });
  });

  it('H107 a redirect within the origin, or to an allowed one, is followed', async () => {
    const inside = load(() => ({ url: 'https://lindental.example/neu/feed.json' }));
    assert.deepEqual(await inside.result, feedWith());
    const allowedOrigins = ['https://lindental.example', 'https://daten.example'];
    const outside = load(() => ({ url: 'https://daten.example/feed.json' }), { allowedOrigins });
    assert.deepEqual(await outside.result, feedWith());
  });

  it('H108 an answer that the browser withholds ends like no network at all', async () => {
    const refused = () => Promise.reject(new TypeError('CORS'));
    await assertFails(refused, 'network', { reason: 'failed' }, { attempts: 3 });
  });

  it('H109 a 304 without a body is refused, for there is nothing to read', async () => {
    await assertFails(() => ({ status: 304 }), 'http', { status: 304 });
  });

  it('H110 an opaque answer is refused', async () => {
    await assertFails(() => ({ type: 'opaque' }), 'network', { reason: 'opaque' }, { attempts: 3 });
  });

  it('H112 the login page of a public network is refused', async () => {
    const portal = 'https://login.wlan.example';
    await assertFails(() => ({ url: `${portal}/?next=` }), 'redirected', { origin: portal });
    await assertFails(() => ({ body: '\n<html>Login' }), 'not-json', { reason: 'html' });
  });

  for (const [url, reason] of [
    ['javascript:alert(1)', 'insecure'],
    ['data:application/json,{}', 'insecure'],
    ['blob:https://lindental.example/1', 'insecure'],
    ['file:///etc/passwd', 'insecure'],
    ['http://lindental.example/feed.json', 'insecure'],
    ['ftp://lindental.example/feed.json', 'insecure'],
    ['http://localhost.lindental.example/feed.json', 'insecure'],
    ['http://localhost@lindental.example/feed.json', 'insecure'],
    ['http://localhost:80@lindental.example/feed.json', 'insecure'],
    ['http://user@localhost/feed.json', 'user-name'],
    ['https://user@lindental.example/', 'user-name'],
    ['https://:secret@lindental.example/', 'user-name'],
    ['feed.json', 'invalid'],
    ['', 'invalid'],
    ['https://', 'invalid'],
  ] as const) {
    it(`H113 the feed address ${JSON.stringify(url)} is refused without a request`, async () => {
      const { result, server } = load(() => ({}), {}, url);
      await assert.rejects(result, { name: 'LoadError', code: 'bad-url', params: { reason } });
      assert.equal(server.requests.length, 0);
    });
  }
});
