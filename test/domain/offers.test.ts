// The questions of an offer finder and their answers: filters with live counts, distance, order,
// suggestions, and a way out when nothing fits.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { facetValues } from '../../src/domain/facet-values.js';
import { EMPTY_QUERY } from '../../src/domain/empty-query.js';
import { FACETS } from '../../src/domain/offer-query.js';
import type { Facet, Filters, NearTo, OfferQuery } from '../../src/domain/offer-query.js';
import { createOfferIndex, prepareSearch } from '../../src/domain/offer-index.js';
import { filterHints, findOffers, suggest, townsOf } from '../../src/domain/offers.js';
import type { OfferIndex, OfferIndexOptions } from '../../src/domain/offer-index.js';
import type { OfferResult } from '../../src/domain/offers.js';
import type { Feed, Offer, Place } from '../../src/feed/schema.js';
import { catalogueOf, labelsIn, searchCatalogue, TODAY } from './search-fixture.js';

const offer = (id: string, fields: Partial<Offer> = {}): Offer => ({
  ...{ id, kind: 'course', name: id, provider: 'vhs', modified: '2026-11-01' },
  ...fields,
});
const indexOf = (
  offers: readonly Offer[],
  options: Partial<OfferIndexOptions> = {},
  more: Partial<Feed> = {},
): OfferIndex =>
  createOfferIndex(catalogueOf(offers, more), { languages: ['de'], today: TODAY, ...options });
const ask = (index: OfferIndex, query: Partial<OfferQuery> = {}): OfferResult =>
  findOffers(index, { ...EMPTY_QUERY, ...query });
const ids = (result: OfferResult): string[] => result.hits.map((hit) => hit.offer.id);
const counts = (result: OfferResult, facet: Facet): Record<string, number> =>
  Object.fromEntries(result.facets[facet].map(({ value, count }) => [value, count]));

const run = (startDate: string, endDate = '2027-12-31') => ({
  id: `r${startDate}`,
  startDate,
  endDate,
});
const PAST = run('2026-01-01', '2026-06-30');

describe('which offers are shown', () => {
  const offers = [
    offer('open', { runs: [run('2027-01-01')] }),
    offer('over', { runs: [PAST] }),
    offer('expired', { validThrough: '2026-11-01' }),
    offer('cancelled', { runs: [{ ...run('2027-01-01'), status: 'cancelled' }] }),
  ];

  it('are all of the catalogue, cancelled ones last, while past ones are not hidden', () => {
    assert.deepEqual(ids(ask(indexOf(offers))), ['open', 'over', 'expired', 'cancelled']);
  });

  it('are those that are not over otherwise, with the number of the others', () => {
    const result = ask(indexOf(offers), { hidesPast: true });
    assert.deepEqual(ids(result), ['open', 'cancelled']);
    assert.equal(result.hiddenPast, 2);
    assert.equal(counts(result, 'kind')['course'], 2);
  });

  it('tell only of hidden ones that fit the rest of the question', () => {
    const result = ask(indexOf(offers), { hidesPast: true, provider: ['over'] });
    assert.deepEqual([ids(result), result.hiddenPast], [[], 1]);
    const filtered = ask(indexOf(offers), { hidesPast: true, filters: { kind: ['work'] } });
    assert.equal(filtered.hiddenPast, 0);
  });

  it('are incomplete answers too when most of the complete ones are hidden', () => {
    const past = [1, 2, 3, 4, 5].map((at) =>
      offer(`past${at}`, { name: 'Kurs am Abend', validThrough: '2026-11-01' }),
    );
    const index = indexOf([...past, offer('now', { name: 'Kurs' })]);
    const query = { text: 'Kurs Abend' };
    assert.deepEqual(ids(ask(index, { ...query, hidesPast: true })), ['now']);
    assert.equal(ids(ask(index, query)).length, 5);
  });

  it('come with the run that matters next', () => {
    const [hit] = ask(indexOf(offers)).hits;
    assert.equal(hit?.nextRun?.record.id, 'r2027-01-01');
  });

  it('are those of the providers, places or ids an editor chose', () => {
    const some = [
      offer('a', { provider: 'awo' }),
      offer('b', { place: 'rathaus' }),
      offer('c', { runs: [{ ...run('2027-01-01'), place: 'bahnhof' }] }),
      offer('d'),
    ];
    const chosen = (...provider: string[]) => ids(ask(indexOf(some), { provider })).sort();
    assert.deepEqual(chosen('awo', 'rathaus'), ['a', 'b']);
    assert.deepEqual(chosen('bahnhof'), ['c']);
    assert.deepEqual(chosen('d'), ['d']);
    assert.deepEqual(chosen('nobody'), []);
  });
});

