// What stays when something is missing or broken: scripts, the feed, or the truth of what a server says. Never a blank
// place, never a thrown error: the link that the editor wrote, one plain sentence, a way to try again.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { finder, titles, waitForOffers } from './support/finder.js';
import { answerWith, openPage, openSite, type Site } from './support/site.js';

const fallbackWords = 'Wir beraten Sie auch persönlich';
const failureWords = /konnten nicht geladen werden/;

const goodFeed = JSON.stringify({
  bildungsfeed: '1.0',
  publisher: { name: 'Landkreis Auental' },
  license: 'https://www.govdata.de/dl-de/zero-2-0',
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
  generatedAt: '2026-11-22T06:00:00+01:00',
  providers: [{ id: 'vhs', name: 'Volkshochschule', phone: '+4936310000' }],
  offers: [
    {
      id: 'a',
      kind: 'counselling',
      name: 'Beratung am Markt',
      provider: 'vhs',
      modified: '2026-11-01',
    },
  ],
});

/** Answers of a feed server that no widget can use, by the name of the hostile input in the threat model. */
const unusable: readonly (readonly [string, ReturnType<typeof answerWith>])[] = [
  [
    'H95 a page instead of a feed',
    answerWith(200, '<!doctype html><title>Anmeldung</title>', 'text/html'),
  ],
  ['H96 half a file', answerWith(200, goodFeed.slice(0, 200))],
  ['H101 nothing there', answerWith(404, 'Not found', 'text/plain')],
  ['H102 a broken server', answerWith(500, 'Error', 'text/plain')],
  ['H104 no bytes', answerWith(200, '')],
  ['H99 UTF-16', answerWith(200, Buffer.from(goodFeed, 'utf16le'))],
  ['H41 a list', answerWith(200, '[]')],
  ['H43 a later major version', answerWith(200, goodFeed.replace('"1.0"', '"2.0"'))],
  [
    'H59 more bytes than a reader takes',
    answerWith(200, `${goodFeed.slice(0, -1)},"_x":"${'x'.repeat(6e6)}"}`),
  ],
];

describe('when something is missing', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  async function withSite<T>(site: Site, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      await site.close();
    }
  }

  it('shows the link of the editor without JavaScript', async () => {
    const site = await openSite();
    await withSite(site, async () => {
      const { page, close } = await openPage(browser, site, '', { javaScriptEnabled: false });
      assert.ok(await page.getByRole('link', { name: fallbackWords }).isVisible());
      await close();
    });
  });

  it('shows the link of the editor when the script is not there', async () => {
    const site = await openSite({ '/lotse/lotse.js': answerWith(404, '', 'text/plain') });
    await withSite(site, async () => {
      const { page, close } = await openPage(browser, site);
      assert.ok(await page.getByRole('link', { name: fallbackWords }).isVisible());
      await close();
    });
  });

  for (const [name, answer] of unusable) {
    it(`says so, keeps the link and offers another try: ${name}`, async () => {
      const site = await openSite({ '/feed.json': answer });
      await withSite(site, async () => {
        const { page, errors, violations, close } = await openPage(browser, site);
        const retry = finder(page).getByRole('button', { name: 'Erneut versuchen' });
        await retry.waitFor({ timeout: 20_000 });
        assert.match(await finder(page).locator('.notice').first().innerText(), failureWords);
        assert.ok(await page.getByRole('link', { name: fallbackWords }).isVisible());
        assert.deepEqual(errors, []);
        assert.deepEqual(await violations(), []);
        await close();
      });
    });
  }

  it('recovers when the feed is back at the next try', async () => {
    let isBack = false;
    const site = await openSite({
      '/feed.json': (request, response) =>
        isBack
          ? answerWith(200, goodFeed)(request, response)
          : answerWith(404, '', 'text/plain')(request, response),
    });
    await withSite(site, async () => {
      const { page, close } = await openPage(browser, site);
      const retry = finder(page).getByRole('button', { name: 'Erneut versuchen' });
      await retry.waitFor();
      isBack = true;
      await retry.click();
      await waitForOffers(page);
      assert.deepEqual(await titles(page), ['Beratung am Markt']);
      await close();
    });
  });

  it('shows what is usable of a feed with broken records and says how much', async () => {
    const feed = JSON.parse(goodFeed) as { offers: unknown[] };
    feed.offers.push({ id: 'b', kind: 'nonsense' }, null, 42);
    const site = await openSite({ '/feed.json': answerWith(200, JSON.stringify(feed)) });
    await withSite(site, async () => {
      const { page, close } = await openPage(browser, site);
      await waitForOffers(page);
      assert.deepEqual(await titles(page), ['Beratung am Markt']);
      assert.match(await finder(page).locator('.notice').first().innerText(), /2 von 5/);
      await close();
    });
  });
});
