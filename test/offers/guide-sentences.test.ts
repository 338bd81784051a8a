// What is read aloud about sections of the welcome folder and steps of a chain.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chaptersOf } from '../../src/domain/compass.js';
import { processOf } from '../../src/domain/process.js';
import { buildCatalogue, type Catalogue } from '../../src/feed/catalogue.js';
import { parseFeed } from '../../src/feed/parse.js';
import { chooseLocale, currentLocale, loadMoreWords } from '../../src/i18n/locale.js';
import { sectionSentences, stepSentences } from '../../src/offers/pictograms/guide-sentences.js';
import type { Reading } from '../../src/offers/view/phrases.js';
import type { Sentence } from '../../src/ui/speech.js';
import { feedOf } from '../support/catalogue.js';

const contacts = [
  {
    id: 'theke',
    name: { de: 'Servicetheke', ar: 'شباك الخدمة' },
    phone: '+493023125101',
    openingHours: [{ byDay: ['MO', 'TU', 'WE'], opens: '08:00', closes: '12:30' }],
  },
];
const guide = [
  {
    id: 'ankommen',
    title: 'Ankommen',
    sections: [
      {
        id: 'tage',
        title: { de: 'Die ersten Tage', ar: 'الأيام الأولى' },
        body: {
          de: [
            {
              type: 'paragraph',
              text: ['Gehen Sie ', { text: 'zuerst', strong: true }, ' zum Amt'],
            },
            { type: 'list', items: ['Pass', 'Fotos!'] },
          ],
        },
        checklist: ['Adresse anmelden'],
        contacts: ['theke'],
      },
      { id: 'leer', title: 'Leer' },
    ],
  },
];
const chains = [
  {
    id: 'weg',
    title: 'Weg',
    start: 'a',
    modified: '2026-11-01',
    steps: [
      { id: 'a', title: 'Gespräch', responsible: ['amt'], documents: ['Ausweis', 'Zeugnis'] },
    ],
  },
];
const providers = [{ id: 'amt', name: 'Migrationszentrum', contacts: ['theke'] }];

let catalogue: Catalogue;
const reading = (): Reading => ({
  locale: currentLocale(),
  language: currentLocale(),
  defaultLanguage: 'de',
  today: '2026-11-22',
  headingLevel: 2,
});
const said = (sentences: readonly Sentence[]) =>
  sentences.map((pieces) => pieces.map(({ text, lang }) => `${lang}: ${text}`).join(' | '));

before(async () => {
  const { feed, received, dropped } = await parseFeed({
    ...feedOf([], { providers: providers, contacts: contacts as never }),
    guide,
    chains,
  });
  catalogue = buildCatalogue(feed, { received, dropped });
  await loadMoreWords(() => import('../../src/i18n/generated/pictograms.js'));
});
after(() => chooseLocale('de'));

describe('a section read aloud', () => {
  const sectionsOf = () => chaptersOf(catalogue).flatMap(({ sections }) => sections);

  it('says its text, what to do, and whom to call when', async () => {
    await chooseLocale('de');
    assert.deepEqual(said(sectionSentences(sectionsOf()[0]!, reading())), [
      'de: Die ersten Tage.',
      'de: Gehen Sie zuerst zum Amt.',
      'de: Pass.',
      'de: Fotos!',
      'de: Das erledige ich:',
      'de: Adresse anmelden.',
      'de: Hier bekommen Sie Hilfe.',
      'de: Servicetheke.',
      'de: Telefon: 0 3 0 2 3 1 2 5 1 0 1.',
      'de: Geöffnet: Montag bis Mittwoch, von 8 Uhr bis 12 Uhr 30.',
    ]);
  });

  it('leaves German texts in German on an Arabic page', async () => {
    await chooseLocale('ar');
    const sentences = said(sectionSentences(sectionsOf()[0]!, reading()));
    assert.equal(sentences[0], 'ar: الأيام الأولى.');
    assert.equal(sentences[1], 'de: Gehen Sie zuerst zum Amt.');
    assert.equal(
      sentences.at(-1),
      'ar: مفتوح: الاثنين إلى الأربعاء، من الساعة 8 إلى الساعة 12:30.',
    );
  });

  it('says only the title of a section without anything', async () => {
    await chooseLocale('de');
    assert.deepEqual(said(sectionSentences(sectionsOf()[1]!, reading())), ['de: Leer.']);
  });
});

describe('a step read aloud', () => {
  it('says what to bring and who helps', async () => {
    await chooseLocale('de');
    const step = processOf(catalogue.chains[0]!).byId.get('a')!;
    assert.deepEqual(said(stepSentences(step, catalogue, reading())), [
      'de: Gespräch.',
      'de: Das bringen Sie mit:',
      'de: Ausweis.',
      'de: Zeugnis.',
      'de: Wer hilft Ihnen?',
      'de: Migrationszentrum.',
      'de: Telefon: 0 3 0 2 3 1 2 5 1 0 1.',
      'de: Geöffnet: Montag bis Mittwoch, von 8 Uhr bis 12 Uhr 30.',
    ]);
  });
});
