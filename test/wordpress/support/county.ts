// A county's site with everything around it: WordPress with the plugin installed by its administrator, a feed on another
// server, the static pages on a third, and a browser. Left out: what is written into posts.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sampleFeed, type SampleFeed } from '../../../sample/index.js';
import { serve } from '../../../scripts/serve.js';
import { launchChromium } from '../../../scripts/tools/launch-chromium.js';
import { root } from '../../../scripts/tools/run.js';
import { todayIn } from '../../../src/domain/plain-date.js';
import { openPage, type Watched } from '../../e2e/support/site.js';
import { installPlugin, logIn, saveSettings, type User } from './pages.js';
import { runToEnd } from './processes.js';
import { openWordPress, type Kind, type WordPress } from './wordpress.js';

export interface County {
  readonly wordpress: WordPress;
  readonly browser: Browser;
  readonly feed: SampleFeed;
  /** Address of the feed, on a port of its own. */
  readonly feedUrl: string;
  /** Address of the static pages, on a port of their own, with a slash at its end. */
  readonly pagesUrl: string;
  /** The window in which a user is logged in; opened when it is first asked for. */
  readonly windowOf: (user: User) => Promise<Page>;
  /** A visitor's look at a page, watched from the start. */
  readonly visit: (url: string) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

/** Servers of feeds and pages let every site read them. */
const open = { 'access-control-allow-origin': '*' };

async function serveFeed(folder: string, feed: SampleFeed) {
  await writeFile(join(folder, 'feed.json'), JSON.stringify(feed));
  return serve({ root: folder, headers: open });
}

/** Publishes the pages as a county would, once it is known where they will be served. */
function publishPages(folder: string, feedFile: string, base: string): void {
  const cli = join(root, 'dist/cli/main.js');
  runToEnd(process.execPath, [cli, 'publish', 'pages', feedFile, '-o', folder, '--base', base]);
}

/** Opens all of it. `kind` as in openWordPress. Needs a build. */
export async function openCounty(kind: Kind = 'single'): Promise<County> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  try {
    return { ...(await assemble(kind, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function temporaryFolder(closers: (() => Promise<unknown>)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bildungslotse-county-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function assemble(
  kind: Kind,
  closers: (() => Promise<unknown>)[],
): Promise<Omit<County, 'close'>> {
  if (!existsSync(join(root, 'dist/packages'))) throw new Error('No dist/packages: npm run build');
  const feed = sampleFeed(todayIn('Europe/Berlin'));
  const feedFolder = await temporaryFolder(closers);
  const feedServer = await serveFeed(feedFolder, feed);
  closers.push(feedServer.close);
  const pagesFolder = await temporaryFolder(closers);
  const pages = await serve({ root: pagesFolder, headers: open });
  closers.push(pages.close);
  publishPages(pagesFolder, join(feedFolder, 'feed.json'), pages.url);
  const wordpress = await openWordPress(kind);
  closers.push(wordpress.close);
  const browser = await launchChromium();
  closers.push(() => browser.close());
  const windows = new Map<User, Promise<Page>>();
  const windowOf = (user: User): Promise<Page> => {
    const present = windows.get(user) ?? logIn(browser, wordpress.url, user);
    windows.set(user, present);
    return present;
  };
  const site = { url: `${wordpress.url}/`, close: wordpress.close };
  const visit = (url: string) => openPage(browser, site, url.replace(site.url, ''));
  const addresses = { feedUrl: `${feedServer.url}feed.json`, pagesUrl: pages.url };
  return { wordpress, browser, feed, ...addresses, windowOf, visit };
}

/** Installs the plugin and saves the settings that a county needs, as its administrator does. */
export async function installAndConfigure(county: County, kind?: Kind): Promise<void> {
  const admin = await county.windowOf('admin');
  await installPlugin(admin, kind);
  await saveSettings(admin, {
    feed: county.feedUrl,
    feeds: new URL(county.feedUrl).host,
    pages: county.pagesUrl,
  });
}
