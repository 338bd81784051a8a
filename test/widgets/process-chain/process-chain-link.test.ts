// Chains and steps in fragments: only characters that no page chokes on, and back without loss.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fragmentOf } from '../../../src/domain/page-fragment.js';
import { readChainLink } from '../../../src/widgets/process-chain/process-chain-link.js';

const owner = { localName: 'lotse-process-chain', id: '' };
const named = { ...owner, id: 'oben' };

describe('a link to a step', () => {
  it('reads like the embed contract says', () => {
    assert.equal(
      fragmentOf({ chain: 'weg-in-arbeit', step: 'bewerben' }, owner),
      'lotse-process-chain__chain-weg_2din_2darbeit__step-bewerben',
    );
    assert.equal(fragmentOf({}, named), 'lotse-process-chain_oben');
  });

  it('is left alone by everybody else', () => {
    for (const foreign of ['', '#kontakt', '#lotse-offer-finder__text-a']) {
      assert.equal(readChainLink(foreign, owner), undefined);
    }
    assert.equal(readChainLink('#lotse-process-chain__chain-a', named), undefined);
  });

  it('comes back without loss, with safe characters only', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined });
    const parts = { chain: text, step: text, offer: text };
    fc.assert(
      fc.property(fc.record(parts, { noNullPrototype: true }), (link) => {
        const fragment = fragmentOf(link, owner);
        assert.match(fragment, /^[A-Za-z0-9_-]+$/);
        assert.deepEqual(readChainLink(`#${fragment}`, owner), link);
      }),
    );
  });
});
