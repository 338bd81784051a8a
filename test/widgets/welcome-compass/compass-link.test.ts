// Places of the folder in the address, and back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fragmentOf } from '../../../src/domain/page-fragment.js';
import { readCompassLink } from '../../../src/widgets/welcome-compass/compass-link.js';

const owner = { localName: 'lotse-welcome-compass', id: '' };

describe('a link into the folder', () => {
  it('names chapter and section', () => {
    const fragment = fragmentOf({ chapter: 'geld', section: 'konto-1' }, owner);
    assert.equal(fragment, 'lotse-welcome-compass__chapter-geld__section-konto_2d1');
    const link = readCompassLink(`#${fragment}`, owner);
    assert.deepEqual([link?.chapter, link?.section, link?.view], ['geld', 'konto-1', undefined]);
  });

  it('has only characters that no host page stumbles over, whatever the ids', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (chapter, section) => {
          const fragment = fragmentOf({ chapter, section }, owner);
          assert.match(fragment, /^[A-Za-z0-9_-]+$/);
          const link = readCompassLink(fragment, owner);
          assert.deepEqual([link?.chapter, link?.section], [chapter, section]);
        },
      ),
    );
  });

  it('for another widget is none', () => {
    assert.equal(readCompassLink('#lotse-process-chain__chain-weg', owner), undefined);
  });
});
