// What the person who looks after the website is asked to do.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  administratorText,
  loaderOf,
  policyOf,
} from '../../src/configurator/administrator-text.js';
import { LOOKS } from '../../src/configurator/looks.js';
import { START, type BaukastenSettings } from '../../src/configurator/settings.js';

const settings: BaukastenSettings = {
  ...START,
  feed: 'https://daten.kreis.example/feed.json',
  page: 'https://www.kreis.example/kontakt',
  cms: 'typo3',
};
const files = {
  folder: 'https://www.kreis.example/bildungslotse/lotse/1.4.2/',
  version: '1.4.2',
  integrity: 'sha384-abc',
};

describe('the loader of a site', () => {
  it('is the exact version with its hash, and shows feeds of the host of the feed only', () => {
    assert.deepEqual(loaderOf({ settings, files }), {
      src: 'https://www.kreis.example/bildungslotse/lotse/1.4.2/lotse.js',
      integrity: 'sha384-abc',
      feedHosts: ['daten.kreis.example'],
    });
  });

  it('is that of the major version, without a hash, when the newest is wanted', () => {
    const { src, integrity } = loaderOf({ settings: { ...settings, loader: 'newest' }, files });
    assert.equal(src, 'https://www.kreis.example/bildungslotse/lotse/1/lotse.js');
    assert.equal(integrity, undefined);
  });

  it('lies in the folder that was typed in, with or without a slash at its end', () => {
    for (const folder of ['https://cdn.example/lotse', 'https://cdn.example/lotse/']) {
      const { src } = loaderOf({ settings: { ...settings, folder }, files });
      assert.equal(src, 'https://cdn.example/lotse/lotse.js');
    }
  });

  it('has no hash as long as none is known', () => {
    const unknown = { ...files, integrity: '' };
    assert.equal(loaderOf({ settings, files: unknown }).integrity, undefined);
  });
});

describe('the message', () => {
  const text = administratorText({ settings, files }, 'https://www.kreis.example/baukasten/#x');

  it('holds loader tag, policy, steps for the CMS and the way back', () => {
    assert.match(text, /<script src="https:\/\/www\.kreis\.example\/[^"]+" integrity="sha384-abc"/);
    assert.match(text, /script-src 'self'; connect-src https:\/\/daten\.kreis\.example$/m);
    assert.match(text, /Schritte für TYPO3/);
    assert.match(text, /baukasten\/#x$/);
  });

  it('holds the style sheet of the chosen look, and allows it', () => {
    const kern = administratorText(
      { settings: { ...settings, look: 'kern', folder: 'https://cdn.example/l' }, files },
      '',
    );
    assert.match(
      kern,
      /<link rel="stylesheet" href="https:\/\/cdn\.example\/l\/themes\/kern\.css" \/>/,
    );
    assert.match(kern, /style-src https:\/\/cdn\.example/);
    assert.doesNotMatch(text, /stylesheet|style-src/);
  });

  it('asks for the policy of the site that the page without widget lies on', () => {
    const elsewhere = { ...settings, page: 'https://stadt.example/' };
    assert.match(
      policyOf({ settings: elsewhere, files }),
      /script-src https:\/\/www\.kreis\.example/,
    );
  });
});

describe('the ready-made looks', () => {
  it('are the style sheets that are delivered beside the loader', () => {
    const sheets = readdirSync('src/themes').map((name) => name.replace(/\.css$/, ''));
    assert.deepEqual(Object.keys(LOOKS).sort(), sheets.sort());
  });
});
