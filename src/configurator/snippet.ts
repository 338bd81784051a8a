// What an editor pastes, in its four forms, and what an administrator adds once: settings in, text out.
// Left out: which form survives in which CMS (survival.ts) and how to paste it (steps.ts).
// Source: embed contract 2b, 2c, 4.1, 4.3, 4.4.
import { encode } from '../domain/page-fragment.js';
import type { WidgetOption } from '../ui/widget-options.js';
import { WIDGETS, type WidgetName } from './widgets.js';

/** One widget on one page. */
export interface WidgetSettings {
  readonly widget: WidgetName;
  /** Address of the feed; empty when the loader tag names it. */
  readonly feed: string;
  /** Page with the same content that can be read without the widget; empty when there is none. */
  readonly page: string;
  /** Words of the link to that page; empty for the usual ones. */
  readonly linkText: string;
  /** Attribute to value, as in HTML; a switch that is on has the value "true", values of a list have spaces between them. */
  readonly options: Readonly<Record<string, string>>;
}

/** The loader of one site. */
export interface LoaderSettings {
  /** Absolute address of lotse.js. */
  readonly src: string;
  /** `sha384-…` of exactly that file; leave out for an address whose file changes. */
  readonly integrity?: string;
  /** Hosts whose feeds may be shown; empty allows all. */
  readonly feedHosts?: readonly string[];
  /** Feed of widgets that name none. */
  readonly feed?: string;
}

export interface Snippets {
  readonly element: string;
  readonly div: string;
  /** HTML of a paragraph with nothing but the link. */
  readonly link: string;
  /** Address of that link, for the dialog "insert link" of an editor. */
  readonly linkAddress: string;
  /** Address of the page, to be pasted where a CMS turns addresses into embeds. */
  readonly url: string;
  readonly iframe: string;
}

/** All forms of one widget, each in one line, with a visible link inside and without options that say the default. */
export function snippets(settings: WidgetSettings): Snippets {
  const fallback = linkTo(settings.page, settings);
  const named = pairsOf(settings);
  const linkAddress = fragmentLink(settings);
  return {
    element: `<lotse-${settings.widget}${named.map(elementAttribute).join('')}>${fallback}</lotse-${settings.widget}>`,
    div: `<div class="lotse-widget"${attribute('data-lotse', settings.widget)}${named.map(dataAttribute).join('')}><p>${fallback}</p></div>`,
    link: `<p>${linkTo(linkAddress, settings)}</p>`,
    linkAddress,
    url: settings.page,
    iframe: `<iframe${attribute('src', settings.page)}${attribute('title', WIDGETS[settings.widget].title)} width="100%" height="600" loading="lazy"></iframe>`,
  };
}

/**
 * Attributes and values that a snippet carries, in the order of the option table: those the widget knows
 * and that say something else than the default. Values are trimmed, without line breaks.
 */
export function printedOptions({
  widget,
  options,
}: WidgetSettings): readonly (readonly [attribute: string, value: string])[] {
  return WIDGETS[widget].options.flatMap((option) => {
    const value = oneLine(options[option.attribute] ?? '');
    return option.attribute === 'feed' || saysDefault(option, value)
      ? []
      : [[option.attribute, value] as const];
  });
}

function saysDefault({ type, default: usual }: WidgetOption, value: string): boolean {
  if (type === 'switch') return value !== 'true';
  return value === '' || value === String(usual);
}

function pairsOf(settings: WidgetSettings): readonly (readonly [string, string])[] {
  const feed = oneLine(settings.feed);
  return [...(feed === '' ? [] : [['feed', feed] as const]), ...printedOptions(settings)];
}

function isSwitch(name: string): boolean {
  return Object.values(WIDGETS).some(({ options }) =>
    options.some(({ attribute: known, type }) => known === name && type === 'switch'),
  );
}

const elementAttribute = ([name, value]: readonly [string, string]): string =>
  isSwitch(name) ? ` ${name}` : attribute(name, value);

/** With a value even for switches, because filters of CMS drop attributes without one. */
const dataAttribute = ([name, value]: readonly [string, string]): string =>
  attribute(`data-lotse-${name}`, value);

function fragmentLink(settings: WidgetSettings): string {
  const pairs = pairsOf(settings).map(([name, value]) => `__${name}-${encode(value)}`);
  return `${settings.page.replace(/#.*$/, '')}#lotse-${settings.widget}${pairs.join('')}`;
}

/** Words alone where there is no address: editors of CMS delete what is empty. */
function linkTo(address: string, { widget, linkText }: WidgetSettings): string {
  const words = escape(oneLine(linkText) || WIDGETS[widget].linkText);
  return address === '' ? words : `<a${attribute('href', address)}>${words}</a>`;
}

/** The loader tag. With a hash it needs CORS, which `crossorigin` asks for. */
export function loaderTag({ src, integrity, feedHosts = [], feed = '' }: LoaderSettings): string {
  const parts = [
    attribute('src', src),
    integrity === undefined
      ? ''
      : `${attribute('integrity', integrity)}${attribute('crossorigin', 'anonymous')}`,
    feedHosts.length === 0 ? '' : attribute('data-lotse-feeds', feedHosts.join(' ')),
    feed === '' ? '' : attribute('data-lotse-feed', feed),
  ];
  return `<script${parts.join('')} defer></script>`;
}

/**
 * What a content security policy has to allow beside what it allows already: origins of the loader, of the feeds,
 * and of the page in a frame when `framed` is given. Origins of the site itself read 'self'.
 * `trustedTypes`: for policies that say `require-trusted-types-for`.
 */
export function cspLine(
  loader: LoaderSettings,
  site: string,
  { feeds = [], framed, trustedTypes = false }: CspNeeds = {},
): string {
  const source = (address: string) => originFor(address, site);
  const connect = [...new Set([...feeds.map(source), source(loader.src)])];
  return [
    `script-src ${source(loader.src)}`,
    `connect-src ${connect.join(' ')}`,
    ...(framed === undefined ? [] : [`frame-src ${source(framed)}`]),
    ...(trustedTypes ? ['trusted-types bildungslotse bildungslotse-html'] : []),
  ].join('; ');
}

export interface CspNeeds {
  /** Addresses of the feeds that pages show. */
  readonly feeds?: readonly string[];
  /** Address of a page that is shown in a frame. */
  readonly framed?: string;
  readonly trustedTypes?: boolean;
}

/** 'self' for addresses of the site itself and for those that are no absolute addresses. */
function originFor(address: string, site: string): string {
  if (!URL.canParse(address)) return "'self'";
  const { origin } = new URL(address);
  return URL.canParse(site) && new URL(site).origin === origin ? "'self'" : origin;
}

const attribute = (name: string, value: string): string => ` ${name}="${escape(oneLine(value))}"`;

/** Line breaks and other control characters become spaces: editors of CMS make paragraphs of lines. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** Brackets and braces, too: WordPress reads [shortcodes] and Contao {{insert tags}} wherever they stand. */
function escape(text: string): string {
  return text.replace(
    /[&<>"'[\]{}]/g,
    (sign) => ESCAPED[sign] ?? `&#${String(sign.charCodeAt(0))};`,
  );
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
