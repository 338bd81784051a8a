// What is the same on every static page: head with its links, banner, ways to the other parts and languages,
// foot with source, date and licence. No script of ours stands in a page; JSON-LD is data and never runs.
// Left out: what stands on the page (page.ts), the files beside it (site.ts).
import { asOfDay } from '../../domain/plain-date.js';
import { noticesOf } from '../../offers/notices-state.js';
import { formatDateShort, formatNumber } from '../../i18n/format.js';
import { languageName } from '../../i18n/language-names.js';
import { directionOf } from '../../i18n/text.js';
import { safeUrl } from '../../feed/safe-url.js';
import { Markup, markup } from '../html/markup.js';
import type { Content } from '../html/markup.js';
import { GENERATOR } from '../html/generator.js';
import type { Json } from '../jsonld.js';
import { inLanguage, leftToRight, plain, said, to, told } from './context.js';
import type { PageContext } from './context.js';
import type { StaticPage } from './page.js';
import { listOf, mailLine, notice, phoneLine } from './parts.js';
import { PLACES, SHARED, addressOf, oembedPath, pagePath, wayBetween } from './paths.js';

export interface SiteFrame {
  /** BCP 47 tags; every page is there in each of them. */
  readonly languages: readonly string[];
  /** Where the site will lie; undefined when nobody has said so. */
  readonly base: URL | undefined;
  /** Address of the loader, for live widgets; undefined for none. */
  readonly lotse: string | undefined;
}

/** The whole file. */
export function pageFile(page: StaticPage, context: PageContext, site: SiteFrame): string {
  const { reading, place } = context;
  const { language, dir } = reading;
  return markup`<!doctype html>
<html lang="${language}" dir="${dir}" data-page="${pagePath(language, place)}">
${head(page, context, site)}
<body>
<a class="skip" href="#inhalt">${said(reading.words.say('page-skip'), context)}</a>
${banner(page, context, site)}<main id="inhalt" tabindex="-1">
${notices(context)}${page.content}</main>
${foot(context, wayBetween(pagePath(language, place), SHARED.feed))}</body>
</html>
`.source;
}

/** Names no icon: browsers take that of the website around it. */
function head(page: StaticPage, context: PageContext, site: SiteFrame): Markup {
  const { place, catalogue } = context;
  const publisher = plain(catalogue.publisher.name, context);
  const describing =
    page.description !== undefined &&
    markup`<meta name="description" content="${page.description}" />\n`;
  const live = site.lotse !== undefined && markup`<script src="${site.lotse}" defer></script>\n`;
  const shared = (path: string) => wayBetween(pagePath(context.reading.language, place), path);
  return markup`<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${GENERATOR}
<title>${page.title} – ${publisher}</title>
${describing}<link rel="stylesheet" href="${shared(SHARED.styles)}" />
<link rel="alternate" type="application/json" href="${shared(SHARED.feed)}" />
${site.base && absoluteLinks(page, context, { ...site, base: site.base })}<script src="${shared(SHARED.frame)}" defer></script>
${live}${dataScript(page.data)}</head>`;
}

/** Links that only count with whole addresses. */
function absoluteLinks(
  { title }: StaticPage,
  { place, reading }: PageContext,
  { languages, base }: SiteFrame & { readonly base: URL },
): Markup {
  const address = (language: string) => addressOf(pagePath(language, place), base);
  const others = languages.map(
    (language) =>
      markup`<link rel="alternate" hreflang="${language}" href="${address(language)}" />\n`,
  );
  const oembed = addressOf(oembedPath(reading.language, place), base);
  return markup`<link rel="canonical" href="${address(reading.language)}" />
${others}<link rel="alternate" hreflang="x-default" href="${addressOf(SHARED.home, base)}" />
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}" />\n`;
}

/** JSON inside an element of its own: nothing in it can end the element. Source: HTML, 4.12.1.3. */
export function dataScript(data: Json): Markup {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return new Markup(`<script type="application/ld+json">${json}</script>\n`);
}

function banner(page: StaticPage, context: PageContext, { languages }: SiteFrame): Markup {
  const name = told(context.catalogue.publisher.name, context);
  return markup`<header class="banner">
<p class="publisher"><a href="${to(PLACES.list(), context)}">${name}</a></p>
${parts(page, context)}${languageLinks(context, languages)}${exit(context)}</header>
`;
}

