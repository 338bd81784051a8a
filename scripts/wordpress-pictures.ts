// The pictures of docs/handbuch/einbinden-wordpress.md, taken in the real WordPress of the tests, in German. Not part of
// the tests: run it when the plugin or the widgets look different. Needs a build, what test/wordpress needs, and Debian's
// packages wordpress-l10n and pngquant.
//   npm run docs:wordpress
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { snippets } from '../src/configurator/snippet.js';
import { installAndConfigure, openCounty, type County } from '../test/wordpress/support/county.js';
import {
  beginPost,
  insertBlock,
  insertHtml,
  publish,
  saveSettings,
  type Post,
} from '../test/wordpress/support/pages.js';
import { runToEnd } from '../test/wordpress/support/processes.js';
import { whatIsMissing } from '../test/wordpress/support/wordpress.js';
import { finder, waitForOffers } from '../test/e2e/support/finder.js';
import { root } from './tools/run.js';

const FOLDER = join(root, 'docs/handbuch/bilder');
const SIZE = { width: 1100, height: 720 };

/**
 * Words of the block editor that Debian's language files lack, as the German WordPress has them; the others come from
 * those files, or stay English.
 */
const EDITOR_WORDS = {
  'Add title': 'Titel hinzufügen',
  'Save draft': 'Entwurf speichern',
  Preview: 'Vorschau',
  Publish: 'Veröffentlichen',
  'Write HTML…': 'HTML schreiben …',
  'Type / to choose a block': 'Tippe /, um einen Block auszuwählen',
};

/** Hands the words to the editor as soon as it can take them, before anything is drawn. */
async function speakGerman(page: Page): Promise<void> {
  const pairs = Object.entries(EDITOR_WORDS).map(([key, word]) => [key, [word]]);
  const data = JSON.stringify(Object.fromEntries(pairs));
  await page.route('**/wp-includes/js/dist/i18n.*', async (route) => {
    const response = await route.fetch();
    const body = `${await response.text()}\n;window.wp.i18n.setLocaleData(${data});`;
    await route.fulfill({ response, body });
  });
}

async function prepare(county: County, user: 'admin' | 'author'): Promise<Page> {
  const page = await county.windowOf(user);
  await page.setViewportSize(SIZE);
  await speakGerman(page);
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `wordpress-${name}.png`);
  await page.screenshot({ path });
  runToEnd('pngquant', ['--force', '--skip-if-larger', '--ext', '.png', '64', path]);
  console.log(path);
}

/** Addresses as a county has them, instead of those of the test. */
async function takeAdministrator(county: County): Promise<void> {
  const admin = await prepare(county, 'admin');
  await saveSettings(admin, {
    feed: 'https://www.ihr-kreis.de/bildungsfeed.json',
    feeds: 'www.ihr-kreis.de',
    pages: 'https://www.ihr-kreis.de/angebote/',
  });
  await admin.setViewportSize({ ...SIZE, height: 960 });
  await take(admin, 'einstellungen');
}

async function takeBlock(county: County): Promise<Post> {
  const author = await prepare(county, 'author');
  await beginPost(author, 'Kita-Plätze im Landkreis');
  await insertBlock(author, 'bildungslotse');
  await author.getByRole('combobox', { name: 'Thema' }).fill('Kita');
  await author.getByRole('option', { name: 'Kita und Tagespflege' }).click();
  await author.locator('.editor-post-title__input').hover();
  await take(author, 'block');
  return publish(author);
}

/** The list of blocks hides the settings beside it, so it comes last. */
async function takeSearch(county: County): Promise<void> {
  const author = await county.windowOf('author');
  await beginPost(author, 'Kita-Plätze im Landkreis');
  await author.locator('.edit-post-header-toolbar__inserter-toggle').click();
  await author.locator('.block-editor-inserter__search input').fill('Bildung');
  await author.locator('.editor-block-list-item-bildungslotse-widget').waitFor();
  await take(author, 'block-suchen');
}

async function takeHtml(county: County): Promise<void> {
  const author = await county.windowOf('author');
  await beginPost(author, 'Deutschkurse im Landkreis');
  const settings = { feed: '', page: 'https://www.ihr-kreis.de/angebote/de/', linkText: '' };
  const { div } = snippets({ widget: 'offer-finder', ...settings, options: { topic: 'german' } });
  await insertHtml(author, div);
  await take(author, 'html-block');
}

async function takePublic(county: County, { url }: Post): Promise<void> {
  const { page, close } = await county.visit(url);
  await page.setViewportSize({ width: SIZE.width, height: 900 });
  await waitForOffers(page);
  await finder(page).locator('input[role=combobox]').waitFor();
  await take(page, 'seite');
  await close();
}

const missing = whatIsMissing() ?? (existsSync('/usr/bin/pngquant') ? undefined : 'No pngquant.');
if (missing !== undefined) throw new Error(missing);
mkdirSync(FOLDER, { recursive: true });
const county = await openCounty();
try {
  await installAndConfigure(county);
  await takeAdministrator(county);
  const post = await takeBlock(county);
  await takeHtml(county);
  await takeSearch(county);
  await saveSettings(await county.windowOf('admin'), {
    feed: county.feedUrl,
    feeds: new URL(county.feedUrl).host,
  });
  await takePublic(county, post);
} finally {
  await county.close();
}
