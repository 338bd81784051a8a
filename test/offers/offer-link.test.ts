// Searches and offers in fragments: only characters that no page chokes on, and back without loss.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FACETS } from '../../src/domain/offer-query.js';
import { readLink, writeLink } from '../../src/offers/offer-link.js';

const finder = { localName: 'lotse-offer-finder', id: '' };
const named = (id: string) => ({ ...finder, id });

describe('a link', () => {
  it('reads like the embed contract says', () => {
    assert.equal(
      writeLink({ filters: { kind: ['course'], courseType: ['integration-women'] } }, finder),
      'lotse-offer-finder__kind-course__course-type-integration_2dwomen',
    );
    assert.equal(writeLink({ offerId: 'kurs-1' }, finder), 'lotse-offer-finder__offer-kurs_2d1');
    assert.equal(writeLink({}, finder), 'lotse-offer-finder');
  });

  it('names the element where a page has several', () => {
    const link = writeLink({ text: 'a' }, named('kurse'));
    assert.equal(link, 'lotse-offer-finder_kurse__text-a');
    assert.equal(readLink(link, named('kurse'))?.text, 'a');
    assert.equal(readLink(link, named('andere')), undefined);
    assert.equal(readLink(link, finder), undefined);
  });

  it('leaves foreign fragments alone', () => {
    for (const foreign of ['', '#', '#kontakt', '#lotse-course-calendar__month-3', '#a__b-c']) {
      assert.equal(readLink(foreign, finder), undefined);
    }
  });

  it('ignores what it does not know and numbers that make no sense', () => {
    const link = readLink(
      '#lotse-offer-finder__foo-bar__radius-999999__sort-price__near-Ulm',
      finder,
    );
    assert.deepEqual(link, {
      text: '',
      filters: {},
      near: 'Ulm',
      radiusKm: undefined,
      sort: undefined,
      offerId: undefined,
    });
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        readLink(`#lotse-offer-finder__${rest}`, finder);
      }),
    );
  });

  it('holds any words and values, in letters, digits, hyphens and underscores only', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    const filters = fc.dictionary(
      fc.constantFrom(...FACETS),
      fc.array(words, { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(words, words, filters, (text, near, chosen) => {
        const link = writeLink({ text, near, radiusKm: 10, sort: 'near', filters: chosen }, finder);
        assert.match(link, /^[A-Za-z0-9_-]+$/);
        assert.deepEqual(readLink(`#${link}`, finder), {
          text,
          filters: { ...chosen },
          near,
          radiusKm: 10,
          sort: 'near',
          offerId: undefined,
        });
      }),
    );
  });
});
