// Loading a feed in one piece and in parts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { loadFeed, LoadError, type LoadOptions } from '../../src/feed/load.js';
import { nextAttempt } from '../../src/feed/next-attempt.js';
import { parseFeed } from '../../src/feed/parse.js';
import { FEED_URL, fakeClock, feedText, serverWith, silence } from './fake-server.js';
import { feedWith, type Raw } from './feed-support.js';

describe('loading a feed', () => {
  it('gives the JSON of the feed', async () => {
    const { fetch } = serverWith(() => ({}));
    assert.deepEqual(await loadFeed(FEED_URL, { fetch }), feedWith());
  });

  it('tells the server nothing about the visitor, and takes nothing stale from a cache', async () => {
    const server = serverWith(() => ({}));
    await loadFeed(FEED_URL, { fetch: server.fetch });
    const [request] = server.requests;
    assert.equal(request?.init.credentials, 'omit');
    assert.equal(request.init.referrerPolicy, 'no-referrer');
    assert.equal(request.init.cache, 'no-cache');
  });

  it('counts a relative address from the page', async () => {
    const server = serverWith(() => ({}));
    await loadFeed('daten/feed.json', {
      fetch: server.fetch,
      base: 'https://lindental.example/a/',
    });
    assert.equal(server.requests[0]?.url, 'https://lindental.example/a/daten/feed.json');
  });

  it('keeps to the origins it is given', async () => {
    const server = serverWith(() => ({}));
    const options = { fetch: server.fetch, allowedOrigins: ['https://daten.example'] };
    await assert.rejects(loadFeed(FEED_URL, options), { params: { reason: 'origin' } });
    assert.equal(server.requests.length, 0);
    await loadFeed('https://daten.example/feed.json', options);
  });

  it('accepts an answer without an address, as service workers give it', async () => {
    const { fetch } = serverWith(() => ({ url: '' }));
    assert.deepEqual(await loadFeed(FEED_URL, { fetch }), feedWith());
  });

  it('stops with the reason of the caller when the caller no longer wants the feed', async () => {
    const { fetch } = serverWith(silence);
    const before = AbortSignal.abort(new Error('zu spät'));
    await assert.rejects(loadFeed(FEED_URL, { fetch, signal: before }), /zu spät/);
    const controller = new AbortController();
    const result = loadFeed(FEED_URL, { fetch, signal: controller.signal });
    controller.abort(new Error('weg'));
    await assert.rejects(result, /weg/);
  });

  it('waits for the next attempt no longer than the caller does', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const failure = new LoadError('network', { reason: 'failed' });
    const { signal } = new AbortController();
    const patient = nextAttempt(failure, 0, { signal });
    test.mock.timers.tick(1000);
    await patient;
    const controller = new AbortController();
    const impatient = nextAttempt(failure, 0, controller);
    controller.abort(new Error('weg'));
    await assert.rejects(impatient, /weg/);
    await assert.rejects(nextAttempt(failure, 0, controller), /weg/);
  });

  it('asks again when the connection breaks in the middle', async () => {
    const broken = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array([123])),
        pull: (controller) => controller.error(new TypeError('terminated')),
      });
    const { fetch } = serverWith((_url, _init, count) => (count === 1 ? { body: broken() } : {}));
    const { sleep } = fakeClock();
    assert.deepEqual(await loadFeed(FEED_URL, { fetch, sleep }), feedWith());
  });

  it('reads from a server on this very machine over plain http', async () => {
    const server = createServer((_request, response) => response.end(feedText));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      assert.deepEqual(await loadFeed(`http://127.0.0.1:${port}/feed.json`), feedWith());
    } finally {
      server.close();
    }
  });
});

/** An index without records of its own, and its parts under their addresses. */
function cutUp(parts: readonly Raw[], files: Readonly<Record<string, unknown>>, index: Raw = {}) {
  const { offers, providers, places, ...header } = feedWith();
  const lists = { offers, providers, places };
  const server = serverWith((url) => {
    if (url === FEED_URL) return { body: JSON.stringify({ ...header, ...index, parts }) };
    const name = url.split('/').at(-1) ?? '';
    if (!(name in files)) return { status: 404 };
    const file = files[name];
    return { body: typeof file === 'string' ? file : JSON.stringify(file) };
  });
  const errors: { code: string; url: string }[] = [];
  const onPartError = ({ code }: LoadError, url: string): void => {
    errors.push({ code, url });
  };
  const load = (options: LoadOptions = {}) =>
    loadFeed(FEED_URL, { fetch: server.fetch, onPartError, ...options }) as Promise<Raw>;
  return { server, errors, lists, load };
}

const { offers, providers, places } = feedWith();
const PARTS = [
  { url: 'a.json', kind: 'offers' },
  { url: '/daten/p.json', kind: 'providers' },
  { url: 'https://lindental.example/o.json', kind: 'places' },
];
const FILES = { 'a.json': { offers }, 'p.json': { providers }, 'o.json': { places } };

