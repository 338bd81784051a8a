// What asking the server of a feed brings to light, with servers of every kind. The network is replaced.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleFeed } from '../../../sample/index.js';
import { reachFeed, type ReachOptions } from '../../../src/configurator/checks/feed-reach.js';
import { REACH_WORDS, reachWords } from '../../../src/configurator/checks/reach-words.js';
import { curlLine, serverLines } from '../../../src/configurator/checks/server-lines.js';
import { todayIn } from '../../../src/domain/plain-date.js';

const FEED = 'https://daten.kreis.example/feed.json';
const PAGE = 'https://www.kreis.example/seite';
const OWN = 'https://werkzeug.example/baukasten/';
const sample = JSON.stringify(sampleFeed(todayIn('Europe/Berlin')));
const JSON_TYPE = { 'content-type': 'application/json' };

interface Server {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Where the answer came from in the end. */
  readonly url?: string;
  /** `cors`: answers, but not to pages elsewhere; `silent`: not at all. */
  readonly refuses?: 'cors' | 'silent' | 'mid-way';
}

function fetchFrom({ status = 200, headers = JSON_TYPE, body = sample, url, refuses }: Server) {
  return ((_address: string, init: RequestInit) => {
    const isOpen = refuses === 'cors' && init.mode === 'no-cors';
    if (refuses === 'silent' || (refuses === 'cors' && !isOpen))
      return Promise.reject(new TypeError('Failed to fetch'));
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError()) });
    const response = new Response(refuses === 'mid-way' ? broken : body, { status, headers });
    if (url !== undefined)
      Object.defineProperties(response, { url: { value: url }, redirected: { value: true } });
    return Promise.resolve(response);
  }) as typeof fetch;
}

const codes = async (
  server: Server,
  options: Partial<ReachOptions> = {},
  address = FEED,
): Promise<string[]> => {
  const findings = await reachFeed(address, {
    page: PAGE,
    own: OWN,
    isOnline: true,
    fetch: fetchFrom(server),
    ...options,
  });
  return findings.map(({ code }) => code);
};

describe('an address that can never work is not asked', () => {
  const cases: [string, string][] = [
    ['', 'invalid'],
    ['feed.json', 'invalid'],
    ['javascript:alert(1)', 'invalid'],
    ['data:application/json,{}', 'invalid'],
    ['https://name:wort@kreis.example/feed.json', 'user-name'],
    ['http://kreis.example/feed.json', 'insecure'],
  ];
  for (const [address, code] of cases)
    it(`${address === '' ? 'none' : address}: ${code}`, async () => {
      const refuse = () => assert.fail('was asked');
      assert.deepEqual(await codes({}, { fetch: refuse }, address), [code]);
    });
});

