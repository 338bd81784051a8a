// A month's list as one static file: no scripts, nothing from anywhere else, every language marked. The
// content security policy names the hash of the style sheet.
// Left out: which courses (domain/monthly-list.ts), what is said about each (facts.ts, times.ts, changes.ts).
import { coursesOf } from '../../domain/monthly-list.js';
import type { MonthlyList } from '../../domain/monthly-list.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { safeUrl } from '../../feed/safe-url.js';
import { formatDateShort } from '../../i18n/format.js';
import { formatMonth } from '../../i18n/day-format.js';
import { shortAddress } from './contact.js';
import { changesSection } from './changes-section.js';
import { courseTables } from './course-table.js';
import { Markup, markup } from '../html/markup.js';
import { providersSection } from './providers-section.js';
import { given, own, readingsOf } from '../html/reading.js';
import type { Reading } from '../html/reading.js';
import { line, piece, sides } from '../html/pieces.js';
import { listStyles } from './styles.js';
import { waysMarkup } from './ways.js';

export interface ListOptions {
  /** BCP 47 tags, at least one; the first is the language of the page. */
  readonly languages: readonly [string, ...string[]];
  readonly isPoster: boolean;
}

/** The file as text. Deterministic: the same list gives the same bytes. Never rejects. */
export async function monthlyListPage(
  list: MonthlyList,
  catalogue: Catalogue,
  { languages, isPoster }: ListOptions,
): Promise<string> {
  const readings = readingsOf(languages, catalogue);
  const [first] = readings as [Reading, ...Reading[]];
  const name = given(catalogue.publisher.name, first)[0]?.text ?? '';
  const title = titleOf(list, first);
  const styles = listStyles({
    start: `${name} · ${title}`,
    middle: [asOfText(list, first), sourceAddress(catalogue)].filter(Boolean).join(' · '),
    page: first.words.say('page'),
    isPoster,
  });
  const policy = await policyFor(styles);
  const content = [
    pageHeader(list, catalogue, readings),
    markup`<main>${changesSection(list, readings)}${courses(list, catalogue, readings)}</main>`,
    pageFooter(list, catalogue, readings),
  ];
  return markup`<!doctype html>
<html lang="${first.language}" dir="${first.dir}" class="${isPoster ? 'poster' : 'list'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${name}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
${content}
</body>
</html>
`.source;
}

/** Nothing is loaded and nothing runs; only this very style sheet counts. */
async function policyFor(styles: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function titleOf({ month }: MonthlyList, { words }: Reading): string {
  return words.say('title', { month: formatMonth(month, words.locale) });
}

function asOfText({ asOf }: MonthlyList, { words }: Reading): string {
  return words.say('as-of', { date: formatDateShort(asOf, words.locale) });
}

function sourceAddress({ homeUrl }: Catalogue): string {
  const url = safeUrl(homeUrl);
  return url === undefined ? '' : shortAddress(url);
}

function pageHeader(list: MonthlyList, catalogue: Catalogue, readings: readonly Reading[]): Markup {
  const titles = sides(
    readings,
    (reading) => markup`<h1>${piece(own(titleOf(list, reading), reading), reading)}</h1>
${line(given(catalogue.publisher.name, reading), reading)}
${line([own(leadText(list, reading), reading)], reading)}
${line([own(asOfText(list, reading), reading)], reading)}
${incomplete(catalogue, reading)}`,
  );
  return markup`<header>${titles}</header>\n`;
}

function leadText({ month }: MonthlyList, { words }: Reading): string {
  return words.say('lead', { month: formatMonth(month, words.locale) });
}

/** Entries that nobody could read are missing, and people should know. */
function incomplete({ dropped }: Catalogue, reading: Reading): Markup | undefined {
  if (dropped === 0) return undefined;
  return line([own(reading.words.count('incomplete', dropped), reading)], reading);
}

function courses(list: MonthlyList, catalogue: Catalogue, readings: readonly Reading[]) {
  if (coursesOf(list).length > 0) return courseTables(list, catalogue, readings);
  const month = (reading: Reading) => formatMonth(list.month, reading.words.locale);
  const name = (reading: Reading) => given(catalogue.publisher.name, reading)[0]?.text ?? '';
  const { phone, email } = catalogue.publisher;
  return sides(
    readings,
    (
      reading,
    ) => markup`${line([own(reading.words.say('empty', { month: month(reading) }), reading)], reading)}
${line([own(reading.words.say('empty-hint', { name: name(reading) }), reading)], reading)}
${waysMarkup({ phone, email })}`,
  );
}

function pageFooter(list: MonthlyList, catalogue: Catalogue, readings: readonly Reading[]): Markup {
  return markup`<footer>${providersSection(list, readings)}
${sides(readings, (reading) => sourceLines(list, catalogue, reading))}</footer>`;
}

function sourceLines(list: MonthlyList, catalogue: Catalogue, reading: Reading): Markup {
  const { words } = reading;
  const home = safeUrl(catalogue.homeUrl);
  const license = safeUrl(catalogue.license);
  const link = (url: string) => markup`<a href="${url}" dir="ltr">${shortAddress(url)}</a>`;
  const source = [own(words.say('source'), reading), ...given(catalogue.publisher.name, reading)];
  return markup`<p>${source.map((one) => markup`${piece(one, reading)} `)}${home && link(home)}</p>
<p>${piece(own(words.say('license'), reading), reading)} ${license && link(license)}</p>
${line([own(asOfText(list, reading), reading)], reading)}`;
}
