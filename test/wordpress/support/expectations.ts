// What visitors must see on a public page, and must not: said once for all tests of WordPress.
import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { finder, titles, waitForOffers } from '../../e2e/support/finder.js';
import type { Watched } from '../../e2e/support/site.js';
import type { County } from './county.js';

/** German names of the offers on a topic: what a finder with that preset may list. */
function namesOn({ feed }: County, topic: string): ReadonlySet<string> {
  const found = feed.offers.filter(({ topics }) => topics?.some((one) => one === topic));
  return new Set(found.map(({ name }) => (typeof name === 'string' ? name : (name['de'] ?? ''))));
}

/** Looks at a page as a visitor with an empty browser. */
export async function visiting(
  county: County,
  url: string,
  look: (seen: Watched) => Promise<void>,
): Promise<void> {
  const seen = await county.visit(url);
  try {
    await look(seen);
  } finally {
    await seen.close();
  }
}

/** Nothing from elsewhere but the feed, nothing stored, no error. */
export async function expectPrivate(county: County, seen: Watched): Promise<void> {
  const feedHost = new URL(county.feedUrl).origin;
  const foreign = seen.requests.filter((url) => !url.startsWith('/') && !url.startsWith(feedHost));
  assert.deepEqual(foreign, []);
  assert.deepEqual(await seen.writes(), []);
  assert.deepEqual(seen.errors, []);
}

/** One finder, with offers, all of them on the topic. */
export async function expectTopic(county: County, url: string, topic: string): Promise<void> {
  await visiting(county, url, async (seen) => {
    await waitForOffers(seen.page);
    const allowed = namesOn(county, topic);
    const others = (await titles(seen.page)).filter((name) => !allowed.has(name));
    assert.deepEqual(others, []);
    assert.equal(await finder(seen.page).count(), 1);
    await expectPrivate(county, seen);
  });
}

/** A static page in a frame; it can be read without the widget, and the frame grows beyond its first height. */
export async function expectFrame(county: County, url: string): Promise<void> {
  await visiting(county, url, async ({ page }) => {
    const frame: FrameLocator = page.frameLocator(`iframe.lotse-frame[src^="${county.pagesUrl}"]`);
    await frame.locator('a[href*="angebote/"]').first().waitFor();
    await page.waitForFunction(
      () => (document.querySelector('iframe.lotse-frame')?.clientHeight ?? 0) > 1000,
    );
  });
}

/** No widget, but the link that the form carried. */
export async function expectLink(county: County, url: string, href: string): Promise<void> {
  await visiting(county, url, async ({ page }) => {
    await page.locator(`a[href="${href}"]`).first().waitFor();
    assert.equal(await page.locator('lotse-offer-finder').count(), 0);
  });
}

/** Neither widget nor frame. */
export async function expectNothing(county: County, url: string): Promise<void> {
  await visiting(county, url, async ({ page }) => {
    assert.equal(await page.locator('iframe, lotse-offer-finder').count(), 0);
  });
}
