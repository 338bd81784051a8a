// What one policy says about one request of ours. Source: CSP3 §6.1 (directives), §6.7.1.1 (scripts).
// Left out: which requests a widget makes (page-needs.ts), several policies at once (check-page.ts).
import { matchesSource } from './match-source.js';
import { decidingDirective, type Policy, type RequestKind } from './policy.js';

/** `unknown`: the policy alone cannot tell. */
export type Verdict = 'allowed' | 'blocked' | 'unknown';

export interface Decision {
  readonly verdict: Verdict;
  /** The directive that decides; absent when the policy says nothing about the matter. */
  readonly directive?: string;
  readonly reason:
    | 'not-restricted'
    | 'listed'
    | 'hash'
    | 'strict-dynamic'
    | 'needs-nonce'
    | 'needs-hashes'
    | 'not-listed'
    | 'not-trusted'
    | 'sandbox'
    | 'sandbox-origin'
    | 'no-integrity'
    | 'types-not-listed';
}

export interface PolicyRequest {
  readonly kind: RequestKind;
  readonly address: URL;
  /** Hashes of the `integrity` attribute, as in `sha384-…`; scripts only. */
  readonly integrity?: readonly string[];
  /** The file has a hash that nobody told us; it is none of these. */
  readonly hashIsNot?: readonly string[];
  /** A tag in the HTML of the page, as opposed to a script that another script has put there. */
  readonly isTag?: boolean;
}

/** `site`: address of the page that the policy is for. */
export function decide(policy: Policy, request: PolicyRequest, site: URL): Decision {
  const found = decidingDirective(policy, request.kind);
  if (found === undefined) return { verdict: 'allowed', reason: 'not-restricted' };
  const { name: directive, values } = found;
  const isListed = () => values.some((value) => matchesSource(value, request.address, site));
  if (request.kind !== 'script') return listed(directive, isListed());
  return { directive, ...decideScript(values, request, isListed) };
}

const listed = (directive: string, isListed: boolean): Decision =>
  isListed
    ? { verdict: 'allowed', directive, reason: 'listed' }
    : { verdict: 'blocked', directive, reason: 'not-listed' };

function decideScript(
  values: readonly string[],
  { integrity = [], hashIsNot, isTag = false }: PolicyRequest,
  isListed: () => boolean,
): Decision {
  const isStrict = values.some((value) => value.toLowerCase() === "'strict-dynamic'");
  if (hasHashes(values, integrity)) return { verdict: 'allowed', reason: 'hash' };
  if (isStrict && !isTag) return { verdict: 'allowed', reason: 'strict-dynamic' };
  if (!isStrict && isListed()) return { verdict: 'allowed', reason: 'listed' };
  if (isTag && values.some(isNonce)) return { verdict: 'unknown', reason: 'needs-nonce' };
  if (hashIsNot && listsOtherHashes(values, hashIsNot))
    return { verdict: 'unknown', reason: 'needs-hashes' };
  return { verdict: 'blocked', reason: isStrict ? 'not-trusted' : 'not-listed' };
}

const isNonce = (value: string): boolean => /^'nonce-[a-z0-9+/_-]+={0,2}'$/i.test(value);

function listsOtherHashes(values: readonly string[], known: readonly string[]): boolean {
  const others = new Set(values.flatMap((value) => hashOf(value.slice(1, -1)) ?? []));
  for (const hash of known) others.delete(hashOf(hash) ?? '');
  return others.size > 0;
}

/** Every hash of the attribute must be in the list. Source: CSP3 §6.7.1.1 step 3. */
function hasHashes(values: readonly string[], integrity: readonly string[]): boolean {
  const allowed = new Set(values.flatMap((value) => hashOf(value.slice(1, -1)) ?? []));
  const asked = integrity.flatMap((value) => hashOf(value) ?? []);
  return asked.length > 0 && asked.every((hash) => allowed.has(hash));
}

/** One spelling for base64 and base64url. */
function hashOf(text: string): string | undefined {
  const [, algorithm, hash] = /^(sha(?:256|384|512))-([a-z0-9+/_-]+={0,2})$/i.exec(text) ?? [];
  if (algorithm === undefined || hash === undefined) return undefined;
  return `${algorithm.toLowerCase()}-${hash.replace(/-/g, '+').replace(/_/g, '/')}`;
}

/** Names that widgets give their Trusted Types policies. */
export const TYPE_POLICIES = ['bildungslotse', 'bildungslotse-html'] as const;

/** Whether our Trusted Types policies can be made. Source: Trusted Types §4.6. */
export function decideTypes({ directives }: Policy): Decision {
  const values = directives.get('trusted-types');
  if (values === undefined) return { verdict: 'allowed', reason: 'not-restricted' };
  const directive = 'trusted-types';
  return values.includes('*') || TYPE_POLICIES.every((name) => values.includes(name))
    ? { verdict: 'allowed', directive, reason: 'listed' }
    : { verdict: 'blocked', directive, reason: 'types-not-listed' };
}

/** Whether scripts run at all. Source: CSP3 §6.3.2; HTML, sandboxing flags. */
export function decideSandbox({ directives }: Policy): Decision {
  const flags = directives.get('sandbox')?.map((flag) => flag.toLowerCase());
  if (flags === undefined) return { verdict: 'allowed', reason: 'not-restricted' };
  const directive = 'sandbox';
  if (!flags.includes('allow-scripts')) return { verdict: 'blocked', directive, reason: 'sandbox' };
  return flags.includes('allow-same-origin')
    ? { verdict: 'allowed', directive, reason: 'listed' }
    : { verdict: 'unknown', directive, reason: 'sandbox-origin' };
}

/** Whether tags without `integrity` may load. Source: SRI, Integrity-Policy; `require-sri-for` came to nothing. */
export function decideIntegrity({ directives }: Policy, hasIntegrity: boolean): Decision {
  const directive = ['integrity-policy', 'require-sri-for'].find((name) =>
    directives.get(name)?.some((kind) => kind.toLowerCase() === 'script'),
  );
  if (directive === undefined) return { verdict: 'allowed', reason: 'not-restricted' };
  if (hasIntegrity) return { verdict: 'allowed', directive, reason: 'hash' };
  const verdict = directive === 'integrity-policy' ? 'blocked' : 'unknown';
  return { verdict, directive, reason: 'no-integrity' };
}