describe('filters', () => {
  const index = indexOf([
    offer('a', { topics: ['german'], childcare: { state: 'yes' } }),
    offer('b', { topics: ['german', 'work'], childcare: { state: 'no' } }),
    offer('c', { topics: ['work'] }),
    offer('d', { kind: 'counselling' }),
  ]);

  it('hold alternatives in one facet and conditions over several', () => {
    assert.deepEqual(ids(ask(index, { filters: { topic: ['german', 'work'] } })), ['a', 'b', 'c']);
    const both: Filters = { topic: ['german'], childcare: ['yes', 'unknown'] };
    assert.deepEqual(ids(ask(index, { filters: both })), ['a']);
  });

  it('find the unknown when asked for it', () => {
    assert.deepEqual(ids(ask(index, { filters: { childcare: ['unknown'] } })), ['c', 'd']);
  });

  it('count every other choice as if it were made, with the other facets as they are', () => {
    const result = ask(index, { filters: { childcare: ['yes'], topic: ['german'] } });
    assert.deepEqual(counts(result, 'childcare'), { yes: 1, no: 1, unknown: 0 });
    assert.deepEqual(counts(result, 'topic'), { german: 1, work: 0, unknown: 0 });
    assert.deepEqual(counts(result, 'kind'), { course: 1, counselling: 0 });
  });

  it('find nothing for a value that no offer has', () => {
    assert.deepEqual(ids(ask(index, { filters: { level: ['C2'] } })), []);
  });

  it('take an empty list for no filter', () => {
    assert.equal(ids(ask(index, { filters: { topic: [] } })).length, 4);
  });

  it('agree with a plain reading of every offer', () => {
    const all = searchCatalogue.offers.map((one) => ({
      id: one.id,
      facets: facetValues(one, TODAY),
    }));
    const full = createOfferIndex(searchCatalogue, { languages: ['de'], today: TODAY });
    const values = FACETS.flatMap((facet) =>
      [...new Set(all.flatMap(({ facets }) => facets[facet]))].map(
        (value) => [facet, value] as const,
      ),
    );
    const choices = fc.array(fc.constantFrom(...values), { maxLength: 6 });
    fc.assert(
      fc.property(choices, (chosen) => {
        const filters: Partial<Record<Facet, string[]>> = {};
        for (const [facet, value] of chosen) (filters[facet] ??= []).push(value);
        const fits = (without?: Facet) =>
          all.filter(({ facets }) =>
            FACETS.every(
              (facet) =>
                facet === without ||
                filters[facet] === undefined ||
                facets[facet].some((value) => filters[facet]?.includes(value)),
            ),
          );
        const result = ask(full, { filters });
        assert.deepEqual(
          ids(result).sort(),
          fits()
            .map(({ id }) => id)
            .sort(),
        );
        for (const [facet, value] of values) {
          const expected = fits(facet).filter(({ facets }) => facets[facet].includes(value)).length;
          assert.equal(counts(result, facet)[value], expected, `${facet} ${value}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a town to be near to', () => {
  const near: NearTo = { label: 'Großenbach', lat: 48.9, lon: 9.5, radiusKm: undefined };
  const index = indexOf([
    offer('far', { place: 'rathaus' }), // about 18 km
    offer('nowhere'),
    offer('here', { place: 'vhs-haus' }),
    offer('close', { place: 'bahnhof' }), // about 9 km
  ]);

  it('gives the distance, which also orders what is equal otherwise', () => {
    const result = ask(index, { near });
    assert.deepEqual(ids(result), ['here', 'close', 'far', 'nowhere']);
    const rounded = result.hits.map(({ distanceKm }) => distanceKm && Math.round(distanceKm));
    assert.deepEqual(rounded, [0, 9, 18, undefined]);
  });

  it('sorts by distance before anything else, the unknown last', () => {
    const dated = indexOf([
      offer('nowhere', { runs: [run('2026-12-01')] }),
      offer('far', { place: 'rathaus', runs: [run('2026-12-01')] }),
      offer('here', { place: 'vhs-haus', runs: [run('2027-05-01')] }),
    ]);
    assert.deepEqual(ids(ask(dated, { near, sort: 'near' })), ['here', 'far', 'nowhere']);
    assert.deepEqual(ids(ask(dated, { near, sort: 'starts' })), ['far', 'nowhere', 'here']);
  });

  it('leaves out what is known to lie beyond the radius, and counts what stayed without a distance', () => {
    const result = ask(index, { near: { ...near, radiusKm: 10 } });
    assert.deepEqual(ids(result), ['here', 'close', 'nowhere']);
    assert.equal(result.unknownDistance, 1);
    assert.equal(counts(result, 'kind')['course'], 3);
  });

  it('gives no distances and counts nothing while there is no town', () => {
    const result = ask(index, { sort: 'near' });
    assert.ok(result.hits.every(({ distanceKm }) => distanceKm === undefined));
    assert.equal(result.unknownDistance, 0);
  });
});

describe('towns to choose from', () => {
  it('are those of places with coordinates, in alphabetical order, each in the middle of its places', () => {
    const at = (id: string, city: string, lon: number, lat: number): Place => ({
      ...{ id, name: id, address: { city } },
      location: { type: 'Point', coordinates: [lon, lat] },
    });
    const places: Place[] = [
      at('a', 'Zell', 9, 48),
      at('b', 'Öhringen', 9.5, 49),
      at('c', 'Zell', 9.5, 49),
      { id: 'd', name: 'ohne Lage', address: { city: 'Aalen' } },
      { id: 'e', name: 'ohne Ort' },
    ];
    assert.deepEqual(townsOf(catalogueOf([], { places })), [
      { name: 'Öhringen', lat: 49, lon: 9.5 },
      { name: 'Zell', lat: 48.5, lon: 9.25 },
    ]);
  });
});

describe('order', () => {
  const index = indexOf([
    offer('counselling', { kind: 'counselling', name: 'Beratung zum Kurs' }),
    offer('later', { name: 'Kurs', runs: [run('2027-05-01')] }),
    offer('sooner', { name: 'Kurs', runs: [run('2027-01-01')] }),
    offer('rolling', { name: 'Tanzkurs', runs: [{ ...run('2026-01-01'), rolling: true }] }),
    offer('cancelled', { name: 'Kurs', status: 'cancelled' }),
  ]);

  it('is by start while nobody asked for words; what has no start follows, what is cancelled ends', () => {
    const byStart = ['rolling', 'sooner', 'later', 'counselling', 'cancelled'];
    assert.deepEqual(ids(ask(index)), byStart);
    assert.deepEqual(ids(ask(index, { sort: 'starts' })), byStart);
  });

  it('is by match for words, equal matches by start', () => {
    const found = ids(ask(index, { text: 'Kurs' }));
    assert.deepEqual(found, ['sooner', 'later', 'counselling', 'cancelled', 'rolling']);
  });

  it('is by start for words if wanted', () => {
    assert.deepEqual(ids(ask(index, { text: 'Kurs', sort: 'starts' }))[0], 'rolling');
  });

  it('keeps incomplete answers behind complete ones in every order', () => {
    const some = indexOf([
      offer('part', { name: 'Kurs', place: 'vhs-haus', runs: [run('2026-12-01')] }),
      offer('whole', { name: 'Kurs am Abend', place: 'rathaus', runs: [run('2027-05-01')] }),
    ]);
    const near: NearTo = { label: 'Großenbach', lat: 48.9, lon: 9.5, radiusKm: undefined };
    for (const sort of ['match', 'starts', 'near'] as const) {
      assert.deepEqual(ids(ask(some, { text: 'Kurs Abend', near, sort })), ['whole', 'part'], sort);
    }
  });

  it('keeps the order of the feed for what is equal', () => {
    const equal = indexOf(['c', 'a', 'b'].map((id) => offer(id)));
    assert.deepEqual(ids(ask(equal)), ['c', 'a', 'b']);
  });
});

describe('words', () => {
  it('name what an offer does not answer, as typed', () => {
    const index = indexOf([offer('a', { name: 'Integrationskurs für Frauen' })]);
    const [hit] = ask(index, { text: 'Kurs FRAUEN Übermorgen' }).hits;
    assert.deepEqual(hit?.missingWords, ['Übermorgen']);
    assert.ok(hit.score > 0);
  });

  it('are no condition when only signs were typed', () => {
    const result = ask(indexOf([offer('a')]), { text: ' … ? ' });
    assert.deepEqual(
      [ids(result), result.hits[0]?.score, result.hits[0]?.missingWords],
      [['a'], 0, []],
    );
  });

  it('go together with filters and their counts', () => {
    const index = indexOf([
      offer('a', { name: 'Tanz', topics: ['leisure'] }),
      offer('b', { name: 'Tanz', topics: ['health'] }),
      offer('c', { name: 'Musik', topics: ['leisure'] }),
    ]);
    const result = ask(index, { text: 'Tanz', filters: { topic: ['leisure'] } });
    assert.deepEqual(ids(result), ['a']);
    assert.deepEqual(counts(result, 'topic'), { health: 1, leisure: 1 });
  });

  it('are looked for in every text of an offer', () => {
    const index = indexOf(
      [
        offer('a', {
          name: { de: 'Wort0', en: 'Word0' },
          summary: { de: 'Wort1', uk: 'Слово' },
          body: {
            de: [
              { type: 'paragraph', text: 'Wort2' },
              { type: 'heading', text: ['Wort3 und ', { text: 'Wort4', strong: true }] },
              { type: 'list', items: ['Wort5', ['Wort6']] },
            ],
            en: [{ type: 'paragraph', text: 'Unread' }],
          },
          keywords: ['Wort7'],
          requirements: [{ text: 'Wort8' }, { code: 'age' }],
          modules: [{ name: 'Wort9' }],
          certificate: 'Wort10',
          responsible: ['body'],
          runs: [{ ...run('2027-01-01'), name: 'Wort11', place: 'room' }],
          level: { entry: 'A2' },
        }),
        offer('other', { body: [{ type: 'paragraph', text: 'Wort12' }] }),
      ],
      {},
      {
        providers: [
          { id: 'vhs', name: 'Träger' },
          { id: 'body', name: 'Zuständige' },
        ],
        places: [{ id: 'room', name: 'Saal', address: { city: 'Ortsname', district: 'Viertel' } }],
      },
    );
    const found = (text: string) => ids(ask(index, { text }))[0];
    for (let at = 0; at <= 11; at += 1) assert.equal(found(`Wort${at}`), 'a', `Wort${at}`);
    for (const word of ['Zuständige', 'Saal', 'Ortsname', 'Viertel', 'A2']) {
      assert.equal(found(word), 'a', word);
    }
    assert.equal(found('Wort12'), 'other');
    assert.equal(found('Träger'), 'a');
    assert.equal(found('Слово'), 'a', 'the summary in a third language');
    assert.equal(found('Word0'), 'a', 'the name in a third language');
    assert.equal(found('Unread'), undefined, 'the body in a third language');
  });

  it('are looked for in the language of the reader and in that of the feed', () => {
    const texts = { de: 'Wohnung', en: 'Flat', 'fa-AF': 'خانه' };
    const body = Object.fromEntries(
      Object.entries(texts).map(([tag, text]) => [tag, [{ type: 'paragraph' as const, text }]]),
    );
    const readerOf = (...languages: string[]) => indexOf([offer('a', { body })], { languages });
    assert.equal(ids(ask(readerOf('en'), { text: 'Flat' })).length, 1);
    assert.equal(ids(ask(readerOf('en'), { text: 'Wohnung' })).length, 1);
    assert.equal(ids(ask(readerOf('en-GB'), { text: 'Flat' })).length, 1);
    assert.equal(ids(ask(readerOf('fa-AF'), { text: 'خانه' })).length, 1);
  });

  it('survive a language that is called like something every object has', () => {
    const index = indexOf([offer('a', { name: { de: 'Tanz' } })], { languages: ['constructor'] });
    assert.equal(ids(ask(index, { text: 'Tanz' })).length, 1);
  });

  it('are looked for in a text that exists in none of these languages', () => {
    const index = indexOf([offer('a', { name: { uk: 'Курс' }, summary: { uk: 'Опис' } })]);
    assert.equal(ids(ask(index, { text: 'опис' })).length, 1);
  });

  it('are looked for in the words for codes, except for "unknown"', () => {
    const asked: string[] = [];
    const labelOf: NonNullable<OfferIndexOptions['labelOf']> = (facet, code) => {
      asked.push(code);
      return labelsIn('de')(facet, code);
    };
    const index = indexOf([offer('a', { courseType: 'integration-general' })], { labelOf });
    assert.deepEqual(ids(ask(index, { text: 'Integrationskurs' })), ['a']);
    assert.ok(!asked.includes('unknown'));
  });

  it('can be read ahead in idle time', () => {
    const index = indexOf([offer('a')]);
    assert.equal(prepareSearch(index, 50), true);
  });
});

describe('suggestions', () => {
  const index = createOfferIndex(searchCatalogue, {
    languages: ['de'],
    today: TODAY,
    labelOf: labelsIn('de'),
  });
  const texts = (typed: string, limit?: number) => suggest(index, typed, limit);

  it('do not repeat a word inside the compound that completes it', () => {
    const offers = [offer('a', { name: 'Kurs mit Kinderbetreuung' })];
    const texts = suggest(indexOf(offers), 'kinder betreuung');
    assert.ok(texts.includes('Kinderbetreuung'), texts.join());
    assert.ok(!texts.includes('kinder Kinderbetreuung'), texts.join());
  });

  it('complete the last word and then name offers', () => {
    const found = texts('schul');
    assert.match(found[0] ?? '', /^Schul\S+$/);
    assert.ok(found.includes('Schulanmeldung für neu zugezogene Kinder'));
  });

  it('keep the words before', () => {
    assert.ok(texts('integration frau').some((text) => text.startsWith('integration Frauen')));
  });

  it('say how many offers each leads to', () => {
    for (const typed of ['kurs', 'schul', 'integration frau', 'hilfe', 'treff']) {
      for (const text of texts(typed)) {
        const { hits } = ask(index, { text, hidesPast: true });
        assert.ok(
          hits.some(({ missingWords }) => missingWords.length === 0),
          text,
        );
      }
    }
  });

  it('are at most eight, or as many as wanted, and none twice', () => {
    assert.equal(texts('k').length, 8);
    assert.equal(texts('k', 3).length, 3);
    assert.equal(new Set(texts('k')).size, 8);
  });

  it('leave out what is typed already', () => {
    assert.ok(!texts('Schulanmeldung').includes('Schulanmeldung'));
  });

  it('name offers only after a finished word', () => {
    assert.deepEqual(texts('Fahrradwerkstatt '), []);
    assert.ok(texts('Deutsch ').every((text) => text.includes(' ')));
  });

  it('lead to offers that are not over, unless all are', () => {
    const past = offer('past', { name: 'Tanzabend', validThrough: '2026-11-01' });
    const named = (offers: readonly Offer[]) => suggest(indexOf(offers), 'tan');
    assert.deepEqual(named([past, offer('now', { name: 'Tanztee' })]), ['Tanztee']);
    assert.deepEqual(named([past]), ['Tanzabend']);
  });

  it('are none for nothing', () => {
    assert.deepEqual([texts(''), texts(' ?')], [[], []]);
  });

  it('are in the language of the reader', () => {
    const english = createOfferIndex(searchCatalogue, { languages: ['en'], today: TODAY });
    const found = suggest(english, 'wom');
    assert.ok(found.includes('Integration course for women'), found.join(', '));
    assert.deepEqual(
      suggest(english, 'zugezogene').filter((text) => /zugezogen/.test(text)),
      [],
    );
  });
});

describe('a way out when nothing fits', () => {
  const index = indexOf([
    offer('a', { name: 'Tanz', topics: ['leisure'], place: 'rathaus', gender: 'women' }),
    offer('b', { name: 'Musik', topics: ['leisure'], place: 'vhs-haus' }),
  ]);
  const near: NearTo = { label: 'Großenbach', lat: 48.9, lon: 9.5, radiusKm: 5 };

  it('names each single thing to give up and how many offers that gives', () => {
    const query = { ...EMPTY_QUERY, text: 'Tanz', near };
    assert.deepEqual(filterHints(index, query), [
      { facet: 'text', value: 'Tanz', count: 1 },
      { facet: 'near', value: 'Großenbach', count: 1 },
    ]);
  });

  it('names the value of a facet, or none when several were chosen, the most helpful first', () => {
    const hints = (filters: Filters) => filterHints(index, { ...EMPTY_QUERY, filters });
    assert.deepEqual(hints({ topic: ['work'] }), [{ facet: 'topic', value: 'work', count: 2 }]);
    assert.deepEqual(hints({ topic: ['work', 'money'] }), [
      { facet: 'topic', value: '', count: 2 },
    ]);
    assert.deepEqual(hints({ audience: ['men'], topic: ['leisure'] }), [
      { facet: 'audience', value: 'men', count: 2 },
    ]);
  });

  it('is silent about what would not help', () => {
    const filters: Filters = { topic: ['work'], audience: ['men'] };
    assert.deepEqual(filterHints(index, { ...EMPTY_QUERY, filters, provider: [] }), []);
  });

  it('does not ask to give up a distance without a limit, or signs', () => {
    const query = {
      ...EMPTY_QUERY,
      text: '?',
      near: { ...near, radiusKm: undefined },
      provider: ['nobody'],
    };
    assert.deepEqual(filterHints(index, query), []);
  });
});
