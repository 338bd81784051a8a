// The welcome folder: what sections refer to, the path, the search inside, pages of the booklet.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sampleFeed } from '../../sample/index.js';
import { chaptersOf, pathThrough, STAGES } from '../../src/domain/compass.js';
import { paginate, type PageBlock } from '../../src/domain/compass-pages.js';
import { createCompassIndex, searchCompass } from '../../src/domain/compass-search.js';
import type { Chain, Contact, GuideChapter } from '../../src/feed/schema.js';
import { catalogueOf } from './search-fixture.js';

const CONTACT: Contact = { id: 'theke', name: 'Servicetheke', phone: '115' };
const CHAIN: Chain = {
  id: 'arbeit',
  title: 'Weg in Arbeit',
  start: 's',
  modified: '2026-11-01',
  steps: [{ id: 's', title: 'Schritt' }],
};
const GUIDE: GuideChapter[] = [
  {
    id: 'geld',
    title: 'Geld',
    sections: [
      {
        id: 'konto',
        title: 'Ein Konto eröffnen',
        stage: 'first-weeks',
        contacts: ['theke', 'weg'],
      },
      {
        id: 'hilfe',
        title: 'Hilfe',
        chain: 'arbeit',
        body: [{ type: 'paragraph', text: 'Miete' }],
      },
    ],
  },
  {
    id: 'ankommen',
    title: 'Ankommen',
    sections: [
      {
        id: 'hilfe',
        title: 'Anmelden',
        stage: 'first-days',
        chain: 'fehlt',
        checklist: ['Ausweis'],
      },
      { id: 'jahr', title: 'Umziehen', stage: 'first-year' },
    ],
  },
];
const chapters = chaptersOf(
  catalogueOf([], { guide: GUIDE, contacts: [CONTACT], chains: [CHAIN] }),
);
const sections = chapters.flatMap((chapter) => chapter.sections);

describe('a section', () => {
  it('has a key of its own, even where two chapters use the same id', () => {
    assert.deepEqual(
      sections.map(({ key }) => key),
      ['geld/konto', 'geld/hilfe', 'ankommen/hilfe', 'ankommen/jahr'],
    );
  });

  it('has one also where a chapter uses an id twice', () => {
    const [chapter] = GUIDE as [GuideChapter];
    const twice = { ...chapter, sections: [...chapter.sections, ...chapter.sections.slice(0, 1)] };
    const keys = chaptersOf(catalogueOf([], { guide: [twice] })).flatMap((one) =>
      one.sections.map(({ key }) => key),
    );
    assert.deepEqual(keys, ['geld/konto', 'geld/hilfe', 'geld/konto~2']);
  });

  it('knows its contacts and its chain, as far as the feed has them', () => {
    assert.deepEqual(sections[0]?.contacts, [CONTACT]);
    assert.deepEqual([sections[1]?.chain, sections[2]?.chain], [CHAIN, undefined]);
  });
});

describe('the path', () => {
  it('goes from the first days to the first year, whatever the order of chapters', () => {
    const path = pathThrough(chapters);
    assert.deepEqual(
      path.map(({ stage }) => stage),
      [...STAGES],
    );
    assert.deepEqual(
      path.flatMap((stage) => stage.sections.map(({ key }) => key)),
      ['ankommen/hilfe', 'geld/konto', 'ankommen/jahr'],
    );
  });

  it('leaves out stages that nothing belongs to', () => {
    assert.deepEqual(
      pathThrough(chapters.slice(0, 1)).map(({ stage }) => stage),
      ['first-weeks'],
    );
  });
});

describe('the search inside', () => {
  const found = (text: string): string[] =>
    searchCompass(createCompassIndex(chapters, ['de']), text).map(({ key }) => key);

  it('finds titles, contacts, checklists and texts', () => {
    assert.deepEqual(found('konto'), ['geld/konto']);
    assert.deepEqual(found('Servicetheke'), ['geld/konto']);
    assert.deepEqual(found('ausweis'), ['ankommen/hilfe']);
    assert.deepEqual(found('Miete'), ['geld/hilfe']);
  });

  it('finds a chapter by its name, the section of that name first', () => {
    assert.deepEqual(found('geld'), ['geld/konto', 'geld/hilfe']);
  });

  it('finds nothing where nothing is asked', () => {
    assert.deepEqual(found(' – '), []);
  });

  const sample = sampleFeed('2026-11-23');
  const folder = chaptersOf(catalogueOf([], sample));
  const cases: [language: string, text: string, first: string][] = [
    ['de', 'Krankenversicherung', 'gesundheit/krankenkasse'],
    ['de', 'Wohnung suchen', 'wohnen/wohnung-suchen'],
    ['de', 'Mietvertrag', 'wohnen/wohnung-suchen'],
    ['de', 'notruf', 'willkommen/notruf'],
    ['de', 'Wohnungssuche', 'wohnen/wohnung-suchen'],
    ['en', 'emergency', 'willkommen/notruf'],
    ['ar', 'الطوارئ', 'willkommen/notruf'],
  ];
  for (const [language, text, first] of cases) {
    it(`finds "${text}" in the sample folder`, () => {
      const hits = searchCompass(createCompassIndex(folder, [language, 'de']), text);
      assert.equal(hits[0]?.key, first);
    });
  }
});

describe('the pages of the booklet', () => {
  const heading = (height: number): PageBlock => ({ height, keepsWithNext: true });
  const chapter = (height: number): PageBlock => ({
    height,
    keepsWithNext: true,
    startsPage: true,
  });

  it('are filled in order', () => {
    assert.deepEqual(paginate([{ height: 4 }, { height: 6 }, { height: 1 }], 10), [1, 1, 2]);
  });

  it('begin anew with a chapter', () => {
    assert.deepEqual(paginate([{ height: 1 }, chapter(1), { height: 1 }], 10), [1, 2, 2]);
  });

  it('never end with a heading', () => {
    assert.deepEqual(paginate([{ height: 8 }, heading(1), { height: 2 }], 10), [1, 2, 2]);
  });

  it('count those that a long block runs over', () => {
    assert.deepEqual(paginate([{ height: 1 }, { height: 25 }, { height: 6 }], 10), [1, 2, 5]);
  });

  it('keep the order, leave nothing out and overfill no page but with a single group', () => {
    const block = fc.record({
      height: fc.integer({ min: 1, max: 12 }),
      startsPage: fc.boolean(),
      keepsWithNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
        const pages = paginate(blocks, 10);
        assert.equal(pages.length, blocks.length);
        pages.forEach((page, at) => {
          const before = pages[at - 1] ?? 1;
          assert.ok(page >= before);
          if (blocks[at]?.startsPage === true && at > 0) assert.ok(page > before);
          if (blocks[at - 1]?.keepsWithNext === true && blocks[at]?.startsPage !== true) {
            assert.equal(page, before);
          }
        });
      }),
    );
  });
});
