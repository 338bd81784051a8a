// The line that "Seite prüfen" prints helps: under a policy of the table the real widget does not run, under the
// changed one it runs and nothing is reported. Page, files and feed lie on three servers.
// Left out: single verdicts (csp-verdicts.e2e.ts), the recipes of the handbook (csp.e2e.ts).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve } from '../../scripts/serve.js';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { root } from '../../scripts/tools/run.js';
import { chunkHashes, type BuiltFiles } from '../../src/configurator/checks/chunk-hashes.js';
import type { PageSetup } from '../../src/configurator/checks/csp/page-needs.js';
import { pageReport } from '../../src/configurator/checks/page-report.js';
import { openPage, type Site } from './support/site.js';

const built = JSON.parse(
  readFileSync(join(root, 'dist/lotse/integrity.json'), 'utf8'),
) as BuiltFiles;
const integrity = built.files['lotse.js']!.integrity;
const chunks = chunkHashes(built, 'offer-finder')!;
const listed = chunks.map((hash) => `'${hash}'`).join(' ');

const POLICIES: readonly [title: string, policy: string][] = [
  ['nothing at all', "default-src 'none'"],
  ['only the site itself', "default-src 'self'"],
  ['scripts of the site, feeds of all', "script-src 'self'; connect-src *"],
  [
    "'strict-dynamic' with the hash of something else",
    "script-src 'strict-dynamic'; default-src 'none'",
  ],
  ['a nonce that the tag lacks', "script-src 'nonce-abc'; connect-src 'self'"],
  [
    'Trusted Types of others',
    "require-trusted-types-for 'script'; trusted-types cms; default-src 'self'",
  ],
  ['hashes of all files but the loader', `script-src ${listed}; connect-src 'none'`],
  ['a sandbox', 'sandbox allow-popups'],
];

describe('a policy that was changed as the Baukasten says', () => {
  let browser: Browser;
  let site: Site;
  let cdn: Site;
  let data: Site;
  let setup: PageSetup;
  let policy = '';

  const open = { 'access-control-allow-origin': '*' };
  before(async () => {
    browser = await launchChromium();
    cdn = await serve({ root: join(root, 'dist'), headers: open });
    data = await serve({ root: join(root, 'dist/demo'), headers: open });
    site = await serve({
      root: join(root, 'dist/demo'),
      headers: {},
      mounts: {
        '/seite': (_request, response) => {
          response.setHeader('content-security-policy', policy);
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(pageWith(setup));
        },
      },
    });
    setup = {
      site: `${site.url}seite`,
      loader: `${cdn.url}lotse/lotse.js`,
      integrity,
      chunks,
      feed: `${data.url}feed.json`,
    };
  });
  after(async () => {
    await browser.close();
    for (const server of [site, cdn, data]) await server.close();
  });

  /** Whether offers are shown under a policy, and what the browser reported. */
  async function visit(text: string) {
    policy = text;
    const watched = await openPage(browser, site, 'seite');
    const { page } = watched;
    const article = page.locator('lotse-offer-finder article').first();
    const runs = await article.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    const fallback = await page.getByRole('link', { name: 'Alle Angebote ansehen' }).isVisible();
    const violations = runs ? await watched.violations() : [];
    await watched.close();
    return { runs, fallback, violations };
  }

  for (const [title, before] of POLICIES)
    it(`lets the widget run that was blocked by ${title}`, async () => {
      const report = pageReport(`Content-Security-Policy: ${before}`, setup);
      assert.equal(report.verdict, 'blocked');
      const blocked = await visit(before);
      assert.deepEqual([blocked.runs, blocked.fallback], [false, true]);
      const [change] = report.changes;
      const after = change!.line.replace('Content-Security-Policy: ', '');
      assert.equal(pageReport(change!.line, setup).verdict, 'allowed');
      const mended = await visit(after);
      assert.deepEqual([mended.runs, mended.violations], [true, []]);
    });
});

const pageWith = ({ loader, integrity: hash, feed }: PageSetup): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title></head><body>
    <h1>Seite</h1>
    <div class="lotse-widget" data-lotse="offer-finder" data-lotse-feed="${feed}"><p><a href="/kontakt">Alle Angebote ansehen</a></p></div>
    <script src="${loader}" integrity="${hash}" crossorigin="anonymous" defer></script>
  </body></html>`;