/** The parts that this feed has: key, place, name. */
export function partsOf({
  catalogue,
  reading: { words },
}: Pick<PageContext, 'catalogue' | 'reading'>) {
  const all = [
    ['offers', PLACES.list(), words.say('page-offers'), true],
    ['guide', PLACES.guide, words.phrase('compass.title'), catalogue.guide.length > 0],
    ['chains', PLACES.chains, words.phrase('compass.chain'), catalogue.chains.length > 0],
  ] as const;
  return all.filter(([, , , isThere]) => isThere);
}

/** Ways to the parts. */
function parts({ part }: StaticPage, context: PageContext): Content {
  const { catalogue } = context;
  const there = partsOf(context);
  if (there.length < 2) return undefined;
  const links = there.map(([key, place, text]) => {
    const current =
      key === part && markup` aria-current="${place === context.place ? 'page' : 'true'}"`;
    return markup`<li><a href="${to(place, context)}"${current}>${said(text, context)}</a></li>\n`;
  });
  return markup`<nav class="parts" aria-labelledby="teile">
<p class="hidden" id="teile">${told(catalogue.publisher.name, context)}</p>
<ul role="list">\n${links}</ul>
</nav>\n`;
}

function languageLinks(context: PageContext, languages: readonly string[]): Content {
  if (languages.length < 2) return undefined;
  const title = said(context.reading.words.phrase('ui.language'), context);
  const links = languages.map((language) => {
    const own = language === context.reading.language;
    const current = own && markup` aria-current="true"`;
    return markup`<li><a href="${inLanguage(language, context)}" hreflang="${language}" lang="${language}" dir="${directionOf(language)}"${current}>${languageName(language)}</a></li>\n`;
  });
  return markup`<nav class="languages" aria-labelledby="sprachen">
<p class="hidden" id="sprachen">${title}</p>
<ul role="list">\n${links}</ul>
</nav>\n`;
}

/** Only shown inside of a frame (embed/frame.ts). */
function exit(context: PageContext): Markup {
  const { place, reading } = context;
  const path = pagePath(reading.language, place);
  const own = path.slice(path.lastIndexOf('/') + 1);
  return markup`<p class="exit"><a href="${own}" target="_blank" rel="noopener" data-exit hidden>${said(reading.words.say('page-new-tab'), context)}</a></p>\n`;
}

/** What people should know about the data as a whole: old, or not all readable. */
function notices(context: PageContext): readonly Content[] {
  const { catalogue, today, reading } = context;
  const { words } = reading;
  return noticesOf(catalogue, today, false).map((one) => {
    const text =
      one.kind === 'partial'
        ? words.phrase(
            'finder.partial',
            formatNumber(one.usable, words.locale),
            formatNumber(one.received, words.locale),
          )
        : words.phrase('finder.stale', formatDateShort(one.asOf, words.locale));
    return notice(said(text, context), context);
  });
}

/**
 * Who answers for the data and how old they are. The day of the publishing is left out: it would make every page new each
 * night. `feed`: way to the feed.
 */
export function foot(context: Pick<PageContext, 'catalogue' | 'reading'>, feed: string): Markup {
  const { catalogue, reading } = context;
  const { words } = reading;
  const { publisher } = catalogue;
  const name = told(publisher.name, context);
  const home = safeUrl(catalogue.homeUrl ?? publisher.url);
  const license = safeUrl(catalogue.license);
  const asOf = words.say('as-of', {
    date: formatDateShort(asOfDay(catalogue), words.locale),
  });
  const source = home === undefined ? name : markup`<a href="${home}">${name}</a>`;
  const ways = [phoneLine(publisher.phone, context), mailLine(publisher.email, context)];
  const ask = ways.some((one) => one !== undefined) && [
    markup`<p class="strong">${said(words.say('page-ask'), context)}</p>\n`,
    listOf(ways, 'lines'),
  ];
  return markup`<footer>
${ask}<p>${said(words.say('source'), context)} ${source} · ${said(asOf, context)}</p>
<p>${said(words.say('page-made'), context)}</p>
${license && markup`<p>${said(words.say('license'), context)} <a href="${license}" rel="license">${leftToRight(license.replace(/^https?:\/\//, ''))}</a></p>\n`}<p class="no-print"><a href="${feed}" type="application/json">${said(words.say('page-data'), context)}</a></p>
</footer>
`;
}
