// The built demo on a server of its own, with the strict headers of a careful county site, and pages that are watched:
// every request, every violation of the policy, every write to the device, every error.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve, strictHeaders } from '../../../scripts/serve.js';
import { root } from '../../../scripts/tools/run.js';

/** What a server does with a request for one path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Site {
  /** With a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

/** A file that the loader may bring. */
export interface WidgetFile {
  /** Of the module it is called after, e.g. `details` or `offer-finder-ar`. */
  readonly name: string;
  /** On the site, with a slash at its beginning. */
  readonly path: string;
  /** As the browser is told. */
  readonly integrity: string;
  readonly gzip: number;
  /** Paths of the files it needs before it runs. */
  readonly imports: readonly string[];
  readonly isWidget: boolean;
}

/** All scripts of the widgets, the loader among them, as integrity.json lists them. */
export function widgetFiles(): readonly WidgetFile[] {
  const list = readFileSync(join(root, 'dist/demo/lotse/integrity.json'), 'utf8');
  const { files, widgets } = JSON.parse(list) as {
    widgets: Record<string, string>;
    files: Record<string, Pick<WidgetFile, 'name' | 'integrity' | 'gzip' | 'imports'>>;
  };
  const onSite = (path: string) => `/lotse/${path}`;
  return Object.entries(files).map(([path, file]) => ({
    ...file,
    path: onSite(path),
    imports: file.imports.map(onSite),
    isWidget: Object.values(widgets).includes(path),
  }));
}

/** Serves dist/demo; `mounts` answer some paths in another way. Built by `npm test` before, or `npm run build`. */
export async function openSite(
  mounts: Record<string, Answer> = {},
  headers: Record<string, string> = strictHeaders,
): Promise<Site> {
  const demo = join(root, 'dist/demo');
  if (!existsSync(join(demo, 'index.html'))) throw new Error('dist/demo is missing: npm run build');
  return serve({ root: demo, mounts, headers });
}

/** Answers with a text, as a broken or foreign server might. */
export const answerWith =
  (status: number, body: string | Buffer, type = 'application/json'): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };

/** What a page has done so far. */
export interface Watched {
  readonly page: Page;
  /** Addresses asked for, the site's own without its origin. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  /** "directive blocked-uri sample" of every report. */
  readonly violations: () => Promise<readonly string[]>;
  /** Places written to: cookie, localStorage … */
  readonly writes: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Runs in the page before anything else. Plain JavaScript, because it is sent over as text. */
export const watcher = `
  window.watched = { violations: [], writes: [] };
  addEventListener('securitypolicyviolation', (event) =>
    watched.violations.push([event.effectiveDirective, event.blockedURI, event.sample].join(' ')));
  const note = (owner, name, label) => {
    const original = owner[name];
    owner[name] = function (...args) { watched.writes.push(label); return original.apply(this, args); };
  };
  note(Storage.prototype, 'setItem', 'localStorage or sessionStorage');
  note(IDBFactory.prototype, 'open', 'IndexedDB');
  if (window.CacheStorage) note(CacheStorage.prototype, 'open', 'cache storage');
  if (window.ServiceWorkerContainer) note(ServiceWorkerContainer.prototype, 'register', 'service worker');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get: () => cookie.get.call(document),
    set: (value) => { watched.writes.push('cookie'); cookie.set.call(document, value); },
  });
`;

interface WatchedWindow {
  readonly watched: { readonly violations: string[]; readonly writes: string[] };
}

/** Opens a page of the site in a context of its own and watches it from the start. */
export async function openPage(
  browser: Browser,
  site: Site,
  path = '',
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ locale: 'de-DE', ...options });
  if (options.javaScriptEnabled !== false) await context.addInitScript({ content: watcher });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url().replace(site.url, '/'));
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.url + path);
  const read = (key: 'violations' | 'writes') =>
    page.evaluate((name) => (window as unknown as WatchedWindow).watched[name], key);
  return {
    page,
    requests,
    errors,
    violations: () => read('violations'),
    writes: () => read('writes'),
    close: () => context.close(),
  };
}
