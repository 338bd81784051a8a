// H129 with the real back/forward cache: the page is kept in memory as it was left, and works on. Frames of the browser
// tests have no such cache (test/host-page/hosts.built.ts). Left out: WebKit, whose driver cannot be told to keep pages.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../scripts/test-runner/browsers.js';
import { launchFirefox, noFirefox } from './support/firefox.js';
import { answerWith, openSite, type Site } from './support/site.js';

const launchChromium = async (): Promise<Browser> => {
  const { headless, ...options } = await chromiumLaunchOptions();
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  return puppeteer.launch({ ...options, headless, ignoreDefaultArgs });
};

const ENGINES: readonly [name: string, launch: () => Promise<Browser>, reason: string | false][] = [
  ['Chromium', launchChromium, false],
  ['Firefox', launchFirefox, noFirefox],
];

interface NotedWindow {
  returns?: boolean[];
}

/** Notes each return to the page: true when it was kept in memory. */
function noteReturns(): void {
  const noted = self as unknown as NotedWindow;
  noted.returns = [];
  addEventListener('pageshow', ({ persisted }) => noted.returns?.push(persisted));
}

const heading = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document
        .querySelector('lotse-offer-finder')
        ?.shadowRoot?.querySelector('#results-heading')
        ?.textContent.trim() ?? '',
  );

const headingIsNot = (page: Page, former: string) =>
  page.waitForFunction(
    (before) => {
      const root = document.querySelector('lotse-offer-finder')?.shadowRoot;
      return root?.querySelector('#results-heading')?.textContent.trim() !== before;
    },
    { polling: 'raf' },
    former,
  );

/** Looks at each frame: a wait for a selector only notices changes outside shadow roots. */
const canBeSearched = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('lotse-offer-finder')?.shadowRoot?.querySelector('[role=combobox]'),
    { polling: 'raf' },
  );

/** Resolves after a return to the page: true when it was kept in memory. */
async function hasReturned(page: Page): Promise<boolean> {
  const returns = await page.waitForFunction(
    () =>
      document.querySelector('lotse-offer-finder') ? (self as NotedWindow).returns : undefined,
    { polling: 'raf' },
  );
  return (await returns.jsonValue())?.[0] === true;
}

for (const [name, launch, reason] of ENGINES) {
  describe(`a page with a widget in the back/forward cache of ${name}`, { skip: reason }, () => {
    let browser: Browser;
    let site: Site;

    before(async () => {
      site = await openSite({ '/elsewhere.html': answerWith(200, '<p>woanders</p>', 'text/html') });
      browser = await launch();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('H129: comes back as it was left and can be searched again', async () => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(site.url);
      await page.evaluate(noteReturns);
      await canBeSearched(page);
      const all = await heading(page);
      await page.type('lotse-offer-finder >>> [role=combobox]', 'integrationskurs');
      await headingIsNot(page, all);
      const found = await heading(page);
      await page.goto(`${site.url}elsewhere.html`);
      // no page is loaded that the driver could wait for
      await page.evaluate(() => history.back());
      assert.equal(await hasReturned(page), true, 'the page was kept in memory');
      assert.equal(await heading(page), found);
      await page.click('lotse-offer-finder >>> [role=combobox]', { count: 3 });
      await page.type('lotse-offer-finder >>> [role=combobox]', 'schwimmen');
      await headingIsNot(page, found);
      assert.deepEqual(errors, []);
    });
  });
}
