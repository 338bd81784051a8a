// A language whose words do not arrive: the page stays as it is, says so, and the next try succeeds.
// On the built demo, because only there are the words in files of their own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { chooseLanguage, finder, waitForOffers } from './support/finder.js';
import { openPage, openSite, widgetFiles, type Site, type Watched } from './support/site.js';

describe('a language that cannot be loaded', () => {
  let browser: Browser;
  let site: Site;
  let watched: Watched;
  before(async () => {
    browser = await launchChromium();
    site = await openSite();
    watched = await openPage(browser, site);
    await waitForOffers(watched.page);
  });
  after(async () => {
    await watched.close();
    await site.close();
    await browser.close();
  });

  const root = () => finder(watched.page).locator('.root').first();
  const menu = () => finder(watched.page).locator('select[part~=language]');
  const words = widgetFiles().filter(({ name }) => /(^|-)ar$/.test(name));
  const isWords = (url: URL) => words.some(({ path }) => url.pathname === path);

  it('leaves the page in German and says so', async () => {
    await watched.page.route(isWords, (route) => route.abort());
    await chooseLanguage(watched.page, 'العربية');
    await finder(watched.page).getByText('konnte nicht geladen werden').waitFor();
    assert.equal(await root().getAttribute('lang'), 'de');
    assert.equal(await menu().inputValue(), 'de');
  });

  it('is loaded when people try again', async () => {
    await watched.page.unroute(isWords);
    await finder(watched.page).getByRole('button', { name: 'Erneut versuchen' }).click();
    await finder(watched.page).locator('.root[lang=ar][dir=rtl]').waitFor();
    assert.equal(await menu().inputValue(), 'ar');
    assert.equal(await finder(watched.page).getByText('konnte nicht geladen werden').count(), 0);
  });
});
