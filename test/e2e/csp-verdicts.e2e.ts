// The verdicts of "Seite prüfen" are true: a page under each policy of the table loads a script, a second one, a feed
// and a frame from other servers and makes Trusted Types policies, and what Chromium did is what was said.
// Left out: the widgets themselves; here every request is asked for even when an earlier one was blocked.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { checkPage } from '../../src/configurator/checks/csp/check-page.js';
import type { NeedName } from '../../src/configurator/checks/csp/page-needs.js';
import { readPastedHeaders } from '../../src/configurator/checks/csp/pasted-headers.js';
import {
  EXPECTED_NEEDS,
  filled,
  frameAddress,
  POLICY_CASES,
  setupFor,
  type Origins,
  type PolicyCase,
} from '../configurator/checks/policy-table.js';

const LOADER = 'self.loaderRan = true;';
const CHUNK = 'self.chunkRan = true;';
const hash = (algorithm: 'sha256' | 'sha384', text: string): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
const HASHES = { loader: hash('sha384', LOADER), chunk: hash('sha256', CHUNK) };

/** Paths asked for since the page was opened. */
const asked = new Set<string>();
let shown: PolicyCase = POLICY_CASES[0]!;
let origins: Origins;
const servers: Server[] = [];

async function listen(host: string): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  asked.add(url);
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  if (url === '/seite') sendPage(response);
  else sendFile(url, response);
}

function sendFile(url: string, response: ServerResponse): void {
  const bodies: Record<string, [type: string, body: string]> = {
    '/lotse/1.0.0/lotse.js': ['text/javascript', LOADER],
    '/lotse/1.0.0/c/chunk.js': ['text/javascript', CHUNK],
    '/feeds/feed.json': ['application/json', '{}'],
    '/de/index.html': ['text/html', '<!doctype html><title>Angebote</title>'],
  };
  const [type, body] = bodies[url] ?? ['text/plain', ''];
  response.setHeader('content-type', type);
  response.end(body);
}

function sendPage(response: ServerResponse): void {
  const { loader, integrity } = setupFor(origins, HASHES);
  const { headers, meta, hasNonce = false } = shown;
  for (const header of headers) {
    const [name, ...value] = filled(header, origins, HASHES).split(': ');
    response.appendHeader(name!, value.join(': '));
  }
  const head =
    meta === undefined
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${filled(meta, origins, HASHES)}">`;
  response.setHeader('content-type', 'text/html');
  response.end(`<!doctype html><html lang="de"><head>${head}<title>Seite</title></head><body>
    <script src="${loader}" integrity="${integrity}" crossorigin${hasNonce ? ' nonce="abc"' : ''}></script>
    <noscript><p>Ohne Skripte</p></noscript>
    <iframe src="${frameAddress(origins)}" title="Angebote"></iframe></body></html>`);
}

/** Runs in the page, where no policy of the page can stop it. Plain JavaScript, because it is sent over as text. */
const tryEverything = (chunk: string, feed: string): string => `(async () => {
  let canMakeTypes = true;
  const make = (name, rules) => {
    try {
      return trustedTypes.createPolicy(name, rules);
    } catch {
      canMakeTypes = false;
      return {};
    }
  };
  const ours = make('bildungslotse', { createScriptURL: (url) => url });
  make('bildungslotse-html', { createHTML: (text) => text });
  const script = document.createElement('script');
  script.integrity = '${HASHES.chunk}';
  script.crossOrigin = 'anonymous';
  script.src = ours.createScriptURL?.('${chunk}') ?? '${chunk}';
  const done = new Promise((resolve) => {
    script.onload = resolve;
    script.onerror = resolve;
    // a sandbox without scripts asks for nothing and says nothing
    setTimeout(resolve, 1000);
  });
  document.body.append(script);
  await done;
  const hasFeed = await fetch('${feed}', { credentials: 'omit' }).then(() => true, () => false);
  // where scripts are switched off, the parser makes elements of it
  const hasScripts = document.querySelector('noscript').childElementCount === 0;
  return { canMakeTypes, hasFeed, hasScripts };
})()`;

interface Tried {
  readonly canMakeTypes: boolean;
  readonly hasFeed: boolean;
  readonly hasScripts: boolean;
}

/** What happened, by need; only what can be seen. */
async function observe(page: Page): Promise<Partial<Record<NeedName, boolean>>> {
  asked.clear();
  await page.goto(`${origins.site}/seite`, { waitUntil: 'load' });
  const { loader, feed } = setupFor(origins, HASHES);
  const chunk = new URL('c/chunk.js', loader).href;
  const frame = asked.has('/de/index.html');
  const tried = await page.evaluate<Tried>(tryEverything(chunk, feed)).catch(() => undefined);
  // where no script may run at all, a test cannot try anything either
  if (tried?.hasScripts !== true) return { scripts: false, frame };
  return {
    scripts: true,
    loader: asked.has('/lotse/1.0.0/lotse.js'),
    chunks: asked.has('/lotse/1.0.0/c/chunk.js'),
    types: tried.canMakeTypes,
    feed: tried.hasFeed,
    frame,
  };
}

describe('the verdict about a page is what Chromium does', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    origins = {
      site: await listen('127.0.0.1'),
      cdn: await listen('127.0.0.1'),
      data: await listen('localhost'),
      frame: await listen('localhost'),
    };
  });
  after(async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  for (const one of POLICY_CASES)
    it(one.title, async () => {
      shown = one;
      const seen = await observe(page);
      for (const [need, verdict] of verdicts(one)) {
        if (seen[need] === undefined) continue;
        if (verdict !== 'unknown') assert.equal(seen[need], verdict === 'allowed', need);
        else if (need === 'loader') assert.equal(seen.loader, one.hasNonce ?? false, need);
      }
    });
});

function verdicts({ headers, meta }: PolicyCase): (readonly [NeedName, string])[] {
  const head =
    meta === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${meta}">`;
  const policies = [headers.join('\n'), head].flatMap(
    (text) => readPastedHeaders(filled(text, origins, HASHES)).policies,
  );
  const setup = setupFor(origins, HASHES);
  const results = [
    ...checkPage(policies, setup),
    ...checkPage(policies, { ...setup, frame: frameAddress(origins) }),
  ];
  return EXPECTED_NEEDS.map((name) => [
    name,
    results.find(({ need }) => need === name)?.verdict ?? 'missing',
  ]);
}
