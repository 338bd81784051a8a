// Reads a static site back as browsers and search engines do: elements, texts, links, JSON-LD.
import assert from 'node:assert/strict';
import { DomUtils, parseDocument } from 'htmlparser2';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import { siteFiles } from '../../src/formats/pages/site.js';
import type { SiteOptions } from '../../src/formats/pages/site.js';

export const TODAY = '2027-03-01';
export const BASE = 'https://kreis.example/angebote/';

export type Site = ReadonlyMap<string, string>;

/** The site of a feed as files by path; German alone and without an address unless told otherwise. */
export async function siteOf(raw: unknown, options: Partial<SiteOptions> = {}): Promise<Site> {
  const parsed = await parseFeed(raw);
  const all: SiteOptions = {
    languages: ['de'],
    today: TODAY,
    base: undefined,
    lotse: undefined,
    ...options,
  };
  return new Map(
    [...siteFiles(buildCatalogue(parsed.feed, parsed), all)].map(({ path, text }) => [path, text]),
  );
}

export function fileOf(site: Site, path: string): string {
  const text = site.get(path);
  assert.ok(text !== undefined, `${path} is written: ${[...site.keys()].join(' ')}`);
  return text;
}

export const pagesOf = (site: Site): readonly (readonly [path: string, html: string])[] =>
  [...site].filter(([path]) => path.endsWith('.html'));

export const elements = (html: string, name: string) =>
  DomUtils.getElementsByTagName(name, parseDocument(html));

export const textOf = (node: Parameters<typeof DomUtils.innerText>[0]): string =>
  DomUtils.innerText(node).replace(/\s+/g, ' ').trim();

export const texts = (html: string, name: string): readonly string[] =>
  elements(html, name).map(textOf);

/** What people read. */
export const bodyText = (html: string): string => textOf(elements(html, 'body'));

export const hrefs = (html: string): readonly string[] =>
  elements(html, 'a').map(({ attribs }) => attribs['href'] ?? '');

/** Links of the head by what they are. */
export const headLinks = (html: string, rel: string) =>
  elements(html, 'link')
    .map(({ attribs }) => attribs)
    .filter((attribs) => attribs['rel'] === rel);

/** The data for machines. */
export function dataOf(html: string): Record<string, unknown> {
  const scripts = elements(html, 'script').filter(
    ({ attribs }) => attribs['type'] === 'application/ld+json',
  );
  assert.equal(scripts.length, 1);
  return JSON.parse(DomUtils.textContent(scripts)) as Record<string, unknown>;
}
