// Whatever people paste from curl, a browser, a server's configuration or the page itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPastedHeaders } from '../../../src/configurator/checks/csp/pasted-headers.js';
import { policyText } from '../../../src/configurator/checks/csp/policy.js';

const STRICT = "default-src 'self'; connect-src https://daten.example";
const policies = (text: string): string[] =>
  readPastedHeaders(text).policies.map(
    (policy) => `${policy.from} ${policy.disposition}: ${policyText(policy)}`,
  );

describe('one policy in many shapes', () => {
  const cases: [string, string][] = [
    ['the bare policy', STRICT],
    [
      'a bare policy in several lines',
      "default-src 'self';\n  connect-src https://daten.example;\n",
    ],
    ['a header', `Content-Security-Policy: ${STRICT}`],
    ['a header in small letters, as HTTP/2 has it', `content-security-policy: ${STRICT}`],
    [
      'the answer of curl -I',
      `HTTP/2 200 \r\nserver: nginx\r\ncontent-security-policy: ${STRICT}\r\nx-frame-options: DENY\r\n`,
    ],
    [
      'the answers of curl -IL, of which the last counts',
      `HTTP/1.1 301 Moved\nContent-Security-Policy: default-src 'none'\nLocation: https://x.example/\n\nHTTP/1.1 200 OK\nContent-Security-Policy: ${STRICT}\n`,
    ],
    [
      "copied from Chrome's tools, the value below the name",
      `content-security-policy\n${STRICT}\ncontent-type\ntext/html`,
    ],
    ["copied from Firefox's tools", `Content-Security-Policy\t${STRICT}\nDate\tSun, 22 Nov 2026`],
    ['a line of Apache', `Header always set Content-Security-Policy "${STRICT}"`],
    ['a line of nginx', `add_header Content-Security-Policy "${STRICT}" always;`],
    [
      'lines of nginx with breaks',
      `add_header Content-Security-Policy "default-src 'self';\n   connect-src https://daten.example" always;`,
    ],
    ['a line of IIS', `<add name="Content-Security-Policy" value="${STRICT}" />`],
    ['a line of PHP', `header("Content-Security-Policy: ${STRICT}");`],
    [
      'a header broken into lines',
      "Content-Security-Policy:\n  default-src 'self';\n  connect-src https://daten.example\nX-Other: 1",
    ],
  ];
  for (const [title, text] of cases)
    it(title, () => assert.deepEqual(policies(text), [`header enforce: ${STRICT}`]));
});

describe('policies in the page itself', () => {
  it('are found in meta elements', () => {
    const page = `<!doctype html><head><meta charset=utf-8>
      <meta http-equiv="Content-Security-Policy" content="${STRICT}">`;
    assert.deepEqual(policies(page), [`meta enforce: ${STRICT}`]);
  });

  it('whatever the order, the quotes and the entities', () => {
    const element =
      "<META content='default-src &#39;self&#x27;; img-src &quot;x&quot;' HTTP-EQUIV=content-security-policy>";
    assert.deepEqual(policies(element), [`meta enforce: default-src 'self'; img-src "x"`]);
  });

  it('lose what browsers ignore there', () => {
    const element = `<meta http-equiv="Content-Security-Policy" content="sandbox; frame-ancestors 'none'; img-src *">`;
    assert.deepEqual(policies(element), ['meta enforce: img-src *']);
  });

  it('come on top of those in the headers above, as curl -i has them', () =>
    assert.deepEqual(
      policies(
        `HTTP/2 200\nContent-Security-Policy: img-src *\n\n<!doctype html><meta http-equiv="Content-Security-Policy" content="${STRICT}"><p>Content-Security-Policy: x</p>`,
      ),
      ['header enforce: img-src *', `meta enforce: ${STRICT}`],
    ));

  it('never only report', () =>
    assert.deepEqual(
      policies('<meta http-equiv="Content-Security-Policy-Report-Only" content="img-src *">'),
      [],
    ));
});

describe('several policies', () => {
  it('as several headers, one of which only reports', () =>
    assert.deepEqual(
      policies(
        "Content-Security-Policy: img-src *\nContent-Security-Policy-Report-Only: img-src 'none'",
      ),
      ['header enforce: img-src *', "header report: img-src 'none'"],
    ));

  it('in one header, with a comma between', () =>
    assert.deepEqual(policies("Content-Security-Policy: img-src *, script-src 'self'"), [
      'header enforce: img-src *',
      "header enforce: script-src 'self'",
    ]));

  it('and the rule that asks for integrity', () =>
    assert.deepEqual(
      policies('Integrity-Policy: blocked-destinations=(script style), endpoints=(x)'),
      ['header enforce: integrity-policy script style'],
    ));
});

describe('what holds no policy', () => {
  const cases: [string, string, string][] = [
    ['nothing', ' \n', 'empty'],
    ['headers without one', 'HTTP/2 200\nserver: nginx\ncontent-type: text/html', 'headers'],
    ['an old header that browsers ignore', `X-Content-Security-Policy: ${STRICT}`, 'headers'],
    ['a page without one', '<!doctype html><title>Kreis</title>', 'html'],
    ['something else', 'Guten Tag', 'unknown'],
  ];
  for (const [title, text, kind] of cases)
    it(`${title}: none, and what it looks like`, () =>
      assert.deepEqual(readPastedHeaders(text), { policies: [], kind }));

  it('even when it is long and odd, takes no time', () => {
    for (const odd of [
      '<meta '.repeat(20_000),
      'a'.repeat(200_000),
      ' ;,'.repeat(50_000),
      '"'.repeat(100_000),
    ])
      readPastedHeaders(odd);
  });
});
