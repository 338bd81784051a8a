// Fragments as the embed contract wants them: nothing but letters, digits, hyphens and underscores.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encode, offerFragment } from '../../src/domain/page-fragment.js';

const finder = { localName: 'lotse-offer-finder', id: '' };

describe('the fragment of an offer', () => {
  it('names element and offer', () =>
    assert.equal(offerFragment('kurs-a1', finder), 'lotse-offer-finder__offer-kurs_2da1'));

  it('names the one of several elements that has an id', () =>
    assert.equal(
      offerFragment('a', { ...finder, id: 'für-Frauen' }),
      'lotse-offer-finder_f_c3_bcr_2dFrauen__offer-a',
    ));

  it('holds no character that host pages stumble over, and tells all values apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          assert.match(offerFragment(one, finder), /^[A-Za-z0-9_-]+$/);
          assert.equal(encode(one) === encode(other), one === other);
        },
      ),
    );
  });
});
