// What editors are told: every sentence names what was found, and what to do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { faultSentence, isPreview } from '../../src/embed/editor-help.js';
import type { Fault } from '../../src/embed/faults.js';
import { HELP_PAGE } from '../../src/embed/help-page.js';

const FAULTS: Readonly<Record<Fault, RegExp>> = {
  'unknown-widget': /„X“.*A, B/,
  'no-feed': /data-lotse-feed/,
  'bad-feed': /„X“.*https:/,
  'insecure-feed': /X.*https:/,
  'foreign-feed': /X.*A, B.*data-lotse-feeds/,
  nested: /Ende/,
  empty: /Link/,
  'not-alone': /allein in einem Absatz/,
};

describe('the help for editors', () => {
  for (const [fault, pattern] of Object.entries(FAULTS)) {
    it(`says what to do: ${fault}`, () => {
      assert.match(faultSentence(fault as Fault, 'X', ['A', 'B']), pattern);
    });
  }

  it('names no hosts where there is no list', () => {
    const sentence = faultSentence('foreign-feed', 'X', []);
    assert.doesNotMatch(sentence, /Erlaubt sind/);
  });

  for (const address of [
    'https://kreis.example/wp-admin/post.php?post=7',
    'https://kreis.example/typo3/module/web/layout',
    'https://kreis.example/administrator/index.php',
    'https://kreis.example/contao/preview',
    'https://kreis.example/node/preview/1',
    'https://kreis.example/node/12/edit',
  ]) {
    it(`is shown in a frame on ${address}`, () => assert.ok(isPreview('https:', address)));
  }

  it('is shown in a frame that a CMS has written itself', () => {
    assert.ok(isPreview('about:', ''));
  });

  for (const address of ['', 'https://kreis.example/', 'https://kreis.example/node/12']) {
    it(`is not shown in any other frame: "${address}"`, () => {
      assert.ok(!isPreview('https:', address));
    });
  }

  it('is explained in the handbook, code by code', () => {
    const page = readFileSync(HELP_PAGE, 'utf8');
    for (const code of [...Object.keys(FAULTS), 'load-failed', 'two-versions']) {
      assert.match(page, new RegExp(`^#+ .*\`${code}\``, 'm'), code);
    }
  });
});
