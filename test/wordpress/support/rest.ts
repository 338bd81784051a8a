// Posts written as the block editor sends them, by the user who has logged in, where its buttons add nothing to the test.
// Left out: everything but posts.
import type { Page } from 'playwright-core';
import type { Post } from './pages.js';

interface RestPost {
  readonly id: number;
  readonly link: string;
  readonly author: number;
}

interface ApiWindow {
  readonly wp: {
    readonly apiFetch: (request: {
      readonly path: string;
      readonly method: string;
      readonly data: object;
    }) => Promise<RestPost>;
  };
}

/** Sends with the nonce and the cookies of the window, which must have the editor's scripts. */
async function send(page: Page, path: string, data: object): Promise<RestPost> {
  if (!page.url().includes('/wp-admin/post')) await page.goto('/wp-admin/post-new.php');
  return page.evaluate(
    ([to, body]) =>
      (window as unknown as ApiWindow).wp.apiFetch({ path: to, method: 'POST', data: body }),
    [path, data] as const,
  );
}

/** A new post, published or handed in by the user of the window. */
export async function writeAs(
  page: Page,
  post: { readonly title: string; readonly content: string },
): Promise<Post> {
  const asked = { ...post, status: 'publish' };
  // WordPress refuses to publish for contributors, whose button hands in
  const { id, link } = await send(page, '/wp/v2/posts', asked).catch(() =>
    send(page, '/wp/v2/posts', { ...post, status: 'pending' }),
  );
  return { id, url: link };
}

/** Publishes what somebody has handed in. */
export async function approve(page: Page, id: number): Promise<void> {
  await send(page, `/wp/v2/posts/${String(id)}`, { status: 'publish' });
}

/** Changes fields of a post; resolves with the id of its author. */
export async function savePost(
  page: Page,
  id: number,
  fields: object,
): Promise<{ readonly authorId: number }> {
  const { author } = await send(page, `/wp/v2/posts/${String(id)}`, fields);
  return { authorId: author };
}
