// Policies of a page and what a widget needs there -> a verdict for each need, with the directive that
// decides. All enforced policies apply at once; those that only report block nothing.
// Left out: the sentences (csp-words.ts), the mended policy (amend.ts).
import { decide, decideIntegrity, decideSandbox, decideTypes } from './decide.js';
import type { Decision, Verdict } from './decide.js';
import { NEEDS, requestsOf } from './page-needs.js';
import type { NeedName, PageSetup } from './page-needs.js';
import type { Policy } from './policy.js';

export interface NeedResult {
  readonly need: NeedName;
  /** Over all policies that are enforced. */
  readonly verdict: Verdict;
  /** One for each policy, in their order; those that only report among them. */
  readonly decisions: readonly Decision[];
}

/** Verdicts for everything that the setup needs, in the order in which a browser comes to it. */
export function checkPage(policies: readonly Policy[], setup: PageSetup): readonly NeedResult[] {
  const needs: readonly NeedName[] = setup.frame === undefined ? NEEDS : ['frame'];
  return needs.map((need) => {
    const decisions = policies.map((policy) => decideNeed(policy, need, setup));
    const enforced = decisions.filter((_, index) => policies[index]?.disposition === 'enforce');
    return { need, verdict: worstOf(enforced).verdict, decisions };
  });
}

/** What one policy says about one need. */
export function decideNeed(policy: Policy, need: NeedName, setup: PageSetup): Decision {
  switch (need) {
    case 'scripts':
      return decideSandbox(policy);
    case 'integrity':
      return decideIntegrity(policy, setup.integrity !== undefined);
    case 'types':
      return decideTypes(policy);
    default: {
      const site = new URL(setup.site);
      return worstOf(requestsOf(need, setup).map((request) => decide(policy, request, site)));
    }
  }
}

const RANKS: readonly Verdict[] = ['blocked', 'unknown', 'allowed'];

function worstOf(decisions: readonly Decision[]): Decision {
  const [worst = { verdict: 'allowed', reason: 'not-restricted' } as const] = [...decisions].sort(
    (a, b) => RANKS.indexOf(a.verdict) - RANKS.indexOf(b.verdict),
  );
  return worst;
}
