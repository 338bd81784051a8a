// Each role of a real WordPress publishes a finder by the form that the Baukasten prints for it, in the block editor as
// people use it, and the public page lists offers; later edits do not harm it. Then the forms beside it.
// Left out: the plugin's own block, shortcode and settings (plugin.wordpress.ts).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { snippets, type WidgetSettings } from '../../src/configurator/snippet.js';
import { findPath, formFor, FORMS, type Form } from '../../src/configurator/survival.js';
import { installAndConfigure, openCounty, type County } from './support/county.js';
import {
  expectFrame,
  expectLink,
  expectNothing,
  expectTopic,
  visiting,
} from './support/expectations.js';
import {
  beginPost,
  changeTitle,
  insertHtml,
  openPost,
  publish,
  retitleClassic,
  update,
  writeClassic,
  type Post,
  type User as AnyUser,
} from './support/pages.js';
import { approve, savePost, writeAs } from './support/rest.js';
import { whatIsMissing } from './support/wordpress.js';

/** The administrator of one site of a network has a test of her own. */
type User = Exclude<AnyUser, 'local-admin'>;

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

  const expectFinder = (url: string) => expectTopic(county, url, 'german');

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

  it('still lists them after the author has changed the title of her post', async () => {
    const { id, url } = posts.get('author')!;
    const window = await county.windowOf('author');
    await openPost(window, id);
    await changeTitle(window, 'Neuer Titel');
    await update(window);
    await expectFinder(url);
  });

  /** What the administrator has written is given to the author, who changes its title. */
  async function retitledByAuthor(id: number): Promise<void> {
    const author = await county.windowOf('author');
    const { authorId } = await savePost(author, posts.get('author')!.id, {});
    await savePost(await county.windowOf('admin'), id, { author: authorId });
    await openPost(author, id);
    await changeTitle(author, 'Neuer Titel');
    await update(author);
  }

  it('still lists them after an author has changed the title of what the administrator wrote', async () => {
    const { id, url } = posts.get('admin')!;
    await retitledByAuthor(id);
    await expectFinder(url);
  });

  it('would list none had the administrator used the element, but show its link', async () => {
    const post = { title: 'Element', content: blockFor('element') };
    const { id, url } = await writeAs(await county.windowOf('admin'), post);
    await expectFinder(url);
    await retitledByAuthor(id);
    await expectLink(county, url, wish().page);
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

  const isFramed = (form: Form) => form === 'url' || form === 'iframe';

  for (const user of USERS) {
    for (const form of FORMS) {
      const isKept = wayOf(user).outcomes[form] === 'kept';
      it(`${isKept ? 'keeps' : 'loses'} the form ${form} of the ${user}, as the Baukasten says`, async () => {
        const url = await publishedAs(user, `${form} von ${user}`, blockFor(form));
        if (isKept) await (isFramed(form) ? expectFrame(county, url) : expectFinder(url));
        else if (isFramed(form)) await expectNothing(county, url);
        else await expectLink(county, url, wish().page);
      });
    }
  }

  // ── The editor from before the block editor ───────────────────────────────────────────────────

  it('keeps the div of an author through both tabs of the classic editor and a later edit', async () => {
    const author = await county.windowOf('author');
    const content = `Das gibt es:\n\n${snippets(wish()).div}\n\nFragen Sie uns.`;
    const post = { title: 'Klassisch', content, viaVisual: true };
    const { id, url } = await writeClassic(author, post);
    await expectFinder(url);
    await retitleClassic(author, id, 'Neuer Titel');
    await expectFinder(url);
  });

  it('keeps the element of an editor in the tab "Text", and its link is inside the finder', async () => {
    const editor = await county.windowOf('editor');
    const content = `Das gibt es:\n\n${snippets(wish()).element}\n\nFragen Sie uns.`;
    const { url } = await writeClassic(editor, { title: 'Text', content, viaVisual: false });
    await expectFinder(url);
    await visiting(county, url, async ({ page }) => {
      await page.locator('lotse-offer-finder article').first().waitFor();
      const beside = page.locator(`:not(lotse-offer-finder) > a[href="${wish().page}"]`);
      assert.equal(await beside.count(), 0);
    });
  });
});
