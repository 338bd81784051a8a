// Where the files of a static site lie. Names come from ids of the feed, so nothing in an id may leave its
// folder, meet another id on disks that take capital letters for small ones, or mean something to a system.
// Node only. Left out: what the files hold (site.ts).
import { createHash } from 'node:crypto';

/** Names that systems keep for themselves, and the page of a folder. Source: Microsoft, Naming Files. */
const TAKEN = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/;
/** Longest name before its ending; file systems take 255 bytes. */
const LONGEST = 120;

/**
 * Name of a file for an id: small letters, digits and hyphens as they are, every other byte as `_xx`.
 * Two ids never share a name; a very long one ends in its SHA-256 instead.
 */
export function fileName(id: string): string {
  const bytes = [...new TextEncoder().encode(id)];
  const name = bytes
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[a-z0-9-]/.test(sign) ? sign : escaped(byte);
    })
    .join('');
  if (name.length > LONGEST) {
    return `${name.slice(0, 60)}_-${createHash('sha256').update(id).digest('hex')}`;
  }
  return TAKEN.test(name) ? escaped(bytes[0] ?? 0) + name.slice(1) : name;
}

const escaped = (byte: number): string => `_${byte.toString(16).padStart(2, '0')}`;

/** Places inside the folder of a language. Every language has the same ones. */
export const PLACES = {
  /** `number` from 1. */
  list: (number = 1): string => (number === 1 ? 'index.html' : `seite-${number}.html`),
  offer: (id: string): string => `angebote/${fileName(id)}.html`,
  guide: 'willkommen/index.html',
  chapter: (id: string): string => `willkommen/${fileName(id)}.html`,
  chains: 'wege/index.html',
  chain: (id: string): string => `wege/${fileName(id)}.html`,
} as const;

/** Files that all languages share, as seen from the folder of the site. */
export const SHARED = {
  home: 'index.html',
  styles: 'lotse-seiten.css',
  frame: 'lotse-frame.js',
  feed: 'feed.json',
  sitemap: 'sitemap.xml',
} as const;

/** Everything that a site may consist of; nothing else is ever written or removed. */
export const SITE_FILE =
  /^(index\.html|lotse-seiten\.css|lotse-frame\.js|feed\.json|sitemap(-[0-9]+)?\.xml|(oembed\/)?[a-z0-9_-]+\/(angebote\/|willkommen\/|wege\/)?[a-z0-9_-]+\.(html|json))$/;

/** File of a place in a language. */
export function pagePath(language: string, place: string): string {
  return `${folderOf(language)}/${place}`;
}

/** The oEmbed answer about a page. */
export function oembedPath(language: string, place: string): string {
  return `oembed/${pagePath(language, place).replace(/html$/, 'json')}`;
}

export function folderOf(language: string): string {
  return fileName(language.toLowerCase());
}

/** Way from one file of the site to another, for links that work wherever the site lies. */
export function wayBetween(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === target[shared]) shared += 1;
  return '../'.repeat(folders.length - shared) + target.slice(shared).join('/');
}

/** Address of a file of the site; a folder's page is called by the folder. */
export function addressOf(path: string, base: URL): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), base).href;
}
