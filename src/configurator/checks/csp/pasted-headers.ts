// What people paste -> the policies in it: answers of `curl -I`, headers copied from a browser's tools, lines
// of Apache, nginx and PHP, meta elements, a bare policy, several of them at once.
// Left out: everything else in headers; what a policy says (decide.ts).
import { readPolicy, type Policy } from './policy.js';

export interface PastedHeaders {
  readonly policies: readonly Policy[];
  /** What the text looks like, so that an empty list can be explained. */
  readonly kind: 'empty' | 'policy' | 'headers' | 'html' | 'unknown';
}

/** Never throws. A text with several answers, as after a redirect, counts as its last one. */
export function readPastedHeaders(pasted: string): PastedHeaders {
  const text = lastAnswer(pasted.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, ' '));
  if (text.trim() === '') return { policies: [], kind: 'empty' };
  const [head, page] = split(text);
  const policies = [...headerPolicies(head), ...metaPolicies(page)];
  if (page !== '') return { policies, kind: 'html' };
  if (policies.length > 0) return { policies, kind: 'headers' };
  if (DIRECTIVE.test(text.trim()))
    return { policies: policiesOf(text.replace(/\n/g, ' '), 'enforce', 'header'), kind: 'policy' };
  return { policies: [], kind: /^[\w-]+:|^HTTP\//m.test(text) ? 'headers' : 'unknown' };
}

/** Headers and the page below them; a line of IIS looks like an element and is none of the page. */
function split(text: string): readonly [head: string, page: string] {
  const start = text.search(/<(?!add\b)/);
  return start < 0 ? [text, ''] : [text.slice(0, start), text.slice(start)];
}

function lastAnswer(text: string): string {
  const [last] = [...text.matchAll(/^HTTP\/[0-9.]+ [0-9]{3}/gm)].slice(-1);
  return text.slice(last?.index ?? 0);
}

const DIRECTIVE =
  /^(default-src|(script|style)-src(-elem|-attr)?|(connect|img|font|frame|child|worker|media|object|manifest|prefetch)-src|base-uri|form-action|frame-ancestors|sandbox|report-(uri|to)|upgrade-insecure-requests|block-all-mixed-content|require-trusted-types-for|trusted-types|require-sri-for)(?![\w-])/i;

const HEADER =
  /(?<![\w-])(content-security-policy|integrity-policy)(-report-only)?(?![\w-])["']?(?:[ \t]+value)?[ \t]*[:=]?[ \t]*(.*)$/i;

function headerPolicies(text: string): Policy[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, name = '', only, start = ''] = HEADER.exec(line) ?? [];
    if (name === '') return [];
    const value = unquoted(withContinuation(start.trim(), lines.slice(index + 1)));
    const disposition = only === undefined ? 'enforce' : 'report';
    return name.toLowerCase() === 'integrity-policy'
      ? integrityPolicy(value, disposition)
      : policiesOf(value, disposition, 'header');
  });
}

/** Copied from a browser the value may stand below the name, and people break long policies into lines. */
function withContinuation(start: string, rest: readonly string[]): string {
  let value = start;
  for (const line of rest.map((one) => one.trim())) {
    const goesOn = DIRECTIVE.test(line) || (value === '' && !HEADER.test(line));
    if (!goesOn) break;
    value = `${value} ${line}`.trim();
  }
  return value;
}

/** `"…" always;` as in configurations of servers. Policies themselves hold no such quotation marks. */
function unquoted(value: string): string {
  return /^"([^"]*)"/.exec(value)?.[1] ?? value.replace(/"[ \t]*\)?;?$/, '');
}

/** One header may hold several policies; all of them apply. Source: CSP3 §2.2.2. */
function policiesOf(
  value: string,
  disposition: Policy['disposition'],
  from: Policy['from'],
): Policy[] {
  return value
    .split(',')
    .map((text) => readPolicy(text, { disposition, from }))
    .filter(({ directives }) => directives.size > 0);
}

/** Kept as a policy with one directive of its own. Source: Subresource Integrity, Integrity-Policy header. */
function integrityPolicy(value: string, disposition: Policy['disposition']): Policy[] {
  const destinations = /blocked-destinations=\(([^)]*)\)/i.exec(value)?.[1]?.trim().split(/\s+/);
  if (destinations === undefined) return [];
  const directives = new Map([['integrity-policy', destinations]]);
  return [{ directives, disposition, from: 'header' }];
}

function metaPolicies(text: string): Policy[] {
  return [...text.matchAll(/<meta\b(?:"[^"]*"|'[^']*'|[^<>"'])*>/gi)].flatMap(([element]) => {
    const name = attributeOf(element, 'http-equiv').trim().toLowerCase();
    if (name !== 'content-security-policy') return [];
    return policiesOf(attributeOf(element, 'content'), 'enforce', 'meta');
  });
}

function attributeOf(element: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    element,
  );
  return withoutEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
};

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w+));/gi,
    (entity, hex, decimal, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? entity;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