describe('loading a feed in parts', () => {
  it('gives the same as the feed in one piece', async () => {
    const { load, server, errors } = cutUp(PARTS, FILES);
    const { feed } = await parseFeed(await load());
    const { feed: whole } = await parseFeed(feedWith());
    assert.deepEqual({ ...feed, parts: undefined }, { ...whole, parts: undefined });
    assert.equal(server.requests.length, 4);
    assert.deepEqual(errors, []);
  });

  it('fetches only the lists that are needed', async () => {
    const parts = [...PARTS, { url: 'n.json', kind: 'news' }, { url: 'c.json', kind: 'chains' }];
    const usual = cutUp(parts, FILES);
    await usual.load();
    assert.equal(
      usual.server.requests.some(({ url }) => url.endsWith('n.json')),
      false,
    );
    const news = cutUp(parts, { 'n.json': { news: [] } });
    await news.load({ kinds: ['news'] });
    assert.deepEqual(
      news.server.requests.map(({ url }) => url),
      [FEED_URL, 'https://lindental.example/n.json'],
    );
  });

  it('leaves out parts in other languages than the default one', async () => {
    const parts = [
      { url: 'a.json', kind: 'offers', language: 'de' },
      { url: 'ar.json', kind: 'offers', language: 'ar' },
    ];
    const { load, server } = cutUp(parts, FILES);
    assert.equal((await load())['offers'].length, 1);
    assert.equal(server.requests.length, 2);
  });

  it('keeps the order of the index, behind the records of the index itself', async () => {
    const ids = (feed: Raw): string[] => feed['offers'].map(({ id }: Raw) => id);
    const parts = [
      { url: '1.json', kind: 'offers' },
      { url: '2.json', kind: 'offers' },
    ];
    const files = { '1.json': { offers: [{ id: 'b' }] }, '2.json': { offers: [{ id: 'c' }] } };
    const { load } = cutUp(parts, files, { offers: [{ id: 'a' }] });
    assert.deepEqual(ids(await load()), ['a', 'b', 'c']);
  });

  it('reports a part that fails and keeps the rest', async () => {
    const parts = [
      { url: 'fehlt.json', kind: 'offers' },
      { url: 'leer.json', kind: 'offers' },
      { url: 'kaputt.json', kind: 'offers' },
      { url: 'https://evil.example/a.json', kind: 'offers' },
      { url: 'http://lindental.example/a.json', kind: 'offers' },
      ...PARTS,
    ];
    const files = { ...FILES, 'leer.json': {}, 'kaputt.json': '{"offers": [' };
    const { load, errors } = cutUp(parts, files);
    assert.equal((await load())['offers'].length, 1);
    assert.deepEqual(errors.map(({ code, url }) => `${code} ${url}`).sort(), [
      'bad-url http://lindental.example/a.json',
      'bad-url https://evil.example/a.json',
      'http fehlt.json',
      'not-json kaputt.json',
      'not-json leer.json',
    ]);
  });

  it('needs nobody who listens to part errors', async () => {
    const { server } = cutUp([{ url: 'fehlt.json', kind: 'offers' }, ...PARTS], FILES);
    const feed = (await loadFeed(FEED_URL, { fetch: server.fetch })) as Raw;
    assert.equal(feed['offers'].length, 1);
  });

  it('fetches parts from another origin when that is allowed', async () => {
    const parts = [{ url: 'https://daten.example/a.json', kind: 'offers' }];
    const { load } = cutUp(parts, FILES);
    const allowedOrigins = ['https://lindental.example', 'https://daten.example'];
    assert.equal((await load({ allowedOrigins }))['offers'].length, 1);
  });

  it('takes a part only with the checksum the index names', async () => {
    const sha256 = createHash('sha256').update(JSON.stringify({ offers })).digest('hex');
    const good = cutUp([{ url: 'a.json', kind: 'offers', sha256 }], FILES);
    assert.equal((await good.load())['offers'].length, 1);
    const parts = [{ url: 'a.json', kind: 'offers', sha256: 'ab'.repeat(32) }];
    const bad = cutUp(parts, FILES);
    assert.deepEqual((await bad.load({ sleep: fakeClock().sleep }))['offers'], []);
    assert.deepEqual(bad.errors, [{ code: 'network', url: 'a.json' }]);
  });

  it('takes a part unverified where a page cannot compute checksums', async (test) => {
    test.mock.getter(globalThis.crypto, 'subtle', () => undefined);
    const parts = [{ url: 'a.json', kind: 'offers', sha256: 'ab'.repeat(32) }];
    assert.equal((await cutUp(parts, FILES).load())['offers'].length, 1);
  });

  it('passes over parts that are none', async () => {
    const parts = [
      null,
      7,
      {},
      { url: 7, kind: 'offers' },
      { url: 'a.json', kind: 'fremd' },
      ...PARTS,
    ];
    const { load, server } = cutUp(parts as Raw[], FILES);
    assert.equal((await load())['offers'].length, 1);
    assert.equal(server.requests.length, 4);
  });

  it('takes no more than 10,000 records together', async () => {
    const many = new Array(6000).fill({ id: 'x' });
    const parts = [
      { url: '1.json', kind: 'offers' },
      { url: '2.json', kind: 'offers' },
    ];
    const { load, errors } = cutUp(parts, {
      '1.json': { offers: many },
      '2.json': { offers: many },
    });
    assert.equal((await load())['offers'].length, 6000);
    assert.deepEqual(errors, [{ code: 'too-large', url: '2.json' }]);
  });

  it('stops altogether when the caller no longer wants the feed', async () => {
    const controller = new AbortController();
    const index = JSON.stringify({ ...feedWith(), parts: PARTS });
    const { fetch } = serverWith((url) => (url === FEED_URL ? { body: index } : silence()));
    const result = loadFeed(FEED_URL, {
      fetch,
      signal: controller.signal,
      onPartError: () => assert.fail('an abort is no part error'),
    });
    setTimeout(() => controller.abort(new Error('weg')), 20);
    await assert.rejects(result, /weg/);
  });

  it('leaves a value that is no index alone', async () => {
    for (const value of [null, 7, [], { parts: 'viele' }, { parts: [] }]) {
      const { fetch } = serverWith(() => ({ body: JSON.stringify(value) }));
      assert.deepEqual(await loadFeed(FEED_URL, { fetch }), value);
    }
  });
});
