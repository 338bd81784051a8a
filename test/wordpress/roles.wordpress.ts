// Each role of a real WordPress publishes a finder by the form that the Baukasten prints for it, in the block editor as
// people use it, and the public page lists offers; later edits do not harm it. Then the forms beside it.
// Left out: the plugin's own block, shortcode and settings (plugin.wordpress.ts).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { snippets, type WidgetSettings } from '../../src/configurator/snippet.js';
import { findPath, formFor, FORMS, type Form } from '../../src/configurator/survival.js';
import { finder, titles, waitForOffers } from '../e2e/support/finder.js';
import type { Watched } from '../e2e/support/site.js';
import { installAndConfigure, namesOn, openCounty, type County } from './support/county.js';
import {
  beginPost,
  changeTitle,
  insertHtml,
  openPost,
  publish,
  update,
  type Post,
  type User,
} from './support/pages.js';
import { approve, savePost, writeAs } from './support/rest.js';
import { whatIsMissing } from './support/wordpress.js';

/** User to the way in the Baukasten's table. */
const WAYS: Readonly<Record<User, string>> = {
  admin: 'wordpress-administrator',
  editor: 'wordpress-editor',
  author: 'wordpress-author',
  contributor: 'wordpress-contributor',
};
const USERS = Object.keys(WAYS) as User[];

const wayOf = (user: User) => {
  const way = findPath(WAYS[user]);
  assert.ok(way, WAYS[user]);
  return way;
};

describe('WordPress', { skip: whatIsMissing() ?? false }, () => {
  let county: County;
  before(async () => {
    county = await openCounty();
    await installAndConfigure(county);
  });
  after(() => county.close());

  const wish = (): WidgetSettings => ({
    widget: 'offer-finder',
    feed: county.feedUrl,
    page: `${county.pagesUrl}de/`,
    linkText: '',
    options: { topic: 'german' },
  });

  /** Looks at a page as a visitor: only offers on the topic, nothing from elsewhere, nothing stored. */
  async function expectFinder(url: string): Promise<void> {
    const seen = await county.visit(url);
    try {
      await waitForOffers(seen.page);
      const listed = await titles(seen.page);
      const allowed = namesOn(county, 'german');
      assert.deepEqual(
        listed.filter((title) => !allowed.has(title)),
        [],
      );
      assert.equal(await finder(seen.page).count(), 1);
      await expectPrivate(seen);
    } finally {
      await seen.close();
    }
  }

  async function expectPrivate({ requests, writes, errors }: Watched): Promise<void> {
    const feedHost = new URL(county.feedUrl).origin;
    const foreign = requests.filter((url) => !url.startsWith('/') && !url.startsWith(feedHost));
    assert.deepEqual(foreign, []);
    assert.deepEqual(await writes(), []);
    assert.deepEqual(errors, []);
  }

  // ── By hand, in the block editor ──────────────────────────────────────────────────────────────

  const posts = new Map<User, Post>();

  for (const user of USERS) {
    it(`lists offers in what the ${user} publishes by the form of the Baukasten`, async () => {
      const form = formFor(wayOf(user));
      assert.ok(form === 'div' || form === 'element', `the steps lead to a block, not to ${form}`);
      const window = await county.windowOf(user);
      await beginPost(window, `Kurse von ${user}`);
      await insertHtml(window, snippets(wish())[form]);
      const handedIn = await publish(window);
      if (user === 'contributor') {
        const editor = await county.windowOf('editor');
        await openPost(editor, handedIn.id);
        await publish(editor);
      }
      posts.set(user, handedIn);
      await expectFinder(handedIn.url);
    });
  }

  it('still lists them after the author has changed the title of his post', async () => {
    const { id, url } = posts.get('author')!;
    const window = await county.windowOf('author');
    await openPost(window, id);
    await changeTitle(window, 'Neuer Titel');
    await update(window);
    await expectFinder(url);
  });

  it('still lists them after an author has changed the title of what the administrator wrote', async () => {
    const { id, url } = posts.get('admin')!;
    const author = await county.windowOf('author');
    const { authorId } = await savePost(author, posts.get('author')!.id, {});
    await savePost(await county.windowOf('admin'), id, { author: authorId });
    await openPost(author, id);
    await changeTitle(author, 'Neuer Titel');
    await update(author);
    await expectFinder(url);
  });

  // ── All other forms, as the editor sends them ─────────────────────────────────────────────────

  /** What the block editor stores for a form: HTML in its block, an address as an embed. */
  function blockFor(form: Form): string {
    const text = snippets(wish())[form];
    if (form !== 'url') return `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
    return `<!-- wp:embed ${JSON.stringify({ url: text })} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${text}\n</div></figure>\n<!-- /wp:embed -->`;
  }

  async function publishedAs(user: User, title: string, content: string): Promise<string> {
    const { id, url } = await writeAs(await county.windowOf(user), { title, content });
    if (user === 'contributor') await approve(await county.windowOf('editor'), id);
    return url;
  }

  /** The page in the frame can be read without the widget. */
  async function expectFrame(url: string): Promise<void> {
    const seen = await county.visit(url);
    try {
      const frame = seen.page.frameLocator(`iframe[src^="${county.pagesUrl}"]`);
      await frame.locator('a[href*="angebote/"]').first().waitFor();
    } finally {
      await seen.close();
    }
  }

  /** The form is lost, but the link that it carried is there. */
  async function expectLink(url: string): Promise<void> {
    const seen = await county.visit(url);
    try {
      await seen.page.locator(`a[href="${wish().page}"]`).first().waitFor();
      assert.equal(await finder(seen.page).count(), 0);
    } finally {
      await seen.close();
    }
  }

  const isFramed = (form: Form) => form === 'url' || form === 'iframe';

  for (const user of USERS) {
    for (const form of FORMS) {
      const isKept = wayOf(user).outcomes[form] === 'kept';
      it(`${isKept ? 'keeps' : 'loses'} the form ${form} of the ${user}, as the Baukasten says`, async () => {
        const url = await publishedAs(user, `${form} von ${user}`, blockFor(form));
        if (isKept) await (isFramed(form) ? expectFrame(url) : expectFinder(url));
        else if (form !== 'iframe') await expectLink(url);
        else await expectNoFrame(url);
      });
    }
  }

  async function expectNoFrame(url: string): Promise<void> {
    const seen = await county.visit(url);
    assert.equal(await seen.page.locator('iframe').count(), 0);
    await seen.close();
  }
});
