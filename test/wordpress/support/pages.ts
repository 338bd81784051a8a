// The pages of WordPress as people use them: logging in, installing the plugin, filling in its settings, writing and
// publishing. Fields and buttons are found by their classes, because their words follow the language of WordPress.
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { root } from '../../../scripts/tools/run.js';
import type { Kind } from './wordpress.js';

/** `local-admin`: administrator of a site, but not of the network that it may belong to. */
export type User = 'admin' | 'editor' | 'author' | 'contributor' | 'local-admin';

const PLUGIN = join(root, 'dist/packages/bildungslotse-wordpress.zip');

/** A window of a user who has logged in, at the dashboard. */
export async function logIn(browser: Browser, site: string, user: User): Promise<Page> {
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
    baseURL: site,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto('/wp-login.php');
  // WordPress puts the cursor into this field a moment after the page has come, wherever somebody is typing by then
  await page.locator('#user_login:focus').waitFor();
  await page.locator('#user_login').fill(user);
  await page.locator('#user_pass').fill(`${user}-pw`);
  await page.locator('#wp-submit').click();
  await page.waitForURL('**/wp-admin/**');
  return page;
}

// ── The plugin ──────────────────────────────────────────────────────────────────────────────────

/** Uploads the plugin's archive and activates it, in a network for all of its sites. */
export async function installPlugin(page: Page, kind: Kind = 'single'): Promise<void> {
  const folder = kind === 'network' ? 'wp-admin/network' : 'wp-admin';
  await page.goto(`/${folder}/plugin-install.php?tab=upload`);
  await page.locator('input[name=pluginzip]').setInputFiles(PLUGIN);
  await page.locator('#install-plugin-submit').click();
  await page.locator('a.button-primary[href*="action=activate"]').click();
  await page.locator('tr[data-plugin^="bildungslotse/"].active').waitFor();
}

/** Deactivates the plugin and deletes its files, as an administrator does who wants to be rid of it. */
export async function deletePlugin(page: Page, kind: Kind = 'single'): Promise<void> {
  const row = page.locator('tr[data-plugin^="bildungslotse/"]:not(.plugin-update-tr)');
  await page.goto(kind === 'network' ? '/wp-admin/network/plugins.php' : '/wp-admin/plugins.php');
  await row.locator('.deactivate a').click();
  page.once('dialog', (dialog) => void dialog.accept());
  await row.locator('.delete a').waitFor();
  // before its scripts have run, the link leads to a page that asks once more
  await page.waitForLoadState();
  await row.locator('.delete a').click();
  await page.locator('tr.deleted[data-plugin^="bildungslotse/"]').waitFor();
}

export type Settings = Partial<
  Record<'feed' | 'feeds' | 'pages' | 'loader' | 'address' | 'integrity', string>
>;

const settingField = (page: Page, name: string): Locator => page.locator(`#bildungslotse-${name}`);

/** Fills in the settings and saves; resolves with the sentences that WordPress shows above them. */
export async function saveSettings(page: Page, settings: Settings): Promise<readonly string[]> {
  await page.goto('/wp-admin/options-general.php?page=bildungslotse');
  const { loader, ...texts } = settings;
  if (loader !== undefined) await settingField(page, 'loader').selectOption(loader);
  for (const [name, text] of Object.entries(texts)) await settingField(page, name).fill(text);
  await page.locator('#submit').click();
  await page.locator('.settings-error').first().waitFor();
  return page.locator('.settings-error p').allInnerTexts();
}

/** What stands in a field of the settings. */
export async function savedSetting(page: Page, name: keyof Settings): Promise<string> {
  await page.goto('/wp-admin/options-general.php?page=bildungslotse');
  return settingField(page, name).inputValue();
}

// ── The block editor ────────────────────────────────────────────────────────────────────────────

interface EditorWindow {
  readonly wp: {
    readonly data: {
      readonly select: (store: string) => {
        readonly isPostLocked: () => boolean;
        readonly getPermalink: () => string;
        readonly getCurrentPostId: () => number;
        readonly getEditedPostContent: () => string;
      };
    };
  };
}

const titleField = (page: Page): Locator => page.locator('.editor-post-title__input');

