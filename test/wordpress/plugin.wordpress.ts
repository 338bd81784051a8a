// The plugin itself in a real WordPress: what it puts into pages, its settings, its block, its shortcode, and that it
// leaves nothing behind. Left out: the forms of the Baukasten by role (roles.wordpress.ts).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { snippets } from '../../src/configurator/snippet.js';
import { installAndConfigure, openCounty, type County } from './support/county.js';
import { expectFrame, expectPrivate, expectTopic, visiting } from './support/expectations.js';
import {
  beginPost,
  changeTitle,
  deletePlugin,
  editedContent,
  insertBlock,
  openPost,
  paste,
  publish,
  savedSetting,
  saveSettings,
  update,
  type Post,
} from './support/pages.js';
import { approve, writeAs } from './support/rest.js';
import { whatIsMissing } from './support/wordpress.js';

describe('The plugin in WordPress', { skip: whatIsMissing() ?? false }, () => {
  let county: County;
  let author: Page;
  before(async () => {
    county = await openCounty();
    await installAndConfigure(county);
    author = await county.windowOf('author');
  });
  after(() => county.close());

  const expectChildcare = (url: string) => expectTopic(county, url, 'childcare');

  // ── Pages ─────────────────────────────────────────────────────────────────────────────────────

  describe('on a page without widgets', () => {
    it('loads one script with a hash, from this site, and nothing else from elsewhere', async () => {
      await visiting(county, `${county.wordpress.url}/`, async (seen) => {
        const tag = seen.page.locator('script[src*="lotse"]');
        const src = (await tag.getAttribute('src')) ?? '';
        assert.match(src, /\/wp-content\/plugins\/bildungslotse\/lotse\/lotse\.js$/);
        assert.match((await tag.getAttribute('integrity')) ?? '', /^sha384-/);
        assert.equal(await tag.getAttribute('crossorigin'), 'anonymous');
        assert.equal(await tag.getAttribute('data-lotse-feed'), county.feedUrl);
        assert.equal(await tag.getAttribute('data-lotse-feeds'), new URL(county.feedUrl).host);
        await expectPrivate(county, seen);
      });
    });
  });

  // ── Block ─────────────────────────────────────────────────────────────────────────────────────

  describe('block', () => {
    let post: Post;

    it('is chosen, set to a topic and published by an author', async () => {
      await beginPost(author, 'Mit Block');
      await insertBlock(author, 'bildungslotse');
      const topics = author.getByRole('combobox', { name: 'Thema' });
      await topics.fill('Kita');
      await author.getByRole('option', { name: 'Kita und Tagespflege' }).click();
      post = await publish(author);
      await expectChildcare(post.url);
    });

    it('links to the static pages for visitors without JavaScript', async () => {
      const html = await (await fetch(post.url)).text();
      assert.ok(
        html.includes(`<p><a href="${county.pagesUrl}">Alle Angebote ansehen</a></p>`),
        html,
      );
    });

    it('is still a block, and still lists offers, after a later edit', async () => {
      await openPost(author, post.id);
      await author.locator('.wp-block-bildungslotse-widget').waitFor();
      assert.equal(await author.locator('.block-editor-warning').count(), 0);
      await changeTitle(author, 'Neuer Titel');
      await update(author);
      await expectChildcare(post.url);
    });

    it('comes of a div that is pasted into the text', async () => {
      const settings = { feed: county.feedUrl, page: county.pagesUrl, linkText: 'Zur Übersicht' };
      const options = { topic: 'childcare', 'language-menu': 'true' };
      await beginPost(author, 'Eingefügt');
      await paste(author, snippets({ widget: 'offer-finder', ...settings, options }).div);
      await author.locator('.wp-block-bildungslotse-widget').waitFor();
      const content = await editedContent(author);
      assert.match(content, /data-lotse="offer-finder" data-lotse-feed="http/);
      assert.match(content, /data-lotse-language-menu="true" data-lotse-topic="childcare"/);
      assert.match(content, />Zur Übersicht<\/a>/);
      await expectChildcare((await publish(author)).url);
    });

    it('becomes each of the four widgets, and the page shows the one it is in the end', async () => {
      await beginPost(author, 'Alle vier');
      await insertBlock(author, 'bildungslotse');
      const choice = author.locator('.wp-block-bildungslotse-widget select');
      const names = await choice
        .locator('option')
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      for (const name of names) {
        await choice.selectOption(name);
        assert.match(await editedContent(author), new RegExp(`data-lotse="${name}"`));
      }
      assert.equal(names.length, 4);
      const { url } = await publish(author);
      await visiting(county, url, async ({ page }) => {
        const last = page.locator(`lotse-${names.at(-1)!}`);
        await last.getByText('Willkommen im Landkreis Auental').first().waitFor();
      });
    });
  });

  // ── Address of a page ─────────────────────────────────────────────────────────────────────────

  // The editor itself makes embed blocks of https addresses only, so here the address stays a paragraph.
  it('shows a static page in the place of its address, which an author has pasted', async () => {
    await beginPost(author, 'Adresse');
    await paste(author, `${county.pagesUrl}de/`);
    const { url } = await publish(author);
    await expectFrame(county, url);
  });

  // ── Without blocks ────────────────────────────────────────────────────────────────────────────

  describe('in posts without blocks', () => {
    const shortcodes = {
      'straight quotation marks': '[bildungslotse widget="offer-finder" topic="childcare"]',
      'German quotation marks': '[bildungslotse widget=„offer-finder“ topic=„childcare“]',
      'English quotation marks': '[bildungslotse widget=“offer-finder” topic=“childcare”]',
      'written as entities': '[bildungslotse topic=&#8222;childcare&#8220;]',
    };
    for (const [kind, shortcode] of Object.entries(shortcodes)) {
      it(`turns a contributor's shortcode into a finder: ${kind}`, async () => {
        const contributor = await county.windowOf('contributor');
        const content = `Das gibt es:\n\n${shortcode}\n\nFragen Sie uns.`;
        const { id, url } = await writeAs(contributor, { title: kind, content });
        await approve(await county.windowOf('editor'), id);
        await expectChildcare(url);
      });
    }

    for (const form of ['div', 'link'] as const) {
      it(`keeps the form ${form} between paragraphs that WordPress makes itself`, async () => {
        const settings = { feed: county.feedUrl, page: county.pagesUrl, linkText: '' };
        const options = { topic: 'childcare' };
        const snippet = snippets({ widget: 'offer-finder', ...settings, options })[form];
        const content = `Das gibt es:\n\n${snippet}\n\nFragen Sie uns.`;
        const { url } = await writeAs(author, { title: form, content });
        await expectChildcare(url);
      });
    }
  });

  // ── Settings ──────────────────────────────────────────────────────────────────────────────────

  describe('settings', () => {
    const refused = {
      feed: ['javascript:alert(1)', 'http://kreis.example/feed.json', '//kreis.example/feed.json'],
      pages: ['kreis.example', 'https://user:pw@kreis.example/'],
    };
    for (const [name, values] of Object.entries(refused)) {
      for (const value of values) {
        it(`keep ${name} as it was and say why instead of taking ${value}`, async () => {
          const admin = await county.windowOf('admin');
          const [reason = ''] = await saveSettings(admin, { [name]: value });
          assert.match(reason, /ist keine Adresse/);
          const kept = await savedSetting(admin, name as 'feed' | 'pages');
          assert.equal(kept, name === 'feed' ? county.feedUrl : county.pagesUrl);
        });
      }
    }

    it('take a loader from another address with its hash', async () => {
      const admin = await county.windowOf('admin');
      const address = 'https://lotse.kreis.example/1.4.2/lotse.js';
      await saveSettings(admin, { loader: 'address', address, integrity: 'sha384-abc' });
      const html = await (await fetch(county.wordpress.url)).text();
      await saveSettings(admin, { loader: 'own' });
      const tag = /<script[^>]*lotse\.js[^>]*>/.exec(html)?.[0] ?? '';
      assert.match(tag, /integrity="sha384-abc" crossorigin="anonymous"/);
      assert.ok(tag.includes(address), tag);
    });

    it('are for administrators only, and only from their own form', async () => {
      const editor = await county.windowOf('editor');
      const page = await editor.goto('/wp-admin/options-general.php?page=bildungslotse');
      assert.equal(page?.status(), 403);
      const admin = await county.windowOf('admin');
      const form = { option_page: 'bildungslotse', action: 'update', 'bildungslotse[feed]': '' };
      const answer = await admin.request.post('/wp-admin/options.php', { form });
      assert.equal(answer.status(), 403);
      assert.equal(await savedSetting(admin, 'feed'), county.feedUrl);
    });
  });

  // ── The end ───────────────────────────────────────────────────────────────────────────────────

  it('made PHP complain about nothing', async () => {
    assert.deepEqual(await county.wordpress.complaints(), []);
  });

  it('takes its settings along when it is deleted, and leaves links in the posts', async () => {
    const { url } = await writeAs(author, {
      title: 'Danach',
      content: `<!-- wp:bildungslotse/widget -->\n<div class="wp-block-bildungslotse-widget lotse-widget" data-lotse="offer-finder"><p><a href="${county.pagesUrl}">Alle Angebote ansehen</a></p></div>\n<!-- /wp:bildungslotse/widget -->`,
    });
    await deletePlugin(await county.windowOf('admin'));
    assert.equal(county.wordpress.optionCount('bildungslotse'), 0);
    await visiting(county, url, async ({ page }) => {
      await page.getByRole('link', { name: 'Alle Angebote ansehen' }).waitFor();
      assert.equal(await page.locator('script[src*="lotse"]').count(), 0);
    });
  });
});
