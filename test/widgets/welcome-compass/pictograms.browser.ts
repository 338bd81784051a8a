// The welcome folder and process chains for people who read little: read aloud, large buttons to call.
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { FakeSpeech, local } from '../../support/fake-speech.js';
import { wordsOf } from '../../support/widget-driver.js';
import { chainFeed, placeChain } from '../../support/place-chain.js';
import { guideFeed, placeCompass } from '../../support/place-compass.js';
import { clearPage } from '../../support/place-finder.js';
import { chains, contacts, guide, offers } from './compass-parts.js';

const providers = [{ id: 'amt', name: 'Migrationszentrum', phone: '+493023125140' }];
const steps = [{ id: 'a', title: 'Erstes Gespräch', responsible: ['amt'], documents: ['Ausweis'] }];
const way = [{ id: 'w', title: 'Weg in Arbeit', start: 'a', modified: '2026-11-01', steps }];

describe('for people who read little', () => {
  let speech: FakeSpeech;

  beforeEach(async () => {
    await chooseLocale('de');
    speech = FakeSpeech.install([local('de-DE')]);
  });
  afterEach(() => {
    clearPage();
    speech.uninstall();
  });

  it('the folder reads an open section aloud and stops when it is closed', async () => {
    const feed = guideFeed(guide, offers, { contacts, chains });
    const compass = await placeCompass(feed, { pictograms: '' });
    expect(compass.find('.read-aloud')).to.equal(null);
    const { id, sections } = guide[0]!;
    await compass.openChapter(id);
    await compass.openSection(sections[0]!.id);
    const read = compass.find('.read-aloud');
    expect(wordsOf(read)).to.match(/^Vorlesen: /);
    await compass.press(read);
    expect(speech.said.length).to.be.greaterThan(1);
    await compass.press(compass.find('.section-button[aria-expanded=true]'));
    expect(speech.said).to.deep.equal([]);
  });

  it('the folder hides what few would read on its tiles, and makes numbers easy to press', async () => {
    const feed = guideFeed(guide, offers, { contacts, chains });
    const compass = await placeCompass(feed, { pictograms: '' }, 800);
    for (const summary of compass.all('.tile-summary')) {
      expect(summary.checkVisibility()).to.equal(false);
    }
    await compass.openChapter(guide[0]!.id);
    await compass.openAll();
    const numbers = compass.all('.contact-link[href^="tel:"]');
    expect(numbers.length).to.be.greaterThan(0);
    for (const number of numbers) {
      expect(number.getBoundingClientRect().height).to.be.at.least(44);
    }
    await expect(compass.element).to.be.accessible();
  });

  it('a chain reads an open step aloud', async () => {
    const chain = await placeChain(chainFeed(way, [], { providers }), { pictograms: '' });
    await chain.open('a');
    await chain.press(chain.find('.read-aloud'));
    expect(speech.said.map(([text]) => text)).to.deep.equal([
      'Erstes Gespräch.',
      'Das bringen Sie mit:',
      'Ausweis.',
      'Wer hilft Ihnen?',
      'Migrationszentrum.',
      'Telefon: 0 3 0 2 3 1 2 5 1 4 0.',
    ]);
    await expect(chain.element).to.be.accessible();
  });

  it('both look as always without the attribute', async () => {
    const compass = await placeCompass(guideFeed(guide, offers, { contacts, chains }));
    await compass.openChapter(guide[0]!.id);
    await compass.openAll();
    expect(compass.find('.read-aloud')).to.equal(null);
    const chain = await placeChain(chainFeed(way, [], { providers }));
    await chain.open('a');
    expect(chain.find('.read-aloud')).to.equal(null);
  });
});
