// Policies of real and careless sites, with what they mean for a widget. The table is read twice: by the unit
// tests, and by an end-to-end test that serves a page under each policy and watches what Chromium does.
import type { Verdict } from '../../../src/configurator/checks/csp/decide.js';
import type { NeedName, PageSetup } from '../../../src/configurator/checks/csp/page-needs.js';

export interface PolicyCase {
  readonly title: string;
  /** Headers as they are sent; `{site}`, `{cdn}`, `{data}`, `{frame}` are origins, `…Host` hosts with port. */
  readonly headers: readonly string[];
  /** A policy in the page itself. */
  readonly meta?: string;
  /** One letter each for scripts, loader, chunks, types, feed, frame: a(llowed), b(locked), u(nknown). */
  readonly expected: string;
  /** The loader tag carries the nonce "abc". */
  readonly hasNonce?: boolean;
}

export const EXPECTED_NEEDS: readonly NeedName[] = [
  'scripts',
  'loader',
  'chunks',
  'types',
  'feed',
  'frame',
];

export const VERDICTS: Readonly<Record<string, Verdict>> = {
  a: 'allowed',
  b: 'blocked',
  u: 'unknown',
};

export interface Origins {
  readonly site: string;
  readonly cdn: string;
  readonly data: string;
  readonly frame: string;
}

export interface Hashes {
  readonly loader: string;
  readonly chunk: string;
}

