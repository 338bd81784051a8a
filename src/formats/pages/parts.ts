// Small pieces of markup that many static pages share: sections, lists, pairs, links, chips, notes.
// Whatever has nothing to say is left out. Left out: what they say.
import { mailtoUrl } from '../../feed/mail-url.js';
import { safeUrl } from '../../feed/safe-url.js';
import { telUrl } from '../../feed/phone-url.js';
import type { LocalizedText } from '../../feed/schema.js';
import { formatPhone } from '../../i18n/format.js';
import type { TextLanguage } from '../../i18n/text.js';
import { Markup, markup } from '../html/markup.js';
import type { Content } from '../html/markup.js';
import { languageWord } from './words.js';
import { isolated, leftToRight, said } from './context.js';
import type { Reader } from './context.js';
import { given } from '../html/reading.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** Contents that say something. */
export function present(contents: readonly Content[]): readonly Content[] {
  return contents.filter((one) =>
    isList(one) ? present(one).length > 0 : one !== undefined && one !== false && one !== '',
  );
}

export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(6, level + 1) as HeadingLevel;
}

const ELEMENTS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading; the name of its element is one of ours, never out of a feed. */
export function heading(level: HeadingLevel, content: Content, id?: string): Markup {
  const element = new Markup(ELEMENTS[level - 1] ?? 'h6');
  const named = id === undefined ? undefined : markup` id="${id}"`;
  return markup`<${element}${named}>${content}</${element}>\n`;
}

/** A section with its heading; nothing when it has no content. */
export function section(
  title: Content,
  contents: readonly Content[],
  level: HeadingLevel = 2,
): Content {
  const filled = present(contents);
  if (filled.length === 0) return undefined;
  return markup`<section>\n${heading(level, title)}${filled}</section>\n`;
}

export function paragraph(content: Content, className?: string): Content {
  if (present([content]).length === 0) return undefined;
  const named = className === undefined ? undefined : markup` class="${className}"`;
  return markup`<p${named}>${content}</p>\n`;
}

/** A list of what is known. `className`: `lines` stands without bullets. */
export function listOf(contents: readonly Content[], className = 'plain'): Content {
  const filled = present(contents);
  if (filled.length === 0) return undefined;
  const items = filled.map((one) => markup`<li>${one}</li>\n`);
  return markup`<ul class="${className}" role="list">\n${items}</ul>\n`;
}

export type Pair = readonly [label: Content, value: Content];

/** Names of facts with their values. */
export function pairsOf(pairs: readonly (Pair | undefined)[], className = 'facts'): Content {
  const known = pairs.filter((pair) => pair !== undefined && present([pair[1]]).length > 0);
  if (known.length === 0) return undefined;
  const rows = known.map(
    (pair) => markup`<div><dt>${pair?.[0]}</dt>\n<dd>${pair?.[1]}</dd></div>\n`,
  );
  return markup`<dl class="${className}">\n${rows}</dl>\n`;
}

/** One below the other. */
export function lines(contents: readonly Content[]): Content {
  const filled = present(contents);
  return filled.length < 2 ? filled : filled.map((one) => markup`<span class="line">${one}</span>`);
}

export type Tone = 'good' | 'warning' | 'bad' | 'neutral';

/** `tone`: a state, told by word, sign and colour. */
export function chip(content: Content, tone?: Tone): Markup {
  return tone === undefined
    ? markup`<li class="chip">${content}</li>\n`
    : markup`<li class="chip state ${tone}">${content}</li>\n`;
}

/** What people must not miss. */
export function notice(content: Content, context: Reader): Markup {
  const word = said(context.reading.words.phrase('ui.notice-warning'), context);
  return markup`<p class="notice"><strong>${word}:</strong> ${content}</p>\n`;
}

/** One note for a whole record when any of its texts is not in the wanted language; else nothing. */
export function languageNote(
  texts: readonly (TextLanguage | undefined)[],
  context: Reader,
): Content {
  const { words, language } = context.reading;
  const foreign = texts.find((text) => text?.isFallback === true);
  if (foreign === undefined) return undefined;
  const isEasy = language === 'de-simple' && foreign.lang === 'de';
  const text = isEasy
    ? words.phrase('finder.not-in-easy-language')
    : words.phrase('finder.only-in-language', languageWord(foreign.lang, context.reading));
  return paragraph(said(text, context), 'note');
}

/** "Telefon: +49 30 …" as a link; nothing for what is no number. */
export function phoneLine(phone: string | undefined, context: Reader): Content {
  const href = telUrl(phone);
  if (href === undefined || phone === undefined) return undefined;
  const label = said(context.reading.words.say('page-phone'), context);
  return markup`${label} <a class="way" href="${href}">${leftToRight(formatPhone(phone))}</a>`;
}

/** "E-Mail: …" as a link; nothing for what is no address. */
export function mailLine(email: string | undefined, context: Reader): Content {
  const href = mailtoUrl(email);
  if (href === undefined || email === undefined) return undefined;
  const label = said(context.reading.words.phrase('finder.email'), context);
  return markup`${label} <a class="way" href="${href}">${leftToRight(email)}</a>`;
}

/** The host of a website as a link; nothing for what is no address. */
export function webLine(url: string | undefined, context: Reader): Content {
  return safeUrl(url) === undefined ? undefined : feedLink(url, undefined, context);
}

/**
 * A link out of the feed: opens no back door, names the host it leads to, says when the connection is
 * not encrypted. An address that is not safe leaves the words alone.
 */
export function feedLink(
  url: string | undefined,
  title: LocalizedText | undefined,
  context: Reader,
  lang?: string,
): Content {
  const href = safeUrl(url);
  const [label] = given(title, context.reading);
  const text = label && isolated(label, context.reading);
  if (href === undefined) return text;
  const { host } = new URL(href);
  const spoken = lang === undefined ? undefined : markup` hreflang="${lang}"`;
  const link = markup`<a href="${href}" rel="noopener noreferrer"${spoken}>${text ?? leftToRight(host)}</a>`;
  return markup`${link}${hostNote(href, text !== undefined, context)}`;
}

/** Where a link leads, so that nobody is led elsewhere unawares. */
export function hostNote(href: string, namesHost: boolean, context: Reader): Content {
  const { host, protocol } = new URL(href);
  const insecure =
    protocol === 'http:' && said(context.reading.words.phrase('ui.insecure-link'), context);
  const facts = [namesHost && leftToRight(host), insecure].filter((one) => one !== false);
  if (facts.length === 0) return undefined;
  const list = facts.map((one, index) => [index > 0 && ', ', one]);
  return markup` <span class="host">(${list})</span>`;
}
