// What must hold for the offers of any feed: search and filters, cards and details, the short survey, what people take along.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { handOverFragment, readHandOver, type HandOverItem } from '../../src/domain/hand-over.js';
import { recommend } from '../../src/domain/matcher.js';
import { currentRuns, isOfferOver } from '../../src/domain/offer-facts.js';
import { createOfferIndex } from '../../src/domain/offer-index.js';
import { FACETS } from '../../src/domain/offer-query.js';
import { filterHints, findOffers, suggest } from '../../src/domain/offers.js';
import { questionsOf, withAnswer, type SurveyAnswers } from '../../src/domain/survey.js';
import type { CatalogueOffer } from '../../src/feed/catalogue.js';
import { languageVersions } from '../../src/feed/language.js';
import { detailsView } from '../../src/offers/details-state.js';
import { calendarCourses, entryViews } from '../../src/offers/hand-over-state.js';
import { forAnyFeed, type ReadFeed } from './any-feed.js';

const indexOf = ({ catalogue, today }: ReadFeed) =>
  createOfferIndex(catalogue, { languages: ['ar'], today });

describe('the offers of any feed', () => {
  it('are all found by an empty question, and as many by a filter as it says', () =>
    forAnyFeed((feed) => {
      const index = indexOf(feed);
      const all = findOffers(index, EMPTY_QUERY);
      assert.equal(all.hits.length, feed.catalogue.offers.length);
      for (const facet of FACETS) {
        for (const { value, count } of all.facets[facet]) {
          const found = findOffers(index, { ...EMPTY_QUERY, filters: { [facet]: [value] } });
          assert.equal(found.hits.length, count);
        }
      }
    }));

  it('become fewer, never more, with every further wish', () =>
    forAnyFeed((feed) => {
      const index = indexOf(feed);
      const names = feed.catalogue.offers
        .slice(0, 3)
        .flatMap(({ record }) =>
          languageVersions<string>(record.name, 'de').map(([, name]) => name),
        );
      for (const text of ['Deutsch', '?', 'بيت', ...names]) {
        const asked = { ...EMPTY_QUERY, text };
        const found = findOffers(index, asked).hits.length;
        const filters = { kind: ['course'] };
        assert.ok(findOffers(index, { ...asked, filters }).hits.length <= found);
        assert.ok(suggest(index, text).length <= 8);
        assert.ok(filterHints(index, { ...asked, filters }).every(({ count }) => count > 0));
      }
    }));

  it('say the same on card and in the details', () =>
    forAnyFeed(({ catalogue, today }) => {
      for (const offer of catalogue.offers) {
        const { card, runs } = detailsView(catalogue, offer, today, undefined);
        const said = runs.map(({ status }) => status);
        if (offer.record.status === 'cancelled')
          assert.ok(said.every((one) => one === 'cancelled'));
        else if (card.status === 'over') assert.deepEqual(said, []);
        for (const { beginning } of [card, ...runs]) {
          assert.ok(beginning?.kind !== 'date' || beginning.date >= today);
        }
      }
    }));

  it('are recommended as long as there is one, cancelled ones never', () =>
    forAnyFeed(({ catalogue, today }) => {
      const canBeJoined = (offer: CatalogueOffer) =>
        !isOfferOver(offer, today) &&
        offer.record.status !== 'cancelled' &&
        (offer.runs.length === 0 || currentRuns(offer, today).length > 0);
      const all = questionsOf(catalogue).flatMap((question) =>
        question.answers.slice(0, 2).map(({ id }) => [question, id] as const),
      );
      const answers = all.reduce<SurveyAnswers>((before, one) => withAnswer(before, ...one), {});
      const { fitting, near } = recommend(catalogue, answers, today);
      const named = [...fitting, ...near];
      assert.equal(named.length > 0, catalogue.offers.some(canBeJoined));
      assert.ok(named.every(({ offer }) => canBeJoined(offer)));
    }));

  it('can be taken along by link, with what a calendar can show', () =>
    forAnyFeed(({ catalogue, today }) => {
      const items = catalogue.offers.flatMap(({ id, runs }): HandOverItem[] => {
        const parts = [undefined, ...new Set(runs.map(({ record }) => record.id))];
        return parts.map((part) => ({ kind: 'offer', id, part }));
      });
      const some = items.slice(0, 30);
      const linked = readHandOver(handOverFragment({ items: some, language: 'ar' }));
      assert.deepEqual(linked?.handOver.items, some);
      const views = entryViews(some, catalogue, today);
      assert.ok(views.every(({ kind }) => kind === 'offer'));
      assert.ok(
        calendarCourses(views, today).every(({ run }) => run.record.status !== 'cancelled'),
      );
    }));
});
