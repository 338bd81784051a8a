// The built pages "Feed prüfen" and "Seite prüfen" under the strict policy: a feed is checked and mended, a policy is
// judged by the files beside the Baukasten; nothing foreign is asked, nothing is stored, nothing is reported.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve } from '../../scripts/serve.js';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { root } from '../../scripts/tools/run.js';
import { openPage, type Site, type Watched } from './support/site.js';

describe('the pages for checking', () => {
  let browser: Browser;
  let site: Site;
  let watched: Watched;

  before(async () => {
    browser = await launchChromium();
    site = await serve({ root: join(root, 'dist') });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (path: string) => {
    watched = await openPage(browser, site, `baukasten/${path}`);
    return watched.page;
  };

  /** What must hold after each visit; `asked`: what people typed in. */
  async function assertNothingHappened(asked: readonly string[]): Promise<void> {
    const others = watched.requests.filter(
      (path) => !/^\/(baukasten\/|lotse\/integrity\.json$)/.test(path),
    );
    assert.deepEqual([...new Set(others)], asked);
    assert.deepEqual(await watched.violations(), []);
    assert.deepEqual(await watched.writes(), []);
    assert.deepEqual(watched.errors, []);
    await watched.close();
  }

  it('check a feed by its address, as the widgets do', async () => {
    const page = await open('feed-pruefen.html');
    await page.getByLabel('Adresse des Feeds').fill(`${site.url}demo/feed.json`);
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: 'Keine Fehler' }).waitFor();
    await assertNothingHappened(['/demo/feed.json']);
  });

  it('check an uploaded feed, whose text can be mended, and hand out a report', async () => {
    const page = await open('feed-pruefen.html');
    const name = join(root, 'test/fixtures/feeds/broken.json');
    await page.getByLabel('Datei von Ihrem Rechner').setInputFiles(name);
    await page.getByRole('heading', { name: 'Ergebnis: broken.json' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bericht speichern' }).click(),
    ]);
    const report = await readFile(await download.path(), 'utf8');
    assert.match(report, /FEHLER {2}\S+ {2}Zeile \d+, Spalte \d+/);
    const text = page.getByLabel('Text des Feeds');
    await text.fill(
      (await text.inputValue()).replace('"timeZone": "MEZ"', '"timeZone": "Europe/Berlin"'),
    );
    const before = await page.locator('.finding').count();
    await page.getByRole('button', { name: 'Text prüfen' }).click();
    await page
      .locator('.finding')
      .nth(before - 1)
      .waitFor({ state: 'detached' });
    await assertNothingHappened([]);
  });

  it('judge a policy with the loader beside the Baukasten', async () => {
    const page = await open('seite-pruefen.html');
    await page.waitForFunction(
      () => document.querySelector('baukasten-page-check')?.settings.chunks !== undefined,
    );
    await page.getByLabel('Seite, auf der').fill('https://www.kreis.example/seite');
    await page.getByLabel('Adresse des Feeds').fill('https://daten.example/feed.json');
    await page
      .getByLabel('Kopfzeilen der Seite')
      .fill("HTTP/2 200\ncontent-security-policy: script-src 'strict-dynamic'; connect-src 'self'");
    await page.getByRole('button', { name: 'Regeln prüfen' }).click();
    const changed = await page.getByLabel('Geänderte Kopfzeile').inputValue();
    assert.match(
      changed,
      /^Content-Security-Policy: script-src 'strict-dynamic' 'sha384-[\w+/]{64}'; connect-src 'self' https:\/\/daten\.example$/,
    );
    await assertNothingHappened([]);
  });

  it('say what the server of a feed answers', async () => {
    const page = await open('seite-pruefen.html');
    await page.getByLabel('Adresse des Feeds').fill(`${site.url}demo/feed.json`);
    await page.getByRole('button', { name: 'Feed abfragen' }).click();
    await page.locator('#reach-summary', { hasText: 'Der Feed ist erreichbar' }).waitFor();
    await assertNothingHappened(['/demo/feed.json']);
  });

  for (const [allowed, sentence] of [
    ['*', 'für alle Websites freigegeben'],
    ['site', 'nur einzelnen Websites frei'],
    ['', 'nicht lesen (CORS)'],
  ] as const)
    it(`tell ${allowed === '' ? 'a feed that is closed' : `"${allowed}"`} by what may read it`, async () => {
      const plain = await serve({ root: join(root, 'dist'), headers: {} });
      const origin = allowed === 'site' ? new URL(plain.url).origin : allowed;
      const headers = { ...(origin !== '' && { 'access-control-allow-origin': origin }) };
      const data = await serve({ root: join(root, 'dist/demo'), headers });
      watched = await openPage(browser, plain, 'baukasten/seite-pruefen.html');
      const { page } = watched;
      await page.getByLabel('Seite, auf der').fill('https://www.kreis.example/seite');
      await page.getByLabel('Adresse des Feeds').fill(`${data.url}feed.json`);
      await page.getByRole('button', { name: 'Feed abfragen' }).click();
      await page.locator('.finding', { hasText: sentence }).waitFor();
      assert.equal(await page.locator('iframe').count(), 0);
      await watched.close();
      await Promise.all([plain.close(), data.close()]);
    });
});