describe('what a browser can tell apart, and what not', () => {
  const cases: [string, Server, Partial<ReachOptions>, string[]][] = [
    ['all is well', {}, {}, ['answered', 'cors-likely', 'type-json', 'size', 'readable', 'date']],
    ['no connection', {}, { isOnline: false }, ['offline']],
    ['an answer that is kept from pages', { refuses: 'cors' }, {}, ['cors']],
    ['no answer, whatever the reason', { refuses: 'silent' }, {}, ['unreachable']],
    [
      'an answer that breaks off',
      { refuses: 'mid-way' },
      {},
      ['answered', 'cors-likely', 'type-json', 'broken-off'],
    ],
    ['a login', { status: 401 }, {}, ['http-login']],
    ['a forbidden file', { status: 403 }, {}, ['http-login']],
    ['a missing file', { status: 404 }, {}, ['http-gone']],
    ['a broken server', { status: 503 }, {}, ['http-server']],
    ['another error', { status: 418 }, {}, ['http']],
    [
      'another address on the same server',
      { url: 'https://daten.kreis.example/neu.json' },
      {},
      ['answered', 'moved', 'cors-likely', 'type-json', 'size', 'readable', 'date'],
    ],
    [
      'another server',
      { url: 'https://anders.example/feed.json' },
      {},
      ['answered', 'moved-away', 'cors-likely', 'type-json', 'size', 'readable', 'date'],
    ],
    [
      'text instead of JSON by name only',
      { headers: { 'content-type': 'text/plain; charset=utf-8' } },
      {},
      ['answered', 'cors-likely', 'type-other', 'size', 'readable', 'date'],
    ],
    [
      'no type at all',
      { headers: { 'content-type': '' } },
      {},
      ['answered', 'cors-likely', 'type-missing', 'size', 'readable', 'date'],
    ],
    [
      'a page instead of a feed',
      { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' },
      {},
      ['answered', 'cors-likely', 'type-other', 'size', 'no-feed'],
    ],
    [
      'too much of it',
      { body: ' '.repeat(6 * 1024 * 1024) + sample },
      {},
      ['answered', 'cors-likely', 'type-json', 'too-large', 'has-errors', 'date'],
    ],
    [
      'old data',
      { body: JSON.stringify(sampleFeed('2025-01-01')) },
      {},
      ['answered', 'cors-likely', 'type-json', 'size', 'has-errors', 'stale'],
    ],
    [
      'an address of this very machine',
      {},
      { page: 'http://localhost:8000/' },
      ['local', 'answered', 'cors-likely', 'type-json', 'size', 'readable', 'date'],
    ],
  ];
  for (const [title, server, options, expected] of cases)
    it(title, async () => {
      const address = expected[0] === 'local' ? 'http://localhost:9000/feed.json' : FEED;
      assert.deepEqual(await codes(server, options, address), expected);
    });
});

describe('whether the page may read the feed', () => {
  const there = new URL(FEED).origin;
  const star = { headers: { ...JSON_TYPE, 'access-control-allow-origin': '*' } };
  const cases: [string, Server, Partial<ReachOptions>, string][] = [
    ['needs no permission on the same server', {}, { page: `${there}/seite` }, 'same-server'],
    [
      'is seen where the Baukasten stands on the server of the page',
      {},
      { own: 'https://www.kreis.example/b/' },
      'cors-page',
    ],
    [
      'is taken for the page of the Baukasten where no page is named',
      {},
      { page: '' },
      'cors-page',
    ],
    [
      'is read from the header on the server of the feed',
      star,
      { own: `${there}/b/` },
      'cors-open',
    ],
    ['is missed on the server of the feed without the header', {}, { own: `${there}/b/` }, 'cors'],
    ['stays open elsewhere', star, {}, 'cors-likely'],
    [
      'is found out elsewhere by a frame without an origin',
      star,
      { isOpenToAll: () => Promise.resolve(true) },
      'cors-open',
    ],
    [
      'is doubted where that frame may not read',
      star,
      { isOpenToAll: () => Promise.resolve(false) },
      'cors-some',
    ],
    [
      'stays open where that frame is missing',
      star,
      { isOpenToAll: () => Promise.resolve(undefined) },
      'cors-likely',
    ],
  ];
  for (const [title, server, options, code] of cases)
    it(title, async () => {
      const found = (await codes(server, options)).filter((one) => /^(cors|same)/.test(one));
      assert.deepEqual(found, [code]);
    });

  it('is asked for without cookies, referrer and cache', async () => {
    const asked: RequestInit[] = [];
    const fetch = ((_: string, init: RequestInit) => {
      asked.push(init);
      return Promise.reject(new TypeError());
    }) as typeof globalThis.fetch;
    await codes({}, { fetch });
    assert.equal(asked.length, 2);
    for (const { credentials, referrerPolicy, cache } of asked)
      assert.deepEqual([credentials, referrerPolicy, cache], ['omit', 'no-referrer', 'no-store']);
  });

  it('is given up when somebody asks anew', async () => {
    const stop = new AbortController();
    stop.abort();
    await assert.rejects(codes({ refuses: 'silent' }, { signal: stop.signal }), {
      name: 'AbortError',
    });
  });
});

describe('the sentences', () => {
  it('have all their values, and a hint wherever something is wrong', async () => {
    const address = 'https://anders.example/feed.json';
    for (const server of [{}, { status: 404 }, { url: address }, { refuses: 'cors' as const }]) {
      for (const { code, params } of await reachFeed(FEED, {
        page: PAGE,
        own: OWN,
        isOnline: true,
        fetch: fetchFrom(server),
      })) {
        const { sentence, hint, tone } = reachWords(code, params);
        assert.doesNotMatch(sentence + hint, /\{|\}|undefined| {2}/, code);
        if (tone === 'error' || tone === 'warning') assert.notEqual(hint, '', code);
      }
    }
  });

  it('end as sentences do', () => {
    for (const [code, { sentence, hint }] of Object.entries(REACH_WORDS))
      for (const text of [sentence, hint]) assert.match(text, /^$|[.“!?}]$/, code);
  });

  it('are short however long a value of a server is', () => {
    const { sentence } = reachWords('type-other', { type: 'x'.repeat(5000) });
    assert.ok(sentence.length < 500);
  });
});

describe('lines for a server', () => {
  const lines = (feed: string): Record<string, string> =>
    Object.fromEntries(serverLines(feed).map(({ system, text }) => [system, text]));

  it('name the file and the header for each usual server', () => {
    const found = lines('https://daten.kreis.example/fileadmin/feed.json');
    assert.deepEqual(Object.keys(found), ['Apache', 'TYPO3 auf Apache', 'nginx', 'IIS']);
    for (const text of Object.values(found)) assert.match(text, /Access-Control-Allow-Origin/);
    assert.match(found['Apache']!, /<Files "feed\.json">/);
    assert.match(found['nginx']!, /location = \/fileadmin\/feed\.json \{/);
    assert.match(found['IIS']!, /<location path="fileadmin\/feed\.json">/);
  });

  it('cannot be broken out of by odd names', () => {
    const found = lines('https://daten.kreis.example/a%22%3E%0Ab%20%3C&%7B.json');
    for (const [system, text] of Object.entries(found))
      assert.equal(text.split('\n').length, lines(FEED)[system]!.split('\n').length, system);
    assert.match(found['nginx']!, /location = "\/a>b <&\{\.json" \{/);
    assert.match(found['IIS']!, /path="a&#62;b &#60;/);
  });

  it('come with a command that shows the header', () =>
    assert.equal(
      curlLine(FEED, 'https://www.kreis.example'),
      `curl -sI -H "Origin: https://www.kreis.example" "${FEED}"`,
    ));
});
