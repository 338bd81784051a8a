// Facet values as bit masks must say the same as the lists they are made of.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  countValues,
  facetColumns,
  meets,
  selectionOf,
  valuesAt,
} from '../../src/domain/facet-columns.js';
import type { FacetValues } from '../../src/domain/facet-columns.js';
import { FACETS } from '../../src/domain/offer-query.js';

/** Offers of which only the languages are known. */
const speaking = (...languages: (readonly string[])[]): FacetValues[] =>
  languages.map((language) => ({
    ...(Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as FacetValues),
    language,
  }));

describe('values of a facet', () => {
  it('stand in the order of the standard, unknown last', () => {
    const offers = ['unknown', 'C1', 'A0', 'A2'].map((level) => ({
      ...speaking([])[0]!,
      level: [level],
    }));
    assert.deepEqual(facetColumns(offers).level.values, ['A0', 'A2', 'C1', 'unknown']);
  });

  it('stand by frequency where there is no order, equal ones by name', () => {
    const { language } = facetColumns(
      speaking(['uk', 'ar'], ['uk'], ['unknown'], ['de'], ['unknown']),
    );
    assert.deepEqual(language.values, ['uk', 'ar', 'de', 'unknown']);
  });

  it('are none for no offers', () => {
    assert.deepEqual(facetColumns([]).kind.values, []);
  });
});

describe('masks', () => {
  const tags = Array.from({ length: 70 }, (_, at) => `l${at}`);
  const offers = fc.array(fc.uniqueArray(fc.constantFrom(...tags)), {
    minLength: 1,
    maxLength: 20,
  });

  it('give the lists again, whatever their order', () => {
    fc.assert(
      fc.property(offers, (lists) => {
        const columns = facetColumns(speaking(...lists));
        lists.forEach((own, offer) => {
          const { language, ...others } = valuesAt(columns, offer);
          assert.deepEqual([...language].sort(), [...own].sort());
          assert.deepEqual(Object.values(others).flat(), []);
        });
      }),
    );
  });

  it('select what the lists would, also with more values than bits in a mask', () => {
    fc.assert(
      fc.property(
        offers,
        fc.uniqueArray(fc.constantFrom(...tags), { minLength: 1 }),
        (lists, chosen) => {
          const { language } = facetColumns(speaking(...lists));
          const selection = selectionOf(language, chosen)!;
          lists.forEach((own, offer) => {
            const expected = own.some((tag) => chosen.includes(tag));
            assert.equal(meets(language, offer, selection), expected);
          });
        },
      ),
    );
  });

  it('count what the lists would', () => {
    fc.assert(
      fc.property(offers, (lists) => {
        const { language } = facetColumns(speaking(...lists));
        const counts = countValues(language, lists.keys());
        language.values.forEach((tag, at) => {
          assert.equal(counts[at], lists.filter((own) => own.includes(tag)).length);
        });
      }),
    );
  });

  it('select nothing in particular when nothing is chosen', () => {
    const { language } = facetColumns(speaking(['de']));
    assert.deepEqual(
      [selectionOf(language, undefined), selectionOf(language, [])],
      [undefined, undefined],
    );
  });

  it('are met by no offer when only values are chosen that none has', () => {
    const { language } = facetColumns(speaking(['de']));
    assert.equal(meets(language, 0, selectionOf(language, ['xx'])!), false);
  });
});
