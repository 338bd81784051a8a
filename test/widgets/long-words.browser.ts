// German feeds are full of words that are longer than a phone is wide: they are broken, and nothing is cut off or
// scrolls sideways. Left out: the words of the widgets themselves (test/stories/).
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../src/i18n/locale.js';
import type { OfferParts } from '../support/catalogue.js';
import { chainFeed, placeChain } from '../support/place-chain.js';
import { guideFeed, placeCompass } from '../support/place-compass.js';
import { clearPage } from '../support/place-finder.js';
import { findOverflow } from '../stories/support/layout-check.js';

const WORD = 'Erwachsenenbildungseinrichtungsverzeichnisaktualisierung';
const NARROW = 280;

const offers: readonly OfferParts[] = [{ id: 'a', name: WORD, kind: 'counselling' }];
const step = { id: 's', title: WORD, offerQuery: { kind: ['counselling'] } };
const chain = { title: WORD, modified: '2027-02-20', start: 's', steps: [step] };
const guide = [
  {
    id: 'k',
    icon: 'welcome',
    title: WORD,
    sections: [{ id: 't', title: WORD, offerQuery: { kind: ['counselling'] } }],
  },
];
const matcher = [
  {
    id: 'ziel',
    title: WORD,
    answers: [
      { id: 'ja', title: WORD, offerQuery: { kind: ['counselling'] } },
      { id: 'nein', title: 'Nein' },
    ],
  },
];

describe('words longer than a phone is wide', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  it('stay in the list of chains', async () => {
    const both = [
      { ...chain, id: 'eins' },
      { ...chain, id: 'zwei' },
    ];
    const widget = await placeChain(chainFeed(both), {}, NARROW);
    expect(widget.choices).to.deep.equal([WORD, WORD]);
    expect(findOverflow(widget.element)).to.deep.equal([]);
  });

  it('stay in an open step', async () => {
    const feed = chainFeed([{ ...chain, id: 'eins' }], offers);
    const widget = await placeChain(feed, { chain: 'eins' }, NARROW);
    await widget.press(widget.button('s'));
    expect(widget.find('.offer-link')).not.to.equal(null);
    expect(findOverflow(widget.element)).to.deep.equal([]);
  });

  it('stay in a chapter', async () => {
    const widget = await placeCompass(guideFeed(guide, offers), {}, NARROW);
    await widget.openChapter('k');
    await widget.openAll();
    expect(widget.find('.offer-link')).not.to.equal(null);
    expect(findOverflow(widget.element)).to.deep.equal([]);
  });

  it('stay in questions and answers of a survey', async () => {
    const feed = guideFeed(guide, offers, { matcher });
    const widget = await placeCompass(feed, { survey: '' }, NARROW);
    await widget.openSurvey();
    expect(widget.questions).to.deep.equal([WORD]);
    expect(findOverflow(widget.element)).to.deep.equal([]);
  });
});
