// The page inside the preview: puts what an editor would paste into an ordinary page, and tells the loader, which comes
// after this script, what an administrator would tell it. Left out: the loader itself.
import { problemsOf, readSettings } from './settings.js';
import { snippetTag, type Tag } from './snippet.js';
import { findPath, formFor } from './survival.js';

const place = document.querySelector('main [data-place]');
const settings = readSettings(location.hash);
const sample = place?.getAttribute('data-sample') ?? '';
const problems = problemsOf(settings);
const feed = new URL(problems.feed === undefined ? settings.feed : sample, location.href);

const loader = document.querySelector<HTMLScriptElement>('script[src$="/lotse.js"]');
loader?.setAttribute('data-lotse-feeds', feed.host);
if (loader && settings.look !== '') addStyles(new URL(`themes/${settings.look}.css`, loader.src));
place?.append(nodeOf(snippetTag(previewForm(), { ...settings, feed: feed.href, page: page() })));

// language and loader are decided once per page
addEventListener('hashchange', () => location.reload());

/** Addresses and frames show another page, which is not there yet. */
function previewForm(): 'element' | 'div' | 'link' {
  const path = findPath(settings.path);
  const form = path && formFor(path);
  return form === 'div' || form === 'link' ? form : 'element';
}

/** A link to the page itself would stay a link. */
function page(): string {
  return problems.page === undefined ? settings.page : new URL('ohne-widget', location.href).href;
}

function addStyles({ href }: URL): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

function nodeOf(tag: Tag | string): Node {
  if (typeof tag === 'string') return document.createTextNode(tag);
  const element = document.createElement(tag.name);
  for (const [name, value] of tag.attributes) element.setAttribute(name, value);
  element.append(...tag.inside.map(nodeOf));
  return element;
}
