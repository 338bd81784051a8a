// The hand-over card as values: collecting, the link and what messengers do to it, and what a feed still knows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  EMPTY_HAND_OVER,
  handOverEntries,
  handOverFragment,
  hasItem,
  joinHandOver,
  MOST_ITEMS,
  moveItem,
  readHandOver,
  toggleItem,
  type HandOver,
  type HandOverItem,
} from '../../src/domain/hand-over.js';
import type { Catalogue } from '../../src/feed/catalogue.js';
import { catalogueOf } from '../support/catalogue.js';
import { chainOf } from './process-fixture.js';

const offer = (id: string, part?: string): HandOverItem => ({ kind: 'offer', id, part });
const step = (id: string, part: string): HandOverItem => ({ kind: 'step', id, part });
const cardOf = (...items: readonly HandOverItem[]): HandOver => ({ items, language: undefined });
const idsOf = ({ items }: HandOver) => items.map(({ id }) => id).join(' ');

const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/);
const plain = { noNullPrototype: true };
const anyItem: fc.Arbitrary<HandOverItem> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('offer' as const),
      id: ids,
      part: fc.option(ids, { nil: undefined }),
    },
    plain,
  ),
  fc.record({ kind: fc.constant('step' as const), id: ids, part: ids }, plain),
);
const anyCard: fc.Arbitrary<HandOver> = fc.record(
  {
    items: fc.uniqueArray(anyItem, {
      maxLength: MOST_ITEMS,
      selector: ({ kind, id, part = '' }) => `${kind} ${id} ${part}`,
    }),
    language: fc.constantFrom(undefined, '', 'ar', 'fa-AF', 'de-simple', 'sr-Latn'),
  },
  plain,
);

describe('collecting', () => {
  it('adds an item, and takes it away the second time', () => {
    const one = toggleItem(EMPTY_HAND_OVER, offer('kurs'));
    assert.ok(hasItem(one, offer('kurs')));
    assert.deepEqual(toggleItem(one, offer('kurs')), EMPTY_HAND_OVER);
  });

  it('tells two dates of one offer, and a step from an offer of the same name, apart', () => {
    const card = cardOf(offer('a', 'morgens'));
    assert.ok(!hasItem(card, offer('a', 'abends')));
    assert.ok(!hasItem(card, offer('a')));
    assert.ok(!hasItem(card, step('a', 'morgens')));
  });

  it('stops when the card is full, but still gives items back', () => {
    const full = cardOf(...[...Array(MOST_ITEMS).keys()].map((n) => offer(`a${String(n)}`)));
    assert.equal(toggleItem(full, offer('mehr')), full);
    assert.equal(toggleItem(full, offer('a3')).items.length, MOST_ITEMS - 1);
  });

  for (const [from, by, expected] of [
    ['a', 1, 'b a c'],
    ['c', -1, 'a c b'],
    ['a', -1, 'a b c'],
    ['c', 1, 'a b c'],
    ['a', 9, 'b c a'],
    ['x', 1, 'a b c'],
  ] as const) {
    it(`moves ${from} of "a b c" by ${String(by)}: "${expected}"`, () => {
      const card = cardOf(offer('a'), offer('b'), offer('c'));
      assert.equal(idsOf(moveItem(card, offer(from), by)), expected);
    });
  }

  it('puts what comes by link first and keeps the rest once', () => {
    const linked = { items: [offer('b'), offer('a')], language: 'ar' };
    const joined = joinHandOver(linked, { items: [offer('a'), offer('c')], language: 'uk' });
    assert.equal(idsOf(joined), 'b a c');
    assert.equal(joined.language, 'ar');
    assert.equal(joinHandOver(cardOf(), { items: [], language: 'uk' }).language, 'uk');
  });
});

