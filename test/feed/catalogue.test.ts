// Feed -> Catalogue: references resolved, defaults filled in, ids indexed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCatalogue, type Catalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import { feedWith, feedWithOffer, type Raw } from './feed-support.js';

async function catalogueOf(raw: Raw): Promise<Catalogue> {
  const parsed = await parseFeed(raw);
  return buildCatalogue(parsed.feed, parsed);
}

const contact = (id: string): Raw => ({ id, name: id });

describe('catalogue', () => {
  it('resolves what an offer and its runs refer to', async () => {
    const { offers, offersById, providersById, placesById } = await catalogueOf(feedWith());
    const [offer] = offers;
    assert.equal(offer?.provider?.id, 'vhs');
    assert.equal(offer.place?.id, 'altes-rathaus');
    assert.equal(offer.runs[0]?.place, offer.place);
    assert.equal(offer.runs[0].offerId, offer.id);
    assert.equal(offersById.get(offer.id), offer);
    assert.equal(providersById.get('vhs'), offer.provider);
    assert.equal(placesById.get('altes-rathaus'), offer.place);
  });

  it('prefers a place of the run, and falls back where it is unknown', async () => {
    const catalogue = await catalogueOf(
      feedWith((feed) => {
        feed['places'].push({ id: 'schule', name: 'Schule' });
        feed['offers'][0].runs = [
          { id: 'a', place: 'schule' },
          { id: 'b', place: 'nirgends' },
        ];
      }),
    );
    const places = catalogue.offers[0]?.runs.map(({ place }) => place?.id);
    assert.deepEqual(places, ['schule', 'altes-rathaus']);
  });

  it('leaves unknown references out', async () => {
    const unknown = {
      provider: 'weg',
      place: 'weg',
      responsible: ['weg', 'vhs'],
      contacts: ['weg'],
    };
    const [offer] = (await catalogueOf(feedWithOffer({ ...unknown, runs: undefined }))).offers;
    assert.ok(offer);
    assert.equal(offer.provider, undefined);
    assert.equal(offer.place, undefined);
    assert.deepEqual(
      offer.responsible.map(({ id }) => id),
      ['vhs'],
    );
    assert.deepEqual([offer.contacts, offer.runs], [[], []]);
  });

  it("takes the provider's contacts when the offer has none of its own", async () => {
    const raw = feedWith((feed) => {
      feed['contacts'] = [contact('zentrale'), contact('beratung')];
      feed['providers'][0].contacts = ['zentrale'];
      feed['offers'].push({ ...feed['offers'][0], id: 'zwei', contacts: ['beratung'] });
    });
    const { offers } = await catalogueOf(raw);
    assert.deepEqual(
      offers.map(({ contacts }) => contacts.map(({ id }) => id)),
      [['zentrale'], ['beratung']],
    );
  });

  it('fills in the languages and counts what was received', async () => {
    const catalogue = await catalogueOf(feedWith((feed) => feed['offers'].push(null)));
    assert.deepEqual(catalogue.languages, ['de']);
    assert.deepEqual([catalogue.received, catalogue.dropped], [4, 1]);
    assert.deepEqual(buildCatalogue((await parseFeed(feedWith())).feed).received, 0);
  });

  it('cannot be changed', async () => {
    assert.equal(Object.isFrozen(await catalogueOf(feedWith())), true);
  });
});