/** Begins a post with this title; the cursor stands in the first paragraph. */
export async function beginPost(page: Page, title: string): Promise<void> {
  await page.goto('/wp-admin/post-new.php');
  await titleField(page).waitFor();
  await titleField(page).click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Opens a post for editing, and takes it over from somebody who has it open still. */
export async function openPost(page: Page, id: number): Promise<void> {
  await page.goto(`/wp-admin/post.php?post=${String(id)}&action=edit`);
  await titleField(page).waitFor();
  const isLocked = await page.evaluate(() =>
    (window as unknown as EditorWindow).wp.data.select('core/editor').isPostLocked(),
  );
  if (!isLocked) return;
  const loaded = page.waitForEvent('load');
  await page.locator('.editor-post-locked-modal .components-button.is-tertiary').click();
  await loaded;
  await titleField(page).waitFor();
}

/** Chooses a block by typing a slash and the beginning of its name, in a paragraph that is empty. */
export async function insertBlock(page: Page, name: string): Promise<void> {
  await page.keyboard.type(`/${name}`);
  await page.locator('.components-autocomplete__result').first().waitFor();
  await page.keyboard.press('Enter');
}

/** The block "Custom HTML" with this content. */
export async function insertHtml(page: Page, html: string): Promise<void> {
  await insertBlock(page, 'html');
  await page.locator('.wp-block-html textarea').fill(html);
}

/** Pastes into the place of the cursor, as from another window. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Replaces the title of the post that is open. */
export async function changeTitle(page: Page, title: string): Promise<void> {
  await titleField(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(title);
}

export interface Post {
  readonly id: number;
  readonly url: string;
}

/** The post that is open in the editor. */
export const currentPost = (page: Page): Promise<Post> =>
  page.evaluate(() => {
    const editor = (window as unknown as EditorWindow).wp.data.select('core/editor');
    return { id: editor.getCurrentPostId(), url: editor.getPermalink() };
  });

/** What the editor would save. */
export const editedContent = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (window as unknown as EditorWindow).wp.data.select('core/editor').getEditedPostContent(),
  );

/** Publishes the post that is open, or hands it in where the user may not publish. */
export async function publish(page: Page): Promise<Post> {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page
    .locator('.post-publish-panel__postpublish-header, .components-snackbar')
    .first()
    .waitFor();
  return currentPost(page);
}

/** Saves a post that is published already. */
export async function update(page: Page): Promise<void> {
  await page.locator('.editor-post-publish-button').click();
  await page.locator('.components-snackbar').waitFor();
}

// ── The classic editor ──────────────────────────────────────────────────────────────────────────

/** Writes and publishes a post in the tab "Text"; `viaVisual`: after a look at it in the tab "Visual". */
export async function writeClassic(
  page: Page,
  post: { readonly title: string; readonly content: string; readonly viaVisual: boolean },
): Promise<Post> {
  await page.goto('/wp-admin/post-new.php?classic-editor');
  // WordPress saves a new post by itself when its title is left, and takes no other order meanwhile
  const hasSaved = page.waitForResponse(/admin-ajax\.php/);
  await page.locator('#title').fill(post.title);
  await page.locator('#title').blur();
  await hasSaved;
  await page.locator('#content-html').click();
  await page.locator('#content').fill(post.content);
  if (post.viaVisual) {
    await page.locator('#content-tmce').click();
    await page.frameLocator('#content_ifr').locator('body p').first().waitFor();
  }
  await publishClassic(page);
  const id = Number(await page.locator('#post_ID').inputValue());
  return { id, url: new URL(`/?p=${String(id)}`, page.url()).href };
}

/** Opens a post in the tab "Visual", changes its title and saves. */
export async function retitleClassic(page: Page, id: number, title: string): Promise<void> {
  await page.goto(`/wp-admin/post.php?post=${String(id)}&action=edit&classic-editor`);
  await page.locator('#content-tmce').click();
  await page.frameLocator('#content_ifr').locator('body p').first().waitFor();
  await page.locator('#title').fill(title);
  await publishClassic(page);
}

async function publishClassic(page: Page): Promise<void> {
  await page.locator('#publish:not(.disabled)').click();
  await page.locator('#message').waitFor();
}
