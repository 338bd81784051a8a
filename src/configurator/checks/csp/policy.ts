// One content security policy, and its fallback chains. Parsing is content-security-policy-parser's.
// Left out: finding policies in what people paste (pasted-headers.ts), deciding about requests (decide.ts).
import parseDirectives from 'content-security-policy-parser';

export interface Policy {
  /** Directive in lower case -> its values, in the order of the policy. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** `report` only tells its owner what it would block. */
  readonly disposition: 'enforce' | 'report';
  readonly from: 'header' | 'meta';
}

/** What browsers ignore in a meta element. Source: CSP3 §3.3. */
const HEADER_ONLY = ['frame-ancestors', 'report-uri', 'sandbox'];

export function readPolicy(
  text: string,
  { disposition, from }: Pick<Policy, 'disposition' | 'from'>,
): Policy {
  const directives = new Map(
    [...parseDirectives(text)].filter(([name]) => from === 'header' || !HEADER_ONLY.includes(name)),
  );
  return { directives, disposition, from };
}

export const policyText = ({ directives }: Pick<Policy, 'directives'>): string =>
  [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');

/** Kinds of requests that widgets make. */
export type RequestKind = 'script' | 'connect' | 'frame' | 'img';

/** Source: CSP3 §6.8.3, get the fallback list. */
const FALLBACKS: Readonly<Record<RequestKind, readonly string[]>> = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
  img: ['img-src', 'default-src'],
};

export interface DecidingDirective {
  readonly name: string;
  readonly values: readonly string[];
}

/** The directive that decides about a kind of request; undefined when the policy says nothing about it. */
export function decidingDirective(
  { directives }: Pick<Policy, 'directives'>,
  kind: RequestKind,
): DecidingDirective | undefined {
  const name = FALLBACKS[kind].find((one) => directives.has(one));
  return name === undefined ? undefined : { name, values: directives.get(name) ?? [] };
}
