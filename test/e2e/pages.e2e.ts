// Static pages as they arrive: the built program writes the sample county's site, a plain web server offers it
// under a strict content security policy, Chromium reads it without JavaScript, prints it and puts it into frames.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type * as Axe from 'axe-core';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sampleFeed } from '../../sample/index.js';
import { serve } from '../../scripts/serve.js';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { root } from '../../scripts/tools/run.js';
import { launchFirefox, noFirefox } from './support/firefox.js';

const run = promisify(execFile);
const TODAY = new Date().toISOString().slice(0, 10);

/** Nothing but the site's own files; JSON-LD is data and needs no leave. */
const STRICT = { 'content-security-policy': "default-src 'self'" };

/** Browsers ask for one without being told to. */
const noIcon = (_: unknown, response: ServerResponse): unknown => response.writeHead(204).end();

const lotse = { '/lotse/': join(root, 'dist/lotse') };

const PAGES = [
  'index.html',
  'LANG/index.html',
  'LANG/angebote/integrationskurs-vormittags.html',
  'LANG/willkommen/index.html',
  'LANG/willkommen/gesundheit.html',
  'LANG/wege/index.html',
  'LANG/wege/weiterleitung.html',
];

describe('a static site', () => {
  let browser: Browser;
  let folder: string;
  let server: Awaited<ReturnType<typeof serve>>;
  let origin: string;

  async function write(name: string, ...args: string[]): Promise<string> {
    const site = join(folder, name);
    const program = join(root, 'dist/cli/main.js');
    const own = ['publish', 'pages', join(folder, 'feed.json'), '-o', site, '--lang', 'de,ar'];
    await run(process.execPath, [program, ...own, ...args]);
    return site;
  }

  before(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), 'bildungslotse-pages-'));
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(sampleFeed(TODAY)));
    server = await serve({
      root: await write('site', '--lotse', '/nowhere/lotse.js'),
      mounts: { '/favicon.ico': noIcon },
      headers: STRICT,
    });
    origin = server.url.replace(/\/$/, '');
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** A page with everything it has asked for and complained about. */
  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${origin}/${path}`);
    return { page, requests, problems };
  }

  it('has no link that leads nowhere: every page is reached from the first', async () => {
    const seen = new Set<string>();
    const queue = [`${origin}/`];
    for (const url of queue) {
      const answer = await fetch(url);
      assert.equal(answer.status, 200, url);
      seen.add(answer.url);
      const document = parseDocument(await answer.text());
      const links = DomUtils.getElementsByTagName('a', document).map(
        ({ attribs }) => attribs['href'],
      );
      for (const href of links) {
        const next = new URL(href ?? '', url);
        next.hash = '';
        if (next.origin !== origin || queue.includes(next.href)) continue;
        if (next.pathname.endsWith('.html')) queue.push(next.href);
      }
    }
    const written = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' });
    const pages = written.filter((path) => path.endsWith('.html'));
    const reached = [...seen].map((url) =>
      new URL(url).pathname.slice(1).replace(/^$/, 'index.html'),
    );
    assert.deepEqual(reached.sort(), pages.sort());
  });

  it('can be read without JavaScript, and asks nobody else for anything', async () => {
    for (const path of PAGES) {
      const { page, requests, problems } = await open(path.replace('LANG', 'ar'), {
        javaScriptEnabled: false,
      });
      assert.ok((await page.locator('main').innerText()).length > 20, path);
      assert.ok(
        requests.every((url) => url.startsWith(`${origin}/`)),
        requests.join(),
      );
      assert.deepEqual(problems, [], path);
      await page.context().close();
    }
  });

  it('runs under a policy that allows nothing but its own files', async () => {
    for (const path of PAGES) {
      const { page, problems } = await open(path.replace('LANG', 'de'));
      const complaints = problems.filter((text) => !/404 \(Not Found\)/.test(text));
      assert.deepEqual(complaints, [], path);
      await page.context().close();
    }
  });

  it('keeps to that policy in Firefox, too', { skip: noFirefox }, async () => {
    const firefox = await launchFirefox();
    try {
      const page = await firefox.newPage();
      await page.evaluateOnNewDocument(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
          violations.push(`${violatedDirective} ${sourceFile}`),
        );
      });
      for (const path of PAGES) {
        await page.goto(`${origin}/${path.replace('LANG', 'ar')}`);
        assert.ok(await page.$('script[type="application/ld+json"]'), path);
        assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'violations')), [], path);
      }
    } finally {
      await firefox.close();
    }
  });

  for (const language of ['de', 'ar']) {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`is accessible in ${language} at ${width} pixels, ${colorScheme}`, async () => {
        for (const path of PAGES) {
          const { page } = await open(path.replace('LANG', language), {
            viewport: { width, height: 900 },
            colorScheme,
          });
          assert.deepEqual(await violationsIn(page), [], path);
          assert.equal(
            await page.evaluate(() => document.documentElement.scrollWidth),
            width,
            path,
          );
          await page.context().close();
        }
      });
    }
  }

  it('leads to its content and through it by keyboard', async () => {
    const { page } = await open('de/index.html');
    await page.keyboard.press('Tab');
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent),
      'Zum Inhalt springen',
    );
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'inhalt');
    await page.context().close();
  });

  it('keeps the list when the loader cannot be had', async () => {
    const { page } = await open('de/index.html');
    assert.ok((await page.locator('lotse-offer-finder .offer').count()) > 100);
    assert.ok(await page.locator('lotse-offer-finder .offer').first().isVisible());
    await page.context().close();
  });

  it('prints an offer with its addresses, and no way through the site', async () => {
    const { page } = await open('de/angebote/integrationskurs-vormittags.html');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    assert.doesNotMatch(text, /Zum Inhalt springen|Willkommensmappe|Alle Angebote/);
    assert.match(text, /Anmeldung/);
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 10_000);
    assert.equal(
      await page
        .locator('main')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
      false,
    );
    await page.context().close();
  });

  it('becomes the live finder where the loader is', async () => {
    const live = await serve({
      root: await write('live', '--lotse', '/lotse/lotse.js'),
      mounts: { ...lotse, '/favicon.ico': noIcon },
      headers: STRICT,
    });
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => problems.push(message.text()));
      await page.goto(new URL('de/index.html', live.url).href);
      await page.locator('lotse-offer-finder input').first().waitFor();
      assert.equal(await page.locator('lotse-offer-finder .offers').first().isVisible(), false);
      assert.deepEqual(problems, []);
      await context.close();
    } finally {
      await live.close();
    }
  });

  it('is as high as its content in a frame of another site, also in a sandbox without an origin', async () => {
    const path = 'de/willkommen/geld.html';
    const frame = (id: string, sandbox: string) =>
      `<iframe id="${id}" class="lotse-frame" src="${origin}/${path}" title="Geld" width="100%" height="600"${sandbox}></iframe>`;
    const html = `<!doctype html><html lang="de"><body>${frame('plain', '')}${frame('boxed', ' sandbox="allow-scripts"')}<script src="/lotse/lotse.js"></script></body></html>`;
    writeFileSync(join(folder, 'host.html'), html);
    const other = await serve({ root: folder, mounts: lotse, headers: {} });
    try {
      const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
      const page = await context.newPage();
      await page.goto(new URL('host.html', other.url).href);
      for (const id of ['plain', 'boxed']) {
        await page.waitForFunction((one) => document.getElementById(one)?.style.height !== '', id);
        const frames = page.frames().filter((one) => one.url().endsWith(path));
        const inside = frames[id === 'plain' ? 0 : 1];
        const content = await inside!.evaluate(() => document.documentElement.scrollHeight);
        const box = await page.locator(`#${id}`).boundingBox();
        assert.ok(Math.abs((box?.height ?? 0) - content) <= 8, `${id}: ${box?.height} ${content}`);
        assert.ok(await inside!.locator('[data-exit]').isVisible(), 'the way out is there');
        const width = await inside!.evaluate(() => getComputedStyle(document.body).maxWidth);
        assert.notEqual(width, 'none', 'the style sheet counts in a sandbox, too');
      }
      await context.close();
    } finally {
      await other.close();
    }
  });
});

async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    async (tags) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(document, { runOnly: tags });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  );
}
