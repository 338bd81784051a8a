// The built Baukasten, from the first click to the finished page: choose, look, copy, paste into a page that has the
// loader, and find the widget there. Under the strict policy; nothing foreign is asked, nothing is stored.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.js';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { root } from '../../scripts/tools/run.js';
import { openPage, type Site } from './support/site.js';

/** Heading over the offers that were found. */
const COUNT = /^\d+ Angebote/;

/** A county page as a CMS would send it: what the editor pasted, and the administrator's loader. */
let pasted = { snippet: '', loader: '' };

const countyPage = () => `<!doctype html><html lang="de"><head><meta charset="utf-8" />
<title>Landkreis</title></head><body><main><h1>Bildung</h1>${pasted.snippet}</main>${pasted.loader}</body></html>`;

describe('the Baukasten', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await launchChromium();
    site = await serve({
      root: join(root, 'dist'),
      mounts: {
        '/seite.html': (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
          response.end(countyPage());
        },
      },
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const open = (path = 'baukasten/') =>
    openPage(browser, site, path, { viewport: { width: 1280, height: 900 } });

  async function fillIn(page: Page): Promise<void> {
    await page.getByLabel('Adresse des Bildungsfeeds').fill(`${site.url}demo/feed.json`);
    await page.getByLabel('Seite, die auch ohne Widget hilft').fill(`${site.url}demo/kontakt.html`);
    await page.getByLabel('Worte für diesen Link').fill('Zu den Kursen');
    await page.getByText('Gefunden:').waitFor();
  }

  const preview = (page: Page) => page.frameLocator('iframe');
  const text = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue();

  /** How many offers the widget on the county page says it has. */
  async function publishedOffers(): Promise<string> {
    const watched = await open('seite.html');
    const heading = watched.page
      .locator('lotse-offer-finder')
      .getByRole('heading', { name: COUNT });
    await heading.waitFor();
    const words = await heading.innerText();
    assert.deepEqual(await watched.violations(), []);
    assert.deepEqual(watched.errors, []);
    await watched.close();
    return words;
  }

  it('shows made-up offers before anything is typed', async () => {
    const { page, errors, violations, requests, writes, close } = await open();
    await preview(page).getByRole('heading', { name: COUNT }).waitFor();
    assert.deepEqual(errors, []);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(await writes(), []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith('/')),
      [],
    );
    await close();
  });

  const ways = [
    { cms: 'Keines: reine HTML-Dateien', role: undefined, form: /^<lotse-offer-finder / },
    { cms: 'WordPress', role: 'Autor (Author)', form: /^<div class="lotse-widget"/ },
    { cms: 'TYPO3', role: 'Ich habe nur Textelemente', form: undefined },
  ];

  for (const { cms, role, form } of ways) {
    it(`gives ${cms} a form that works on a page with the loader`, async () => {
      const { page, errors, violations, close } = await open();
      await fillIn(page);
      await page.getByText('Thema', { exact: true }).click();
      await page.getByLabel('Deutsch lernen').check();
      await page.getByLabel(cms, { exact: true }).check();
      if (role !== undefined) await page.getByLabel(role).check();
      // widgets are loaded when they come near the viewport
      await page.getByRole('heading', { name: 'Vorschau' }).scrollIntoViewIfNeeded();
      const found = preview(page).getByRole('heading', { name: COUNT });
      await found.waitFor();
      const shown = await found.innerText();

      const snippet =
        form === undefined
          ? `<p><a href="${await text(page, 'Linkadresse')}">${await text(page, 'Linktext')}</a></p>`
          : await text(page, 'Ihr Code');
      if (form !== undefined) assert.match(snippet, form);
      const loader = await text(page, 'Lade-Code');
      assert.match(loader, /integrity="sha384-/);
      assert.deepEqual(errors, []);
      assert.deepEqual(await violations(), []);
      await close();

      pasted = { snippet, loader };
      assert.equal(await publishedOffers(), shown);
    });
  }

  it('leaves the link when somebody has changed the loader on the server', async () => {
    pasted = {
      snippet: `<div class="lotse-widget" data-lotse="offer-finder" data-lotse-feed="${site.url}demo/feed.json"><p><a href="x">Zu den Kursen</a></p></div>`,
      loader: `<script src="/lotse/lotse.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous" defer></script>`,
    };
    const { page, close } = await open('seite.html');
    assert.ok(await page.getByRole('link', { name: 'Zu den Kursen' }).isVisible());
    assert.equal(await page.locator('lotse-offer-finder').count(), 0);
    await close();
  });

  it('copies with the button', async () => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${site.url}baukasten/`);
    await page.getByRole('button', { name: 'Lade-Code kopieren' }).click();
    await page.getByText('Kopiert', { exact: true }).first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await text(page, 'Lade-Code'));
    await context.close();
  });

  it('takes the feed along to the check, and checks it', async () => {
    const { page, errors, violations, close } = await open();
    await fillIn(page);
    await page.getByRole('link', { name: 'Feed prüfen', exact: true }).click();
    const address = page.getByLabel('Adresse des Feeds');
    await address.waitFor();
    assert.equal(await address.inputValue(), `${site.url}demo/feed.json`);
    await page.getByRole('button', { name: 'Adresse prüfen' }).click();
    await page
      .getByRole('heading', { name: /Ergebnis|Feed|geprüft/ })
      .nth(1)
      .waitFor();
    assert.deepEqual(errors, []);
    assert.deepEqual(await violations(), []);
    await close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`passes the accessibility check on every page, ${colorScheme}`, async () => {
      for (const path of ['', 'feed-pruefen.html', 'seite-pruefen.html']) {
        const { page, close } = await openPage(browser, site, `baukasten/${path}`, { colorScheme });
        await page.getByRole('button').first().waitFor();
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          // the widget in the preview has accessibility tests of its own
          const found = await (window as unknown as { axe: typeof axe }).axe.run(
            { exclude: ['iframe'] },
            { iframes: false },
          );
          return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
        });
        assert.deepEqual(violations, [], path);
        await close();
      }
    });
  }

  it('can be filled in on a phone without scrolling sideways', async () => {
    const phone = { viewport: { width: 320, height: 640 } };
    for (const path of ['', 'feed-pruefen.html', 'seite-pruefen.html']) {
      const { page, close } = await openPage(browser, site, `baukasten/${path}`, phone);
      await page.locator('main h1').waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 320, path);
      await close();
    }
  });
});
