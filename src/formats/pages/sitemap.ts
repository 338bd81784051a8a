// The sitemap: every page with its other languages and the day of its last change, in pieces that search
// engines take. Left out: pages themselves. Source: sitemaps.org 0.9; Google, localized versions of pages.
import { markup } from '../html/markup.js';
import { SHARED, addressOf, pagePath } from './paths.js';

/** A page in all its languages. */
export interface SitemapEntry {
  readonly place: string;
  readonly modified: string;
}

/** Addresses in one file; the limit is 50,000 and 50 MB. */
const MOST = 20_000;

/** Files with their text, the first one for search engines to begin with. */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  languages: readonly string[],
  base: URL,
): readonly { readonly path: string; readonly text: string }[] {
  const perFile = Math.max(1, Math.floor(MOST / languages.length));
  const count = Math.max(1, Math.ceil(entries.length / perFile));
  const texts = new Array(count)
    .fill('')
    .map((_, index) =>
      urlSet(entries.slice(index * perFile, (index + 1) * perFile), languages, base),
    );
  if (count === 1) return [{ path: SHARED.sitemap, text: texts[0] ?? '' }];
  const parts = texts.map((text, index) => ({ path: `sitemap-${index + 1}.xml`, text }));
  const links = parts.map(
    ({ path }) => markup`<sitemap><loc>${addressOf(path, base)}</loc></sitemap>\n`,
  );
  const index = markup`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${links}</sitemapindex>
`.source;
  return [{ path: SHARED.sitemap, text: index }, ...parts];
}

function urlSet(entries: readonly SitemapEntry[], languages: readonly string[], base: URL): string {
  const urls = entries.map(({ place, modified }) => {
    const address = (language: string) => addressOf(pagePath(language, place), base);
    const links = languages.map(
      (language) =>
        markup`<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>\n`,
    );
    return languages.map(
      (language) => markup`<url>
<loc>${address(language)}</loc>
<lastmod>${modified}</lastmod>
${languages.length > 1 && links}</url>\n`,
    );
  });
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`.source;
}
