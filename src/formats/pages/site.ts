// A feed as a static site: every page in every language and the files beside them, one after the other, so that
// a county of ten thousand offers fits into little memory. Deterministic: the same feed, day and options
// give the same bytes. Left out: writing to a disk (cli/), what stands on the pages.
import { UNKNOWN } from '../../domain/offer-query.js';
import { createOfferIndex } from '../../domain/offer-index.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Catalogue } from '../../feed/catalogue.js';
import type { Weekday } from '../../feed/vocabulary.js';
import { formatWeekday } from '../../i18n/more-format.js';
import { FRAME_SCRIPT } from '../generated/frame-script.js';
import { readingsOf } from '../html/reading.js';
import type { Reading } from '../html/reading.js';
import { chainPages } from './chain-pages.js';
import { plain } from './context.js';
import type { PageContext } from './context.js';
import { guidePages } from './guide-pages.js';
import { homePage } from './home-page.js';
import { pageFile } from './layout.js';
import type { SiteFrame } from './layout.js';
import { listPages } from './list-pages.js';
import { oembedFile } from './oembed.js';
import { offerPage } from './offer-page.js';
import type { StaticPage } from './page.js';
import { PLACES, SHARED, addressOf, oembedPath, pagePath } from './paths.js';
import { sitemapFiles } from './sitemap.js';
import type { SitemapEntry } from './sitemap.js';
import { PAGE_STYLES } from './styles.js';
import { languageWord } from './words.js';

export interface SiteOptions extends SiteFrame {
  readonly languages: readonly [string, ...string[]];
  /** Plain date in the feed's zone. */
  readonly today: PlainDate;
}

export interface SiteFile {
  /** Inside the folder of the site, parts divided by '/'; of the form `SITE_FILE`. */
  readonly path: string;
  readonly text: string;
}

/** All files but the feed itself (`SHARED.feed`), which the caller has. */
export function* siteFiles(catalogue: Catalogue, options: SiteOptions): Generator<SiteFile> {
  const { languages, base } = options;
  const readings = readingsOf(languages, catalogue) as readonly [Reading, ...Reading[]];
  const entries: SitemapEntry[] = [];
  for (const reading of readings) {
    const isFirst = reading === readings[0];
    for (const file of languageFiles(catalogue, reading, options)) {
      if (isFirst && file.page !== undefined) entries.push(file.page);
      yield { path: file.path, text: file.text };
    }
  }
  yield { path: SHARED.styles, text: PAGE_STYLES };
  yield { path: SHARED.frame, text: `${FRAME_SCRIPT}\n` };
  if (base !== undefined) yield* sitemapFiles(entries, languages, base);
  yield {
    path: SHARED.home,
    text: homePage(readings, catalogue, options),
  };
}

interface PageFile extends SiteFile {
  /** Undefined for what is no page. */
  readonly page?: SitemapEntry;
}

function* languageFiles(
  catalogue: Catalogue,
  reading: Reading,
  options: SiteOptions,
): Generator<PageFile> {
  const { base } = options;
  const { language } = reading;
  const contextAt = contextsOf(catalogue, reading, options);
  for (const page of pagesOf(contextAt, options)) {
    const { place, modified } = page;
    const context = contextAt(place);
    const path = pagePath(language, place);
    yield { path, text: pageFile(page, context, options), page: { place, modified } };
    if (base === undefined) continue;
    const text = oembedFile({
      title: page.title,
      url: addressOf(path, base),
      provider: plain(catalogue.publisher.name, context),
      providerUrl: addressOf(SHARED.home, base),
    });
    yield { path: oembedPath(language, place), text };
  }
}

function* pagesOf(
  contextAt: (place: string) => PageContext,
  { lotse }: SiteOptions,
): Generator<StaticPage> {
  yield* listPages(contextAt, lotse);
  for (const offer of contextAt('').catalogue.offers) {
    yield offerPage(offer, contextAt(PLACES.offer(offer.id)));
  }
  yield* guidePages(contextAt, lotse);
  yield* chainPages(contextAt, lotse);
}

/** What all pages of a language share, and where each of them lies. */
function contextsOf(
  catalogue: Catalogue,
  reading: Reading,
  { today, base }: SiteOptions,
): (place: string) => PageContext {
  const { language, words } = reading;
  const index = createOfferIndex(catalogue, {
    languages: [language],
    today,
    labelOf: (facet, code) => {
      if (code === UNKNOWN) return undefined;
      if (facet === 'weekday') return formatWeekday(code as Weekday, words.locale);
      return facet === 'language' ? languageWord(code, reading) : words.label(facet, code);
    },
  });
  return (place) => ({
    catalogue,
    reading,
    today,
    index,
    place,
    address: (target) =>
      base === undefined ? relative(place, target) : addressOf(pagePath(language, target), base),
  });
}

/** Machines read addresses in JSON-LD as seen from the page. */
function relative(place: string, target: string): string {
  return '../'.repeat(place.split('/').length - 1) + target;
}
