// What an editor pastes, in its four forms, and what an administrator adds once: settings in, text out.
// Left out: which form survives in which CMS (survival.ts) and how to paste it (steps.ts).
// Source: embed contract 2b, 2c, 4.1, 4.3, 4.4.
import { encode } from '../domain/page-fragment.js';
import { clean } from '../embed/settings.js';
import type { WidgetOption } from '../ui/widget-options.js';
import { adviseAccent } from './accent.js';
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
  /** Words of that link. */
  readonly linkWords: string;
  /** Address of that link, for the dialog "insert link" of an editor. */
  readonly linkAddress: string;
  /** Address of the page, to be pasted where a CMS turns addresses into embeds. */
  readonly url: string;
  readonly iframe: string;
}

/** All forms of one widget, each in one line, with a visible link inside and without options that say the default. */
export function snippets(settings: WidgetSettings): Snippets {
  return {
    element: toHtml(snippetTag('element', settings)),
    div: toHtml(snippetTag('div', settings)),
    link: toHtml(snippetTag('link', settings)),
    linkWords: linkWords(settings),
    linkAddress: linkAddress(settings),
    url: settings.page,
    iframe: toHtml(snippetTag('iframe', settings)),
  };
}

/** A tag that can be written as text or made in a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly inside: readonly (Tag | string)[];
}

/** What is pasted, as a tag. Block tags stand in the div only: WordPress closes the element early before a paragraph. */
export function snippetTag(
  form: 'element' | 'div' | 'link' | 'iframe',
  settings: WidgetSettings,
): Tag {
  const { widget, page } = settings;
  switch (form) {
    case 'element':
      return tag(`lotse-${widget}`, pairsOf(settings).map(asSwitch), linkTo(page, settings));
    case 'div':
      return tag(
        'div',
        [['class', 'lotse-widget'], ['data-lotse', widget], ...pairsOf(settings).map(asData)],
        tag('p', [], linkTo(page, settings)),
      );
    case 'link':
      return tag('p', [], linkTo(linkAddress(settings), settings));
    case 'iframe':
      return tag('iframe', [
        ['class', 'lotse-frame'],
        ['src', page],
        ['title', WIDGETS[widget].title],
        ...FRAME,
      ]);
  }
}

const FRAME = [
  ['width', '100%'],
  ['height', '600'],
  ['loading', 'lazy'],
] as const;

type Pair = readonly [name: string, value: string];

const tag = (name: string, attributes: readonly Pair[], ...inside: Tag['inside']): Tag => ({
  name,
  attributes: attributes.map(([key, value]) => [key, oneLine(value)]),
  inside,
});

function toHtml({ name, attributes, inside }: Tag): string {
  const content = inside.map((one) => (typeof one === 'string' ? escape(one) : toHtml(one)));
  return `<${name}${attributes.map(written).join('')}>${content.join('')}</${name}>`;
}

/** Without a value only where none is meant: `language-menu`. */
const written = ([name, value]: Pair): string =>
  value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`;

/**
 * Attributes and values that a snippet carries, in the order of the option table: those the widget knows
 * and that say something else than the default. Values are as the loader would read them, without line breaks.
 */
export function printedOptions({
  widget,
  options,
}: WidgetSettings): readonly (readonly [attribute: string, value: string])[] {
  return WIDGETS[widget].options.flatMap((option) => {
    const value = clean(oneLine(options[option.attribute] ?? ''));
    return option.attribute === 'feed' ||
      saysDefault(option, value) ||
      isRefused(option, value, options)
      ? []
      : [[option.attribute, value] as const];
  });
}

/** An accent that nobody could read: the widget would not take it anyway. */
function isRefused(
  { attribute }: WidgetOption,
  value: string,
  { theme }: WidgetSettings['options'],
): boolean {
  if (attribute !== 'accent') return false;
  return adviseAccent(value, theme === 'dark' ? 'dark' : 'light')?.isReadable !== true;
}

function saysDefault({ type, default: usual }: WidgetOption, value: string): boolean {
  if (type === 'switch') return value !== 'true';
  return value === '' || value === String(usual);
}

function pairsOf(settings: WidgetSettings): readonly Pair[] {
  const feed = clean(oneLine(settings.feed));
  return [...(feed === '' ? [] : [['feed', feed] as const]), ...printedOptions(settings)];
}

const SWITCHES = new Set(
  Object.values(WIDGETS).flatMap(({ options }) =>
    options.flatMap(({ attribute, type }) => (type === 'switch' ? [attribute] : [])),
  ),
);

const asSwitch = ([name, value]: Pair): Pair => [name, SWITCHES.has(name) ? '' : value];

/** With a value even for switches, because filters of CMS drop attributes without one. */
const asData = ([name, value]: Pair): Pair => [`data-lotse-${name}`, value];

function linkAddress(settings: WidgetSettings): string {
  const pairs = pairsOf(settings).map(([name, value]) => `__${name}-${encode(value)}`);
  return `${settings.page.replace(/#.*$/, '')}#lotse-${settings.widget}${pairs.join('')}`;
}

const linkWords = ({ widget, linkText }: WidgetSettings): string =>
  oneLine(linkText) || WIDGETS[widget].linkText;

/** Words alone where there is no address: editors of CMS delete what is empty. */
function linkTo(address: string, settings: WidgetSettings): Tag | string {
  const words = linkWords(settings);
  return address === '' ? words : tag('a', [['href', address]], words);
}

/** The loader tag. With a hash it needs CORS, which `crossorigin` asks for. */
export function loaderTag({ src, integrity, feedHosts = [], feed = '' }: LoaderSettings): string {
  const named: readonly Pair[] = [
    ['src', src],
    ['integrity', integrity ?? ''],
    ['crossorigin', integrity === undefined ? '' : 'anonymous'],
    ['data-lotse-feeds', feedHosts.join(' ')],
    ['data-lotse-feed', feed],
  ];
  const attributes = named.filter(([, value]) => value !== '');
  return toHtml(tag('script', [...attributes, ['defer', '']]));
}

/** The tag of a style sheet for all widgets of a page. */
export function styleTag(href: string): string {
  return `<link rel="stylesheet" href="${escape(oneLine(href))}" />`;
}

/**
 * What a content security policy has to allow beside what it allows already: origins of the loader, of a style
 * sheet, of feeds. Origins of the site itself read 'self'. Left out: Trusted Types, because a list of names on a site
 * that has none would stop its own scripts.
 */
export function cspLine(
  loader: LoaderSettings,
  site: string,
  { feeds = [], styles }: CspNeeds = {},
): string {
  const source = (address: string) => originFor(address, site);
  const connect = [...new Set(feeds.map(source))];
  return [
    `script-src ${source(loader.src)}`,
    ...(styles === undefined ? [] : [`style-src ${source(styles)}`]),
    ...(connect.length === 0 ? [] : [`connect-src ${connect.join(' ')}`]),
  ].join('; ');
}

export interface CspNeeds {
  /** Addresses of the feeds that pages show. */
  readonly feeds?: readonly string[];
  /** Address of a style sheet for the widgets. */
  readonly styles?: string;
}

/** 'self' for addresses of the site itself and for those that are no absolute addresses. */
function originFor(address: string, site: string): string {
  if (!URL.canParse(address)) return "'self'";
  const { origin } = new URL(address);
  return URL.canParse(site) && new URL(site).origin === origin ? "'self'" : origin;
}

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
