// Under the strict policy of a careful county site, whatever people do: no report of the policy, no request but for the
// page, the widget's own files and the feed, nothing written to the device. Source: threat model 4.1 and 4.5.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import {
  chooseLanguage,
  finder,
  openFirstOffer,
  typeSearch,
  waitForOffers,
} from './support/finder.js';
import { openPage, openSite, type Site, type Watched } from './support/site.js';

/** Everything the demo page may ask for, apart from the files of the widget itself. */
const ownFiles = ['/', '/county.css', '/crest.svg', '/feed.json'];
const isWidgetFile = (path: string) => /^\/lotse\/[\w./-]+\.js$/.test(path);

describe('nothing leaves the page and nothing is kept', () => {
  let browser: Browser;
  let site: Site;
  let watched: Watched;
  let page: Page;

  before(async () => {
    browser = await launchChromium();
    site = await openSite();
    watched = await openPage(browser, site);
    ({ page } = watched);
    await waitForOffers(page);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** What must hold after each step of the visit. */
  async function assertNothingHappened(): Promise<void> {
    await page.waitForLoadState('networkidle');
    const others = watched.requests.filter((path) => !isWidgetFile(path));
    assert.deepEqual([...new Set(others)].sort(), ownFiles);
    assert.equal(
      others.filter((path) => path === '/feed.json').length,
      1,
      'one request for the feed',
    );
    assert.deepEqual(await watched.violations(), []);
    assert.deepEqual(await watched.writes(), []);
    assert.deepEqual(watched.errors, []);
    assert.deepEqual(await page.context().cookies(), []);
  }

  it('when the page opens', assertNothingHappened);

  it('when somebody searches and takes a suggestion', async () => {
    await typeSearch(page, 'deutsch');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await assertNothingHappened();
  });

  it('when somebody filters, sorts and asks for more', async () => {
    const panel = finder(page)
      .getByRole('button', { name: /Filter/ })
      .first();
    if (await panel.isVisible()) await panel.click();
    await finder(page).locator('.disclosure-button').first().click();
    await finder(page).locator('input[type=checkbox]:visible').first().check();
    await finder(page).locator('select:visible').last().selectOption({ index: 1 });
    await assertNothingHappened();
  });

  it('when somebody reads the details', async () => {
    assert.match(await openFirstOffer(page), /\S/);
    await assertNothingHappened();
  });

  it('when somebody puts a course into a calendar', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      finder(page)
        .getByRole('button', { name: /Kalender/ })
        .first()
        .click(),
    ]);
    assert.match(download.suggestedFilename(), /\.ics$/);
    const text = await readFile(await download.path(), 'utf8');
    assert.match(text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(text, /TZID[:=]Europe\/Berlin/);
    await assertNothingHappened();
  });

  for (const [name, lang] of [
    ['العربية', 'ar'],
    ['English', 'en'],
  ] as const) {
    it(`when somebody switches to ${name}`, async () => {
      await chooseLanguage(page, name);
      await finder(page).locator(`[lang=${lang}]`).first().waitFor();
      await assertNothingHappened();
    });
  }
});
