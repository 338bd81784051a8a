// The built demo in Firefox: the strict policy (Trusted Types included) is kept, a course is found, nothing is stored.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox, noFirefox } from './support/firefox.js';
import { openSite, watcher, type Site } from './support/site.js';

interface WatchedWindow {
  readonly watched: { readonly violations: string[]; readonly writes: string[] };
}

describe('the demo in Firefox', { skip: noFirefox }, () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const requests = new Set<string>();

  before(async () => {
    site = await openSite();
    browser = await launchFirefox();
    page = await browser.newPage();
    await page.evaluateOnNewDocument(watcher);
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http')) requests.add(origin);
    });
    await page.goto(site.url);
    await page.waitForSelector('lotse-offer-finder >>> article');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Looks at each frame: a wait for a selector only notices changes outside shadow roots. */
  const isThere = (selector: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('lotse-offer-finder')?.shadowRoot?.querySelector(wanted),
      { polling: 'raf' },
      selector,
    );

  it('finds a language course by typing', async () => {
    await page.type('lotse-offer-finder >>> [role=combobox]', 'integrationskurs');
    await page.waitForFunction(() => {
      const inside = document.querySelector('lotse-offer-finder')?.shadowRoot;
      const title = inside?.querySelector('article .title')?.textContent ?? '';
      return /integrationskurs/i.test(title);
    });
  });

  it('opens details and comes back', async () => {
    // closes the suggestions, which lie over the first offers; before they are open it would clear the text
    await isThere('[role=combobox][aria-expanded=true]');
    await page.keyboard.press('Escape');
    await isThere('[role=combobox][aria-expanded=false]');
    await page.locator('lotse-offer-finder >>> article .title').click();
    await isThere('.back');
    await page.locator('lotse-offer-finder >>> .back').click();
    await isThere('article .title');
  });

  it('switches to Arabic', async () => {
    await page.select('lotse-offer-finder >>> select[part~=language]', 'ar');
    await isThere('[lang=ar][dir=rtl]');
  });

  it('has kept the policy, asked nobody else and stored nothing', async () => {
    const { violations, writes } = await page.evaluate(
      () => (window as unknown as WatchedWindow).watched,
    );
    assert.deepEqual(violations, []);
    assert.deepEqual(writes, []);
    assert.deepEqual([...requests], [new URL(site.url).origin]);
  });
});
