// The first page of a site: its languages, each by its own name. Nobody is sent on unasked.
// Left out: the pages themselves (layout.ts).
import type { Catalogue } from '../../feed/catalogue.js';
import { formatList } from '../../i18n/more-format.js';
import { languageName } from '../../i18n/language-names.js';
import { GENERATOR } from '../html/generator.js';
import { markup } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import type { Reading } from '../html/reading.js';
import { plain, said, told } from './context.js';
import { dataScript, foot, partsOf } from './layout.js';
import type { SiteFrame } from './layout.js';
import { PLACES, SHARED, addressOf, pagePath } from './paths.js';

/** `readings`: one for each language, in the order in which they are offered. */
export function homePage(
  readings: readonly [Reading, ...Reading[]],
  catalogue: Catalogue,
  { base }: SiteFrame,
): string {
  const [reading] = readings;
  const { language, dir } = reading;
  const name = plain(catalogue.publisher.name, { reading });
  const address = base && addressOf(SHARED.home, base);
  const canonical = address && markup`<link rel="canonical" href="${address}" />\n`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    inLanguage: readings.map((one) => one.language),
    url: address,
  };
  return markup`<!doctype html>
<html lang="${language}" dir="${dir}" data-page="${SHARED.home}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${GENERATOR}
<title>${name}</title>
<link rel="stylesheet" href="${SHARED.styles}" />
<link rel="alternate" type="application/json" href="${SHARED.feed}" />
${canonical}${readings.map((one) => alternate(one, base))}<script src="${SHARED.frame}" defer></script>
${dataScript(data)}</head>
<body>
<main class="home">
<h1>${told(catalogue.publisher.name, { reading })}</h1>
<ul class="choices" role="list">
${readings.map((one) => choice(one, catalogue))}</ul>
</main>
${foot({ catalogue, reading }, SHARED.feed)}</body>
</html>
`.source;
}

function alternate({ language }: Reading, base: URL | undefined): Markup | undefined {
  if (base === undefined) return undefined;
  const href = addressOf(pagePath(language, PLACES.list()), base);
  return markup`<link rel="alternate" hreflang="${language}" href="${href}" />\n`;
}

/** The name of a language leads to it; what is there stands below in that language. */
function choice(reading: Reading, catalogue: Catalogue): Markup {
  const { language, dir, words } = reading;
  const href = pagePath(language, PLACES.list());
  const names = partsOf({ catalogue, reading }).map(([, , name]) => name);
  const hint = said(formatList(names, words.locale), { reading });
  return markup`<li lang="${language}" dir="${dir}"><a href="${href}" hreflang="${language}"><strong>${languageName(language)}</strong> <span>${hint}</span></a></li>\n`;
}
