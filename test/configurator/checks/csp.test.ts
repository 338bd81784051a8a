// What policies mean for a widget. The table is proved against Chromium in test/e2e/csp-verdicts.e2e.ts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amendedPolicy } from '../../../src/configurator/checks/csp/amend.js';
import { checkPage } from '../../../src/configurator/checks/csp/check-page.js';
import { matchesSource } from '../../../src/configurator/checks/csp/match-source.js';
import { NEEDS, type NeedName } from '../../../src/configurator/checks/csp/page-needs.js';
import { readPastedHeaders } from '../../../src/configurator/checks/csp/pasted-headers.js';
import { readPolicy, type Policy } from '../../../src/configurator/checks/csp/policy.js';
import {
  EXPECTED_NEEDS,
  filled,
  frameAddress,
  POLICY_CASES,
  setupFor,
  VERDICTS,
} from './policy-table.js';

const ORIGINS = {
  site: 'http://127.0.0.1:8001',
  cdn: 'http://127.0.0.1:8002',
  data: 'http://localhost:8003',
  frame: 'http://localhost:8004',
};
const HASHES = { loader: `sha384-${'A'.repeat(64)}`, chunk: `sha256-${'B'.repeat(43)}=` };
const setup = setupFor(ORIGINS, HASHES);
const framed = { ...setup, frame: frameAddress(ORIGINS) };
const enforced = (text: string): Policy =>
  readPolicy(text, { disposition: 'enforce', from: 'header' });

describe('what a policy means for a widget', () => {
  for (const { title, headers, meta, expected } of POLICY_CASES)
    it(title, () => {
      const head =
        meta === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${meta}">`;
      const policies = [headers.join('\n'), head].flatMap(
        (text) => readPastedHeaders(filled(text, ORIGINS, HASHES)).policies,
      );
      const results = [...checkPage(policies, setup), ...checkPage(policies, framed)];
      const found = EXPECTED_NEEDS.map(
        (name) => results.find(({ need }) => need === name)?.verdict,
      );
      assert.deepEqual(
        found,
        expected.match(/\w/g)?.map((letter) => VERDICTS[letter]),
      );
    });

  it('names the directive that decides', () => {
    const results = checkPage([enforced("default-src 'self'; script-src-elem *")], setup);
    const directives = Object.fromEntries(
      results.map(({ need, decisions }) => [need, decisions[0]?.directive]),
    );
    assert.deepEqual(
      [directives['loader'], directives['feed'], directives['types']],
      ['script-src-elem', 'default-src', undefined],
    );
  });

  it('says what a policy that only reports would block', () => {
    const policy = readPolicy("connect-src 'none'", { disposition: 'report', from: 'header' });
    const feed = checkPage([policy], setup).find(({ need }) => need === 'feed');
    assert.equal(feed?.verdict, 'allowed');
    assert.equal(feed.decisions[0]?.verdict, 'blocked');
  });

  it('leaves open what a list of hashes says about files whose hashes are not known', () => {
    const { site, loader, integrity, feed } = { ...setup, integrity: HASHES.loader };
    const unknown = { site, loader, integrity, feed };
    const chunksUnder = (policy: string) =>
      checkPage([enforced(policy)], unknown).find(({ need }) => need === 'chunks')?.verdict;
    assert.equal(chunksUnder(`script-src '${HASHES.loader}' '${HASHES.chunk}'`), 'unknown');
    assert.equal(chunksUnder(`script-src '${HASHES.loader}'`), 'blocked');
    assert.equal(chunksUnder(`script-src '${HASHES.loader}' ${ORIGINS.cdn}`), 'allowed');
  });

  it('needs nothing but the frame where a page is framed', () => {
    assert.deepEqual(
      checkPage([enforced("script-src 'none'")], framed).map(({ need, verdict }) => [
        need,
        verdict,
      ]),
      [['frame', 'allowed']],
    );
  });

  it('asks for integrity where only tags with it may load', () => {
    const { site, loader, feed } = setup;
    const floating = { site, loader, feed };
    const cases = [
      ['Integrity-Policy: blocked-destinations=(script)', setup, 'allowed'],
      ['Integrity-Policy: blocked-destinations=(script)', floating, 'blocked'],
      ['Integrity-Policy: blocked-destinations=(style)', floating, 'allowed'],
      ['Integrity-Policy-Report-Only: blocked-destinations=(script)', floating, 'allowed'],
      ['Content-Security-Policy: require-sri-for script', floating, 'unknown'],
      ['Content-Security-Policy: require-sri-for script', setup, 'allowed'],
    ] as const;
    for (const [header, page, verdict] of cases) {
      const results = checkPage(readPastedHeaders(header).policies, page);
      assert.equal(results.find(({ need }) => need === 'integrity')?.verdict, verdict, header);
    }
  });
});