describe('the link of a hand-over card', () => {
  it('reads as what it holds', () =>
    assert.equal(
      handOverFragment({
        items: [offer('kurs-a1', 'mai.2027'), offer('beratung'), step('arbeit', 'schritt_2')],
        language: 'ar',
      }),
      'lotse-hand-over__1-ar__okurs-a1_xmai_d2027__oberatung__sarbeit_xschritt_u2__z',
    ));

  it('brings back every card, with unreserved characters only', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const fragment = handOverFragment(card);
        assert.match(fragment, /^[A-Za-z0-9_-]+$/);
        assert.deepEqual(readHandOver(`#${fragment}`), { handOver: card, isDamaged: false });
      }),
      { numRuns: 500 },
    );
  });

  it('stays below 2,000 characters with ten courses and dates of 60 characters each', () => {
    const id = (at: number) =>
      `vhs-auental-integrationskurs-abends-kinderbetreuung-2027.${String(at).padStart(3, '0')}`;
    const items = [...Array(10).keys()].map((at) => offer(id(at), id(at + 100)));
    assert.equal(id(0).length, 60);
    const page =
      'https://www.bildungsportal.landkreis-auental-musterkreis.example/leben/bildung-und-integration/angebote-finden/index.html';
    const address = `${page}#${handOverFragment({ items, language: 'de-simple' })}`;
    assert.ok(address.length < 2000, String(address.length));
  });

  const card: HandOver = { items: [offer('a.b_c~d-e', 'x'), step('weg', 'z')], language: 'uk' };
  const fragment = handOverFragment(card);
  const address = `https://kreis.example/angebote#${fragment}`;

  for (const [what, change] of [
    ['a full stop behind it', (text: string) => `${text}.`],
    ['a bracket and a comma behind it', (text: string) => `${text}),`],
    ['angle brackets around it', (text: string) => `${text}>`],
    ['quotation marks behind it', (text: string) => `${text}”`],
    ['a line break and more text behind it', (text: string) => `${text}\nBis morgen!`],
    ['a mark of tracking behind it', (text: string) => `${text}&utm_source=mail`],
    ['its hyphens percent-encoded', (text: string) => text.replaceAll('-', '%2D')],
    ['its underscores percent-encoded', (text: string) => text.replaceAll('_', '%5F')],
    ['a lone percent sign behind it', (text: string) => `${text}%`],
  ] as const) {
    it(`survives ${what}`, () => {
      const changed = change(address).replace(/^.*?#/, '#');
      assert.deepEqual(readHandOver(changed), { handOver: card, isDamaged: false });
    });
  }

  it('is found whole by the patterns with which messengers find links', () => {
    const patterns = [
      /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/,
      /https?:\/\/[\w./#?&=%~-]*[\w/#~-]/,
      /https?:\/\/\S+\b/,
    ];
    for (const text of [
      `Hier: ${address}.`,
      `<${address}>`,
      `(${address})`,
      `${address}, danke!`,
    ]) {
      for (const pattern of patterns) assert.equal(pattern.exec(text)?.[0], address);
    }
  });

  it('says when its end is missing, and keeps what is there', () => {
    const cut = readHandOver(fragment.slice(0, -6));
    assert.equal(cut?.isDamaged, true);
    assert.deepEqual(cut.handOver.items[0], card.items[0]);
  });

  for (const foreign of [
    '',
    '#',
    'lotse-offer-finder__offer-a',
    'lotse-hand-over',
    'lotse-hand-over__2__oa__z',
    'lotse-hand-overs__1__oa__z',
    'kontakt',
    '%E0%A4%A',
  ]) {
    it(`is not "${foreign}"`, () => assert.equal(readHandOver(foreign), undefined));
  }

  for (const [what, entry] of [
    ['an unknown kind', 'xa'],
    ['an unknown escape', 'oa_qb'],
    ['an id that begins with a sign', 'o-a'],
    ['a step without a step', 'sweg'],
    ['three ids', 'oa_xb_xc'],
    ['nothing', ''],
    ['an id that is too long', `o${'a'.repeat(129)}`],
  ]) {
    it(`leaves out ${String(what)}`, () =>
      assert.deepEqual(readHandOver(`lotse-hand-over__1__${String(entry)}__ob__z`), {
        handOver: cardOf(offer('b')),
        isDamaged: true,
      }));
  }

  it('leaves out repeated entries', () =>
    assert.deepEqual(readHandOver('lotse-hand-over__1__oa__oa__z'), {
      handOver: cardOf(offer('a')),
      isDamaged: false,
    }));

  it('reads no language out of nonsense', () =>
    assert.equal(readHandOver('lotse-hand-over__1-9--9__z')?.handOver.language, undefined));

  it('stops at 30 of a thousand entries and says that there were more', () => {
    const many = [...Array(1000).keys()].map((at) => `oa${String(at)}`).join('__');
    const read = readHandOver(`lotse-hand-over__1__${many}__z`);
    assert.equal(read?.handOver.items.length, MOST_ITEMS);
    assert.equal(read.isDamaged, true);
  });

  it('never throws and never gives an id that no feed may have', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('_', '-', 'x', 'o', 's', 'z', '%', '1', 'é') }),
        (text) => {
          const { items } = readHandOver(`lotse-hand-over__1${text}`)?.handOver ?? cardOf();
          for (const { id, part = 'a' } of items) {
            assert.match(id, /^[A-Za-z0-9][A-Za-z0-9._~-]*$/);
            assert.match(part, /^[A-Za-z0-9][A-Za-z0-9._~-]*$/);
          }
        },
      ),
    );
  });
});

describe('what a feed has for a card', () => {
  async function lookUp(item: HandOverItem) {
    const offers = [
      { id: 'kurs', runs: [{ id: 'mai', startDate: '2027-05-03' }] },
      { id: 'neu', replaces: ['alt'] },
    ];
    const catalogue: Catalogue = {
      ...(await catalogueOf(offers)),
      chains: [chainOf('antrag > bescheid, bescheid', { replaces: ['frueher'] })],
    };
    return handOverEntries([item], catalogue)[0];
  }

  it('is the offer with the chosen date', async () => {
    const entry = await lookUp(offer('kurs', 'mai'));
    assert.ok(entry?.kind === 'offer');
    assert.equal(entry.offer.id, 'kurs');
    assert.equal(entry.run?.record.id, 'mai');
    assert.equal(entry.isDateGone, false);
  });

  it('is the whole offer when no date was chosen', async () => {
    const entry = await lookUp(offer('kurs'));
    assert.ok(entry?.kind === 'offer');
    assert.equal(entry.run, undefined);
    assert.equal(entry.isDateGone, false);
  });

  it('tells that the chosen date is gone', async () => {
    const entry = await lookUp(offer('kurs', 'april'));
    assert.ok(entry?.kind === 'offer');
    assert.equal(entry.isDateGone, true);
  });

  it('is the offer that has replaced the one meant', async () => {
    const entry = await lookUp(offer('alt'));
    assert.ok(entry?.kind === 'offer');
    assert.equal(entry.offer.id, 'neu');
  });

  it('is the step, also of a chain with a new id', async () => {
    const entry = await lookUp(step('frueher', 'bescheid'));
    assert.ok(entry?.kind === 'step');
    assert.equal(entry.step.id, 'bescheid');
    assert.equal(entry.chain.id, 'weg');
  });

  for (const gone of [offer('fort'), step('weg', 'fort'), step('fort', 'antrag')]) {
    it(`says that ${gone.kind} ${gone.id} ${gone.part ?? ''} is missing`, async () =>
      assert.deepEqual(await lookUp(gone), { kind: 'missing', item: gone }));
  }
});
