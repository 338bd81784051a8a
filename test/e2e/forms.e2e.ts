// The forms in which a widget comes onto a page, with the built loader and its files under a strict policy: what is
// fetched and when, what people see, and what stays when something is wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { strictHeaders } from '../../scripts/serve.js';
import { root } from '../../scripts/tools/run.js';
import { answerWith, openPage, openSite, type Answer, type Site } from './support/site.js';

const HASH = /^\/lotse\/c\//;
const LINK = '<a href="seiten/de/index.html">Alle Angebote ansehen</a>';
const DIV = `<div class="lotse-widget" data-lotse="offer-finder" data-lotse-feed="feed.json"><p>${LINK}</p></div>`;
const FAR = '<p>Viel Text.</p>'.repeat(200);

const html = (content: string, tag = '<script src="lotse/lotse.js" defer></script>', lang = 'de') =>
  answerWith(
    200,
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Seite</title>${tag}<main>${content}</main></html>`,
    'text/html; charset=utf-8',
  );

/** File that defines a widget, as the server knows it. */
function fileOf(widget: string): string {
  const list = JSON.parse(readFileSync(join(root, 'dist/demo/lotse/integrity.json'), 'utf8')) as {
    readonly widgets: Readonly<Record<string, string>>;
  };
  return `/lotse/${list.widgets[widget]!}`;
}

const offers = (page: Page) => page.locator('lotse-offer-finder article').first();

describe('the forms of a widget', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(() => browser.close());

  async function withPage(
    content: Answer,
    work: (opened: Awaited<ReturnType<typeof openPage>>, site: Site) => Promise<void>,
    { mounts = {}, address = '' }: { mounts?: Record<string, Answer>; address?: string } = {},
  ): Promise<void> {
    const site = await openSite({ '/seite.html': content, ...mounts }, strictHeaders);
    try {
      const opened = await openPage(browser, site, `seite.html${address}`);
      await work(opened, site);
      await opened.close();
    } finally {
      await site.close();
    }
  }

  it('are all on one page of the demo, and break no rule of it', async () => {
    const site = await openSite();
    const { page, errors, requests, violations, writes, close } = await openPage(
      browser,
      site,
      'formen.html',
    );
    const places = {
      'lotse-offer-finder': 'article',
      'lotse-course-calendar': '.month, table, [role=grid]',
      'lotse-welcome-compass': '.tile',
    };
    for (const [tag, inside] of Object.entries(places)) {
      await page.locator(tag).scrollIntoViewIfNeeded();
      await page.locator(`${tag} >> ${inside}`).first().waitFor();
    }
    const frame = page.locator('iframe');
    await frame.scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 600);
    assert.equal(await page.locator('lotse-welcome-compass').count(), 1);
    assert.ok(await page.getByRole('link', { name: 'die Willkommensmappe' }).isVisible());
    assert.deepEqual(errors, []);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(await writes(), []);
    assert.deepEqual(
      requests.filter((path) => !path.startsWith('/')),
      [],
    );
    await close();
    await site.close();
  });

  it('fetch a shared file once, however many widgets there are', async () => {
    const both = `${DIV}<lotse-course-calendar feed="feed.json">${LINK}</lotse-course-calendar>${DIV}`;
    await withPage(html(both), async ({ page, requests }) => {
      await offers(page).waitFor();
      await page.locator('lotse-course-calendar .root').waitFor();
      await page.waitForLoadState('networkidle');
      const files = requests.filter((path) => HASH.test(path));
      assert.ok(files.length > 3);
      assert.deepEqual(files, [...new Set(files)]);
      assert.equal(requests.filter((path) => path === '/feed.json').length, 1);
    });
  });

  it('fetch nothing for a place far below until somebody comes near', async () => {
    await withPage(html(FAR + DIV), async ({ page, requests }) => {
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        requests.filter((path) => HASH.test(path)),
        [],
      );
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await offers(page).waitFor();
    });
  });

  it('fetch at once what the address of the page leads into', async () => {
    const check = async ({ page }: Awaited<ReturnType<typeof openPage>>) => {
      await offers(page).waitFor({ state: 'attached' });
      assert.equal(await page.evaluate(() => scrollY), 0);
    };
    await withPage(html(FAR + DIV), check, { address: '#lotse-offer-finder__topic-work' });
  });

  it('fetch nothing for a page without a widget', async () => {
    await withPage(html(`<p>Hier steht ${LINK}.</p>`), async ({ page, requests }) => {
      await page.waitForLoadState('networkidle');
      assert.deepEqual(requests, ['/seite.html', '/lotse/lotse.js']);
    });
  });

  it('work with two tags of the loader, one of them late', async () => {
    const tag = '<script src="lotse/lotse.js"></script>';
    await withPage(html(DIV + tag, tag), async ({ page, errors }) => {
      await offers(page).waitFor();
      assert.equal(await page.locator('lotse-offer-finder').count(), 1);
      assert.deepEqual(errors, []);
    });
  });

  it('keep to the feed hosts of the tag, in every form', async () => {
    const tag = '<script src="lotse/lotse.js" defer data-lotse-feeds="daten.example"></script>';
    const forms = `${DIV}<lotse-offer-finder feed="feed.json">${LINK}</lotse-offer-finder>
      <p><a href="seiten/de/index.html#lotse-offer-finder__feed-feed_2ejson">Alle Angebote ansehen</a></p>`;
    await withPage(html(forms, tag), async ({ page, requests }) => {
      await page.waitForLoadState('networkidle');
      assert.deepEqual(requests, ['/seite.html', '/lotse/lotse.js']);
      assert.equal(await page.getByRole('link', { name: 'Alle Angebote ansehen' }).count(), 3);
    });
  });

  it('tell editors what is wrong when they ask, and nobody else', async () => {
    const wrong = html('<div data-lotse="wetter"><p><a href="/wetter">Wetter</a></p></div>');
    await withPage(
      wrong,
      async ({ page, violations }) => {
        await page.getByText('Das Widget „wetter“ gibt es nicht.').waitFor();
        assert.deepEqual(await violations(), []);
      },
      { address: '?lotse-debug' },
    );
    await withPage(wrong, async ({ page, requests }) => {
      await page.waitForLoadState('networkidle');
      assert.equal(await page.getByRole('note').count(), 0);
      assert.deepEqual(requests, ['/seite.html', '/lotse/lotse.js']);
    });
  });

  for (const [lang, sentence, button] of [
    ['de', 'Dieser Inhalt konnte nicht geladen werden.', 'Erneut versuchen'],
    ['ar', 'تعذّر تحميل هذا المحتوى.', 'حاول مرة أخرى'],
  ] as const) {
    it(`leave the link, a sentence and another try when a file is lost: ${lang}`, async () => {
      const file = fileOf('offer-finder');
      let isLost = true;
      const mounts: Record<string, Answer> = {
        [file]: (request, response) =>
          isLost
            ? answerWith(404, '', 'text/plain')(request, response)
            : answerWith(
                200,
                readFileSync(join(root, 'dist/demo', file)),
                'text/javascript',
              )(request, response),
      };
      await withPage(
        html(DIV, undefined, lang),
        async ({ page, errors, violations }) => {
          await page.getByText(sentence).waitFor();
          assert.ok(await page.getByRole('link', { name: 'Alle Angebote ansehen' }).isVisible());
          isLost = false;
          await page.getByRole('button', { name: button }).click();
          await offers(page).waitFor();
          assert.equal(await page.getByText(sentence).count(), 0);
          assert.deepEqual(errors, []);
          assert.deepEqual(await violations(), []);
        },
        { mounts },
      );
    });
  }
});
