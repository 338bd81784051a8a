// The first list is painted before anything is asked; it must not change when the questions arrive.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleFeed } from '../../sample/index.js';
import { offersByStart } from '../../src/domain/offer-order.js';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { createOfferIndex } from '../../src/domain/offer-index.js';
import { findOffers } from '../../src/domain/offers.js';
import { buildCatalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import { catalogueOf, TODAY } from './search-fixture.js';

const { feed } = await parseFeed(sampleFeed(TODAY));

describe('the order before any question', () => {
  it('is by start, without what is over', () => {
    const common = { kind: 'course', name: 'Kurs', provider: 'vhs', modified: TODAY } as const;
    const { offers } = catalogueOf([
      { ...common, id: 'later', runs: [{ id: 'r', startDate: '2027-05-01' }] },
      { ...common, id: 'over', validThrough: '2026-11-01' },
      { ...common, id: 'no-start' },
      { ...common, id: 'sooner', runs: [{ id: 'r', startDate: '2026-12-01' }] },
    ]);
    const order = offersByStart(offers, TODAY).map(({ id }) => id);
    assert.deepEqual(order, ['sooner', 'later', 'no-start']);
  });

  it('is the same as the answer to an empty question', () => {
    const catalogue = buildCatalogue(feed);
    const index = createOfferIndex(catalogue, { languages: ['de'], today: TODAY });
    const { hits } = findOffers(index, { ...EMPTY_QUERY, hidesPast: true });
    const first = offersByStart(catalogue.offers, TODAY).map(({ id }) => id);
    assert.deepEqual(
      first,
      hits.map(({ offer }) => offer.id),
    );
    assert.ok(first.length > 100);
  });
});