describe('a source expression', () => {
  const cases: [string, string, string, boolean][] = [
    ['*', 'https://a.example/', 'https://site.example/', true],
    ['*', 'data:text/plain,x', 'https://site.example/', false],
    ["'self'", 'https://site.example/x', 'https://site.example/', true],
    ["'SELF'", 'https://site.example/x', 'http://site.example/', true],
    ["'self'", 'http://site.example/x', 'https://site.example/', false],
    ["'self'", 'https://www.site.example/x', 'https://site.example/', false],
    ["'self'", 'https://site.example:8443/x', 'https://site.example/', false],
    ['https:', 'https://a.example/', 'https://site.example/', true],
    ['http:', 'https://a.example/', 'https://site.example/', true],
    ['https:', 'http://a.example/', 'https://site.example/', false],
    ['data:', 'https://a.example/', 'https://site.example/', false],
    ['a.example', 'https://a.example/x', 'https://site.example/', true],
    ['a.example', 'http://a.example/x', 'https://site.example/', false],
    ['a.example', 'https://a.example/x', 'http://site.example/', true],
    ['http://a.example', 'https://a.example/x', 'https://site.example/', true],
    ['https://a.example', 'http://a.example/x', 'http://site.example/', false],
    ['https://a.example', 'https://b.a.example/x', 'https://site.example/', false],
    ['https://*.a.example', 'https://b.a.example/x', 'https://site.example/', true],
    ['https://*.a.example', 'https://c.b.a.example/x', 'https://site.example/', true],
    ['https://*.a.example', 'https://a.example/x', 'https://site.example/', false],
    ['https://*.a.example', 'https://ba.example/x', 'https://site.example/', false],
    ['https://a.example:443', 'https://a.example/', 'https://site.example/', true],
    ['https://a.example:8443', 'https://a.example/', 'https://site.example/', false],
    ['https://a.example', 'https://a.example:8443/', 'https://site.example/', false],
    ['https://a.example:*', 'https://a.example:8443/', 'https://site.example/', true],
    ['https://a.example/lotse/', 'https://a.example/lotse/1/x.js', 'https://site.example/', true],
    ['https://a.example/lotse/', 'https://a.example/lotse', 'https://site.example/', false],
    ['https://a.example/lotse', 'https://a.example/lotse/x.js', 'https://site.example/', false],
    ['https://a.example/', 'https://a.example/lotse/x.js', 'https://site.example/', true],
    ["'none'", 'https://a.example/', 'https://site.example/', false],
    ["'unsafe-inline'", 'https://a.example/', 'https://site.example/', false],
    ['https://', 'https://a.example/', 'https://site.example/', false],
    ['a.*.example', 'https://a.b.example/', 'https://site.example/', false],
  ];
  for (const [expression, address, site, expected] of cases)
    it(`${expression} on ${site} ${expected ? 'covers' : 'leaves out'} ${address}`, () =>
      assert.equal(matchesSource(expression, new URL(address), new URL(site)), expected));
});

describe('the smallest change', () => {
  const cases: [string, string, string][] = [
    ['nothing for a policy that allows everything', "object-src 'none'", "object-src 'none'"],
    [
      'new directives where default-src decides, which itself stays',
      "default-src 'self'",
      `default-src 'self'; script-src 'self' ${ORIGINS.cdn}; connect-src 'self' ${ORIGINS.data}`,
    ],
    [
      'a source in the directive that decides',
      "script-src 'self'; connect-src 'self'; img-src *",
      `script-src 'self' ${ORIGINS.cdn}; connect-src 'self' ${ORIGINS.data}; img-src *`,
    ],
    [
      "a source instead of 'none'",
      `script-src-elem 'none'; connect-src ${ORIGINS.data}`,
      `script-src-elem ${ORIGINS.cdn}; connect-src ${ORIGINS.data}`,
    ],
    [
      "the hash beside 'strict-dynamic', where hosts are ignored",
      "script-src 'strict-dynamic'",
      `script-src 'strict-dynamic' '${HASHES.loader}'`,
    ],
    [
      'names of Trusted Types',
      "require-trusted-types-for 'script'; trusted-types cms",
      "require-trusted-types-for 'script'; trusted-types cms bildungslotse bildungslotse-html",
    ],
    [
      'flags of a sandbox',
      'sandbox allow-forms',
      'sandbox allow-forms allow-scripts allow-same-origin',
    ],
  ];
  for (const [title, before, after] of cases)
    it(title, () => assert.equal(amendedPolicy(enforced(before), NEEDS, setup), after));

  it("is 'self' for files of the site itself", () => {
    const own = {
      ...setup,
      loader: `${ORIGINS.site}/lotse/lotse.js`,
      feed: `${ORIGINS.site}/feed.json`,
    };
    assert.equal(
      amendedPolicy(enforced("default-src 'none'"), NEEDS, own),
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    );
  });

  it('makes every policy allow what it blocked, except what only the site can mend', () => {
    const source = fc.constantFrom(
      "'self'",
      "'none'",
      '*',
      'https:',
      'http:',
      ORIGINS.cdn,
      ORIGINS.data,
      "'unsafe-inline'",
      "'strict-dynamic'",
      "'nonce-abc'",
      `'${HASHES.loader}'`,
      'https://*.example',
      'cms',
      "'report-sample'",
    );
    const directive = fc.constantFrom(
      'default-src',
      'script-src',
      'script-src-elem',
      'connect-src',
      'frame-src',
      'child-src',
      'trusted-types',
      'sandbox',
      'img-src',
    );
    const policies = fc
      .array(fc.tuple(directive, fc.array(source, { maxLength: 4 })), { maxLength: 6 })
      .map((parts) =>
        enforced(parts.map(([name, values]) => [name, ...values].join(' ')).join('; ')),
      );
    fc.assert(
      fc.property(policies, fc.boolean(), (policy, inFrame) => {
        const page = inFrame ? framed : setup;
        const needs: readonly NeedName[] = inFrame ? ['frame'] : NEEDS;
        const after = checkPage([enforced(amendedPolicy(policy, needs, page))], page);
        assert.deepEqual(
          after.filter(({ verdict }) => verdict === 'blocked'),
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });
});
