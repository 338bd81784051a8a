// A network of sites, where only its administrator may post any HTML: what an Editor publishes by the form of the
// Baukasten, what the administrator of one site may set, and what is left after the plugin has gone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findPath, formFor } from '../../src/configurator/survival.js';
import { snippets } from '../../src/configurator/snippet.js';
import { installAndConfigure, openCounty, type County } from './support/county.js';
import { expectTopic } from './support/expectations.js';
import {
  beginPost,
  changeTitle,
  deletePlugin,
  insertHtml,
  openPost,
  publish,
  savedSetting,
  saveSettings,
  update,
  type Post,
} from './support/pages.js';
import { whatIsMissing } from './support/wordpress.js';

describe('A network of WordPress sites', { skip: whatIsMissing() ?? false }, () => {
  let county: County;
  let post: Post;
  before(async () => {
    county = await openCounty('network');
    await installAndConfigure(county, 'network');
  });
  after(() => county.close());

  it('lists offers in what an editor publishes by the form of the Baukasten', async () => {
    const way = findPath('wordpress-network');
    assert.ok(way);
    const form = formFor(way);
    assert.equal(form, 'div');
    const settings = { feed: county.feedUrl, page: county.pagesUrl, linkText: '' };
    const options = { topic: 'german' };
    const editor = await county.windowOf('editor');
    await beginPost(editor, 'Kurse');
    await insertHtml(editor, snippets({ widget: 'offer-finder', ...settings, options })[form]);
    post = await publish(editor);
    await expectTopic(county, post.url, 'german');
  });

  it('still lists them after a later edit', async () => {
    const editor = await county.windowOf('editor');
    await openPost(editor, post.id);
    await changeTitle(editor, 'Neuer Titel');
    await update(editor);
    await expectTopic(county, post.url, 'german');
  });

  it("lets a site's administrator set the feed, but no script", async () => {
    const admin = await county.windowOf('local-admin');
    const feed = `${county.feedUrl}?neu`;
    const src = { loader: 'address', address: 'https://kreis.example/lotse.js' };
    const [reason = ''] = await saveSettings(admin, { feed, ...src });
    assert.match(reason, /wer Skripte einfügen darf/);
    assert.equal(await savedSetting(admin, 'feed'), feed);
    assert.equal(await savedSetting(admin, 'loader'), 'own');
    assert.equal(await savedSetting(admin, 'address'), '');
  });

  it('takes the settings along when the plugin is deleted', async () => {
    assert.equal(county.wordpress.optionCount('bildungslotse'), 1);
    await deletePlugin(await county.windowOf('admin'), 'network');
    assert.equal(county.wordpress.optionCount('bildungslotse'), 0);
    assert.deepEqual(await county.wordpress.complaints(), []);
  });
});
