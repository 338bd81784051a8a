// The smallest change of a policy that lets a widget work: sources are added, nothing is taken away but
// 'none'. Left out: nonces, which only the site itself can give to a tag.
import { decideNeed } from './check-page.js';
import { TYPE_POLICIES } from './decide.js';
import type { PolicyRequest } from './decide.js';
import { requestsOf } from './page-needs.js';
import type { NeedName, PageSetup } from './page-needs.js';
import { decidingDirective, policyText } from './policy.js';
import type { Policy } from './policy.js';

/** The policy with what is missing for `needs`; the same text when nothing is. */
export function amendedPolicy(
  policy: Policy,
  needs: readonly NeedName[],
  setup: PageSetup,
): string {
  const amended = needs.reduce((now, need) => amendFor(now, need, setup), policy);
  return policyText(amended);
}

function amendFor(policy: Policy, need: NeedName, setup: PageSetup): Policy {
  if (decideNeed(policy, need, setup).verdict !== 'blocked') return policy;
  switch (need) {
    case 'scripts':
      return withValues(policy, 'sandbox', ['allow-scripts', 'allow-same-origin']);
    case 'types':
      return withValues(policy, 'trusted-types', TYPE_POLICIES);
    // the tag gets its hash in the page, the policy is right
    case 'integrity':
      return policy;
    default:
      return amendForRequest(policy, need, setup);
  }
}

function amendForRequest(policy: Policy, need: NeedName, setup: PageSetup): Policy {
  const [request] = requestsOf(need, setup);
  const found = request && decidingDirective(policy, request.kind);
  if (request === undefined || found === undefined) return policy;
  // what default-src allows elsewhere must not grow
  const name = found.name === 'default-src' ? `${request.kind}-src` : found.name;
  return withValues(policy, name, [...found.values, ...sourcesFor(request, found.values, setup)]);
}

/** Hosts are ignored beside 'strict-dynamic'; there only a hash helps, if the tag has one. */
function sourcesFor(
  { kind, address: { origin } }: PolicyRequest,
  values: readonly string[],
  { site, integrity }: PageSetup,
): readonly string[] {
  const isStrict = values.some((value) => value.toLowerCase() === "'strict-dynamic'");
  if (kind === 'script' && isStrict)
    return integrity === undefined ? [] : integrity.split(/\s+/).map((hash) => `'${hash}'`);
  return [origin === new URL(site).origin ? "'self'" : origin];
}

function withValues(policy: Policy, name: string, values: readonly string[]): Policy {
  const all = [...(policy.directives.get(name) ?? []), ...values];
  const kept = [...new Set(all)].filter((value) => value.toLowerCase() !== "'none'");
  return { ...policy, directives: new Map([...policy.directives, [name, kept]]) };
}
