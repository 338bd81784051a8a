// A county page with all four widgets as an integrator builds it: the page, the widgets and the feed on servers of their
// own, under a policy of the test's choice, in Chromium or Firefox. Chromium is driven as Firefox is, by puppeteer, so
// that both do the same. Built by `npm test` before, or `npm run build`.
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { sendFile, serve } from '../../../scripts/serve.js';
import { chromiumLaunchOptions } from '../../../scripts/test-runner/browsers.js';
import { root } from '../../../scripts/tools/run.js';
import { launchFirefox, noFirefox } from './firefox.js';
import { watcher, widgetFiles, type Answer, type Site, type WidgetFile } from './site.js';

const launchChromium = async (): Promise<Browser> => {
  const { executablePath, args } = await chromiumLaunchOptions();
  return puppeteer.launch({ executablePath, args, headless: true });
};

/** Browsers in which a policy is tried. */
export const engines = [
  { name: 'Chromium', launch: launchChromium, skip: false },
  { name: 'Firefox', launch: launchFirefox, skip: noFirefox },
] as const;

export const loaderFile = (): WidgetFile =>
  widgetFiles().find(({ path }) => path === '/lotse/lotse.js')!;

/** The three servers, each with a slash at its end. */
export interface Hosts {
  readonly page: string;
  readonly widgets: string;
  readonly feed: string;
}

export interface Embedding {
  /** Value of the header `Content-Security-Policy`. */
  readonly policy: (hosts: Hosts) => string;
  /** What brings the loader; its tag with the hash, as snippets have it, if absent. */
  readonly script?: (hosts: Hosts) => string;
  /** Other answers of the server of the widgets, by path. */
  readonly mounts?: Record<string, Answer>;
  /** Encoding of the page, and of scripts that say none. */
  readonly encoding?: string;
  /** Resolves when the feed may be answered. */
  readonly feedMayCome?: Promise<void>;
}

const widgets = ['offer-finder', 'course-calendar', 'process-chain', 'welcome-compass'];

/** The tag of the loader as snippets have it. */
export const loaderTag = (hosts: Hosts) =>
  `<script src="${hosts.widgets}lotse/lotse.js" integrity="${loaderFile().integrity}" crossorigin="anonymous" defer></script>`;

const element = (name: string, { feed }: Hosts) =>
  `<lotse-${name} feed="${feed}feed.json" lazy="false"><a href="/alle">Alle Angebote ansehen</a></lotse-${name}>`;

const html = (hosts: Hosts, { script = loaderTag }: Embedding) => `<!doctype html>
<html lang="de"><head><title>Landkreis Auental</title><link rel="icon" href="/icon.svg">
${script(hosts)}</head><body><main><h1>Bildung</h1>
${widgets.map((name) => element(name, hosts)).join('\n')}
</main></body></html>`;

const cors = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/** Starts the three servers. */
async function embed(
  embedding: Embedding,
): Promise<{ readonly hosts: Hosts; readonly close: () => Promise<unknown> }> {
  const demo = join(root, 'dist/demo');
  const feed: Site = await serve({
    root: demo,
    headers: cors,
    mounts: {
      '/feed.json': async (_request, response) => {
        await embedding.feedMayCome;
        await sendFile(response, join(demo, 'feed.json'));
      },
    },
  });
  const own: Site = await serve({ root: demo, headers: cors, mounts: embedding.mounts ?? {} });
  const page: Site = await serve({
    root: demo,
    headers: {},
    mounts: {
      '/': (_request, response) => {
        response.setHeader('content-security-policy', embedding.policy(hosts));
        const { encoding = 'utf-8' } = embedding;
        response.setHeader('content-type', `text/html; charset=${encoding}`);
        response.end(html(hosts, embedding));
      },
    },
  });
  const hosts: Hosts = { page: page.url, widgets: own.url, feed: feed.url };
  return { hosts, close: () => Promise.all([page, own, feed].map((site) => site.close())) };
}

/** What a page has done so far. */
export interface Seen {
  readonly page: Page;
  /** Every address asked for, apart from data and blobs. */
  readonly requests: readonly string[];
  /** Thrown in the page. What a browser tells developers about hashes and policies is not among them. */
  readonly errors: () => Promise<readonly string[]>;
  readonly violations: () => Promise<readonly string[]>;
  readonly writes: () => Promise<readonly string[]>;
}

const errorWatcher = `
  watched.errors = [];
  addEventListener('error', ({ message }) => watched.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(String(reason)));
`;

interface WatchedWindow {
  readonly watched: Readonly<Record<'violations' | 'writes' | 'errors', string[]>>;
}

/** Shows a page to `work`, and leaves nothing behind however that ends. */
export async function visit(
  browser: Browser,
  embedding: Embedding,
  work: (seen: Seen, hosts: Hosts) => Promise<void>,
): Promise<void> {
  const { hosts, close } = await embed(embedding);
  try {
    const seen = await openEmbedded(browser, hosts);
    await work(seen, hosts);
    await seen.page.close();
  } finally {
    await close();
  }
}

/** Opens the page in a new tab and watches it from the start. */
async function openEmbedded(browser: Browser, { page: address }: Hosts): Promise<Seen> {
  const page = await browser.newPage();
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument(watcher + errorWatcher);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) requests.push(request.url());
  });
  // a file that never comes would hold back the event after that
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const read = (key: keyof WatchedWindow['watched']) =>
    page.evaluate((name) => (window as unknown as WatchedWindow).watched[name], key);
  return {
    page,
    requests,
    errors: () => read('errors'),
    violations: () => read('violations'),
    writes: () => read('writes'),
  };
}

/** Resolves when an element is inside a widget; looks at each frame, because nothing tells of changes in there. */
export const isInside = (page: Page, widget: string, selector: string) =>
  page.waitForFunction(
    (name, wanted) => document.querySelector(`lotse-${name}`)?.shadowRoot?.querySelector(wanted),
    { polling: 'raf', timeout: 20_000 },
    widget,
    selector,
  );

/** What is pressed in each widget, and what must come of it. */
const uses = [
  ['offer-finder', 'article .title', '.details'],
  ['course-calendar', 'input[value=month]', '.month .grid'],
  ['process-chain', '.choice-link', '.step-button'],
  ['welcome-compass', 'a.tile', '#chapter-heading'],
] as const;

/** Opens something in each of the four widgets. */
export async function useAllWidgets(page: Page): Promise<void> {
  for (const [widget, pressed, result] of uses) {
    await isInside(page, widget, pressed);
    await page.evaluate(
      (name, selector) => {
        const inside = document.querySelector(`lotse-${name}`)?.shadowRoot;
        inside?.querySelector<HTMLElement>(selector)?.click();
      },
      widget,
      pressed,
    );
    await isInside(page, widget, result);
  }
}

/** Resolves when each widget has given up and offers another try. */
export const allGiveUp = (page: Page) =>
  page.waitForFunction(
    () => document.querySelectorAll('main [data-lotse-status] button').length === 4,
    { polling: 'raf', timeout: 20_000 },
  );

/** For each widget: nothing of it is there, and the link of the editor can be seen. */
export const showsFallbacks = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > :not(h1)')].map((element) => {
      const link = element.querySelector('a');
      return element.shadowRoot === null && link !== null && link.checkVisibility();
    }),
  );
