// Pasted headers and settings -> what "Seite prüfen" says about them: verdicts, and for each policy that is in the
// way the changed line. Left out: drawing (page-check-element.ts), the sentences (csp-words.ts).
import { amendedPolicy } from './csp/amend.js';
import { checkPage, type NeedResult } from './csp/check-page.js';
import type { Verdict } from './csp/decide.js';
import type { NeedName, PageSetup } from './csp/page-needs.js';
import { readPastedHeaders, type PastedHeaders } from './csp/pasted-headers.js';
import { policyText, type Policy } from './csp/policy.js';

export interface Change {
  /** Number of the policy, from 1, where there are several. */
  readonly number: number | undefined;
  readonly line: string;
  /** The policy was in the page itself. */
  readonly isMeta: boolean;
  /** It only reports so far. */
  readonly isReport: boolean;
}

export interface PageReport {
  readonly pasted: PastedHeaders;
  readonly results: readonly NeedResult[];
  readonly verdict: Verdict;
  readonly changes: readonly Change[];
  /** No policy blocks, but one that only reports would. */
  readonly wouldBlock: boolean;
}

export function pageReport(text: string, setup: PageSetup): PageReport {
  const pasted = readPastedHeaders(text);
  const results = checkPage(pasted.policies, setup);
  const needs = results.map(({ need }) => need);
  const verdicts = results.map(({ verdict }) => verdict);
  const verdict = (['blocked', 'unknown'] as const).find((one) => verdicts.includes(one));
  const wouldBlock = results.some(({ decisions }) =>
    decisions.some(
      ({ verdict: one }, index) => one === 'blocked' && reports(pasted.policies[index]),
    ),
  );
  const changes = pasted.policies.flatMap((policy, index) =>
    changeOf(policy, needs, setup, pasted.policies.length > 1 ? index + 1 : undefined),
  );
  return { pasted, results, verdict: verdict ?? 'allowed', changes, wouldBlock };
}

const reports = (policy: Policy | undefined): boolean => policy?.disposition === 'report';

function changeOf(
  policy: Policy,
  needs: readonly NeedName[],
  setup: PageSetup,
  number: number | undefined,
): readonly Change[] {
  const after = amendedPolicy(policy, needs, setup);
  if (after === policyText(policy)) return [];
  const isReport = reports(policy);
  const isMeta = policy.from === 'meta';
  const line = isMeta
    ? `<meta http-equiv="Content-Security-Policy" content="${after}">`
    : `Content-Security-Policy${isReport ? '-Report-Only' : ''}: ${after}`;
  return [{ number, line, isMeta, isReport }];
}
