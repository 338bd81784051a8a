// Importing afresh what could not be imported; what browsers make of it: test/ui/locale.browser.ts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importAgain } from '../../src/feed/import-again.js';
import { PATTERNS } from '../../src/feed/patterns.js';

const address = new URL('../../src/feed/patterns.ts', import.meta.url).href;

const failing = (message: string) => () =>
  Promise.reject<{ PATTERNS: typeof PATTERNS }>(new TypeError(message));

describe('importing again', () => {
  it('gives what was imported', async () => {
    assert.equal(await importAgain('good', () => Promise.resolve('module')), 'module');
  });

  it('asks for the same file under a new address after a failure, and stays with it', async () => {
    const load = failing(`Failed to fetch dynamically imported module: ${address}`);
    await assert.rejects(importAgain('lost', load), /Failed to fetch/);
    const fresh = await importAgain('lost', load);
    assert.deepEqual(fresh.PATTERNS, PATTERNS);
    assert.notEqual(fresh.PATTERNS, PATTERNS);
    assert.equal(await importAgain('lost', load), fresh);
  });

  it('calls the same function again where an error names no file of ours', async () => {
    for (const message of ['Importing a module script failed.', 'https://evil.example/x.js']) {
      await assert.rejects(importAgain(message, failing(message)), TypeError);
      assert.equal(await importAgain(message, () => Promise.resolve('own')), 'own');
    }
  });
});
