// What the production build must not change: the spaces between words. Templates are minified, and a space at the end of a
// template is easily taken for indentation.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { openFirstOffer, waitForOffers } from './support/finder.js';
import { answerWith, openPage, openSite, type Site } from './support/site.js';

const feed = {
  bildungsfeed: '1.0',
  publisher: { name: 'Landkreis Auental' },
  license: 'https://www.govdata.de/dl-de/zero-2-0',
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
  generatedAt: '2026-11-22T06:00:00+01:00',
  providers: [{ id: 'vhs', name: 'Volkshochschule', phone: '+4936310000' }],
  places: [{ id: 'haus', name: 'Haus der Bildung', address: { city: 'Auenstadt' } }],
  offers: [
    {
      id: 'kurs',
      kind: 'course',
      name: 'Deutsch am Abend',
      provider: 'vhs',
      place: 'haus',
      modified: '2026-11-01',
      courseType: 'conversation',
      prices: [{ amount: 20, currency: 'EUR', per: 'course', for: 'mit Ausweis' }],
      source: { name: 'Kurssuche', url: 'https://kurse.example/1' },
      runs: [{ id: 'r1', rolling: true, attendanceMode: 'mixed' }],
    },
  ],
};

describe('the production build', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchChromium();
    site = await openSite({ '/feed.json': answerWith(200, JSON.stringify(feed)) });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('keeps the spaces before what stands in brackets', async () => {
    const { page, close } = await openPage(browser, site);
    await waitForOffers(page);
    const text = await openFirstOffer(page);
    assert.match(text, /Auenstadt \(vor Ort und online\)/);
    assert.match(text, /20\s€ für den ganzen Kurs \(mit Ausweis\)/);
    assert.match(text, /Kurssuche \(kurse\.example\)/);
    assert.doesNotMatch(text, /\p{L}\(/u);
    await close();
  });
});
