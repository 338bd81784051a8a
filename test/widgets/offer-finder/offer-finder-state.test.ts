// What the finder shows for a session and how actions change it, without any page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createOfferIndex } from '../../../src/domain/offer-index.js';
import { findOffers } from '../../../src/domain/offers.js';
import {
  ask,
  effectiveQuery,
  linkedSession,
  openOffer,
  resultsView,
  showMore,
  showPast,
  startSession,
  type FinderPresets,
} from '../../../src/widgets/offer-finder/offer-finder-state.js';
import { pageSizeOf } from '../../../src/widgets/offer-finder/page-size.js';
import { catalogueOf } from '../../support/catalogue.js';

const TODAY = '2027-03-01';
const presets: FinderPresets = { filters: {}, provider: [], near: '', sort: 'match', pageSize: 5 };
const start = startSession(presets);

describe('a session', () => {
  it('begins without a question, in the order an editor has set', () => {
    const { query, shown, offerId } = startSession({ ...presets, sort: 'starts' });
    assert.deepEqual(
      [query.text, query.filters, query.sort, shown, offerId],
      ['', {}, 'starts', 5, undefined],
    );
  });

  it('begins with what a link asks for, else in the order an editor has set', () => {
    const starts = { ...presets, sort: 'starts' } as const;
    const session = linkedSession(starts, { text: 'kita', offerId: 'a' }, [], () => true);
    assert.deepEqual(
      [session.query.text, session.query.sort, session.shown, session.offerId],
      ['kita', 'starts', 5, 'a'],
    );
    const linked = linkedSession(starts, { sort: 'match' }, [], () => true);
    assert.equal(linked.query.sort, 'match');
  });
});

describe('presets', () => {
  for (const [wanted, size] of [
    [20, 20],
    [1, 5],
    [1000, 50],
    [7.6, 8],
    [NaN, 20],
  ] as const) {
    it(`show ${size} cards when an editor asks for ${wanted}`, () => {
      assert.equal(pageSizeOf(wanted), size);
    });
  }
});

describe('an action', () => {
  const long = { ...start, shown: 40 };

  it('starts again with the first page', () => {
    const asked = ask(long, { text: 'deutsch' }, 5);
    assert.deepEqual([asked.query.text, asked.shown], ['deutsch', 5]);
  });

  it('lets offers that are over into the list, and keeps the page', () => {
    assert.equal(effectiveQuery(long, presets).hidesPast, true);
    const all = showPast(long);
    assert.deepEqual([effectiveQuery(all, presets).hidesPast, all.shown], [false, 40]);
  });

  it('opens and closes one offer', () => {
    assert.equal(openOffer(start, 'a').offerId, 'a');
    assert.equal(openOffer(openOffer(start, 'a'), undefined).offerId, undefined);
  });

  it('leaves the session it came from as it was', () => {
    const before = structuredClone(start);
    ask(start, { text: 'deutsch' }, 5);
    showMore(start, 5);
    assert.deepEqual(start, before);
  });
});

describe('the list', () => {
  const many = catalogueOf([...Array(12).keys()].map((n) => ({ id: `o${n}` })));

  async function listFor(session = start) {
    const index = createOfferIndex(await many, { languages: ['de'], today: TODAY });
    const result = findOffers(index, effectiveQuery(session, presets));
    return resultsView(result, session, presets.pageSize);
  }

  it('shows one page, how many are left and how many come next', async () => {
    const view = await listFor();
    assert.deepEqual([view.total, view.hits.length, view.left, view.next], [12, 5, 7, 5]);
  });

  it('adds a page at a time until all are there', async () => {
    const second = await listFor(showMore(start, 5));
    assert.deepEqual([second.hits.length, second.left, second.next], [10, 2, 2]);
    const third = await listFor(showMore(showMore(start, 5), 5));
    assert.deepEqual([third.hits.length, third.left, third.next], [12, 0, 0]);
  });

  it('names words that no offer holds, and only those', async () => {
    const view = await listFor(ask(start, { text: 'Angebot Quantenphysik' }, 5));
    assert.deepEqual(view.missingWords, ['Quantenphysik']);
    assert.deepEqual((await listFor(ask(start, { text: 'Angebot' }, 5))).missingWords, []);
  });
});
