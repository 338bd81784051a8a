// The page that offers calendars: a plain list that works without scripts and without anything from
// elsewhere. Left out: the calendars (ics.ts) and which there are (ics-feed.ts).
import type { Catalogue } from '../feed/catalogue.js';
import { safeUrl } from '../feed/safe-url.js';
import { directionOf, readText } from '../i18n/text.js';
import { GENERATOR } from './html/generator.js';
import { markup } from './html/markup.js';
import type { Markup } from './html/markup.js';
import type { CalendarGroup, FeedCalendar } from './ics-feed.js';

export interface PageWords {
  /** Language of these words. */
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  readonly subscribe: string;
  readonly file: string;
  readonly how: string;
  readonly howPress: string;
  readonly howCopy: string;
  readonly howFile: string;
  readonly source: string;
  readonly license: string;
  readonly asOf: string;
  readonly group: (group: CalendarGroup) => string;
  readonly count: (offers: number) => string;
}

export interface PageOptions {
  readonly catalogue: Catalogue;
  /** Language wanted for texts of the feed. */
  readonly language: string;
  readonly words: PageWords;
  /** Where the folder with the calendars will lie; undefined when nobody has said so. */
  readonly base: URL | undefined;
}

/** The whole page. Links to files are relative, so it can be moved together with them. */
export function calendarPage(calendars: readonly FeedCalendar[], options: PageOptions): string {
  const { words } = options;
  const groups = [...new Set(calendars.map(({ group }) => group))];
  const sections = groups.map((group) =>
    section(
      group,
      calendars.filter((calendar) => calendar.group === group),
      options,
    ),
  );
  return markup`<!doctype html>
<html lang="${words.lang}" dir="${directionOf(words.lang)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
${GENERATOR}
<title>${words.title} – ${publisherOf(options)}</title>
${STYLE}
</head>
<body>
<main>
<h1>${words.title}</h1>
<p><b>${publisherOf(options)}</b></p>
<p>${words.lead}</p>
${how(options)}
${sections}</main>
${footer(options)}
</body>
</html>
`.source;
}

const STYLE = markup`<style>
:root { color-scheme: light dark; }
body { background: #fff; color: #1a1a1a; font: 100%/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 45em; padding: 1em; overflow-wrap: anywhere; }
ul[role] { list-style: none; padding: 0; }
summary { cursor: pointer; padding: 0.25em 0; }
li.calendar { border-top: 1px solid GrayText; display: flex; flex-wrap: wrap; gap: 0 1em; padding: 0.5em 0; align-items: baseline; }
.name { flex: 1 1 16em; }
.links { display: flex; flex-wrap: wrap; gap: 0 1em; }
.links a { padding: 0.25em 0; }
footer { border-top: 1px solid GrayText; font-size: 0.875em; margin-top: 2em; }
a { color: #0b4f9e; }
@media (prefers-color-scheme: dark) { body { background: #16191d; color: #eee; } a { color: #9cc7ff; } }
@media print { .links { display: none; } }
</style>`;

function section(
  group: CalendarGroup,
  calendars: readonly FeedCalendar[],
  options: PageOptions,
): Markup {
  const heading =
    group === 'all' ? undefined : markup`<h2 id="${group}">${options.words.group(group)}</h2>\n`;
  return markup`<section>
${heading}<ul role="list">
${calendars.map((calendar) => item(calendar, options))}</ul>
</section>
`;
}

function item({ file, name, lang, courses }: FeedCalendar, { words, base }: PageOptions): Markup {
  const count = new Set(courses.map(({ offer }) => offer.record.id)).size;
  const id = file.replace(/\.ics$/, '');
  const address = encodeURIComponent(file);
  const webcal = base && new URL(address, base).href.replace(/^https?:/, 'webcal:');
  const own = lang === words.lang ? undefined : markup` lang="${lang}"`;
  return markup`<li class="calendar">
<span class="name"><b id="${id}"${own} dir="auto">${name}</b> (${words.count(count)})</span>
<span class="links">${webcal && link(webcal, words.subscribe, `subscribe:${id}`, id)} ${link(address, words.file, `file:${id}`, id)}</span>
</li>
`;
}

/** Named by its own words and by the calendar's name. */
function link(href: string, text: string, id: string, named: string): Markup {
  return markup`<a href="${href}" id="${id}" aria-labelledby="${id} ${named}">${text}</a>`;
}

function how({ words, base }: PageOptions): Markup {
  const steps = [...(base === undefined ? [] : [words.howPress]), words.howCopy, words.howFile];
  return markup`<details>
<summary>${words.how}</summary>
<ul>
${steps.map((step) => markup`<li>${step}</li>\n`)}</ul>
</details>`;
}

function footer(options: PageOptions): Markup {
  const { catalogue, words } = options;
  const home = safeUrl(catalogue.homeUrl);
  const license = safeUrl(catalogue.license);
  const name = publisherOf(options);
  return markup`<footer>
<p>${words.source} ${home === undefined ? name : markup`<a href="${home}">${name}</a>`}</p>
<p>${words.asOf}</p>
${license && markup`<p>${words.license} <a href="${license}">${license}</a></p>\n`}</footer>`;
}

function publisherOf({ catalogue, language }: PageOptions): string {
  return readText(catalogue.publisher.name, language, catalogue.defaultLanguage)?.text ?? '';
}
