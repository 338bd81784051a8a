// The hand-over card of the built demo: opened by its link under the strict policy, printed by Chromium on A5 in
// two languages, read back with poppler. Nothing is stored, nothing is asked for but the page's own files.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { root } from '../../scripts/tools/run.js';
import { handOverFragment } from '../../src/domain/hand-over.js';
import { finder } from './support/finder.js';
import { openPage, openSite, type Site, type Watched } from './support/site.js';

interface DemoFeed {
  readonly offers: readonly {
    readonly id: string;
    readonly runs?: readonly { readonly id: string }[];
  }[];
  readonly chains: readonly {
    readonly id: string;
    readonly steps: readonly { readonly id: string }[];
  }[];
}

const noPoppler =
  spawnSync('pdftotext', ['-v']).error === undefined
    ? false
    : 'pdftotext (poppler-utils) is not on this machine; it reads the printed card back.';

/** What is left when lines may break anywhere. */
const dense = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf}-]/gu, '');

describe('the hand-over card of the demo', () => {
  let browser: Browser;
  let site: Site;
  let watched: Watched;
  let folder: string;

  before(async () => {
    const { offers, chains } = JSON.parse(
      readFileSync(join(root, 'dist/demo/feed.json'), 'utf8'),
    ) as DemoFeed;
    const courses = offers.filter(({ runs = [] }) => runs.length > 1).slice(0, 3);
    const fragment = handOverFragment({
      items: [
        ...courses.map(({ id, runs = [] }) => ({ kind: 'offer' as const, id, part: runs[0]?.id })),
        { kind: 'step', id: chains[0]?.id ?? '', part: chains[0]?.steps[1]?.id },
      ],
      language: 'ar',
    });
    folder = mkdtempSync(join(tmpdir(), 'bildungslotse-card-'));
    browser = await launchChromium();
    site = await openSite();
    watched = await openPage(browser, site, `#${fragment}`);
    await finder(watched.page).locator('.hand-entry [lang=ar]').last().waitFor();
  });
  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it('opens by its link, in both languages', async () => {
    assert.equal(await finder(watched.page).locator('.hand-entry').count(), 4);
    assert.equal(await finder(watched.page).locator('.side-text[dir=rtl]').count(), 4);
  });

  it('is printed alone, on A5, with every title', { skip: noPoppler }, async () => {
    const { page } = watched;
    const titles = await finder(page).locator('.hand-title').allTextContents();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await finder(page).getByRole('button', { name: 'Drucken' }).click();
    const pdf = join(folder, 'card.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    assert.match(info, /Page size:.*A5/);
    const pages = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f');
    const words = dense(pages.join(''));
    for (const title of titles.filter((one) => /^[\p{Script=Latin}\P{L}]*$/u.test(one))) {
      assert.ok(words.includes(dense(title)), `„${title}“ stands on paper`);
    }
    assert.match(words, /Merkzettel/);
    assert.match(words, /Quelle:LandkreisAuental/);
    assert.doesNotMatch(words, /Entfernen|NachobenZurganzen|KurseFürFrauen|Angebotefinden/i);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  });

  it('stores nothing, breaks no policy and asks for nothing else', async () => {
    assert.deepEqual(await watched.writes(), []);
    assert.deepEqual(await watched.violations(), []);
    assert.deepEqual(watched.errors, []);
    const foreign = watched.requests.filter((address) => !address.startsWith('/'));
    assert.deepEqual(foreign, []);
    assert.equal(watched.requests.filter((path) => path === '/feed.json').length, 1);
  });
});
