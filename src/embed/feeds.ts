// Which feeds a page may show. The administrator names their hosts in the tag of the loader; without such a list
// divs and elements may name any, and links, which even visitors may write into comments, only hosts known already.
// Left out: whether the feed can be read (the widget finds out). Source: embed contract 4.1, 4.3; threat model H127.

/** What the page and its administrator say about feeds. */
export interface FeedRules {
  /** Address that relative ones count from. */
  readonly base: () => string;
  /** Host of the page, with its port. */
  readonly host: string;
  /** Feed of widgets that name none; may be empty. */
  feed: string;
  /** Hosts, or addresses on them, with spaces between them; empty allows all. */
  feeds: string;
}

/** Why a feed is not shown. */
export type FeedFault = 'no-feed' | 'bad-feed' | 'insecure-feed' | 'foreign-feed';

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether the administrator's list lets a feed through; `feed` as in {@link feedFault}. */
export const allowsFeed = (feed: string, rules: FeedRules): boolean =>
  isOn(allowedHosts(rules), parsed(feed, rules));

/**
 * What is wrong with a feed, or undefined. `feed`: its address, relative to the page or absolute; https, or http on
 * this very machine. `isLink`: it comes from a link.
 */
export function feedFault(feed: string, rules: FeedRules, isLink = false): FeedFault | undefined {
  if (feed === '') return 'no-feed';
  const url = parsed(feed, rules);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username + url.password !== '') {
    return 'bad-feed';
  }
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) return 'insecure-feed';
  return isOn(allowedHosts(rules, isLink), url) ? undefined : 'foreign-feed';
}

/** Hosts of the list and of the administrator's own feed; empty when there is no list: all are allowed. */
export function allowedHosts(rules: FeedRules, isLink = false): string[] {
  const listed = hostsIn(rules.feeds);
  const known = listed.length > 0 || !isLink ? listed : [rules.host];
  const own = rules.feed === '' ? undefined : parsed(rules.feed, rules);
  return known.length === 0 || own === undefined ? known : [...known, own.host];
}

const isOn = (hosts: readonly string[], url: URL | undefined): boolean =>
  hosts.length === 0 || hosts.includes(url?.host ?? '');

/** Administrators paste whole addresses, too. */
const hostsIn = (list: string): string[] =>
  [...list.toLowerCase().matchAll(/(?:[a-z]+:\/\/)?([^\s,;/]+)[^\s,;]*/g)].map(
    ([, host = '']) => host,
  );

/** The absolute address; undefined when it is none. */
export function parsed(address: string, { base }: FeedRules): URL | undefined {
  try {
    return new URL(address, base());
  } catch {
    return undefined;
  }
}
