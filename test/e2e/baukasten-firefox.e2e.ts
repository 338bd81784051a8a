// The built Baukasten in Firefox: the preview shows the widget, choices reach it, the strict policy is kept.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from '../../scripts/serve.js';
import { root } from '../../scripts/tools/run.js';
import { launchFirefox, noFirefox } from './support/firefox.js';
import { watcher, type Site } from './support/site.js';

interface WatchedWindow {
  readonly watched: { readonly violations: string[] };
}

describe('the Baukasten in Firefox', { skip: noFirefox }, () => {
  let browser: Browser;
  let site: Site;
  let page: Page;

  before(async () => {
    site = await serve({ root: join(root, 'dist') });
    browser = await launchFirefox();
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(watcher);
    await page.goto(`${site.url}baukasten/`);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Resolves once the widget in the preview is called like this and has drawn a heading. */
  const previewShows = (widget: string) =>
    page.waitForFunction(
      (name) => {
        const form = document.querySelector('lotse-baukasten')?.shadowRoot;
        const inside = form?.querySelector('iframe')?.contentDocument;
        return inside?.querySelector(name)?.shadowRoot?.querySelector('h2, h3');
      },
      { polling: 'raf' },
      widget,
    );

  it('shows the widget in the preview, and the next one when it is chosen', async () => {
    await previewShows('lotse-offer-finder');
    await page.locator('lotse-baukasten >>> input[value=process-chain]').click();
    await previewShows('lotse-process-chain');
    assert.match(page.url(), /#lotse-baukasten__widget-process_2dchain$/);
  });

  it('prints the loader with its hash', async () => {
    const tag = await page.$eval(
      'lotse-baukasten >>> #copy-loader',
      (field) => (field as HTMLTextAreaElement).value,
    );
    assert.match(tag, /lotse\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
  });

  it('keeps the policy', async () => {
    const violations = await page.evaluate(
      () => (window as unknown as WatchedWindow).watched.violations,
    );
    assert.deepEqual(violations, []);
  });
});
