// A catalogue prepared in pieces: never fewer than 200 offers at a time, and the same index in the end.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { createOfferIndex, offerIndexInPieces } from '../../src/domain/offer-index.js';
import { findOffers } from '../../src/domain/offers.js';
import { catalogueOf } from '../support/catalogue.js';

const options = { languages: ['de'], today: '2027-03-01' };
const offersOf = (count: number) =>
  catalogueOf([...Array(count).keys()].map((n) => ({ id: `o${n}`, free: n % 3 === 0 })));

describe('an index in pieces', () => {
  it('is ready at once for a small feed', async () => {
    assert.notEqual(offerIndexInPieces(await offersOf(200), options)(0), undefined);
  });

  it('takes as many pieces as it needs without time to spare, and one to put them together', async () => {
    const read = offerIndexInPieces(await offersOf(450), options);
    assert.deepEqual([read(0), read(0), read(0)], [undefined, undefined, undefined]);
    assert.equal(read(0)?.offers.length, 450);
  });

  it('answers like one made in one go', async () => {
    const catalogue = await offersOf(450);
    const read = offerIndexInPieces(catalogue, options);
    read(0);
    const index = read(Infinity);
    const query = { ...EMPTY_QUERY, text: 'Angebot', filters: { cost: ['free'] } };
    assert.ok(index);
    assert.deepEqual(
      findOffers(index, query),
      findOffers(createOfferIndex(catalogue, options), query),
    );
    assert.equal(findOffers(index, query).hits.length, 150);
  });
});
