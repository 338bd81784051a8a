// The policies that the handbook tells integrators to copy (docs/handbuch/sicherheit-csp.md), one by one, in Chromium and
// Firefox: all four widgets work, no policy reports anything, nobody but the three hosts is asked, nothing is stored.
// Source: embed contract 4.4.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import {
  allGiveUp,
  engines,
  loaderFile,
  showsFallbacks,
  useAllWidgets,
  visit,
  type Embedding,
  type Hosts,
} from './support/embedded.js';
import { widgetFiles } from './support/site.js';

const withRest = (scripts: string, { feed }: Hosts, ...more: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "img-src 'self'",
    `connect-src ${feed}`,
    "base-uri 'none'",
    ...more,
  ].join('; ');

const withNonce = ({ widgets }: Hosts) =>
  `<script src="${widgets}lotse/lotse.js" nonce="abc123" defer></script>`;
const quoted = ({ integrity }: { readonly integrity: string }) => `'${integrity}'`;
const types = "require-trusted-types-for 'script'";

/** A function each, because the hashes are read after the build. */
const recipes: Readonly<Record<string, () => Embedding>> = {
  'a list of hosts': () => ({
    policy: (hosts) => withRest(hosts.widgets, hosts),
  }),
  'a list of hashes and no host': () => ({
    policy: (hosts) => withRest(widgetFiles().map(quoted).join(' '), hosts),
  }),
  "a nonce and 'strict-dynamic'": () => ({
    script: withNonce,
    policy: (hosts) => withRest("'nonce-abc123' 'strict-dynamic'", hosts),
  }),
  'a nonce alone': () => ({
    script: withNonce,
    policy: (hosts) => withRest("'nonce-abc123'", hosts),
  }),
  "the hash of the loader and 'strict-dynamic'": () => ({
    policy: (hosts) => withRest(`${quoted(loaderFile())} 'strict-dynamic'`, hosts),
  }),
  'Trusted Types': () => ({
    policy: (hosts) =>
      withRest(hosts.widgets, hosts, types, 'trusted-types bildungslotse bildungslotse-html'),
  }),
};

for (const { name, launch, skip } of engines) {
  describe(`content security policies in ${name}`, { skip }, () => {
    let browser: Browser;
    before(async () => (browser = await launch()));
    after(() => browser.close());

    for (const [recipe, embedding] of Object.entries(recipes)) {
      it(`all widgets work under ${recipe}`, () =>
        visit(browser, embedding(), async (seen, hosts) => {
          await useAllWidgets(seen.page);
          assert.deepEqual(await seen.violations(), []);
          assert.deepEqual(await seen.writes(), []);
          assert.deepEqual(await seen.errors(), []);
          assert.deepEqual(await browser.cookies(), []);
          const asked = new Set(seen.requests.map((address) => `${new URL(address).origin}/`));
          assert.deepEqual([...asked].sort(), Object.values(hosts).sort());
        }));
    }

    it('the links stay where a page insists on Trusted Types and allows only other policies', () => {
      const policy = (hosts: Hosts) => withRest(hosts.widgets, hosts, types, 'trusted-types cms');
      return visit(browser, { policy }, async ({ page, errors }) => {
        await allGiveUp(page);
        assert.deepEqual(await showsFallbacks(page), [true, true, true, true]);
        assert.deepEqual(await errors(), []);
      });
    });
  });
}