/** The text with the addresses and hashes of one run. */
export function filled(text: string, origins: Origins, hashes: Hashes): string {
  const values: Record<string, string> = { ...origins, loader: hashes.loader, chunk: hashes.chunk };
  for (const [name, origin] of Object.entries(origins)) {
    const { host, hostname, port } = new URL(origin);
    values[`${name}Host`] = host;
    values[`${name}Name`] = hostname;
    values[`${name}Port`] = port;
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
}

export const setupFor = ({ site, cdn, data }: Origins, { loader, chunk }: Hashes): PageSetup => ({
  site: `${site}/seite`,
  loader: `${cdn}/lotse/1.0.0/lotse.js`,
  integrity: loader,
  chunks: [chunk],
  feed: `${data}/feeds/feed.json`,
});

export const frameAddress = ({ frame }: Origins): string => `${frame}/de/index.html`;

const csp = (value: string): string => `Content-Security-Policy: ${value}`;

export const POLICY_CASES: readonly PolicyCase[] = [
  { title: 'no policy', headers: [], expected: 'aaaaaa' },
  { title: 'an empty policy', headers: [csp(' ; ')], expected: 'aaaaaa' },
  {
    title: 'nothing about us',
    headers: [csp("object-src 'none'; base-uri 'none'")],
    expected: 'aaaaaa',
  },
  { title: "'self' for all", headers: [csp("default-src 'self'")], expected: 'abbabb' },
  { title: "'none' for all", headers: [csp("default-src 'none'")], expected: 'abbabb' },
  { title: 'an empty list', headers: [csp('default-src')], expected: 'abbabb' },
  {
    title: "'none' beside a source counts for nothing",
    headers: [csp("default-src 'none' {cdn} {data}")],
    expected: 'aaaaab',
  },
  { title: 'every host', headers: [csp('default-src *')], expected: 'aaaaaa' },
  { title: 'a scheme', headers: [csp('default-src http:')], expected: 'aaaaaa' },
  { title: 'only the safer scheme', headers: [csp('default-src https:')], expected: 'abbabb' },
  {
    title: 'our hosts',
    headers: [
      csp("default-src 'self'; script-src 'self' {cdn}; connect-src {data}; frame-src {frame}"),
    ],
    expected: 'aaaaaa',
  },
  {
    title: 'only the host of the files',
    headers: [csp("default-src 'self'; script-src {cdn}")],
    expected: 'aaaabb',
  },
  {
    title: 'only the host of the feed',
    headers: [csp("default-src 'self'; connect-src 'self' {data}")],
    expected: 'abbaab',
  },
  {
    title: 'hosts without a scheme',
    headers: [csp('default-src {cdnHost} {dataHost}')],
    expected: 'aaaaab',
  },
  {
    title: 'a host without its port',
    headers: [csp('default-src {cdnName} {dataName}')],
    expected: 'abbabb',
  },
  { title: 'any port', headers: [csp('default-src {cdnName}:* {dataName}:*')], expected: 'aaaaaa' },
  {
    title: 'any host on one port',
    headers: [csp('script-src *:{cdnPort}; connect-src *:{cdnPort}')],
    expected: 'aaaaba',
  },
  {
    title: 'http://* is any host on the usual port',
    headers: [csp('default-src http://*')],
    expected: 'abbabb',
  },
  { title: 'http://*:*', headers: [csp('default-src http://*:*')], expected: 'aaaaaa' },
  {
    title: 'capital letters',
    headers: [csp('DEFAULT-SRC HTTP://{cdnHost} http://LOCALHOST:*')],
    expected: 'aaaaaa',
  },
  {
    title: 'hosts below a name',
    headers: [csp('connect-src *.localhost:*; script-src {cdn}')],
    expected: 'aaaaba',
  },
  {
    title: 'a folder',
    headers: [csp('script-src {cdn}/lotse/; connect-src {data}/feeds/')],
    expected: 'aaaaaa',
  },
  {
    title: 'another folder',
    headers: [csp('script-src {cdn}/andere/; connect-src {data}/')],
    expected: 'abbaaa',
  },
  {
    title: 'a folder without its slash',
    headers: [csp('script-src {cdn}/lotse; connect-src {data}/feeds')],
    expected: 'abbaba',
  },
  {
    title: 'one file',
    headers: [csp('script-src {cdn}/lotse/1.0.0/lotse.js')],
    expected: 'aabaaa',
  },
  {
    title: 'a path in percent signs',
    headers: [csp('script-src {cdn}/lots%65/')],
    expected: 'aaaaaa',
  },
  {
    title: 'script-src-elem before script-src',
    headers: [csp("script-src 'none'; script-src-elem {cdn}; default-src 'self'")],
    expected: 'aaaabb',
  },
  {
    title: 'script-src-elem that blocks',
    headers: [csp('script-src {cdn}; script-src-elem http://localhost:1')],
    expected: 'abbaaa',
  },
  {
    title: 'child-src for frames',
    headers: [csp("child-src 'none'; default-src *")],
    expected: 'aaaaab',
  },
  {
    title: 'frame-src before child-src',
    headers: [csp("child-src 'none'; frame-src {frame}")],
    expected: 'aaaaaa',
  },
  {
    title: 'a directive twice: the first counts',
    headers: [csp("script-src {cdn}; script-src 'none'")],
    expected: 'aaaaaa',
  },
  { title: 'hash of the loader only', headers: [csp("script-src '{loader}'")], expected: 'aabaaa' },
  {
    title: 'hashes of everything',
    headers: [csp("script-src '{loader}' '{chunk}'")],
    expected: 'aaaaaa',
  },
  {
    title: 'hash of something else',
    headers: [csp("script-src 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='")],
    expected: 'abbaaa',
  },
  {
    title: "hash and 'strict-dynamic'",
    headers: [csp("script-src '{loader}' 'strict-dynamic'")],
    expected: 'aaaaaa',
  },
  {
    title: "'strict-dynamic' switches hosts off",
    headers: [csp("script-src {cdn} 'self' https: http: 'strict-dynamic'")],
    expected: 'abaaaa',
  },
  {
    title: "'unsafe-inline' helps no file",
    headers: [csp("script-src 'self' 'unsafe-inline' 'unsafe-eval'")],
    expected: 'abbaaa',
  },
  {
    title: 'a nonce that the tag lacks',
    headers: [csp("script-src 'nonce-abc'")],
    expected: 'aubaaa',
  },
  {
    title: 'a nonce that the tag has',
    headers: [csp("script-src 'nonce-abc'")],
    hasNonce: true,
    expected: 'aubaaa',
  },
  {
    title: "a nonce and 'strict-dynamic'",
    headers: [csp("script-src 'nonce-abc' 'strict-dynamic'")],
    hasNonce: true,
    expected: 'auaaaa',
  },
  {
    title: 'a nonce beside our host',
    headers: [csp("script-src 'nonce-abc' {cdn}")],
    expected: 'aaaaaa',
  },
  {
    title: 'two headers apply both',
    headers: [csp('script-src {cdn}'), csp('connect-src {site}')],
    expected: 'aaaaba',
  },
  {
    title: 'two policies in one header',
    headers: [csp('script-src {cdn}, default-src {data}')],
    expected: 'abbaab',
  },
  {
    title: 'report only blocks nothing',
    headers: ["Content-Security-Policy-Report-Only: default-src 'none'"],
    expected: 'aaaaaa',
  },
  {
    title: 'a meta element',
    headers: [],
    meta: "default-src 'self'; script-src {cdn}",
    expected: 'aaaabb',
  },
  {
    title: 'a meta element and a header',
    headers: [csp('connect-src {data}')],
    meta: 'script-src {cdn}; sandbox',
    expected: 'aaaaaa',
  },
  {
    title: 'Trusted Types with names of others',
    headers: [csp('trusted-types cms')],
    expected: 'aaabaa',
  },
  {
    title: 'Trusted Types without any',
    headers: [csp("trusted-types 'none'")],
    expected: 'aaabaa',
  },
  {
    title: 'Trusted Types with an empty list',
    headers: [csp('trusted-types')],
    expected: 'aaabaa',
  },
  {
    title: 'one of our Trusted Types',
    headers: [csp('trusted-types bildungslotse')],
    expected: 'aaabaa',
  },
  {
    title: 'both of our Trusted Types',
    headers: [
      csp("require-trusted-types-for 'script'; trusted-types cms bildungslotse bildungslotse-html"),
    ],
    expected: 'aaaaaa',
  },
  { title: 'any Trusted Types', headers: [csp('trusted-types *')], expected: 'aaaaaa' },
  {
    title: 'Trusted Types asked for, no names',
    headers: [csp("require-trusted-types-for 'script'")],
    expected: 'aaaaaa',
  },
  { title: 'a sandbox without scripts', headers: [csp('sandbox allow-forms')], expected: 'baaaaa' },
  {
    title: 'a sandbox with scripts',
    headers: [csp('sandbox allow-scripts allow-same-origin')],
    expected: 'aaaaaa',
  },
  {
    title: 'a sandbox without an origin',
    headers: [csp('sandbox allow-scripts')],
    expected: 'uaaaaa',
  },
  {
    title: 'the default of TYPO3 13 for pages',
    headers: [
      csp(
        "default-src 'self'; script-src 'self' 'nonce-abc'; style-src 'self' 'unsafe-inline'; img-src 'self' data: *.ytimg.com *.vimeocdn.com; base-uri 'self'; frame-src 'self' *.youtube-nocookie.com *.youtube.com *.vimeo.com",
      ),
    ],
    expected: 'aubabb',
  },
];
